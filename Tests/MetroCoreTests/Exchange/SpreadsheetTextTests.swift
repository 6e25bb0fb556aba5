import MetroTestSupport
import Testing

@testable import MetroCore

struct SpreadsheetTextTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), ("\ta", "'\ta"),
    ("\ra", "'\ra"), ("\r\na", "'\r\na"), ("'=1", "''=1"), ("''-", "'''-"), ("'a", "'a"),
    ("＝1+1", "'＝1+1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠A1", "'＠A1"), ("\n=1", "'\n=1"),
    ("'＝1", "''＝1"),
    ("", ""), ("'", "'"), ("a=1", "a=1"), (" =1", " =1"), ("=\u{301}", "'=\u{301}"), ("서울", "서울"),
  ])
  func `a text that a spreadsheet would run gets an apostrophe`(text: String, safe: String) {
    #expect(SpreadsheetText.escaped(text).unicodeScalars.elementsEqual(safe.unicodeScalars))
    #expect(SpreadsheetText.restored(safe).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test func `escaping makes any text harmless and can be undone`() {
    var numbers = SeededGenerator(seed: 2017)
    let pieces = [
      "'", "=", "+", "-", "@", "＝", "＠", "\t", "\r", "\n", "a", "\u{301}", "서", " ", "",
    ]
    for _ in 0..<5_000 {
      let count = Int.random(in: 0...6, using: &numbers)
      let text = (0..<count).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
      let safe = SpreadsheetText.escaped(text)
      #expect(!"=+-@＝＋－＠\t\r\n".unicodeScalars.contains(safe.unicodeScalars.first ?? "a"))
      #expect(SpreadsheetText.restored(safe).utf8.elementsEqual(text.utf8))
    }
  }

  @Test func `an import restores escaped texts on request`() throws {
    let file = "id,name\nx,'=SUM(A1)\ny,'plain\nz,''@a\n"
    let catalog = try Catalog.inMemory()
    var options = ImportOptions()
    options.isSpreadsheetSafe = true
    try catalog.importText(.city, file, as: .csv, options)
    #expect(try catalog.rows(.city, ["name"]).texts == [["=SUM(A1)"], ["'plain"], ["'@a"]])
    let raw = try Catalog.inMemory()
    try raw.importText(.city, file)
    #expect(try raw.rows(.city, ["name"]).texts == [["'=SUM(A1)"], ["'plain"], ["''@a"]])
  }
}
