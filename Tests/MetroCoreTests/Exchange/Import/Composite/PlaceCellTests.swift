import Testing

@testable import MetroCore
@testable import MetroText

/// Checks how an import reads the names of cities in cells.
struct PlaceCellTests {
  let catalog: Catalog

  init() throws { catalog = try Catalog.inMemory() }

  private var adding: ImportOptions {
    var options = ImportOptions()
    options.addsMissing = [.city]
    return options
  }

  private func place(_ city: String?) throws -> String {
    guard let city else { return "-" }
    let values = try catalog.texts(.city, city)
    return "\((values["name"] ?? nil) ?? "") \((values["country"] ?? nil) ?? "")"
  }

  private func host(_ program: String) throws -> String {
    try place(try catalog.texts(.program, program)["host"] ?? nil)
  }

  private func participants(_ program: String) throws -> [[String?]] {
    try catalog.rows(
      .participation, ["city", "delegates"], where: ["program": [program]], sort: ["id"]
    ).texts
  }

  /// Imports one program with a host or participants as written.
  private func take(
    _ column: String, _ cell: String, _ options: ImportOptions? = nil
  ) throws -> Imported {
    try catalog.keepGoing(
      .records(.program), csvLine(["title", column]) + csvLine(["A", cell]), options ?? adding)
  }

  @Test(arguments: [false, true])
  func `a place of another row does not decide a bare name`(isReversed: Bool) throws {
    let rows = [
      csvLine(["A", "Cartagena, Chile"]), csvLine(["B", "Cartagena"]),
      csvLine(["C", "Mérida, Venezuela"]), csvLine(["D", "Mérida"]),
      csvLine(["E", "Cuenca, Spain"]), csvLine(["F", "Cuenca"]),
      csvLine(["G", "Växjö"]), csvLine(["H", "Växjö, Sweden"]),
    ]
    let file = "title,host\n" + (isReversed ? rows.reversed() : rows).joined()
    let imported = try catalog.keepGoing(.records(.program), file, adding)
    #expect(imported.summary.sheet.questions.map(\.name).sorted() == ["Cartagena", "Mérida"])
    let countries = imported.summary.sheet.questions.flatMap { $0.options.compactMap(\.country) }
    #expect(Set(countries).isSuperset(of: ["CO", "CL", "ES", "MX", "VE"]), "\(countries)")
    #expect(try host("e") == "Cuenca ES" && host("f") == "Cuenca EC")
    // A name that no other place has is settled.
    #expect(try host("g") == "Växjö SE" && host("h") == "Växjö SE")
    let again = try catalog.keepGoing(.records(.program), file, adding)
    #expect(again.summary.added == 0 && again.summary.updated == 0, "\(again.summary)")
    #expect(again.summary.sheet.questions.map(\.name).sorted() == ["Cartagena", "Mérida"])
    #expect(try host("f") == "Cuenca EC")
  }

