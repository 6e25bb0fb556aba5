import Testing

@testable import MetroText

struct WrittenListTests {
  @Test(arguments: [
    ("Quito, Lima", ["Quito", "Lima"]), ("Quito\nLima\r\nCusco", ["Quito", "Lima", "Cusco"]),
    ("Quito & Lima/Cusco·Puno、Ica", ["Quito", "Lima", "Cusco", "Puno", "Ica"]),
    ("Beijing, Shenzhen and Quito", ["Beijing", "Shenzhen", "Quito"]),
    ("Bogotá, Lima, y Buenos Aires", ["Bogotá", "Lima", "Buenos Aires"]),
    ("Madrid e Ibiza", ["Madrid", "Ibiza"]), ("Paris et Lyon", ["Paris", "Lyon"]),
    ("Girona i Lleida", ["Girona", "Lleida"]), ("Bonn UND Köln", ["Bonn", "Köln"]),
    ("Iași și Oradea", ["Iași", "Oradea"]), ("Львів та Київ", ["Львів", "Київ"]),
    ("서울 및 부산", ["서울", "부산"]), ("하노이와 자카르타", ["하노이", "자카르타"]),
    ("방콕과 하노이, 마닐라", ["방콕", "하노이", "마닐라"]), ("北京和上海", ["北京", "上海"]),
    ("東京と大阪", ["東京", "大阪"]), ("北京，上海；广州", ["北京", "上海", "广州"]),
    ("Lima (Peru, capital), Quito", ["Lima (Peru, capital)", "Quito"]),
    (" , ;Quito,, ", ["Quito"]), ("", []), ("Sandy", ["Sandy"]),
    ("Port-au-Prince", ["Port-au-Prince"]),
    ("Quito (EC", ["Quito (EC"]),
  ])
  func `a cell is cut at every separator of cities`(text: String, parts: [String]) {
    #expect(WrittenList(text, .places).parts == parts)
  }

  @Test(arguments: [
    ("Ann Lee and Bo Chen", 2), ("ANN LEE AND BO CHEN", 2), ("Ion Pop și Ana Ene", 2),
    ("Datuk Seri Ir Azmi Hussein", 1), ("Anil Kumar Ja Rao Devi", 1), ("Ana Ruiz Y Luis Paz", 1),
  ])
  func `a part of a name separates no persons`(text: String, count: Int) {
    #expect(PersonNames.split(text).count == count)
  }

  @Test func `the text of several parts is restored as written`() {
    let list = WrittenList("Brighton and Hove, Quito", .places)
    #expect(list.parts == ["Brighton", "Hove", "Quito"])
    #expect(list.text(of: 0..<2) == "Brighton and Hove")
    #expect(list.text(of: 0..<3) == "Brighton and Hove, Quito")
    let chinese = WrittenList("呼和浩特", .places)
    #expect(chinese.parts == ["呼", "浩特"])
    #expect(chinese.text(of: 0..<2) == "呼和浩特")
  }

  @Test(arguments: [
    ("Climate, energy", ["Climate", "energy"]), ("Mobility; Climate", ["Mobility", "Climate"]),
    ("Water and sanitation", ["Water and sanitation"]), ("R&D", ["R&D"]),
    ("环境、水", ["环境", "水"]),
  ])
  func `labels are separated by commas and semicolons alone`(text: String, parts: [String]) {
    #expect(WrittenList(text, .labels).parts == parts)
  }

  @Test(arguments: [
    ("METROPOLIS / Seoul HRD Center", ["METROPOLIS", "Seoul HRD Center"]),
    ("ICLEI; C40", ["ICLEI", "C40"]), ("Tehran, City of", ["Tehran, City of"]),
    ("MCR/HRD Institute", ["MCR/HRD Institute"]), ("Metropolis - UNAM", ["Metropolis - UNAM"]),
  ])
  func `names are separated by semicolons and spaced slashes`(text: String, parts: [String]) {
    #expect(WrittenList(text, .names).parts == parts)
  }

  @Test(arguments: [
    ("Seoul (online)", "Seoul", "online"), ("서울（온라인）", "서울", "온라인"),
    ("Lima [2] ", "Lima", "2"), ("A (b) (c)", "A (b)", "c"),
  ])
  func `a remark is what stands in brackets at the end`(
    text: String, base: String, remark: String
  ) throws {
    let found = try #require(TrailingRemark(text))
    #expect(found.base == base && found.remark == remark)
  }

  @Test(arguments: ["Seoul", "(online)", "Seoul ()", "Seoul (a) b", "Seoul )", ""])
  func `a text without a name before brackets at its end has no remark`(text: String) {
    #expect(TrailingRemark(text) == nil)
  }

  @Test(arguments: [
    "online", "Online", "ONLINE (Zoom)", "Webinar", "via Zoom", "en línea", "en ligne", "온라인",
    "线上", "オンライン", "à distance", "on-line", "Microsoft Teams",
  ])
  func `words for an event without a place are recognized`(text: String) {
    #expect(ModePhrase(text) == .online)
  }

  @Test(arguments: ["", "Seoul", "Seoul online", "Zoomville", "La Línea", "-", "on", "en"])
  func `other texts are not an event online`(text: String) {
    #expect(ModePhrase(text) != .online)
  }
}
