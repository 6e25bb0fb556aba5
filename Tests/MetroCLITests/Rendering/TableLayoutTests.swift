import MetroCore
import Testing

@testable import MetroCLI

struct TableLayoutTests {
  static let columns = Array(Rendered.columns.prefix(3))

  private func widths(_ rows: [[String]], _ width: Int? = nil) -> [Int] {
    TableLayout(columns: Self.columns, rows: rows, TableStyle(width: width)).columns.map(\.width)
  }

  @Test func `a column is as wide as its widest cell or its name`() {
    #expect(widths([]) == [2, 5, 8])
    #expect(widths([["seoul-2015", "서울", "1"], ["x", "", "123456789"]]) == [10, 5, 9])
  }

  @Test func `only numbers are aligned right`() {
    let layout = TableLayout(columns: Self.columns, rows: [], TableStyle())
    #expect(layout.columns.map(\.isRight) == [false, false, true])
  }

  @Test func `IDs are shortened before texts are narrowed`() {
    let rows = [["an-id-of-twenty-cells", String(repeating: "a", count: 40), "12"]]
    #expect(widths(rows, 70) == [18, 40, 8])
    #expect(widths(rows, 200) == [21, 40, 8])
  }

  @Test func `texts are narrowed before a column is omitted`() {
    let rows = [["an-id-of-twenty-cells", String(repeating: "a", count: 80), "12"]]
    #expect(widths(rows, 44) == [10, 22, 8])
    #expect(widths(rows, 42) == [10, 20, 8])
    #expect(widths(rows, 41) == [17, 22])
  }

  private func layout(_ names: [String], _ row: [String], _ width: Int?) throws -> TableLayout {
    let columns = try names.map { name in
      try #require(Noun.named(.city).columns.first { $0.name == name })
    }
    return TableLayout(columns: columns, rows: [row], TableStyle(width: width))
  }

  @Test func `a terminal shows no coordinates, and a table in a pipe does`() throws {
    let names = ["id", "name", "latitude", "longitude"]
    let row = ["quito", "Quito", "-0.22985", "-78.52495"]
    let shown = try layout(names, row, 200)
    #expect(shown.columns.map(\.column.name) == ["id", "name"])
    #expect(shown.hidden == [.coordinates: ["latitude", "longitude"]])
    #expect(try layout(names, row, nil).columns.map(\.column.name) == names)
  }

  @Test func `coordinates alone are shown`() throws {
    #expect(try layout(["latitude"], ["-0.22985"], 80).columns.count == 1)
  }

  @Test func `columns that were asked for stay without a value`() {
    let columns = Self.columns.map(\.kept)
    let layout = TableLayout(columns: columns, rows: [["a", "", ""]], TableStyle(width: 80))
    #expect(layout.columns.map(\.index) == [0, 1, 2] && layout.hidden.isEmpty)
  }

  @Test func `columns that were asked for become a list where a line is too short for them`() {
    let columns = Self.columns.map(\.kept)
    let row = ["an-id-of-twenty-cells", String(repeating: "a", count: 80), "12"]
    #expect(!TableLayout(columns: columns, rows: [row], TableStyle(width: 30)).isList)
    let layout = TableLayout(columns: columns, rows: [row], TableStyle(width: 29))
    #expect(layout.isList && layout.columns.count == 3)
  }

  @Test(arguments: 10...120)
  func `columns never exceed the width of the line`(width: Int) {
    let rows = [["an-id", String(repeating: "long ", count: 20), "12"]]
    let layout = TableLayout(columns: Self.columns, rows: rows, TableStyle(width: width))
    let gaps = TableLayout.gap.count * (layout.columns.count - 1)
    #expect(layout.columns.reduce(0) { $0 + $1.width } + gaps <= width)
    #expect(layout.columns.first?.index == 0)
  }
}
