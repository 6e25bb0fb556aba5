import Foundation
import Testing

@testable import MetroCLI

/// Checks that messages stay short, whatever the input is.
struct ShortMessageTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  private static let long = String(repeating: "x", count: 100_000)
  private static let marks = "a" + String(repeating: "\u{301}", count: 50_000)

  @Test func `short messages are printed as they are`() {
    let text = "a: 'b' " + String(repeating: "c", count: 990)
    #expect(ShortMessage.text(text) == text)
  }

  @Test func `long quotations are cut, and what surrounds them is kept`() {
    let text = ShortMessage.text("file.csv:3: column '\(Self.long)': not a column; use --map")
    #expect(
      text.hasPrefix("file.csv:3: column 'xxxx") && text.hasSuffix("': not a column; use --map"))
    #expect(text.count < 120 && text.contains("…"))
  }

  @Test func `a long message without quotations loses its middle`() {
    let text = ShortMessage.text("begin " + Self.long + " end")
    #expect(text.count == 1000 && text.hasPrefix("begin x") && text.hasSuffix("x end"))
    #expect(ShortMessage.text("it's " + Self.long).unicodeScalars.count <= 1000)
    #expect(ShortMessage.text(Self.marks).unicodeScalars.count <= 1000)
  }

  @Test(arguments: [
    "id,\(long)\na,b\n", "id,name,\(marks)\na,b,c\n", "id,name\n\(long),b\n",
    "id,name,country\na,b,\(long)\n", "\(long)\n", "id,name\n\"\(long)\n",
    "id,name,latitude\na,b,\(long)\n",
    (1...5_000).map { "c\($0)" }.joined(separator: ",") + "\n1\n",
  ])
  func `an import reports any content in few characters`(text: String) throws {
    try sandbox.write(text, to: "in.csv")
    for options in ["", " --errors json", " --keep-going", " --map '\(Self.long)=name'"] {
      let outcome = sandbox.run("import cities ./in.csv" + options)
      #expect(outcome.err != "")
      for line in outcome.err.split(separator: "\n") { #expect(line.utf8.count < 8_000) }
      #expect(outcome.err.utf8.count < 20_000, "\(options)")
    }
  }

  @Test(arguments: [
    ["show-program", long], ["edit-program", "seoul-2015", "--dates", long],
    ["edit-program", "seoul-2015", "--\(long)", "x"], [long], ["sql", "SELECT '\(long)"],
    ["list-programs", "--columns", long], ["import", "cities", long], ["undo", long],
    ["--catalog", long, "list-cities"], ["audit", "--explain", long],
    ["waive", long, "--because", "x"],
  ])
  func `a command line of any length is reported in few characters`(words: [String]) {
    let outcome = sandbox.run(words: words)
    #expect(outcome.status != 0 && outcome.err.utf8.count < 8_000, "\(outcome.err.prefix(200))")
  }

  @Test func `the reasons of rejected rows are short`() throws {
    try sandbox.write("id,name,country\na,b,\(Self.long)\n", to: "in.csv")
    _ = sandbox.run("import cities ./in.csv --keep-going --rejects ./r.csv")
    let row = try sandbox.text(of: "r.csv").split(separator: "\n").last ?? ""
    #expect(row.hasPrefix("2,") && row.utf8.count < Self.long.utf8.count + 4_000)
  }
}
