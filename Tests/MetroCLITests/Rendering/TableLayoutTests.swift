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

  @Test func `the widest column shrinks first and the ID last`() {
    let rows = [["an-id-of-twenty-cells", String(repeating: "a", count: 80), "12"]]
    #expect(widths(rows, 80) == [21, 47, 8])
    #expect(widths(rows, 200) == [21, 80, 8])
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
