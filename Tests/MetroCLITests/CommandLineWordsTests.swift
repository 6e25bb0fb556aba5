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
  func `The command is the first word that belongs to no option`(
    words: [String], command: String?
  ) {
    #expect(CommandLineWords(words).command == command)
  }

  @Test(arguments: [
    (["--errors", "json", "x"], true), (["x", "--errors=json"], true), (["x"], false),
    (["x", "--errors", "text"], false), (["x", "--errors"], false), (["json", "--errors"], false),
  ])
  func `Errors are told as JSON where the words ask for it`(words: [String], wanted: Bool) {
    #expect(CommandLineWords(words).wantsJSONErrors == wanted)
  }

  @Test(arguments: [
    ([], true), (["help"], true), (["--help"], true), (["-h"], true), (["help", "stats"], false),
    (["stats", "--help"], false),
  ])
  func `The help of the program is asked for without a command`(words: [String], wanted: Bool) {
    #expect(CommandLineWords(words).asksForRootHelp == wanted)
  }

  @Test(arguments: [
    (["--catalog", "x"], true), (["--catalog=x"], true), (["--catalog", "x", "-q"], true),
    (["--catalog", "x", "stats"], false), (["--catalog", "x", "--help"], false), ([], false),
    (["--quiet"], false),
  ])
  func `A catalog without a command asks for its status`(words: [String], wanted: Bool) {
    #expect(CommandLineWords(words).asksForStatus == wanted)
  }
}
