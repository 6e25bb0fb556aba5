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
        line = String(word)
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
    }
    return lines + [line]
  }

  /// Breaks a line that is too long as ``wrapped(to:)`` does, but keeps the spaces inside of it.
  ///
  /// Later lines are indented by two cells more than the first.
  func broken(to width: Int) -> [String] {
    guard displayWidth(of: self) > width else { return [self] }
    let indent = String(repeating: " ", count: prefix { $0 == " " }.count + 2)
    var lines: [String] = []
    var line = ""
    var rest = self[...]
    while !rest.isEmpty {
      let spaces = rest.prefix { $0 == " " }
      let word = rest[spaces.endIndex...].prefix { $0 != " " }
      rest = rest[word.endIndex...]
      let isFull = displayWidth(of: line + spaces + word) > width
      if isFull, line.contains(where: { $0 != " " }) {
        lines.append(line)
        line = indent + word
      } else {
        line += spaces + word
      }
    }
    return lines + [line]
  }
}
