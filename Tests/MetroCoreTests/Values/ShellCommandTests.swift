import Testing

@testable import MetroCore

struct ShellCommandTests {
  @Test(arguments: [
    ("quito", "quito"), ("2015-04-07/2015-04-15", "2015-04-07/2015-04-15"),
    ("https://example.org/a", "https://example.org/a"), ("", "''"), ("a b", "'a b'"),
    ("a;b", "'a;b'"), ("$(x)", "'$(x)'"), ("~", "'~'"), ("=x", "'=x'"), ("é", "'é'"),
    ("it's", #"'it'\''s'"#), ("'", #"''\'''"#), (#"a\"#, #"'a'\\''"#),
    (#"\';x"#, #"''\\''\'';x'"#), ("a\nb", "'a\nb'"),
    // With a mark on it, or behind a sign that joins what follows, a quote is one all the same.
    ("'\u{301};x", "''\\''\u{301};x'"), ("\u{600}';x", "'\u{600}'\\'';x'"),
  ])
  func `A text is quoted where a shell would take it for more than a word`(
    text: String, word: String
  ) {
    #expect(Array(shellWord(text).unicodeScalars) == Array(word.unicodeScalars))
  }

  @Test func `What is put into a command is quoted`() {
    let id = "quito;touch x"
    let command: ShellCommand = "metro decide city/\(id) name \("Quito") --because WHY"
    #expect(command.text == "metro decide city/'quito;touch x' name Quito --because WHY")
    let words: ShellCommand = "metro add-participant p \(words: ["a", "b c"])"
    #expect(words.text == "metro add-participant p a 'b c'")
  }

  @Test(arguments: [
    "metro why program/seoul-2015", "metro edit-city x --name 'Sao Paulo; $(x)'",
    #"metro edit-city x --name 'it'\''s'"#, #"metro edit-city x --name 'a'\\''"#,
    "metro edit-link x --url URL", "metro merge city/a city/'b c'",
  ])
  func `One command of metro is taken from a file`(text: String) {
    #expect(ShellCommand(kept: text)?.text == text)
  }

  @Test(arguments: [
    "", "metro", "metrox", "rm x", " metro why x", "metro x; y", "metro x & y", "metro x | y",
    "metro x\ny", "metro $(x)", "metro `x`", "metro \"$(x)\"", "metro x > y", "metro x < y",
    "metro *", "metro ~", "metro {a,b}", "metro !x", "metro x #y", "metro 'x", "metro 'x''",
    #"metro x\"#, #"metro \;x"#, #"metro 'a\'; y'"#, "metro '\u{301};x", "metro x\ty", "metro é",
    "metro \u{600}'a';x",
  ])
  func `Anything else is not`(text: String) {
    #expect(ShellCommand(kept: text) == nil)
  }

  @Test(arguments: ["", "'", #"\"#, #"\'; x"#, "a b", "'\u{301}", "\u{600}'", "$(x)\n`y`", "!a"])
  func `What is written is taken again`(word: String) {
    let command: ShellCommand = "metro edit-city x --name \(word)"
    #expect(ShellCommand(kept: command.text) == command)
  }
}
