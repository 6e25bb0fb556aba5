/// Finds the start of a number after a label such as "tel" or "passport".
enum LabeledNumber {
  /// Returns the index of the number, if only signs and words such as "no." precede it.
  static func start(in folded: [UInt32], after place: Int) -> Int? {
    var place = place
    if place < folded.count, PersonalDatum.isLetter(folded[place]) { return nil }
    while place < folded.count {
      if signs.contains(folded[place]) {
        place += 1
      } else if let word = connections.first(where: { folded[place...].starts(with: $0) }) {
        place += word.count
      } else {
        break
      }
    }
    return place < folded.count ? place : nil
  }

  private static let signs = Set(" :.#+(-/".unicodeScalars.map(\.value) + [0xBA, 0xB0])

  /// Longer words come first.
  private static let connections = [
    "number", "numero", "nummer", "num", "nos", "no", "nr", "n", "is", "es", "번호는", "번호", "番号",
    "号码", "號碼", "号", "號", "는", "：",
  ].map { FoldedLetter.folded($0) }
}
