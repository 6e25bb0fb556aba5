import Testing

@testable import MetroCLI

struct ShellCommandTests {
  @Test(arguments: [
    ("quito", "quito"), ("2015-04-07/2015-04-15", "2015-04-07/2015-04-15"),
    ("https://example.org/a", "https://example.org/a"), ("", "''"), ("a b", "'a b'"),
    ("a;b", "'a;b'"), ("$(x)", "'$(x)'"), ("~", "'~'"), ("=x", "'=x'"), ("é", "'é'"),
    ("it's", #"'it'\''s'"#), ("'", #"''\'''"#), (#"a\"#, #"'a'\\''"#),
    (#"\';x"#, #"''\\''\'';x'"#), ("a\nb", "'a\nb'"),
    // A quote is still a quote with a combining mark on it or after a joining character.
    ("'\u{301};x", "''\\''\u{301};x'"), ("\u{600}';x", "'\u{600}'\\'';x'"),
  ])
  func `text is quoted if a shell would not read it as one word`(
    text: String, word: String
  ) {
    #expect(Array(shellWord(text).unicodeScalars) == Array(word.unicodeScalars))
  }

  @Test func `values interpolated into a command are quoted`() {
    let id = "quito;touch x"
    let command: ShellCommand = "metro decide city/\(id) name \("Quito") --because WHY"
    #expect(command.text == "metro decide city/'quito;touch x' name Quito --because WHY")
    let words: ShellCommand = "metro add-participant p \(words: ["a", "b c"])"
    #expect(words.text == "metro add-participant p a 'b c'")
  }
}
