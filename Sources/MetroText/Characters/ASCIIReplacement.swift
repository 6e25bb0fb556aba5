extension String {
  /// Puts a text in the place of every one of an ASCII character.
  ///
  /// `replacing` looks for what is read as one character: a quote that carries a combining mark is
  /// none for it, and stays. Whoever quotes for another program has to find them all.
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
