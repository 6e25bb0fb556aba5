import Testing

@testable import MetroCLI

struct CommandLineWordsTests {
  @Test(arguments: [
    (["list-cities"], "list-cities"), (["list-cities", "--catalog", "x"], "list-cities"),
    (["--catalog", "x", "list-cities"], "list-cities"), (["--wait", "1", "init"], "init"),
    (["--errors", "json", "stats"], "stats"), (["--errors=json", "stats"], "stats"),
    (["-q", "stats"], "stats"), (["--catalog=x", "stats", "--by", "year"], "stats"),
    (["--catalog"], nil), ([], nil), (["--help"], nil), (["--catalog", "x"], nil),
    (["", "stats"], ""),
  ])
  func `the command is the first word that belongs to no option`(
    words: [String], command: String?
  ) {
    #expect(CommandLineWords(words).command == command)
  }

  @Test(arguments: [
    (["--errors", "json", "x"], true), (["x", "--errors=json"], true), (["x"], false),
    (["x", "--errors", "text"], false), (["x", "--errors"], false), (["json", "--errors"], false),
  ])
  func `errors are printed as JSON if the words request it`(words: [String], wanted: Bool) {
    #expect(CommandLineWords(words).wantsJSONErrors == wanted)
  }

  @Test(arguments: [
    ([], true), (["help"], true), (["--help"], true), (["-h"], true), (["help", "stats"], false),
    (["stats", "--help"], false), (["--config", "x", "help"], true), (["help", "--wait=1"], true),
    (["--config", "help"], false), (["--config", "x"], false),
  ])
  func `words without a command request the program's help`(words: [String], wanted: Bool) {
    #expect(CommandLineWords(words).asksForRootHelp == wanted)
  }

  @Test(arguments: [
    (["--catalog", "x"], true), (["--catalog=x"], true), (["--catalog", "x", "-q"], true),
    (["--catalog", "x", "stats"], false), (["--catalog", "x", "--help"], false), ([], false),
    (["--quiet"], false), (["--catalog"], true), (["-q", "--errors"], true),
  ])
  func `a catalog without a command requests its status`(words: [String], wanted: Bool) {
    #expect(CommandLineWords(words).asksForStatus == wanted)
  }
}
