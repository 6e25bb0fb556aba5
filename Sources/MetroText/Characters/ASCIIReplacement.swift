extension String {
  /// Replaces each occurrence of an ASCII character with a text.
  ///
  /// `replacing` compares grapheme clusters, so it skips a quote with a combining mark. Quoting for
  /// another program must replace every quote.
  package func replacingASCII(_ character: Unicode.Scalar, with text: String) -> String {
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == character {
        scalars.append(contentsOf: text.unicodeScalars)
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
