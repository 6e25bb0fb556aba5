import MetroText

/// The form of a name by which the gazetteer finds it: the key of `FoldedName`, in which traditional
/// Chinese characters are replaced by simplified ones, so that `臺北` and `台北` are one name.
enum GazetteerKey {
  /// Returns the key of a name; `simplified` returns the simplified form of a character.
  static func key(of name: String, simplified: (UInt16) -> UInt16?) -> String {
    let key = FoldedName.key(of: name)
    guard key.unicodeScalars.contains(where: isHan) else { return key }
    var result = String.UnicodeScalarView()
    for scalar in key.unicodeScalars {
      let simple = isHan(scalar) ? simplified(UInt16(scalar.value)) : nil
      result.append(simple.flatMap { Unicode.Scalar($0) } ?? scalar)
    }
    return String(result)
  }

  static func isHan(_ scalar: Unicode.Scalar) -> Bool { han.contains(scalar.value) }

  /// The characters that can have another form.
  static let han: ClosedRange<UInt32> = 0x3400...0x9FFF
}
