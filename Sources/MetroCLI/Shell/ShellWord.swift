/// Returns a text as one word of a shell's command line.
///
/// Text with any character that is not known to be harmless is quoted, in a form that POSIX shells,
/// zsh and fish all read the same way. In quotes, fish treats a backslash as an escape, so
/// backslashes, like quotes, are written outside the quotes.
func shellWord(_ text: String) -> String {
  guard text.isEmpty || !text.utf8.allSatisfy(isPlainInShell) else { return text }
  var word = "'"
  for scalar in text.unicodeScalars {
    switch scalar {
    case "'", "\\": word += "'\\\(scalar)'"
    default: word.unicodeScalars.append(scalar)
    }
  }
  return word + "'"
}

/// Returns whether every shell reads a byte literally at any position in a word.
private func isPlainInShell(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: "-_./:,@%+".utf8.contains(byte)
  }
}
