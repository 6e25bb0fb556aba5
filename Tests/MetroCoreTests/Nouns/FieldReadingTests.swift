import Testing

@testable import MetroCore

/// Texts with characters at their ends that nobody sees.
struct FieldReadingTests {
  @Test(
    arguments: [
      ("title", "\u{200B}Water ", "Water"), ("dates", "\u{FEFF}2015", "2015"),
      ("capacity", "12\u{200D}", "12"), ("kind", " Workshop\u{200B}", "workshop"),
      ("edition", " \u{200D}3rd\u{A0}", "\u{200D}3rd"), ("summary", "a\u{200D}\n", "a\u{200D}"),
      ("edition", " n/a\u{3000}", nil), ("edition", "n/a\u{200D}", "n/a\u{200D}"),
      ("edition", "\u{3000}", nil),
    ] as [(String, String, String?)])
  func `invisible characters at the ends belong to free text alone`(
    name: String, written: String, text: String?
  ) throws {
    let field = try #require(Noun.program.field(name))
    let value = try field.read([written], by: ReadingRules()).value
    #expect(value.text.map { Array($0.unicodeScalars) } == text.map { Array($0.unicodeScalars) })
  }

  @Test(arguments: [
    ("13th edition", "13"), ("XIII edición", "13"), ("第13回", "13"), ("dreizehnte Ausgabe", "13"),
    ("13", "13"), ("Spring 2019", "Spring 2019"), ("2019 edition", "2019 edition"),
  ])
  func `an edition is read and cited as its number`(written: String, text: String) throws {
    let field = try #require(Noun.program.field("edition"))
    let reading = try field.read([written], by: ReadingRules())
    #expect(reading.value.text == text)
    #expect(reading.readings.map { $0.read } == (written == text ? [] : [text]))
    #expect(try field.read([written], by: ReadingRules(isStrict: true)).value.text == written)
    #expect(try Noun.program.citable("edition").checked(written).text == text)

    let file = "id,title,edition\np,P,\(written)\n"
    for isChecked in [false, true] {
      let catalog = try Catalog.inMemory()
      try catalog.importText(.program, file, as: .csv, ImportOptions(isChecked: isChecked))
      #expect(try catalog.texts(.program, "p")["edition"] == text)
    }
  }

  @Test(arguments: [" n/a", "n/a ", "n/a\u{200D}", "null\u{200D}", "\u{FEFF}-", " -", "a\u{200D}"])
  func `an import reads free text in both ways alike`(text: String) throws {
    let file = "id,title,edition\np,P,\(text)\n"
    var editions: [String?] = []
    for isChecked in [false, true] {
      let catalog = try Catalog.inMemory()
      try catalog.importText(.program, file, as: .csv, ImportOptions(isChecked: isChecked))
      editions.append(try catalog.texts(.program, "p")["edition"])
    }
    #expect(editions[0] == editions[1])
  }
}
