import Testing

@testable import MetroSite

struct ReportMarkdownTests {
  private func text(_ blocks: ReportBlock...) -> String { ReportMarkdown(blocks).text }

  @Test func `a paragraph that begins as a list or heading stays a paragraph`() {
    for (line, expected) in [
      ("# x", "\\# x\n"), ("- x", "\\- x\n"), ("1. x", "1\\. x\n"), ("2015 x", "2015 x\n"),
      ("> x", "\\> x\n"), ("12) x", "12\\) x\n"),
    ] {
      #expect(text(.paragraph([.text(line)])) == expected)
    }
  }

  @Test func `cells and targets of links cannot end`() {
    let table = ReportTable(
      caption: "x", columns: [.init(name: "a|b", isNumber: false)],
      rows: [
        .init(
          cells: [[.link(url: "https://x.org/>|<y", [.text("l|<b>\n[z](u)")])]], isTotal: false)
      ])
    let lines = text(.table(table)).split(separator: "\n")
    #expect(lines[0] == "| a\\|b |")
    #expect(lines[2] == "| [l\\|\\<b><br>\\[z\\](u)](<https://x.org/%3E%7C%3Cy>) |")
  }

  @Test func `a chart is a column of bars`() {
    let chart = ReportChart(title: "x", bars: [("a", 4), ("b", 2), ("c", nil)])
    let table = ReportTable(
      caption: "x", columns: [.init(name: "n", isNumber: true)],
      rows: ["4", "2", "", "6"].enumerated().map {
        .init(cells: [[.text($0.element)]], isTotal: $0.offset == 3)
      }, chart: chart)
    let lines = text(.table(table)).split(separator: "\n").map { $0.count { $0 == "█" } }
    #expect(lines == [0, 0, 20, 10, 0, 0])
  }
}
