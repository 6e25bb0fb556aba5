/// Texts in GitHub Flavored Markdown.
package enum MarkdownText {
  /// Escapes the characters of a text that would begin markup, such as HTML or the next cell.
  ///
  /// Line breaks become `<br>`.
  package static func escaped(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      var escaped = ""
      for scalar in visibleText(String(line)).unicodeScalars {
        if "|\\<*_`[]".unicodeScalars.contains(scalar) { escaped.append("\\") }
        escaped.unicodeScalars.append(scalar)
      }
      return escaped
    }.joined(separator: "<br>")
  }
}
