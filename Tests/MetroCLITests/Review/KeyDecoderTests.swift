import Testing

@testable import MetroCLI

/// Checks how the bytes of a terminal become keys.
struct KeyDecoderTests {
  private func keys(_ text: String) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.take(text.utf8) + decoder.finish()
  }

  @Test func `characters, controls and cursor keys are distinct`() {
    #expect(keys("aé한") == [.character("a"), .character("é"), .character("한")])
    #expect(keys("\r\n\t\u{7F}\u{8}") == [.enter, .enter, .tab, .backspace, .backspace])
    #expect(keys("\u{3}\u{15}") == [.control("c"), .control("u")])
    #expect(keys("\u{1B}[A\u{1B}[B\u{1B}OC\u{1B}OD") == [.up, .down, .right, .left])
    #expect(
      keys("\u{1B}[5~\u{1B}[6~\u{1B}[3~\u{1B}[1~\u{1B}[F") == [
        .pageUp, .pageDown, .delete, .home, .end,
      ])
    #expect(keys("\u{1B}[1;5C") == [.right])
  }

  @Test func `a lone escape is a key once nothing follows`() {
    var decoder = KeyDecoder()
    let first = decoder.take([0x1B])
    #expect(first == [] && decoder.isWaiting)
    let last = decoder.finish()
    #expect(last == [.escape] && !decoder.isWaiting)
    #expect(keys("\u{1B}q") == [.escape, .character("q")])
  }

  @Test func `a sequence split at any byte is the same key`() {
    let bytes = Array("é\u{1B}[5~한\u{1B}[200~pas\rted\u{1B}[201~x".utf8)
    let expected: [Key] = [
      .character("é"), .pageUp, .character("한"), .paste("pas\nted"), .character("x"),
    ]
    for cut in 0...bytes.count {
      var decoder = KeyDecoder()
      let keys = decoder.take(bytes[..<cut]) + decoder.take(bytes[cut...])
      #expect(keys == expected, "\(cut)")
    }
  }

  @Test func `unknown sequences and bytes that are not UTF-8 are dropped`() {
    #expect(keys("\u{1B}[999zq") == [.character("q")])
    var decoder = KeyDecoder()
    let keys = decoder.take([0xFF, 0xC3, 0x28, 0x80, 0x61])
    #expect(keys == [.character("("), .character("a")])
    let long = decoder.take([0x1B, 0x5B] + [UInt8](repeating: 0x31, count: 40) + [0x41])
    #expect(long.count <= 12)
  }

  /// Presses keys, and returns which of them edit.
  private func press(_ keys: [Key], _ line: inout LineEditor) -> [Bool] {
    keys.map { line.press($0) }
  }

  @Test func `a line is edited with the usual keys`() {
    var line = LineEditor("one two")
    let edits = press(
      [.control("w"), .character("3"), .home, .character("x"), .right, .delete, .end], &line)
    #expect(edits.allSatisfy(\.self) && line.text == "xoe 3" && line.cursor == 5)
    _ = press([.paste("a\nb")], &line)
    #expect(line.text == "xoe 3a b")
    _ = press([.control("u")], &line)
    #expect(line.text == "")
    let others = press([.enter, .up, .backspace], &line)
    #expect(others == [false, false, true])
  }

  @Test(arguments: [1, 2, 5, 20])
  func `a long line is shown around its cursor and fits`(width: Int) {
    var line = LineEditor(String(repeating: "한a", count: 30))
    for _ in 0..<70 {
      let (text, cursor) = line.visible(width: width)
      #expect(displayWidth(of: text) <= max(1, width - 1) || width == 1)
      #expect(cursor < max(2, width))
      _ = line.press(.left)
    }
  }
}
