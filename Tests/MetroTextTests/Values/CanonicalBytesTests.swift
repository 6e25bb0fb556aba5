import MetroTestSupport
import Testing

@testable import MetroText

/// Checks that the quick check accepts only text that the types keep unchanged.
///
/// It may reject any text.
struct CanonicalBytesTests {
  private func passes(_ text: String) -> Bool { CanonicalBytes.isLine(text.utf8Span.span) }

  private func passesAsID(_ text: String) -> Bool { CanonicalBytes.isID(text.utf8Span.span) }

  /// Returns a line as the full check keeps it.
  private func kept(_ text: String) -> String? {
    try? CheckedText.checked(text, longest: PlainText.longest, isOneLine: true)
  }

  private func expectKept(_ text: String) {
    guard passes(text) else { return }
    #expect(
      kept(text)?.utf8.elementsEqual(text.utf8) == true, "\(text.unicodeScalars.map(\.value))")
  }

  @Test func `every accepted character is kept unchanged, alone and among others`() {
    for scalar in (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) {
      let text = String(scalar)
      guard passes("a\(text)a") else { continue }
      for text in [text, "a" + text, text + "a", "a\(text)a", "é\(text)", "か\(text)", "가\(text)"] {
        expectKept(text)
      }
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `every accepted text is kept unchanged`(seed: UInt64) {
    var numbers = SeededGenerator(seed: seed)
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x80...0x24F, 0x300...0x36F, 0x370...0x52F, 0x5D0...0x5EA, 0x600...0x6FF,
      0x1100...0x11FF, 0x1E00...0x1EFF, 0x2000...0x206F, 0x3000...0x30FF, 0x4E00...0x4E80,
      0xAC00...0xAC80, 0xF900...0xFA00, 0x1F300...0x1F400,
    ]
    var passed = 0
    for _ in 0..<(TestSelection.includesSlow ? 40_000 : 4_000) {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        let range = ranges.randomElement(using: &numbers) ?? 0x20...0x7E
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &numbers)) {
          text.append(scalar)
        }
      }
      if passes(String(text)) { passed += 1 }
      expectKept(String(text))
    }
    #expect(passed > 400)
  }

  @Test(arguments: [
    "", " ", " a", "a ", "\t", "a\tb", "\u{A0}", "a\u{A0}b", "\u{3000}a", "\u{0}", "\u{7F}",
  ])
  func `text that is trimmed or rejected is not accepted`(text: String) {
    #expect(!passes(text))
  }

  @Test(arguments: ["a", "a b", "é", "서울", "北京", "Ω", "Ж", "ガ", "«x»", "1,000", "a\u{AD}b", "~"])
  func `ordinary names are accepted`(text: String) {
    #expect(passes(text))
  }

  @Test func `accepted lines have at most a thousand bytes`() {
    #expect(passes(String(repeating: "a", count: 1_000)))
    #expect(!passes(String(repeating: "a", count: 1_001)))
  }

  /// The rule for an ID, implemented in another way.
  private func isID(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return text.utf8.count <= 100
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
              || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          }
      }
  }

  @Test func `the quick check of IDs agrees with the rule for every character`() {
    // Above U+3000 the rule treats all characters alike.
    let last: UInt32 = TestSelection.includesSlow ? 0x10FFFF : 0x3000
    for scalar in (0...last).compactMap(Unicode.Scalar.init) {
      for text in ["\(scalar)", "a\(scalar)", "a\(scalar)b"] {
        guard passesAsID(text) != isID(text) else { continue }
        Issue.record("\(scalar.value)")
      }
    }
  }

  @Test func `the quick check of IDs agrees with the rule for random text`() {
    var numbers = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...6, using: &numbers)
      let text = (0..<count).map { _ in
        ["a", "z", "0", "9", "-", "A", "é"].randomElement(using: &numbers) ?? ""
      }
      .joined()
      #expect(passesAsID(text) == isID(text))
      #expect(((try? RecordID(text)) != nil) == isID(text))
    }
    for count in 99...102 {
      let text = String(repeating: "a", count: count)
      #expect(passesAsID(text) == (count <= 100))
    }
  }
}
