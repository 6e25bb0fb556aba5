import Testing

@testable import MetroText

/// A bound and the number of all people in one text.
struct ContraryCountsTests {
  @Test(arguments: [
    ("More than 22 officials took part, and all 22 got a certificate.", "all 22"),
    ("Over 22 mayors met. The 22 mayors signed a letter.", "The 22 mayors"),
    ("Over 25 participants came; all 22 participants passed.", "all 22 participants"),
    ("Meer dan 22 ambtenaren; alle 22 deelnemers slaagden", "alle 22 deelnemers"),
    ("Más de 22 alcaldes; los 22 participantes firmaron", "los 22 participantes"),
    ("Plus de 22 maires ; tous les 22 participants ont signé", "les 22 participants"),
    ("Über 22 Fachleute kamen; alle 22 erhielten ein Zertifikat.", "alle 22"),
    ("Более 22 специалистов; все 22 участника прошли курс", "все 22 участника"),
    ("Hơn 22 người tham dự; tất cả 22 học viên nhận chứng chỉ", "cả 22 học"),
    ("22명이 넘는 공무원이 참가하고 22명 전원이 수료하였다", "22명"),
    ("22名を超える職員が参加し、22名全員が修了した", "22名"),
  ])
  func `a bound that the number of all excludes is read`(text: String, exact: String) {
    #expect(ContraryCounts.read(text, of: .people)?.exact == exact)
  }

  @Test(arguments: [
    "More than 20 officials took part, and all 22 got a certificate.",
    "At least 22 officials took part; all 22 got a certificate.",
    "About 22 officials took part; all 22 got a certificate.",
    "More than 40 people came to the opening; all 22 participants passed.",
    "More than 22 officials; 22 participants passed", "Over 22 officials saw all 22 districts.",
    "Over 22 officials met from the 22 May on", "Over 22 officials and the 22 officials from Asia",
    "Over 22 officials took part", "22여 명이 참가하였다", "Over 22 officials; all 22 of them women",
    "22명이 넘는 공무원이 22개 도시에서 왔다", "超过20名官员参加，22名学员全部毕业", "",
  ])
  func `other numbers are no contradiction`(text: String) {
    #expect(ContraryCounts.read(text, of: .people) == nil)
  }

  @Test(arguments: [
    ("all 22 received a certificate", true), ("the 22 participants", true),
    ("22 participants", false), ("over 22 participants", false), ("the 22 cities", false),
  ])
  func `the number of all people is read`(text: String, isAll: Bool) {
    #expect(ContraryCounts.states(all: 22, of: .people, in: text) == isAll)
  }
}
