import MetroTestSupport
import Testing

@testable import MetroCore
@testable import MetroText

/// Which record a description without an ID is about.
struct RecordIdentityTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
    try catalog.add(.city, "san-jose-cr", ["name": "San José", "country": "CR"])
    try catalog.add(.city, "lima", ["name": "Lima", "country": "PE", "geonames": "3936456"])
    try catalog.add(.city, "cusco", ["name": "Cusco", "country": "PE"])
  }

  private func fault(_ noun: Noun, _ text: String) throws -> ImportError.Cause {
    try catalog.fault(.records(noun), text).cause
  }

  @Test(arguments: [false, true])
  func `a city with another country in the row is another city`(isChecked: Bool) throws {
    let text = "name,country\nSan Jose,US\nSAN JOSÉ,CR\n"
    let options = ImportOptions(isChecked: isChecked)
    let summary = try catalog.importText(.city, text, as: .csv, options)
    #expect(summary.added == 1 && summary.unchanged == 1)
    #expect(summary.spellings?.written == "SAN JOSÉ" && summary.spellings?.read == "San José")
    #expect(try catalog.ids(.city).contains("san-jose-us") == false)
    #expect(try catalog.texts(.city, "san-jose")["country"] == "US")
    #expect(try catalog.importText(.city, text, as: .csv, options) == ImportSummary(unchanged: 2))
    #expect {
      try catalog.importText(.city, "name\nSan Jose\n")
    } throws: { error in
      guard case ExchangeError.importFailed(let fault) = error,
        case .record(NameError.ambiguousName(.city, _, let candidates)) = fault.cause
      else { return false }
      return candidates.map(\.id) == ["san-jose", "san-jose-cr"]
    }
  }

  @Test func `places of one name that are far apart are two cities of a file`() throws {
    let text = """
      name,latitude,longitude
      Portland,45.52,-122.67
      Portland,43.66,-70.26
      Portland,45.53,-122.60

      """
    let fault = try catalog.fault(.records(.city), text)
    #expect(fault.line == 4, "near places are one city, whose values differ")
    let two = text.replacing("Portland,45.53,-122.60\n", with: "")
    #expect(try catalog.importText(.city, two, as: .csv).added == 2)
    #expect(try catalog.importText(.city, two, as: .csv) == ImportSummary(unchanged: 2))
    #expect(try catalog.texts(.city, "portland-2")["latitude"] == "43.66")
  }

  @Test func `coordinates far from those of the only city of a name are for a person to decide`()
    throws
  {
    try catalog.add(.city, "bergen", ["name": "Bergen", "latitude": "60.39", "longitude": "5.32"])
    let error = try fault(.city, "name,latitude,longitude\nBergen,50.42,-4.0\n")
    guard case .record(RecordError.mayBeSame(.city, id: "bergen", let field, _, _)) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(field == "latitude")
    // The place of a country or a province says little.
    try catalog.add(
      .city, "peru", ["name": "Peru", "kind": "country", "latitude": "-12", "longitude": "-77"])
    let far = "name,kind,latitude,longitude\nPeru,country,-9,-75\n"
    #expect(try catalog.importText(.city, far, as: .csv).updated == 1)
  }

  @Test func `a country completes a derived ID that another city has, then a number does`() throws {
    try catalog.importText(
      .city, "name,country,geonames\nLima,EC,1\nLima,EC,2\nLima,EC,3\n")
    #expect(
      try catalog.ids(.city).filter { $0.hasPrefix("lima") }
        == [
          "lima", "lima-ec", "lima-ec-2", "lima-ec-3",
        ].sorted())
  }

  @Test func `a number in a register shows the record under any name or ID`() throws {
    let text = "id,name,geonames\n,Ciudad de los Reyes,3936456\nlim,Lima,3936456\n"
    let summary = try catalog.importText(.city, text)
    #expect(summary.unchanged == 1 && summary.repeated == 1 && summary.added == 0)
    #expect(try catalog.id(.city, "ciudad de los reyes") == "lima")
    #expect(try catalog.id(.city, "3936456") == "lima")
    #expect(throws: RecordError.recordExists(.city, id: "lima")) {
      try catalog.add(.city, nil, ["name": "Los Reyes", "geonames": "3936456"])
    }
  }

  @Test func `a city and its authority may have one number`() throws {
    try catalog.importText(
      .city, "name,country,kind,geonames\nMML,PE,metropolitan-authority,3936456\n")
    #expect(try catalog.ids(.city).contains("mml"))
  }

  @Test func `another number of a record with the same name is a correction or another city`()
    throws
  {
    guard
      case .record(RecordError.mayBeSame(.city, "lima", "geonames", "3936456", "7")) =
        try fault(.city, "name,country,geonames\nLima,PE,7\n")
    else {
      Issue.record("it was taken")
      return
    }
    var options = ImportOptions()
    options.key = ["name", "country"]
    let text = "name,country,geonames\nLIMA,PE,7\n"
    #expect(try catalog.importText(.city, text, as: .csv, options).updated == 1)
    #expect(try catalog.texts(.city, "lima")["geonames"] == "7")
  }

  @Test func `the same name in another country of one file needs the gazetteer`() throws {
    #expect(
      try catalog.importText(.city, "name,country\nValencia,ES\nValencia,VE\n").added == 2)
    guard
      case .record(ValueError.inconsistent(let reason)) =
        try fault(.city, "name,country\nQuito,EC\nQuito,PE\n")
    else {
      Issue.record("it was taken")
      return
    }
    #expect(reason.contains("line 2") && reason.contains("'EC' instead of 'PE'"))
  }

  @Test func `a site is distinguished by its city, and a theme by its name alone`() throws {
    let sites = "name,city\nCity Hall,lima\nCity Hall,cusco\n"
    #expect(try catalog.importText(.site, sites).added == 2)
    #expect(try catalog.ids(.site, sort: ["id"]) == ["city-hall", "city-hall-cusco"])
    #expect(try catalog.importText(.site, sites).unchanged == 2)
    #expect(
      try catalog.importText(.site, "name,city,latitude,longitude\nCITY HALL,cusco,1,1\n").updated
        == 1)
    try catalog.add(.theme, "water", ["label": "Water"])
    #expect(
      try catalog.importText(.theme, "label,broader\nWATER,\nRain,Water\n").added == 1)
  }

  @Test func `a city is found by the name that only the gazetteer knows`() throws {
    try catalog.add(.city, "beijing", ["name": "Beijing", "country": "CN", "geonames": "1816670"])
    var told: [String] = []
    catalog.resolutionOptions.tell = { told.append($0) }
    for _ in 0..<2 {
      #expect(try catalog.importText(.city, "name,country\nPeking,CN\n").unchanged == 1)
    }
    #expect(told == ["Peking is Beijing, GeoNames 1816670: using city beijing."])
    #expect(throws: RecordError.recordExists(.city, id: "beijing")) {
      try catalog.add(.city, nil, ["name": "Peking"])
    }
  }

  @Test func `a record of a renamed record is found again`() throws {
    try catalog.addProgram("p", ["title": "Program"])
    try catalog.add(.site, "hall", ["name": "Hall", "city": "lima"])
    let files: [(Noun, String)] = [
      (.presentation, "program,title\np,Water\np,Rain\n"), (.visit, "program,site\np,hall\n"),
      (.link, "program,relation,url\np,page,https://example.org\n"),
      (.participation, "program,city\np,lima\n"),
    ]
    for (noun, text) in files { #expect(try catalog.importText(noun, text).added > 0) }
    try catalog.rename(.program, "p", "q")
    try catalog.rename(.site, "hall", "aula")
    try catalog.rename(.city, "lima", "lim")
    for (noun, text) in files {
      let summary = try catalog.importText(noun, text)
      #expect(summary.unchanged == summary.rows, "\(noun)")
    }
  }

  private func links() throws -> [[String?]] {
    try catalog.rows(.link, ["id", "label", "url"]).texts
  }

  @Test(arguments: [
    ["p,page,,https://a.example", "p,page,tbc,"], ["p,page,tbc,", "p,page,,https://a.example"],
    ["p,page,Course page,", "p,page,,https://a.example"],
    ["p,page,,https://a.example", "p,page,,https://b.example", "p,page,soon,"],
  ])
  func `an address and words without one are two links of a file, in any order`(
    rows: [String]
  ) throws {
    try catalog.addProgram("p")
    let file = "program,relation,label,url\n" + rows.map { $0 + "\n" }.joined()
    #expect(try catalog.importText(.link, file).added == rows.count)
    let before = try links()
    #expect(before.count == rows.count && before.allSatisfy { $0[1] == nil || $0[2] == nil })
    #expect(try catalog.importText(.link, file).unchanged == rows.count)
    #expect(try links() == before)
  }

  @Test func `a row never picks one of two links`() throws {
    try catalog.addProgram("p")
    let head = "program,relation,label,url\n"
    try catalog.importText(
      .link, head + "p,page,,https://a.example\np,page,,https://b.example\n")
    let before = try links()
    #expect(throws: (any Error).self) { try catalog.importText(.link, head + "p,page,Course,\n") }
    #expect(try links() == before)
    // A row that says nothing new needs no choice.
    #expect(try catalog.importText(.link, "program,relation\np,page\n").unchanged == 1)
    #expect(try catalog.importText(.link, head + "p,page,tbc,\n").added == 1)
    #expect(try catalog.importText(.link, head + "p,page,,https://a.example\n").unchanged == 1)
  }

  @Test func `an announced link gets its address from the next file`() throws {
    try catalog.addProgram("p")
    let head = "program,relation,label,url\n"
    try catalog.importText(.link, head + "p,page,tbc,\n")
    try catalog.importText(.link, head + "p,page,,https://a.example\n")
    #expect(try links().map(\.[2]) == ["https://a.example"])
  }

  @Test func `a person adds words beside a link with an address`() throws {
    try catalog.addProgram("p")
    let common = ["program": "p", "relation": "page"]
    try catalog.add(.link, nil, common.merging(["url": "https://a.example"]) { $1 })
    try catalog.add(.link, nil, common.merging(["label": "soon"]) { $1 })
    #expect(try links().count == 2)
    #expect(throws: RecordError.self) {
      try catalog.add(.link, nil, common.merging(["label": "soon"]) { $1 })
    }
  }

  @Test func `many records with one derived ID are numbered in linear time`() throws {
    try catalog.addProgram("p")
    let rows = (1...1_000).map { "p,slides,here \($0)\n" }.joined()
    #expect(try catalog.importText(.link, "program,relation,label\n\(rows)").added == 1_000)
    #expect(try catalog.ids(.link).contains("p-slides-1000"))
    let dates = (0..<1_000).map { "Course,\(1700 + $0 / 4)-0\(1 + $0 % 4)\n" }.joined()
    #expect(try catalog.importText(.program, "title,dates\n\(dates)").added == 1_000)
    #expect(try catalog.importText(.program, "title,dates\n\(dates)").unchanged == 1_000)
  }
}