  @Test(
    arguments: [
      ("ハノーバー,ドイツ", "ハノーバー", nil, ["DE"]), ("ホーチミン,タイ", "ホーチミン", nil, ["TH"]),
      ("Stanford, CA, USA", "Stanford", "CA", ["US"]), ("Quito, Peru", "Quito", nil, ["PE"]),
      ("Houston, Mississippi, USA", "Houston", "Mississippi", ["US"]),
    ] as [(String, String, String?, [String])])
  func `no place outside the country of a row is offered`(
    cell: String, name: String, region: String?, countries: [String]
  ) throws {
    let imported = try take("host", cell)
    #expect(
      imported.rejects.first?.fault.cause
        == .record(
          CellError.notInCountry(
            column: "host", name: cell, place: name, region: region, countries: countries)))
    #expect(imported.summary.sheet.questions.map(\.options) == [[]])
  }

  @Test(arguments: [
    ("Springfield, USA", ["US", "US"]), ("Richmond, CA", ["CA", "US"]), ("San Juan, PR", ["PR"]),
  ])
  func `only places where the row says are offered`(cell: String, countries: [String]) throws {
    let imported = try take("host", cell)
    let options = imported.summary.sheet.questions.flatMap(\.options).compactMap(\.country)
    #expect(
      options.isEmpty ? try host("a") == "San Juan PR" : Set(options) == Set(countries),
      "\(options)")
  }

  @Test func `a chosen place in another country than the row says is refused`() throws {
    var options = adding
    options.choices = PlaceChoices(chosen: [
      "ハノーバー,ドイツ": .geonames(4_558_475), "ハノーバー": .geonames(4_558_475),
    ])
    let imported = try take("host", "ハノーバー,ドイツ", options)
    #expect(
      imported.rejects.first?.fault.cause
        == .record(
          CellError.otherCountry(
            column: "host", name: "ハノーバー,ドイツ", country: "US", stated: ["DE"])))
    #expect(try take("host", "ハノーバー", options).rejects.isEmpty)
    #expect(try host("a") == "Hanover US")
  }

  @Test(arguments: ["BANGLADESH", "ALBANIA", "Jordan"])
  func `a country is no city that has its name as another one`(cell: String) throws {
    #expect(
      try take("host", cell).rejects.first?.fault.cause
        == .record(CellError.unknownPlace(column: "host", name: cell)))
  }

  @Test(arguments: [
    ("Quito (1 persona)", "1"), ("Recife (1 pessoa)", "1"), ("Ankara (22 kişi)", "22"),
    ("Jakarta (22 orang)", "22"), ("Hanoi (22 người)", "22"), ("東京 (3名)", "3"),
    ("Santiago (1 participante)", "1"), ("Quito (2)", "2"), ("Bogota (2 personas)*", "2"),
    ("Barcelona, España (1 persona)", "1"), ("Quito (2015)", nil), ("Quito?", nil),
    ("Quito (virtual)", nil),
  ])
  func `a number of persons beside a city is its delegates, and no part of its name`(
    cell: String, delegates: String?
  ) throws {
    let imported = try take("participants", cell)
    #expect(imported.rejects.isEmpty && imported.summary.sheet.questions.isEmpty)
    #expect(try participants("a").map(\.[1]) == [delegates])
    #expect(
      try catalog.rows(.name, ["text"]).texts.allSatisfy { $0[0]?.contains("(") == false })
    // What was taken and what was left out are distinguished.
    let kinds = imported.summary.sheet.notes.map(\.kind)
    #expect(kinds.contains(.counted) == (delegates != nil))
    #expect(kinds.contains(.remark) == (delegates == nil || cell.hasSuffix("*")), "\(kinds)")
  }

  @Test(
    arguments: [
      ("Online Veranstaltung", "-", "online"), ("онлайн", "-", "online"),
      ("çevrim içi", "-", "online"), ("عن بعد", "-", "online"), ("En línea", "-", "online"),
      ("En línea (sede técnica: Lima)", "-", "online"), ("Híbrido", "-", "hybrid"),
      ("Berlin/Online", "Berlin DE", "hybrid"), ("Lima (híbrido)", "Lima PE", "hybrid"),
      ("Híbrido - Lima, Perú", "Lima PE", "hybrid"), ("Lima - online", "Lima PE", "online"),
      ("Valparaíso, Chile & Online", "Valparaíso CL", "hybrid"), ("Lima", "Lima PE", nil),
    ] as [(String, String, String?)])
  func `words for a mode are no city`(cell: String, city: String, mode: String?) throws {
    let imported = try take("host", cell)
    #expect(imported.rejects.isEmpty, "\(imported.rejects)")
    #expect(try host("a") == city)
    #expect(try catalog.texts(.program, "a")["mode"] == mode)
  }

  @Test(arguments: ["Mersin (hibrit)", "Mersin"])
  func `an answer keeps the mode beside a name`(question: String) throws {
    var options = adding
    options.choices = PlaceChoices(chosen: [question: .geonames(304_531)])
    #expect(try take("host", "Mersin (hibrit)", options).rejects.isEmpty)
    #expect(try catalog.texts(.program, "a")["mode"] == "hybrid")
    #expect(try catalog.rows(.name, ["text"]).texts.isEmpty)
  }

  @Test(
    arguments: [
      ("7 ciudades de 4 países", [], SheetNote.Kind.unread),
      ("Quito, otras ciudades", ["quito"], .openList),
      ("Quito and others", ["quito"], .openList), ("ジャカルタ他", ["jakarta"], .openList),
      ("Quito, --", ["quito"], .placeholder), ("Quito, *", ["quito"], .placeholder),
      ("Quito, online", ["quito"], .remark),
    ] as [(String, [String], SheetNote.Kind)])
  func `words that name no city are reported and not asked`(
    cell: String, cities: [String], kind: SheetNote.Kind
  ) throws {
    let imported = try take("participants", cell)
    #expect(imported.rejects.isEmpty && imported.summary.sheet.questions.isEmpty)
    #expect(try participants("a").map(\.[0]) == cities)
    #expect(imported.summary.sheet.notes.map(\.kind) == [kind])
  }

  @Test(arguments: ["同上", "〃", "Quito, 〃", "idem"])
  func `words for the cell above are refused and not asked`(cell: String) throws {
    let imported = try take("participants", cell)
    #expect(imported.lines == [2] && imported.summary.sheet.questions.isEmpty)
  }

  @Test func `a Turkish list is split at its word for and`() throws {
    #expect(try take("participants", "Ankara ve İzmir").rejects.isEmpty)
    #expect(try participants("a").map(\.[0]) == ["ankara", "izmir"])
  }

  @Test func `a name without an answer stays a question only without its country`() throws {
    var options = adding
    options.choices = PlaceChoices(open: ["Necochea"])
    let file = "title,host,host.country\nA,Necochea,AR\n"
    for outcome in [(1, 0), (0, 1)] {
      let imported = try catalog.keepGoing(.records(.program), file, options)
      #expect(imported.rejects.isEmpty, "\(imported.rejects)")
      #expect((imported.summary.added, imported.summary.unchanged) == outcome)
    }
  }

  @Test func `another name in the country of a column is asked about`() throws {
    let imported = try catalog.keepGoing(
      .records(.program), "title,host,host.country\nA,Sesa,ES\nB,Tabernas,ES\nC,Peking,CN\n", adding
    )
    #expect(imported.lines == [2, 3])
    #expect(imported.summary.sheet.questions.map(\.name) == ["Sesa", "Tabernas"])
  }

  @Test func `questions have the largest place first`() throws {
    let imported = try take("host", "Mérida")
    let people = imported.summary.sheet.questions.flatMap(\.options).compactMap(\.population)
    #expect(people.count > 2 && people == people.sorted(by: >))
  }
}
