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

  @Test func `an empty result shows only the header, and on a terminal nothing`() throws {
    #expect(try table([]) == "id  title  capacity\n")
    #expect(try table([], TableStyle(showsHeader: false)) == "")
    // On a terminal, a message says that nothing was found.
    #expect(try table([], TableStyle(width: 80)) == "")
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

  @Test func `a long ID is shortened on a terminal alone`() throws {
    let rows = [Self.row("seoul-2015-one-less-nuclear-power-plant", "A title of some words", 1)]
    #expect(try table(rows, TableStyle(width: 60)).contains("seoul-2015-one-le…wer-plant"))
    #expect(try table(rows).contains("seoul-2015-one-less-nuclear-power-plant"))
  }

  @Test func `a title that is too long takes two lines`() throws {
    let text = try table([Self.row("a", "서울 기후 변화 교육 training program", 1)], TableStyle(width: 34))
    #expect(
      text == """
        id  title                 capacity
        a   서울 기후 변화 교육          1
            training program

        """)
  }

  @Test func `a note below the table names the columns that a terminal does not show`() throws {
    let rows = [Self.row("a", String(repeating: "long ", count: 30))]
    let text = try table(rows, TableStyle(width: 60, offersColumns: true))
    #expect(text.hasSuffix("\nNot shown: capacity (empty). Choose with --columns.\n"), "\(text)")
    #expect(try !table(rows, TableStyle(width: 60, showsNotes: false)).contains("Not shown"))
    let wide = try table(rows)
    #expect(wide.contains("capacity") && !wide.contains("Not shown"))
  }

  @Test func `a row becomes a list where a line is too short for what was asked`() throws {
    let text = try Rendered.table(
      [Self.row("seoul-2015", "Climate Change", 5), Self.row("b", "", nil)],
      columns: Self.columns.map(\.kept), TableStyle(width: 20))
    #expect(
      text == """
        id        seoul-2015
        title     Climate
                  Change
        capacity  5

        id        b
        title
        capacity

        """)
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

  @Test func `a column that is empty in the first thousand rows is called so`() throws {
    let rows = (0...1_000).map { Self.row("\($0)", "a title", $0 == 1_000 ? 5 : nil) }
    let text = try table(rows, TableStyle(width: 60))
    #expect(text.contains("Not shown: capacity (empty in the first rows)."))
  }
}
