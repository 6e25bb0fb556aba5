import Foundation
import Testing

@testable import MetroCLI

/// Drives the completion scripts in the shells themselves.
struct CompletionScriptTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
    sandbox.environment["LC_ALL"] = "C.UTF-8"
    let added = sandbox.run("add-city 'Mexico City' --country MX --quiet")
    try #require(added.status == 0, "\(added)")
  }

  /// What every shell has to offer for the beginning of a command line.
  static let cases: [(line: String, words: [String])] = [
    ("show-ci", ["show-city"]), ("show-city s", ["seoul", "shanghai", "shenzhen"]),
    ("show-city Mex", ["Mexico City"]), ("why ci", ["city/"]), ("why city/se", ["city/seoul"]),
    ("merge city/seoul city/mex", ["city/mexico-city"]), ("blame city/Mex", ["city/Mexico City"]),
    ("cite program/seoul", ["program/seoul-2015"]), ("decide program/se", ["program/seoul-2015"]),
    ("list-programs --host qui", ["quito"]), ("list-cities --format nd", ["ndjson"]),
    ("list-cities --geo", []), ("list-cities --missing-g", ["--missing-geonames"]),
    ("help list-ci", ["list-cities"]), ("help list-cities s", []),
    ("--quiet show-city qui", ["quito"]), ("completions f", ["fish"]), ("export fac", ["facts"]),
  ]

  /// Removes descriptions and the quotes of bash.
  private func words(_ outcome: Outcome) -> [String] {
    outcome.lines.map { String($0.prefix { $0 != "\t" }).replacing("\\ ", with: " ") }
      .filter { !$0.isEmpty }
  }

  @Test(.enabled(if: Program.has("fish")), arguments: cases)
  func `fish offers what the program answers`(line: String, words: [String]) throws {
    let outcome = try sandbox.shell(
      "metro completions fish > m.fish; fish -c \"source m.fish; complete -C 'metro \(line)'\"")
    #expect(outcome.status == 0 && outcome.err == "" && self.words(outcome) == words, "\(outcome)")
  }

  @Test(.enabled(if: Program.has("zsh")), arguments: cases)
  func `zsh offers what the program answers`(line: String, words: [String]) throws {
    // Outside of an editor, the function that adds candidates is replaced by one that prints them.
    try sandbox.write(
      """
      compdef() { :; }
      compadd() {
        while [[ $1 == -* ]]; do
          case $1 in -d|-S) shift 2 ;; -a) shift; break ;; *) shift ;; esac
        done
        print -rl -- "${(@P)1}"
      }
      source ./_metro
      words=(metro \(line)); CURRENT=$#words
      _metro
      """, to: "ask.zsh")
    let outcome = try sandbox.shell("metro completions zsh > _metro; zsh -f ask.zsh")
    // The status tells zsh whether anything was added.
    #expect(outcome.status == (words.isEmpty ? 1 : 0) && outcome.err == "", "\(outcome)")
    #expect(self.words(outcome) == words, "\(outcome)")
  }

  @Test(.enabled(if: Program.has("bash")), arguments: cases)
  func `bash offers what the program answers`(line: String, words: [String]) throws {
    try sandbox.write(
      """
      . ./metro.bash
      COMP_WORDS=(metro \(line)) COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _metro
      [ ${#COMPREPLY[@]} = 0 ] || printf '%s\\n' "${COMPREPLY[@]}"
      """, to: "ask.bash")
    let outcome = try sandbox.shell("metro completions bash > metro.bash; bash ask.bash")
    #expect(outcome.status == 0 && outcome.err == "", "\(outcome)")
    #expect(self.words(outcome) == words, "\(outcome)")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `a script is short and contains no command`(shell: String) {
    let script = sandbox.run("completions \(shell)").out
    #expect(script.utf8.count < 2500 && !script.contains("list-cities"))
  }

  @Test(.enabled(if: Program.has("sqlite3")))
  func `a name that a shell could evaluate is never evaluated, and no name breaks a line`() throws {
    let made = try sandbox.shell(
      """
      metro add-theme 'Zz $(touch ran) `touch ran`;touch ran' --quiet >/dev/null
      metro completions bash > metro.bash; metro completions fish > m.fish
      cat > ask.bash <<'END'
      . ./metro.bash
      COMP_WORDS=(metro show-theme Zz) COMP_CWORD=2
      _metro
      eval "set -- ${COMPREPLY[0]}"; printf '%s\\n' "$1"
      END
      bash ask.bash
      """)
    #expect(made.out == "Zz $(touch ran) `touch ran`;touch ran\n", "\(made)")
    #expect(try !sandbox.files.contains("ran"))
  }

  @Test(.enabled(if: Program.has("bash")))
  func `bash offers in quotes only names that the quotes hold`() throws {
    for name in ["Zz \"x\" $(touch ran)", "Zz `touch ran`", "Zz plain", "Zz 'y'; touch ran; '"] {
      let added = sandbox.run(words: ["add-theme", name, "--quiet"])
      #expect(added.status == 0, "\(added)")
    }
    let stored = try sandbox.shell(
      #"""
      metro completions bash > metro.bash
      cat > ask.bash <<'END'
      . ./metro.bash
      for current in '"Zz' "'Zz" '"Z"z'; do
        COMP_WORDS=(metro show-theme "$current") COMP_CWORD=2
        _metro
        for word in "${COMPREPLY[@]}"; do
          case $current in
            \"Z\"z) eval "set -- $word" ;;
            \"*) eval "set -- \"$word\"" ;;
            *) eval "set -- '$word'" ;;
          esac
          printf '%s|%s\n' "$current" "$*"
        done
      done
      END
      bash ask.bash
      """#)
    #expect(
      stored.err == ""
        && Set(stored.lines) == [
          "\"Zz|Zz plain", "\"Zz|Zz 'y'; touch ran; '",
          "'Zz|Zz plain", "'Zz|Zz \"x\" $(touch ran)", "'Zz|Zz `touch ran`",
          "\"Z\"z|Zz plain", "\"Z\"z|Zz 'y'; touch ran; '", "\"Z\"z|Zz \"x\" $(touch ran)",
          "\"Z\"z|Zz `touch ran`",
        ], "\(stored)")
    #expect(try !sandbox.files.contains("ran"))
  }

  @Test func `a name of several lines is not offered`() {
    let words = ["Zz a\n$(touch ran)", "Zz\rb", "Zz\u{85}c", "Zz d"].map {
      CompletionAnswer.Candidate(word: $0)
    }
    #expect(CompletionAnswer.words(words).text == "words\nZz d\n")
  }

  @Test func `files, folders and option values with an equals sign are completed`() throws {
    let line = "metro ---complete"
    #expect(try sandbox.shell("\(line) fish --catalog ''").out == "files sqlite\n")
    #expect(try sandbox.shell("\(line) fish restore ''").out == "files sqlite\n")
    #expect(try sandbox.shell("\(line) fish import cities ''").out == "files\n")
    #expect(try sandbox.shell("\(line) fish publish ''").out == "directories\n")
    #expect(
      try sandbox.shell("\(line) fish list-programs --host=qui").out == "words\n--host=quito\n")
    #expect(try sandbox.shell("\(line) bash list-programs --host = qui").out == "words\nquito\n")
    #expect(try sandbox.shell("\(line) fish nonsense ''").out == "words\n")
    #expect(try sandbox.shell("\(line) fish show-city \"'Mexico C\"").out == "words\nMexico City\n")
    #expect(try sandbox.shell("\(line) fish show-city -- s").out.contains("seoul"))
    #expect(try sandbox.shell("\(line)").status == 0)
  }

  @Test func `aliases and saved queries are completed`() throws {
    try sandbox.write(
      "[aliases]\nsc = 'show-city'\n[queries]\nboard = 'stats'\n", to: ".config/metro/config.toml")
    let line = "metro ---complete fish"
    #expect(try sandbox.shell("\(line) sc").out == "words\nsc\tshow-city\n")
    #expect(try sandbox.shell("\(line) sc quit").out == "words\nquito\n")
    #expect(try sandbox.shell("\(line) run b").out == "words\nboard\n")
  }
}
