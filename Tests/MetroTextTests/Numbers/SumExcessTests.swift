import Testing

@testable import MetroText

struct SumExcessTests {
  @Test(arguments: [
    ("Of the 28 participants, 32 returned the questionnaire", "28 participants, 32 returned"),
    ("Of the 28 participants, 32 women", "28 participants, 32 women"),
    ("In all, 32 of the 28 participants answered", "32 of the 28 participants"),
    ("32 de los 28 participantes respondieron", "32 de los 28 participantes"),
    ("Von 28 Teilnehmern waren 32 zufrieden", "28 Teilnehmern waren 32 zufrieden"),
    ("32 из 28 участников", "32 из 28 участников"),
    ("Des 28 participants, 32 ont répondu", "28 participants, 32 ont"),
  ])
  func `some of the people are more than all of them`(text: String, excerpt: String) {
    #expect(
      WrittenSum.wrong(in: text)
        == WrittenSum(message: "32 cannot be part of 28", excerpt: excerpt))
  }

  @Test(arguments: [
    "Of the 28 participants, 12 returned the questionnaire", "28 of the 32 participants answered",
    "Of the 28 participants, 32 percent were women", "a group of 28 participants, 32 officials",
    "De los 28 participantes, 40 propuestas fueron recibidas", "30 pages of the 28 participants",
    "In the room of 28 participants, 32 had seats", "about 30 of the 28 participants",
  ])
  func `other numbers are not some of the people`(text: String) {
    #expect(WrittenSum.wrong(in: text) == nil)
  }
}
