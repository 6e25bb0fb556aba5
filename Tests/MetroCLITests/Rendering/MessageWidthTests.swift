import Testing

@testable import MetroCLI

/// Checks that help and messages fit a terminal.
struct MessageWidthTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  @Test(arguments: [40, 60, 80, 120])
  func `help and errors fit the terminal`(width: Int) {
    sandbox.terminal = (width, 1_000)
    let outcomes = [
      sandbox.run("--help"), sandbox.run("list-programs --year seoul-2015-and-later"),
      sandbox.run("list-cities --columns nothing"), sandbox.run("edit-program x --status gone"),
      sandbox.run("remove-city seoul"), sandbox.run("lookup-city Xqwzt"),
    ]
    for outcome in outcomes {
      let lines = (outcome.out + outcome.err).split(separator: "\n")
      for line in lines where line.contains(where: { $0 == " " }) {
        #expect(displayWidth(of: String(line)) <= width, "\(line)")
      }
    }
  }

  @Test func `an error in a pipe is not broken`() {
    #expect(sandbox.run("list-cities --columns nothing").err.split(separator: "\n").count == 2)
  }

  @Test(arguments: [
    ("a b", 10, ["a b"]), ("aaa  bbb   ccc", 8, ["aaa  bbb", "  ccc"]),
    ("  aaa bbb", 6, ["  aaa", "    bbb"]), ("unbreakable", 4, ["unbreakable"]), ("", 4, [""]),
    ("서울 서울 서울", 9, ["서울 서울", "  서울"]),
  ])
  func `a long line is broken at spaces and keeps the others`(
    line: String, width: Int, lines: [String]
  ) {
    #expect(line.broken(to: width) == lines)
  }
}
