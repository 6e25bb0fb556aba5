import Testing

@testable import MetroCore
@testable import MetroText

/// The effect of each mode on existing and missing records.
struct ModeTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
    try catalog.add(.city, "lima", ["name": "Lima", "country": "PE", "geonames": "1"])
    try catalog.add(.city, named: ["quito"])
    try catalog.add(.organization, named: ["net"])
    try catalog.addProgram("p")
    try catalog.add(
      .participation, "mine", ["program": "p", "city": "quito", "delegates": "2"])
    try catalog.add(.membership, "m", ["network": "net", "city": "quito", "until": "2005"])
  }

  /// Returns the effect of one row: a word of the summary, or the error.
  private func effect(_ noun: Noun, _ text: String, _ options: ImportOptions) throws -> String {
    let before = try catalog.contents()
    do {
      let summary = try catalog.importText(noun, text, as: .csv, options)
      #expect(summary.rows == 1 && summary.rejected == 0)
      if summary.unchanged + summary.skipped == 1 { #expect(try catalog.contents() == before) }
      return summary.added == 1
        ? "added"
        : summary.updated == 1 ? "updated" : summary.unchanged == 1 ? "unchanged" : "skipped"
    } catch ExchangeError.importFailed(let fault) {
      #expect(fault.line == 2)
      #expect(try catalog.contents() == before)
      guard case .record(let error) = fault.cause else { throw fault }
      return switch error {
      case RecordError.recordExists(_, let id): "exists: \(id)"
      case RecordError.noSuchRecord(_, let id, _): "not there: \(id)"
      case RecordError.noMatch: "no match"
      default: "\(error)"
      }
    }
  }

  @Test(
    arguments: [
      (ImportOptions.Mode.insert, ["added", "exists: lima", "exists: lima"]),
      (.upsert, ["added", "unchanged", "updated"]),
      (.update, ["not there: cusco", "unchanged", "updated"]),
      (.skip, ["added", "skipped", "skipped"]),
    ], [false, true])
  func `a record with an ID is matched by it`(
    mode: (ImportOptions.Mode, [String]), isChecked: Bool
  ) throws {
    let options = ImportOptions(mode: mode.0, isChecked: isChecked)
    let rows = ["cusco,Cusco,PE", "lima,Lima,PE", "lima,Lima,EC"]
    #expect(
      try rows.map { try effect(.city, "id,name,country\n\($0)\n", options) } == mode.1)
    let isUpdated = mode.0 == .upsert || mode.0 == .update
    #expect(try catalog.texts(.city, "lima")["country"] == (isUpdated ? "EC" : "PE"))
    #expect(try catalog.texts(.city, "lima")["geonames"] == "1")
  }

  @Test(
    arguments: [
      (ImportOptions.Mode.insert, ["added", "exists: lima", "added", "exists: lima"]),
      (.upsert, ["added", "unchanged", "added", "updated"]),
      (.update, ["no match", "unchanged", "no match", "updated"]),
      (.skip, ["added", "skipped", "added", "skipped"]),
    ], [false, true])
  func `a city without an ID is matched by its name and country`(
    mode: (ImportOptions.Mode, [String]), isChecked: Bool
  ) throws {
    let options = ImportOptions(mode: mode.0, isChecked: isChecked)
    let rows = ["Cusco,PE,", "Lima,PE,", "Lima,EC,", "LIMA,PE,Q2868"]
    #expect(
      try rows.map { try effect(.city, "name,country,wikidata\n\($0)\n", options) } == mode.1)
    #expect(try catalog.ids(.city).contains("lima-ec") == (mode.0 != .update))
  }

  @Test(
    arguments: [
      (ImportOptions.Mode.insert, ["added", "exists: mine", "exists: mine"]),
      (.upsert, ["added", "unchanged", "updated"]),
      (.update, ["no match", "unchanged", "updated"]),
      (.skip, ["added", "skipped", "skipped"]),
    ], [false, true])
  func `a participation is matched by program, city and role`(
    mode: (ImportOptions.Mode, [String]), isChecked: Bool
  ) throws {
    let options = ImportOptions(mode: mode.0, isChecked: isChecked)
    let rows = ["p,lima,1", "p,quito,2", "p,quito,3"]
    #expect(
      try rows.map { try effect(.participation, "program,city,delegates\n\($0)\n", options) }
        == mode.1)
    let isUpdated = mode.0 == .upsert || mode.0 == .update
    #expect(try catalog.texts(.participation, "mine")["delegates"] == (isUpdated ? "3" : "2"))
  }

  @Test(
    arguments: [
      (ImportOptions.Mode.insert, ["added", "exists: m", "exists: m"]),
      (.upsert, ["added", "unchanged", "updated"]),
      (.update, ["no match", "unchanged", "updated"]),
      (.skip, ["added", "skipped", "skipped"]),
    ])
  func `a membership is matched by network, city and start`(
    mode: (ImportOptions.Mode, [String])
  ) throws {
    let rows = ["net,quito,2010,", "net,quito,,2005", "net,quito,,2006"]
    let options = ImportOptions(mode: mode.0)
    #expect(
      try rows.map { try effect(.membership, "network,city,since,until\n\($0)\n", options) }
        == mode.1)
  }

  @Test(arguments: ImportOptions.Mode.allCases, [false, true])
  func `another ID does not create a second participation with the same key`(
    mode: ImportOptions.Mode, isChecked: Bool
  ) throws {
    let options = ImportOptions(mode: mode, isChecked: isChecked)
    #expect(
      try effect(.participation, "id,program,city\nother,p,quito\n", options)
        == (mode == .update ? "not there: other" : "exists: mine"))
    #expect(
      try effect(.membership, "id,network,city\nother,net,quito\n", options)
        == (mode == .update ? "not there: other" : "exists: m"))
  }

  @Test(arguments: [false, true])
  func `a missing record is reported with similar IDs`(isChecked: Bool) throws {
    let fault = try catalog.fault(
      .records(.city), "id,name\nlma,Lima\n", as: .csv,
      ImportOptions(mode: .update, isChecked: isChecked))
    #expect(fault.cause == .record(RecordError.noSuchRecord(.city, id: "lma", nearest: ["lima"])))
  }

  @Test(arguments: ImportFile.Format.ofTexts)
  func `columns that a file omits are unchanged`(format: ImportFile.Format) throws {
    let text =
      switch format {
      case .csv: "id,country\nlima,EC\n"
      case .tsv: "id\tcountry\nlima\tEC\n"
      case .json: #"[{"id":"lima","country":"EC"}]"#
      default: #"{"id":"lima","country":"EC"}"#
      }
    for empty in ImportOptions.Empty.allCases {
      try catalog.importText(.city, text, as: format, ImportOptions(empty: empty))
      #expect(
        try catalog.texts(.city, "lima")
          == ["name": "Lima", "country": "EC", "geonames": "1", "kind": "city"])
    }
  }

  @Test func `a repeated existing record is skipped once`() throws {
    let imported = try catalog.keepGoing(
      .records(.city), "id,name\nlima,X\ncusco,Cusco\nlima,Y\ncusco,Cusco\n", as: .csv,
      ImportOptions(mode: .skip))
    #expect(imported.summary.skipped == 2 && imported.summary.added == 1)
    #expect(imported.summary.repeated == 1 && imported.lines == [])
    #expect(try catalog.texts(.city, "lima")["name"] == "Lima")
    #expect(try catalog.texts(.city, "cusco")["name"] == "Cusco")
  }

  @Test(arguments: [ImportFile.Format.csv, .json], [false, true])
  func `a skipped record may refer to a missing one`(
    format: ImportFile.Format, isChecked: Bool
  ) throws {
    try catalog.add(.theme, "t", ["label": "Water"])
    let text =
      format == .csv
      ? "id,label,broader\nt,Rain,zzz\n" : #"[{"id":"t","label":"Rain","broader":"zzz"}]"#
    #expect(
      try catalog.importText(
        .theme, text, as: format, ImportOptions(mode: .skip, isChecked: isChecked))
        == ImportSummary(skipped: 1))
    #expect(try catalog.texts(.theme, "t") == ["label": "Water"])
  }

  @Test(arguments: [false, true])
  func `statements about a skipped record contain IDs for known references`(isChecked: Bool) throws
  {
    try catalog.add(.site, "plant", ["name": "Plant", "city": "lima"])
    try catalog.add(.source, "post", ["title": "A post"])
    var options = ImportOptions(mode: .skip, isChecked: isChecked)
    options.source = "post"
    try catalog.importText(.site, "id,name,city\nplant,Works,Lima\n", as: .csv, options)
    let statement = try #require(try catalog.ids(.statement).first)
    #expect(
      try catalog.texts(.statement, statement)["fields"] == #"{"name":"Works","city":"lima"}"#)
  }

  @Test(arguments: [ImportFile.Format.csv, .json], [false, true])
  func `a skipped record may refer to a missing record of another noun`(
    format: ImportFile.Format, isChecked: Bool
  ) throws {
    try catalog.add(.site, "plant", ["name": "Plant", "city": "lima"])
    let text =
      format == .csv
      ? "id,name,city\nplant,Works,zzz\n" : #"[{"id":"plant","name":"Works","city":"zzz"}]"#
    #expect(
      try catalog.importText(
        .site, text, as: format, ImportOptions(mode: .skip, isChecked: isChecked))
        == ImportSummary(skipped: 1))
    #expect(try catalog.texts(.site, "plant") == ["name": "Plant", "city": "lima"])
  }
}
