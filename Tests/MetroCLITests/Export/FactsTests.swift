import Testing

/// Checks the export of values with their evidence, and the view with the same rows.
struct FactsTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  @Test func `each statement about a value is a row with its source`() throws {
    let cited = sandbox.run(
      "cite program/seoul-2015 dates '8 to 14 April' --value 2015-04-08/2015-04-14 --source "
        + "\(try source()) --locator 'p. 2' --quote 'It ran from 8 to 14 April.' --quiet")
    #expect(cited.status == 0, "\(cited)")
    let rows = sandbox.run("export facts --csv").lines
    #expect(rows.first == "record,field,value,standing,source,stated,quote,locator")
    #expect(
      rows.contains {
        $0.hasPrefix("program/seoul-2015,dates,2015-04-08/2015-04-14,")
          && $0.hasSuffix(",8 to 14 April,It ran from 8 to 14 April.,p. 2")
      })
    #expect(rows.contains("city/seoul,name,Seoul,no evidence,,,,"))
  }

  private func source() throws -> String {
    let id = sandbox.run("list-sources --columns id --no-header --limit 1").lines.first
    guard let id else {
      #expect(sandbox.run("add-source report --title Report --quiet").status == 0)
      return "report"
    }
    return id
  }

  @Test func `the view of metro sql has the rows of the export`() {
    let rows = sandbox.run("export facts --csv")
    #expect(rows.status == 0 && rows.lines.count > 20)
    let columns = rows.lines[0]
    #expect(sandbox.run("sql 'SELECT \(columns) FROM facts'").lines == rows.lines)
    #expect(sandbox.run("sql --schema --csv").out.contains("facts,standing,text,"))
    #expect(sandbox.run("sql 'SELECT id FROM cities LIMIT 1'").status == 0)
  }

  @Test func `e-mail addresses are left out, and formats of records are refused`() {
    #expect(sandbox.run("edit-city seoul --name 'Write to kim@example.org' --quiet").status == 0)
    #expect(!sandbox.run("export facts").out.contains("kim@"))
    #expect(sandbox.run("export facts --include-emails").out.contains("kim@example.org"))
    #expect(sandbox.run("export facts --format jsonld").status == 64)
    #expect(sandbox.run("export facts --since 1").status == 64)
  }

  @Test(arguments: [
    ("2015-04-08/2015-04-14", "2015-04-08,2015-04-14"), ("2015-04-08", "2015-04-08,2015-04-08"),
    ("2015-04", ","), ("2015", ","), ("2015-04-08/..", "2015-04-08,"),
    ("../2015-04-14", ",2015-04-14"),
    ("2015-04-08~/2015-04-14", ",2015-04-14"), ("2015-04-08?", ","),
    ("2015-04/2015-04-14", ",2015-04-14"),
    ("2014-21", ","),
  ])
  func `only certain days of a program are full dates`(dates: String, days: String) {
    #expect(sandbox.run("edit-program seoul-2015 --dates '\(dates)' --quiet").status == 0)
    let line = "list-programs --columns id,starts_on,ends_on --csv"
    #expect(sandbox.run(line).lines.contains("seoul-2015," + days))
    let query =
      "sql \"SELECT starts_on, ends_on FROM programs WHERE id = 'seoul-2015'\" --no-header"
    #expect(sandbox.run(query).out == days + "\n")
  }
}
