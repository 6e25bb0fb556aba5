import Testing

@testable import MetroText

struct RepeatedWordTests {
  @Test(arguments: [
    ("the the city", "the"), ("Nuclear Plant Plant", "Plant"), ("Training for the the city", "the"),
    ("Pelatihan untuk the the dan kota yang baik", "the"),
    ("Pelatihan untuk untuk kota yang baik", "untuk"),
  ])
  func `a word that is repeated is found`(text: String, word: String) {
    #expect(RepeatedWord.first(in: text)?.word == word)
  }

  @Test(arguments: [
    "dan yang untuk" + String(repeating: " kerja kerja rumit rumit", count: 2_000),
    "Anak Anak dan Air", "Xanh xanh", "Kota Kota", "Pelatihan untuk kerja kerja yang baik",
    "Hội thảo về cây cây xanh ở thành phố", "Bora Bora",
  ])
  func `words that a language doubles are no error`(text: String) {
    #expect(RepeatedWord.first(in: text) == nil)
  }
}
