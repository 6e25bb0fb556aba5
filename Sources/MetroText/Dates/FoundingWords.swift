/// Words for the founding of an organization, and the year that stands with one of them.
enum FoundingWords {
  /// Returns the year of a founding word at a token, and the tokens of both: `founded in Seoul in 2005`,
  /// `2005 gegründet`, `2005年成立`.
  static func year(
    _ text: TokenizedText, at index: Int
  ) -> (year: Int, tokens: Range<Int>)? {
    guard let end = end(text, at: index) else { return nil }
    for place in end..<end + 6 {
      if let year = YearReader.year(text, at: place) { return (year, index..<place + 1) }
      guard isBetween(text, place) else { break }
    }
    for place in stride(from: index - 1, through: index - 4, by: -1) {
      if let year = YearReader.year(text, at: place) { return (year, place..<end) }
      guard isBetween(text, place) else { break }
    }
    return nil
  }

  /// Returns the token after a founding word at a token; nil for other words.
  static func end(_ text: TokenizedText, at index: Int) -> Int? {
    if words.contains(text.word(index)) { return index + 1 }
    return phrases.length(in: text, at: index).map { index + $0 }
  }

  /// Returns whether a token can be between the word and its year; an article begins an object: `founded
  /// a school in 2005`.
  private static func isBetween(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let token = text[index], !articles.contains(token.folded) else { return false }
    return token.kind != .mark || ["'", "’", ".", "-"].contains(token.folded)
  }

  private static let articles: Set<String> = [
    "a", "an", "its", "their", "un", "una", "une", "su", "sus", "son", "sa", "ses", "um", "uma",
    "ein", "eine", "einen", "ihr", "ihre", "een", "who", "which", "that", "when", "and", "y", "et",
    "und",
  ]

  private static let words = WordStems(
    """
    founded established created formed founding foundation inception incorporated fundad* fundó fundou fundat \
    fundaci* fundação cread* creó creaci* criad* criou criação constituid* constituíd* constituïd* nacid* nació \
    fondé* fondée* fondation créé* création constitué* fondat* creat creata istituit* costituit* nata fondazione \
    gegründet* gründung gegründete* opgericht* gesticht* oprichting założon* założeni* powstał* utworzon* powołan* \
    založen* vznikl* zřízen* založení vzniku основан* создан* учрежден* учреждён* образован* основани* создани* \
    заснован* створен* утворен* заснуванн* kurulan kuruldu kurulmuş* kuruluş* didirikan dibentuk berdiri berdirinya \
    تأسست تأسس تأسيس* لتأسيس* أنشئت أسست تأسیس تاسیس ιδρύθηκε ιδρύθηκαν ιδρυμέν* ίδρυσ* grundad* grundades grundande* \
    bildades grundlagt stiftet grunnlagt perustett* perustami* alapít* alakult* înființat* înființa* स्थापित स्थापना \
    설립* 창립* 출범* 결성* 창설*
    """)

  private static let phrases = PhraseTable(
    folding: "set up;thành lập;設立;創立;創設;結成;発足;成立;创立;创建;創建;组建;組建;建立;设立")
}
