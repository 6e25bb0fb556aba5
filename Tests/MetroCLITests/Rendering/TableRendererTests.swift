import MetroCore
import Testing

@testable import MetroCLI

struct TableRendererTests {
  static let columns = Array(Rendered.columns.prefix(3))

  static func row(_ id: String, _ title: String, _ capacity: Int64? = nil) -> [Cell] {
    [.text(id), .text(title), capacity.map(Cell.integer) ?? .null]
  }

  private func table(_ rows: [[Cell]], _ style: TableStyle = TableStyle()) throws -> String {
    try Rendered.table(rows, columns: Self.columns, style)
  }

  @Test func `text is aligned left and numbers right`() throws {
    let text = try table([Self.row("a", "Seoul", 5), Self.row("bb", "", 12_345)])
    #expect(
      text == """
        id  title  capacity
        a   Seoul         5
        bb            12345

        """)
  }

  @Test func `columns are aligned by displayed width`() throws {
    let titles = ["서울", "Medelli\u{301}n", "👩‍👩‍👧", "ｱ", "تغير", "a\u{200B}b", "🇰🇷🇰🇷"]
    let lines = try table(titles.map { Self.row("x", $0, 7) }).split(separator: "\n")
    #expect(Set(lines.map { displayWidth(of: String($0)) }).count == 1)
  }

  @Test func `no line ends with spaces`() throws {
    let text = try table([Self.row("a", "b"), Self.row("a", "a long one", 1)])
    for line in text.split(separator: "\n") { #expect(line.last != " ") }
  }

  @Test func `an empty result shows only the header`() throws {
    #expect(try table([]) == "id  title  capacity\n")
    #expect(try table([], TableStyle(showsHeader: false)) == "")
  }

  @Test func `control characters are made visible`() throws {
    let text = try table([Self.row("a", "red\u{1B}[31m\nnext\u{7}")])
    #expect(text.contains("red␛[31m␤next␇") && text.count { $0 == "\n" } == 2)
  }

  @Test func `only the header is colored`() throws {
    let text = try table([Self.row("a", "b", 1)], TableStyle(usesColor: true))
    let lines = text.split(separator: "\n")
    #expect(lines[0] == "\u{1B}[1mid  title  capacity\u{1B}[0m" && !lines[1].contains("\u{1B}"))
  }

  @Test(arguments: [30, 40, 60, 79])
  func `a line is never wider than the terminal`(width: Int) throws {
    let long = String(repeating: "서울 Medellín ", count: 10)
    let rows = [Self.row("seoul-2015", long, 1), Self.row("b", "short", 2_000)]
    for line in try table(rows, TableStyle(width: width)).split(separator: "\n") {
      #expect(displayWidth(of: String(line)) <= width)
    }
  }

  @Test func `the ID is complete if another column can shrink`() throws {
    let id = "seoul-2015-one-less-nuclear-power-plant"
    let text = try table(
      [Self.row(id, String(repeating: "long ", count: 30), 1)], TableStyle(width: 70))
    #expect(text.contains(id))
  }

  @Test func `a narrow table omits and names columns without values`() throws {
    var said = ""
    let rows = [Self.row("a", String(repeating: "long ", count: 30))]
    let text = try Rendered.table(
      rows, columns: Self.columns, TableStyle(width: 60), say: { said += $0 })
    #expect(!text.contains("capacity") && said.contains("capacity"))
    let wide = try table(rows)
    #expect(wide.contains("capacity"))
  }

  @Test func `tables on a page omit columns without values`() throws {
    let text = try table([Self.row("a", "b")], TableStyle(omitsEmpty: true))
    #expect(text == "id  title\na   b\n")
  }

  @Test func `the first thousand rows decide the widths and later text is cut to fit`() throws {
    var rows = (0..<1_000).map { Self.row("0\($0 % 999)", "a title", 1) }
    rows.append(Self.row("1000", "a title that is longer", 1))
    let lines = try table(rows).split(separator: "\n")
    #expect(lines.count == 1_002)
    #expect(lines[1_001] == "1000  a titl…         1")
  }
}
