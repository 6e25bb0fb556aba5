import Testing

@testable import MetroText

struct ChartTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  @Test func `a figure is shown as bars`() {
    _ = sandbox.run("add-program b --title B --dates 2016-01-01")
    _ = sandbox.run("add-program c --title C --dates 2016-02-01")
    let outcome = sandbox.run("stats --by year --chart -q")
    let lines = outcome.lines
    #expect(outcome.status == 0 && lines.count == 3, "\(outcome)")
    let bars = lines.map { line in line.count { $0 == "█" } }
    #expect(bars[1] == 2 * bars[0] || bars[1] == 2 * bars[0] + 1)
    #expect(lines.allSatisfy { $0.count <= 80 } && lines[2].hasPrefix("total") && bars[2] == 0)
  }

  @Test func `a chart shows the figure that is named`() {
    let outcome = sandbox.run("stats --by region --chart=cities -q")
    #expect(outcome.status == 0 && outcome.lines.contains { $0.hasPrefix("Asia") })
    #expect(sandbox.run("stats --of transfers --chart -q").status == 0)
  }

  @Test func `charts of unknown figures and in formats for rows are refused`() {
    let outcome = sandbox.run("stats --by year --chart=nope")
    #expect(outcome.status == 64 && outcome.err.contains("figures are programs"), "\(outcome)")
    #expect(sandbox.run("stats --by year --chart --format csv").status == 64)
    #expect(sandbox.run("stats --by year --chart -o x.csv").status == 64)
  }

  @Test func `bars have eighths of a cell`() {
    #expect(BlockBar.text(8, of: 8, width: 1) == "█")
    #expect(BlockBar.text(3, of: 8, width: 1) == "▍")
    #expect(BlockBar.text(1, of: 1_000_000, width: 2) == "▏")
    #expect(BlockBar.text(0, of: 8, width: 1) == "" && BlockBar.text(5, of: 0, width: 1) == "")
  }
}
