import Testing

@testable import MetroCore

/// Which column a name in another language or spelling means.
struct KnownHeadingsTests {
  private func column(_ name: String, of noun: Noun) -> String? {
    KnownHeadings.column(for: HeadingKey.of(name), of: noun.plural, in: noun.exportColumns)
  }

  @Test(arguments: [
    "Título", "titulo", "TITRE", "Títol", "Titel", "제목", "标题", "題目", "タイトル", "Course title", "과정명",
    "Nom de la formation", "Nombre del curso", "Course_name", "Titre du cours",
    "Título de la formación",
    "Nome do programa", "Títol del programa", "Kursname", "Workshop title",
  ])
  func `a title has a name in every language`(name: String) {
    #expect(column(name, of: .program) == "title")
  }

  @Test func `the same name means the column that the table has`() {
    #expect(column("Ciudad", of: .city) == "name")
    #expect(column("Ciudad", of: .program) == "host")
    #expect(column("Ciudad", of: .participation) == "city")
    #expect(column("Course", of: .program) == "title")
    #expect(column("Course", of: .participation) == "program")
    #expect(column("Start date", of: .membership) == "since")
    #expect(column("Number of participants", of: .participation) == "delegates")
    #expect(column("# participants", of: .program) == "delegates_claimed")
  }

  @Test(arguments: ["participants", "Remarks", "No.", "", "#", "Observaciones"])
  func `a name with several meanings is not known`(name: String) {
    #expect(column(name, of: .program) == nil)
  }

  @Test(arguments: [
    ("Geo Names", "geonames"), (" delegates-CLAIMED ", "delegatesclaimed"), ("제목", "제목"),
    ("ＮＡＭＥ", "name"), ("Año", "ano"), ("# participants", "#participants"),
  ])
  func `names are compared without letter case, accents, blanks and underscores`(
    name: String, key: String
  ) {
    #expect(HeadingKey.of(name) == key)
  }
}
