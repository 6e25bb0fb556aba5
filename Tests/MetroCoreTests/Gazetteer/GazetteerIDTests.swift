import Testing

@testable import MetroCore
@testable import MetroText

/// Checks the IDs that would be made of names in the gazetteer.
struct GazetteerIDTests {
  private static let descriptions = [
    "left", "right", "half", "ring", "turned", "comma", "prime", "modifier", "apostrophe",
  ]

  @Test func `no ID describes how a letter looks`() {
    let table = GazetteerTable()
    var checked = 0
    for (index, name) in table.names.enumerated() {
      let isOwn = name.spelling == table.place(name.place).name
      let isForeign = name.spelling.unicodeScalars.contains { $0.value >= 0x250 }
      // Every own name that needs transliteration, and a sample of the others.
      guard isForeign, isOwn || index % 97 == 0 else { continue }
      guard let id = RecordID.made(from: name.spelling)?.text else { continue }
      checked += 1
      let plain = FoldedName.key(of: name.spelling)
      // A name in another alphabet can have such a word: Springs.
      let words = isOwn ? Self.descriptions : ["turned", "modifier", "apostrophe", "reversed"]
      for word in words where id.contains(word) {
        #expect(plain.contains(word), "\(name.spelling): \(id)")
      }
    }
    #expect(checked > 1000)
  }
}
