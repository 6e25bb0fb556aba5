import Testing

@testable import MetroText

/// Checks the words in lists that name nothing themselves.
struct ListRemarkTests {
  @Test(arguments: [
    ("〃", ListRemark.repetition), ("''", .repetition), ("同上", .repetition),
    ("idem", .repetition), ("Ídem", .repetition), ("same as above", .repetition),
    ("aynı", .repetition), ("otras ciudades", .others), ("and others", .others), ("他", .others),
    ("etc.", .others), ("ve diğerleri", .others), ("その他", .others),
    ("7 ciudades de 4 países", .counts), ("8 cities from 6 countries", .counts),
    ("12 şehir", .counts), ("7个城市", .counts), ("4개국 7개 도시", .counts),
  ])
  func `words for the same, for others and for numbers are known`(
    text: String, remark: ListRemark
  ) {
    #expect(ListRemark(text) == remark)
  }

  @Test(arguments: [
    "ін.", "др.", "in.", "další", "inni", "m.fl.", "u. a.", "stb.", "κ.ά.", "ฯลฯ", "інші",
  ])
  func `words for others in more languages are known`(text: String) {
    #expect(ListRemark(text) == .others)
  }

  @Test(arguments: [
    ("Одеса та ін.", "Одеса"), ("Gdynia i in.", "Gdynia"), ("Olomouc a další", "Olomouc"),
    ("Казань и др.", "Казань"), ("Pécs és mások", "Pécs"), ("Graz u.a.", "Graz"),
    ("Delhi in.", nil),
    ("In Salah", nil), ("Al Ain", nil), ("Dar es Salaam", nil),
  ])
  func `words for others behind a name are found in more languages`(text: String, name: String?) {
    #expect(ListRemark.withoutOthers(text) == name)
  }

  @Test(arguments: [
    "", "In", "Aj", "Al", "Ad", "Dr", "Lima", "Same", "Sama", "7", "Seven Hills", "10 de Octubre",
    "四国", "6 de Octubre City",
    "Otros Municipios Unidos",
  ])
  func `a text that can be a name is none of them`(text: String) {
    #expect(ListRemark(text) == nil)
  }

  @Test(arguments: [
    ("ジャカルタ他", "ジャカルタ"), ("Jakarta and others", "Jakarta"), ("Quito, etc.", "Quito,"),
    ("Quito y otras ciudades", "Quito"), ("北京等", "北京"), ("Lima", nil), ("他", nil),
    ("and others", nil),
  ])
  func `words for others behind a name are found`(text: String, name: String?) {
    #expect(ListRemark.withoutOthers(text) == name)
  }

  @Test func `words for persons follow numbers in more languages`() throws {
    for text in [
      "1 persona", "1 pessoa", "1 person", "22 kişi", "22 orang", "22 người", "3名",
      "1 participante", "5 человек", "2 osoby",
    ] {
      #expect(throws: Never.self, "\(text)") { try WholeNumber(written: text, counting: .people) }
    }
    for text in ["1 persona y media", "2 gatos", "2015 Lima"] {
      #expect(throws: (any Error).self, "\(text)") {
        try WholeNumber(written: text, counting: .people)
      }
    }
  }
}
