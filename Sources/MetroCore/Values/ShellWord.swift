import MetroText

/// Returns a text as one word of a shell's command line.
///
/// What is not plainly harmless is quoted, so that POSIX shells, zsh and fish read the same. Between
/// quotes fish takes a backslash for an escape; so it stands outside of them, as a quote does.
package func shellWord(_ text: String) -> String {
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

/// Whether no shell takes a byte for anything but itself, wherever it stands in a word.
func isPlainInShell(_ byte: UInt8) -> Bool {
  Byte.isLetterOrDigit(byte) || "-_./:,@%+".utf8.contains(byte)
}
