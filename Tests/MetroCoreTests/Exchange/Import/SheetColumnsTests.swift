import Testing

@testable import MetroCore

/// The meaning of each column of a sheet.
struct SheetColumnsTests {
  private func sheet(
    _ heading: [String], names: [String: String] = [:], ignored: Set<String> = [],
    ignoresRest: Bool = false, filledDown: [String] = []
  ) throws -> SheetColumns {
    var options = ImportOptions(names: names, ignored: ignored)
    options.ignoresRest = ignoresRest
    options.layout.fillDown = filledDown
    return try SheetColumns(heading, ImportColumns(.city, options))
  }

  private func targets(_ sheet: SheetColumns) -> [String?] {
    sheet.targets.map { $0.map { Noun.city.exportColumns[$0] } }
  }

  private func cause(_ sheet: () throws -> SheetColumns) -> ImportError.Cause? {
    do {
      _ = try sheet()
      return nil
    } catch {
      return (error as? HeaderError)?.cause
    }
  }

  @Test func `names match regardless of letter case, blanks and underscores`() throws {
    let sheet = try sheet(["ID", " Name ", "Geo_Names"])
    #expect(targets(sheet) == ["id", "name", "geonames"])
    #expect(sheet.notes.isEmpty)
  }

  @Test func `known names of other languages are taken and reported`() throws {
    let sheet = try sheet(["Nombre", "País"])
    #expect(targets(sheet) == ["name", "country"])
    #expect(
      sheet.notes == [
        .columns([
          RecognizedColumn(written: "Nombre", column: "name"),
          RecognizedColumn(written: "País", column: "country"),
        ])
      ])
  }

  @Test func `columns without a name are read only if they are named by position`() throws {
    #expect(try sheet(["", "name", " "]).unnamed == [0, 2])
    #expect(try sheet(["", "name"], ignored: ["#1"]).unnamed == [])
    #expect(targets(try sheet(["", "name"], names: ["#1": "id"])) == ["id", "name"])
    #expect(
      try sheet(["reject_line", "", "name"]).unnamedValue(at: 1)
        == .file(reason: "column 1 has a value but no name", hint: .nameColumn("#1")))
  }

  @Test func `a name that is there twice can be ignored or told apart by position`() throws {
    let heading = ["name", "Remarks", "country", "Remarks"]
    #expect(targets(try sheet(heading, ignored: ["Remarks"])) == ["name", nil, "country", nil])
    #expect(
      targets(try sheet(heading, names: ["#4": "kind"], ignored: ["Remarks"]))
        == ["name", nil, "country", "kind"])
    #expect(targets(try sheet(heading, ignoresRest: true)) == ["name", nil, "country", nil])
    #expect(
      cause { try sheet(heading, names: ["Remarks": "kind"]) }
        == .file(reason: "the column 'Remarks' is repeated", hint: .ignoreColumn("#4")))
  }

  @Test func `positions do not count the columns of a reject file`() throws {
    let heading = ["reject_line", "reject_column", "reject_reason", "x", "name"]
    #expect(targets(try sheet(heading, ignored: ["#1"])) == [nil, nil, nil, nil, "name"])
  }

  @Test func `a name with commas can be ignored alone and in a list`() throws {
    let heading = ["name", "Emissions, total (t)", "Notes"]
    #expect(
      targets(try sheet(heading, ignored: ["Emissions, total (t)", "Notes"])) == ["name", nil, nil])
    #expect(
      targets(try sheet(heading, ignored: ["Notes,Emissions, total (t)"])) == ["name", nil, nil])
    // The longer name is meant, so the shorter one is still unknown.
    guard
      case .file("unknown column 'a'", _)? = cause({
        try sheet(["name", "a", "a,b"], ignored: ["a,b"])
      })
    else {
      Issue.record("the shorter name is taken")
      return
    }
    #expect(
      cause { try sheet(heading, ignored: ["Emissions, total (t),Notes,Note"]) }
        == .file(reason: "the file has no column 'Note'", hint: .didYouMean("Notes")))
  }

  @Test func `all columns that are not named can be left out, which is reported`() throws {
    let sheet = try sheet(
      ["Ort", "name", "a", "", "programs"], names: ["Ort": "id"], ignoresRest: true)
    #expect(targets(sheet) == ["id", "name", nil, nil, nil])
    #expect(sheet.notes == [.columnsLeftOut(["a", "programs"])])
    #expect(sheet.unnamed.isEmpty)
  }

  @Test func `columns to fill are found by name, position and meaning`() throws {
    let heading = ["reject_line", "Nombre", "País", "kind"]
    let sheet = try sheet(heading, filledDown: ["pais", "#1", "kind"])
    #expect(sheet.filledDown == [2, 1, 3])
    #expect(
      cause { try self.sheet(heading, filledDown: ["host"]) }
        == .file(
          reason: "the file has no column 'host'",
          hint: .columnsOfFile(["Nombre", "País", "kind"])))
  }

  @Test func `two columns that are mapped to the dates are their start and end`() throws {
    let names = ["id", "title", "dates", "starts", "ends"]
    for mapping in [["Von": "dates", "bis": "dates"], ["#1": "dates", "BIS": "dates"]] {
      let columns = try ImportColumns(names, of: "programs", ImportOptions(names: mapping))
      let targets = try SheetColumns(["Von", "title", "bis"], columns).targets
      #expect(targets.map { $0.map { names[$0] } } == ["starts", "title", "ends"])
    }
    let plain = try ImportColumns(
      Array(names.prefix(3)), of: "programs",
      ImportOptions(names: ["Von": "dates", "bis": "dates"]))
    #expect(throws: HeaderError.self) { try SheetColumns(["Von", "title", "bis"], plain) }
  }

  @Test(arguments: ["#0", "#4", "#x", "#"])
  func `a position that the sheet lacks is an error`(position: String) {
    #expect(cause { try sheet(["name", "x", "y"], ignored: [position, "x", "y"]) } != nil)
  }
}
