import Testing

@testable import MetroCore
@testable import MetroText

struct PlaceholderTextTests {
  @Test(arguments: [
    ("TBC", "TBC"), ("Venue: TBA", "TBA"), ("Mexico City (TBD)", "TBD"), ("Dates tbc", "tbc"),
    ("TBC: the venue", "TBC"), ("Speaker – TBC.", "TBC"),
    ("Venue to be confirmed", "to be confirmed"), ("Winners to be announced", "to be announced"),
    ("Agenda to be completed", "to be completed"), ("Presentations Coming soon!", "Coming soon"),
    ("Lorem ipsum dolor", "Lorem ipsum"), ("Insert the photo here", "Insert the photo here"),
    ("HERE (posar link a les presentacions)", "posar link"), ("HERE (put link)", "put link"),
    ("xxx", "xxx"), ("Host: XXX", "XXX"), ("Host ???", "???"), ("The city [...]", "[...]"),
    ("Pendent", "Pendent"), ("Seu: pendent de confirmar", "pendent de confirmar"),
    ("Sede por confirmar", "por confirmar"), ("Lugar: por definir", "por definir"),
    ("Próximamente", "Próximamente"), ("poner enlace aquí", "poner enlace"),
    ("Pendiente de confirmación", "Pendiente de confirmación"),
    ("Lieu à confirmer", "à confirmer"), ("À venir", "À venir"),
    ("Titre : à compléter", "à compléter"),
    ("Bientôt disponible", "Bientôt disponible"), ("ici (mettre le lien)", "mettre le lien"),
    ("Local a confirmar", "a confirmar"), ("Disponível em breve", "em breve"),
    ("Wird noch bekannt gegeben", "Wird noch bekannt"), ("Folgt in Kürze", "Folgt in Kürze"),
    ("장소: 미정", "미정"), ("미정", "미정"), ("추후 공지", "추후 공지"), ("자료 추가 예정", "추가 예정"),
    ("地点待定", "待定"), ("待补充", "待补充"), ("待確認", "待確認"), ("敬请期待", "敬请期待"),
    ("会場は未定", "未定"), ("調整中", "調整中"), ("資料は準備中", "準備中"), ("後日公開", "後日公開"),
  ])
  func `a note to the editor is found`(text: String, phrase: String) {
    #expect(AuditRule.placeholderText.match(text)?.excerpt == phrase)
  }

  @Test(arguments: [
    "Tbilisi", "Visit to Tbilisi", "Independent cities", "Pending reforms of pensions",
    "Coming Soon-dong", "Upcoming trainings", "TBC control (tuberculosis) program",
    "TBC, malaria and HIV", "A line to be completed by 2020", "Putting links to work",
    "XXX Congress of Architects", "XXXI Congreso", "What next?", "Why? Really?", "Mixxx",
    "Max Roxx",
    "To be or not to be", "Additional linkages", "Input linkage", "Urban mobility", "",
    "Los barrios por venir", "Gracias por confirmar su asistencia", "Independiente",
    "Las ciudades dependientes de agua", "Les défis à venir", "Les villes à venir en 2030",
    "Die Stadt wird noch grüner", "Pendent lighting for parks",
    "미정희", "김미정 박사", "추후 협력 방안", "개발 예정 지역", "期待定期交流", "接待定点酒店", "不定期会议",
    "未定義の値", "明後日", "準備中の都市", "後日談", "서울의 기후변화 정책", "北京市政府", "東京都の政策",
    "Mesa 1. Movilitat", "Infrastructure", "Introduction to Beijing", "Breve historia de Lima",
  ])
  func `ordinary text is not reported`(text: String) {
    #expect(AuditRule.placeholderText.match(text) == nil)
  }

  @Test func `a label is not reported if the state of its link says the same`() {
    let rule = AuditRule.placeholderText
    #expect(rule.match("coming soon", linkState: "announced") == nil)
    #expect(rule.match("posar link", linkState: "placeholder") == nil)
    #expect(rule.match("coming soon", linkState: "working") != nil)
    #expect(rule.match("coming soon", isQuoted: true) == nil)
  }
}
