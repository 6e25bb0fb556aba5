/// Returns a text as one word of a shell's command line.
///
/// Text that is not plainly harmless is quoted, so that POSIX shells, zsh and fish read the same. In
/// quotes, fish takes a backslash as an escape; so the backslash is written outside of them, as a
/// quote is.
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

/// Whether every shell takes a byte literally, wherever it is in a word.
private func isPlainInShell(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: "-_./:,@%+".utf8.contains(byte)
  }
}
