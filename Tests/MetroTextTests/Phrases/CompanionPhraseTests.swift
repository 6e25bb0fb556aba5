import Testing

@testable import MetroText

/// Words for people who come along and whom one source counts and another leaves out.
struct CompanionPhraseTests {
  @Test(arguments: [
    "34 people, including interpreters", "34 guests with their families",
    "Mit Dolmetscherinnen und Begleitpersonen reisten 34 Personen an",
    "34 personas con sus acompañantes", "통역 포함 34명", "34 people, with six interpreters",
    "34 people with two speakers and including companions",
  ])
  func `companions explain a larger number`(text: String) {
    #expect(CompanionPhrase.explains(34, beside: 28, in: text))
  }

  @Test(arguments: [
    "34 people", "34 people with two guest speakers", "34 delegates and the interpreters left",
    "34 delegados y 6 intérpretes", "34人和翻译",
    "34 people with seven interpreters and including guests",
  ])
  func `other people explain none`(text: String) {
    #expect(!CompanionPhrase.explains(34, beside: 28, in: text))
  }
}
