import Testing

@testable import MetroCore

/// References by name in imported rows.
struct ImportedNameTests {
  private let catalog: Catalog

  init() throws {
    catalog = try SampleRecord.catalog()
    try catalog.add(.city, "san-jose", ["name": "San Jose", "country": "US"])
    try catalog.add(.city, "san-jose-cr", ["name": "San José", "country": "CR"])
    try catalog.add(.name, nil, ["city": "seoul", "text": "서울"])
  }

  @Test func `a column of references accepts names and IDs on every import`() throws {
    let text = "id,name,city\na,A,서울\nb,B,Quito\nc,C,seoul\nd,D,\n"
    #expect(try catalog.importText(.site, text).added == 4)
    #expect(
      try catalog.rows(.site, ["id", "city"], sort: ["id"]).texts.prefix(4).map { $0[1] }
        == ["seoul", "quito", "seoul", nil])
    #expect(try catalog.importText(.site, text).unchanged == 4)
  }

  @Test func `a record without an ID is matched by the records that its names refer to`() throws {
    try catalog.addProgram("p")
    #expect(try catalog.importText(.participation, "program,city\np,서울\n").added == 1)
    #expect(try catalog.ids(.participation) == ["p-seoul-participant"])
    #expect(try catalog.importText(.participation, "program,city\np,Seoul\n").unchanged == 1)
  }

  @Test func `an ambiguous name stops the import at its position`() throws {
    do {
      try catalog.importText(.site, "id,name,city\na,A,Seoul\nb,B,San José\n")
      Issue.record("it was imported")
    } catch ExchangeError.importFailed(let fault) {
      #expect(fault.line == 3 && fault.column == 5 && fault.field == "city")
      guard case .record(NameError.ambiguousName(.city, "San José", let candidates)) = fault.cause
      else {
        Issue.record("\(fault.cause)")
        return
      }
      #expect(candidates.map(\.id) == ["san-jose", "san-jose-cr"])
    }
    #expect(try catalog.ids(.site).contains("a") == false)
  }

  @Test func `a theme can refer by name to a later or an earlier theme`() throws {
    try catalog.importText(
      .theme,
      """
      id,label,broader
      roofs,Green roofs,Städtebau
      walls,Green walls,Green Roofs
      stadt,Städtebau,WATER
      """)
    #expect(try catalog.texts(.theme, "roofs")["broader"] == "stadt")
    #expect(try catalog.texts(.theme, "walls")["broader"] == "roofs")
    #expect(try catalog.texts(.theme, "stadt")["broader"] == "water")
    #expect {
      try catalog.importText(.theme, "id,label,broader\nx,X,Nowhere\n")
    } throws: { $0 is any CatalogError }
    #expect {
      try catalog.importText(.theme, "id,label,broader\nx,X,Y\ny,Y,X\n")
    } throws: { $0 is any CatalogError }
  }

  @Test func `rows of a list can refer to records and values by name`() throws {
    try catalog.addProgram("p", ["title": "Green Roofs"])
    try catalog.add(.presentation, "t", ["program": "p", "title": "T"])
    let cities = try #require(ListRelation.all.first { $0.plural == "presentation-cities" })
    let text = "presentation,position,city\nt,1,서울\nt,2,Quito\n"
    _ = try catalog.importBytes(.list(cities), Array(text.utf8))
    #expect(try catalog.texts(.presentation, "t")["cities"] == "seoul;quito")
    let again = try catalog.importBytes(.list(cities), Array(text.utf8))
    #expect(again.unchanged == 2)
    let themes = try #require(ListRelation.all.first { $0.plural == "program-themes" })
    _ = try catalog.importBytes(
      .list(themes), Array("program,theme\nGREEN ROOFS,Water\n".utf8))
    #expect(try catalog.texts(.program, "p")["themes"] == "water")
  }

  @Test func `a name in an imported statement is stored with the ID it refers to`() throws {
    try catalog.add(.source, "s", ["title": "S"])
    var options = ImportOptions()
    options.source = "s"
    try catalog.importText(.site, "id,name,city\na,A,서울\n", as: .csv, options)
    let evidence = try catalog.evidence(.site, id: "a").first { $0.field == "city" }
    #expect(evidence?.statements.map(\.value) == ["seoul"])
    #expect(evidence?.dispute == nil)
  }
}
