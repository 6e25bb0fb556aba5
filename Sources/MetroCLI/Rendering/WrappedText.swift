extension String {
  /// Breaks a line at spaces so that no part is wider than a number of cells.
  ///
  /// Only a single word that is too long exceeds the width.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      if !line.isEmpty, displayWidth(of: line) + 1 + displayWidth(of: String(word)) > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [line]
  }
}
