import MetroTestSupport
import Testing

@testable import MetroCore

/// A second row of a record may only repeat what the first says.
struct RepeatedRecordTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
    try catalog.add(.city, named: ["lima", "quito"])
  }

  /// The number of rows between the two occurrences.
  static let between = ["", (0..<3_000).map { "c-\($0),C\($0)\n" }.joined()]

  @Test(
    arguments: [
      ("new,New", "new,Newer"), ("lima,Lima", "lima,Lima!"), ("lima,Lima!", "lima,Lima"),
      (",Lima", "lima,Lima!"),
    ], [false, true])
  func `a row that contradicts an earlier one is rejected with both lines, at any distance`(
    rows: (String, String), isChecked: Bool
  ) throws {
    let id = rows.0.lowercased().contains("new") ? "new" : "lima"
    let names = [rows.0, rows.1].map { $0.split(separator: ",").last ?? "" }
    for between in Self.between {
      let text = "id,name\n\(rows.0)\n\(between)\(rows.1)\n"
      let last = between.isEmpty ? 3 : 3_003
      let fault = try catalog.fault(
        .records(.city), text, as: .csv, ImportOptions(isChecked: isChecked))
      #expect(fault.line == last)
      #expect(
        fault.cause
          == .record(
            ValueError.inconsistent(
              reason: "city '\(id)' is in the file twice, also on line 2, which has name "
                + "'\(names[0])' instead of '\(names[1])'")))
    }
  }

  @Test(
    arguments: TestSelection.some(
      [
        ("new,New", "new,New"), ("lima,Lima", "lima,Lima"), ("lima,Lima!", "lima,Lima!"),
        (",New", "new,New"), ("new,New", ",New"), (",Lima", "lima,Lima"), ("lima,Lima", ",Lima"),
        (",Lima", ",Lima"), (",New", ",New"), (",New", ",NEW"),
      ], ofEach: 3), [false, true])
  func `a row that repeats an earlier one is counted, at any distance`(
    rows: (String, String), isChecked: Bool
  ) throws {
    for between in Self.between {
      let catalog = try Catalog.inMemory()
      try catalog.add(.city, named: ["lima", "quito"])
      let summary = try catalog.importText(
        .city, "id,name\n\(rows.0)\n\(between)\(rows.1)\n", as: .csv,
        ImportOptions(isChecked: isChecked))
      #expect(summary.repeated == 1 && summary.rows == (between.isEmpty ? 2 : 3_002))
      #expect(try catalog.ids(.city, sort: ["id"]).filter { !$0.hasPrefix("c-") }.count <= 3)
    }
  }

  @Test(arguments: [false, true])
  func `an import that skips rejected rows keeps the first occurrence`(isChecked: Bool) throws {
    let imported = try catalog.keepGoing(
      .records(.city), "id,name\nlima,A\nlima,B\nnew,New\nquito,Quito\nnew,X\nquito,Y\nlima,A\n",
      as: .csv, ImportOptions(isChecked: isChecked))
    #expect(imported.lines == [3, 6, 7])
    #expect(imported.summary.added == 1 && imported.summary.updated == 1)
    #expect(imported.summary.repeated == 1)
    #expect(imported.summary.unchanged == 1)
    #expect(
      try catalog.rows(.city, ["id", "name"], sort: ["id"]).texts
        == [["lima", "A"], ["new", "New"], ["quito", "Quito"]])
    for words in ["B", "X", "Y"] { #expect(try catalog.found(words) == []) }
  }

  @Test func `a participation with and without its ID is the same record`() throws {
    try catalog.addProgram("p")
    let fault = try catalog.fault(
      .records(.participation), "id,program,city,delegates\nmine,p,lima,1\n,p,lima,2\n")
    #expect(fault.line == 3)
    let text = "id,program,city\nmine,p,lima\n,p,lima\n"
    #expect(try catalog.importText(.participation, text).repeated == 1)
  }

  @Test func `a change that is rolled back is not reported`() throws {
    var told: [Change] = []
    var options = ImportOptions()
    options.report = { told.append($0) }
    options.reject = { _ in }
    let summary = try catalog.importText(
      .city, "id,name\nlima,Lima!\nlima,Lima?\nnew,New\nnew,Newer\n", as: .csv, options)
    #expect(summary.rejected == 2)
    #expect(told.map(\.id) == ["lima", "new"])
  }

  @Test func `two files in one transaction may contain the same record`() throws {
    let text = "id,name\nnew,New\nlima,X\n"
    var summaries: [ImportSummary] = []
    try catalog.write { writer in
      for _ in 0..<2 {
        var rest = Array(text.utf8)[...]
        summaries.append(
          try writer.importRows(
            of: .records(.city),
            from: unsafe ImportFile(name: "x", format: .csv) { buffer in
              unsafe buffer.copyBytes(from: rest)
              defer { rest = [] }
              return rest.count
            }))
      }
    }
    #expect(summaries == [ImportSummary(added: 1, updated: 1), ImportSummary(unchanged: 2)])
    #expect(try catalog.found("New") == ["city new"])
  }
}
