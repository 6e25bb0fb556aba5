import MetroTestSupport
import Testing

@testable import MetroCore

/// The effect of an empty field on an existing record.
struct EmptyFieldTests {
  /// A field of a noun's sample record.
  struct Sample: Sendable, CustomTestStringConvertible {
    let noun: Noun.Name
    let field: String

    var testDescription: String { "\(noun).\(field)" }

    static let all = TestSelection.some(
      SampleRecord.all.flatMap { sample in
        sample.texts.keys.sorted().map { Sample(noun: sample.noun.name, field: $0) }
      })

    var texts: [String: String] {
      SampleRecord.all.first { $0.noun.name == noun }?.texts ?? [:]
    }
  }

  /// Returns the texts of a record, or the error that prevents them.
  private func result(
    _ sample: Sample, _ change: (Catalog) throws -> Void
  ) throws -> Result<[String: String], Refusal> {
    let catalog = try SampleRecord.catalog()
    try catalog.add(.named(sample.noun), "x", sample.texts)
    do {
      try change(catalog)
    } catch ExchangeError.importFailed(let fault) {
      guard case .record(let error) = fault.cause else { throw fault }
      return .failure(Refusal(error))
    } catch let error as any CatalogError {
      return .failure(Refusal(error))
    }
    return .success(try catalog.texts(.named(sample.noun), "x"))
  }

  @Test(
    arguments: Sample.all.filter { sample in
      Noun.named(sample.noun).field(sample.field)?.defaultText == nil
    }, [false, true])
  func `an empty field clears its value like an edit, on request`(
    sample: Sample, isChecked: Bool
  ) throws {
    let edited = try result(sample) {
      try $0.edit(.named(sample.noun), "x", [sample.field: ""])
    }
    let imported = try result(sample) {
      let summary = try $0.importText(
        .named(sample.noun), "id,\(sample.field)\nx,\n", as: .csv,
        ImportOptions(empty: .null, isChecked: isChecked))
      #expect(summary == ImportSummary(updated: 1))
    }
    #expect(imported == edited)
    if case .success(let texts) = imported {
      #expect(texts[sample.field] != sample.texts[sample.field])
    }
  }

  @Test(arguments: Sample.all, [false, true])
  func `an empty field keeps its value by default`(
    sample: Sample, isChecked: Bool
  ) throws {
    let imported = try result(sample) {
      let summary = try $0.importText(
        .named(sample.noun), "id,\(sample.field)\nx,\n", as: .csv,
        ImportOptions(isChecked: isChecked))
      #expect(summary == ImportSummary(unchanged: 1))
    }
    #expect(try imported.get() == sample.texts)
  }

  static let required = Noun.inOrderOfReference.flatMap { noun in
    noun.fields.filter { $0.isRequired && $0.name != "state" && $0.defaultText == nil }
      .map { Sample(noun: noun.name, field: $0.name) }
  }

  @Test(arguments: [
    Sample(noun: .city, field: "kind"), Sample(noun: .participation, field: "role"),
  ])
  func `clearing a required field restores its default`(sample: Sample) throws {
    let field = try #require(Noun.named(sample.noun).field(sample.field))
    let imported = try result(sample) {
      try $0.importText(
        .named(sample.noun), "id,\(sample.field)\nx,\n", as: .csv, ImportOptions(empty: .null))
    }
    #expect(try imported.get()[sample.field] == field.defaultText)
  }

  @Test(arguments: required, [false, true])
  func `a required field without a default cannot be cleared`(sample: Sample, isChecked: Bool)
    throws
  {
    let imported = try result(sample) {
      try $0.importText(
        .named(sample.noun), "id,\(sample.field)\nx,\n", as: .csv,
        ImportOptions(empty: .null, isChecked: isChecked))
    }
    guard case .failure(let refusal) = imported,
      case ValueError.cannotBeEmpty(sample.noun, sample.field) = refusal.error
    else {
      Issue.record("\(imported)")
      return
    }
  }

  @Test(
    arguments: [
      (ImportFile.Format.csv, "id,venue,themes,dates,capacity\np,,,,\n"),
      (.csv, "id,venue,themes,dates,capacity\np,\"\",\"\",\"\",\"\"\n"),
      (.tsv, "id\tvenue\tthemes\tdates\tcapacity\np\t\t\t\t\n"),
      (.ndjson, #"{"id":"p","venue":null,"themes":null,"dates":null,"capacity":null}"#),
      (.ndjson, #"{"id":"p","venue":"","themes":[],"dates":"","capacity":""}"#),
      (.json, #"[{"id":"p","venue":null,"themes":[],"dates":null,"capacity":null}]"#),
    ], ImportOptions.Empty.allCases)
  func `an empty value means the same in every format`(
    file: (ImportFile.Format, String), empty: ImportOptions.Empty
  ) throws {
    let catalog = try SampleRecord.catalog()
    let texts = [
      "title": "P", "venue": "Hall", "themes": "water;environment", "dates": "2015",
      "capacity": "0",
    ]
    try catalog.add(.program, "p", texts)
    let summary = try catalog.importText(.program, file.1, as: file.0, ImportOptions(empty: empty))
    #expect(summary == (empty == .keep ? ImportSummary(unchanged: 1) : ImportSummary(updated: 1)))
    #expect(try catalog.texts(.program, "p") == (empty == .keep ? texts : ["title": "P"]))
  }

  @Test(arguments: [false, true])
  func `clearing a date also clears its first and last day`(isChecked: Bool) throws {
    let catalog = try SampleRecord.catalog()
    try catalog.addProgram("p", dates: "2015")
    let seen = try catalog.ids(.program, where: ["year": ["2015"]])
    #expect(seen == ["p"])
    try catalog.importText(
      .program, "id,dates\np,\n", as: .csv, ImportOptions(empty: .null, isChecked: isChecked))
    #expect(try catalog.ids(.program, where: ["year": ["0000/9999"]]) == [])
    try catalog.importText(.program, "id,dates\np,2016-02\n", as: .csv)
    #expect(try catalog.ids(.program, where: ["year": ["2016-02-29"]]) == ["p"])
    #expect(try catalog.ids(.program, where: ["year": ["2016-03"]]) == [])
  }

  @Test(arguments: [false, true])
  func `a new record gets its defaults regardless of the meaning of empty fields`(isChecked: Bool)
    throws
  {
    let catalog = try SampleRecord.catalog()
    for empty in ImportOptions.Empty.allCases {
      try catalog.importText(
        .city, "id,name,kind\n\(empty),X,\n", as: .csv,
        ImportOptions(empty: empty, isChecked: isChecked))
      #expect(try catalog.texts(.city, "\(empty)") == ["name": "X", "kind": "city"])
    }
  }

  @Test(arguments: ImportOptions.Mode.allCases)
  func `an empty row is not a record`(mode: ImportOptions.Mode) throws {
    let catalog = try SampleRecord.catalog()
    for empty in ImportOptions.Empty.allCases {
      let summary = try catalog.importText(
        .city, "id,name,country\n,,\n\"\",\"\",\n", as: .csv,
        ImportOptions(mode: mode, empty: empty))
      #expect(summary == ImportSummary())
    }
  }

  @Test(arguments: [false, true])
  func `clearing an empty field is not a change`(isChecked: Bool) throws {
    let catalog = try SampleRecord.catalog()
    try catalog.addProgram("p")
    let summary = try catalog.importText(
      .program, "id,dates,themes,venue,summary,capacity,host\np,,,,,,\n", as: .csv,
      ImportOptions(empty: .null, isChecked: isChecked))
    #expect(summary == ImportSummary(unchanged: 1))
  }
}
