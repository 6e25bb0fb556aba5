import Testing

@testable import MetroText

/// Checks the words for the roles of cities in other languages.
struct RoleWordsTests {
  @Test(arguments: [
    ("Participante", "participant"), ("Teilnehmer", "participant"), ("参加者", "participant"),
    ("참가자", "participant"), ("участник", "participant"), ("katılımcı", "participant"),
    ("Observateur", "observer"), ("Gözlemci", "observer"), ("オブザーバー", "observer"),
    ("Intervenant", "presenter"), ("ponente", "presenter"), ("докладчик", "presenter"),
    ("ciudad anfitriona", "host"), ("Gastgeber", "host"), ("開催都市", "host"),
  ])
  func `a word for a role is one role`(text: String, role: String) {
    #expect(ChoiceWords.values(of: text) == [role])
  }

  @Test(arguments: ["asistente", "Referent", "delegate", "Lima", "organizador"])
  func `a word with another meaning is no role`(text: String) {
    #expect(ChoiceWords.values(of: text).isEmpty)
  }
}
