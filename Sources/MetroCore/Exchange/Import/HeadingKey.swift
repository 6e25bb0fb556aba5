import Foundation
import MetroText

/// A column name in the form in which names are compared.
enum HeadingKey {
  /// Returns the key of a column name, which is the same for any letter case, accents, blanks,
  /// underscores and hyphens.
  ///
  /// Other signs stay, since `# participants` is a number and `participants` are not.
  static func of(_ name: String) -> String {
    let scalars = CombiningMarks.limited(name).decomposedStringWithCompatibilityMapping.lowercased()
      .unicodeScalars
    var key = String.UnicodeScalarView()
    for scalar in scalars where !isLeftOut(scalar) { key.append(scalar) }
    return String(key).precomposedStringWithCanonicalMapping
  }

  private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "_", "-", "\u{2010}", "\u{2011}": true
    default:
      scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
        || scalar.properties.generalCategory == .nonspacingMark
    }
  }
}
