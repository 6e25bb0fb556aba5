/// The marks that follow a letter, such as accents and vowel points.
///
/// No language puts more than a few on one letter. Bringing marks into their normal order takes time
/// that grows with the square of their number, so texts have at most as many as in the stream-safe
/// text format (Unicode Standard Annex 15, section 13).
package enum CombiningMarks {
  /// The maximum number of marks on one letter.
  static let most = 30

  /// Returns the number of the first mark beyond the maximum, counting Unicode scalars from 1; nil if
  /// no letter has too many.
  static func excess(in scalars: some Sequence<Unicode.Scalar>) -> Int? {
    var marks = 0
    var number = 0
    for scalar in scalars {
      number += 1
      marks = isMark(scalar) ? marks + 1 : 0
      if marks > most { return number }
    }
    return nil
  }

  /// Returns a text without the marks beyond the maximum, for searches and for the texts of files that
  /// other programs have changed.
  package static func limited(_ text: String) -> String {
    guard excess(in: text.unicodeScalars) != nil else { return text }
    var limited = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = isMark(scalar) ? marks + 1 : 0
      if marks <= most { limited.append(scalar) }
    }
    return String(limited)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    // The half-width marks of kana become combining marks in the compatibility forms.
    scalar.value >= 0x300
      && (scalar.properties.canonicalCombiningClass != .notReordered
        || (0xFF9E...0xFF9F).contains(scalar.value))
  }
}
