/// The numbers of editions among the words of a text: `the fifth edition`, `la 5ª edición`, `第5回`.
struct EditionsInText {
  private let text: TokenizedText

  init(_ text: TokenizedText) { self.text = text }

  /// Returns the numbers from the second edition on.
  ///
  /// Words for an edition count anywhere, and words for an event only if the sentence that says since
  /// when it takes place has them too, since another event can have its own numbers.
  func numbers(near sentence: Range<Int>) -> Set<Int> {
    var found: Set<Int> = []
    var place = 0
    while place < text.tokens.count {
      guard let (value, end, isOrdinal) = WrittenEdition.read(text, at: place),
        (2...300).contains(value), YearReader.year(text, at: place) == nil
      else {
        place += 1
        continue
      }
      if isEdition(place, end, isOrdinal, sentence) {
        found.insert(value)
      }
      place = max(place + 1, end)
    }
    return found
  }

  private func isEdition(
    _ start: Int, _ end: Int, _ isOrdinal: Bool, _ sentence: Range<Int>
  ) -> Bool {
    // 第5回, 제5회, edisi ke-5, lần thứ 5
    let label = text.word(start - 1) == "-" ? start - 2 : start - 1
    if ["第", "제"].contains(text.word(start - 1)) { return isCounted(end) }
    if ["ke", "thu"].contains(text.word(label)), Self.isEdition(text.word(label - 1)) {
      return true
    }
    if ["회", "회째", "번째", "回目", "届", "屆"].contains(written(start + 1, end)) { return true }
    guard isOrdinal || WrittenEditionTable.singular.contains(text.word(end)) else {
      return Self.isEdition(text.word(start - 1)) && !isUnit(end)
    }
    if isOrdinal, Self.isEdition(text.word(start - 1)) { return true }
    // At most two adjectives come between: "fifth international summer school".
    for index in end..<end + 3 {
      guard let token = text[index], token.kind == .word,
        !Self.between.contains(token.folded)
      else { return false }
      if Self.isEdition(token.folded) { return true }
      if Self.isEvent(token.folded) {
        let stem = token.folded.prefix(4)
        return sentence.contains { text.word($0).hasPrefix(stem) }
      }
    }
    return false
  }

  /// Whether what follows 第5 counts editions, rather than days or lectures.
  private func isCounted(_ end: Int) -> Bool {
    ["回", "届", "屆", "期", "회"].contains { text.word(end - 1).hasPrefix($0) }
      || ["回", "届", "屆", "期", "회"].contains { text.word(end).hasPrefix($0) }
  }

  private func isUnit(_ index: Int) -> Bool {
    text[index]?.kind == .mark && text.word(index) == "%"
  }

  private func written(_ start: Int, _ end: Int) -> String {
    start < end ? (start..<end).map(text.word).joined() : ""
  }

  private static func isEdition(_ word: String) -> Bool { editions.contains(word) }

  private static func isEvent(_ word: String) -> Bool { events.contains(word) }

  private static let editions = WordStems(
    """
    edition* edición edicion* édition* edizion* edició* edições edição ausgabe* auflage* editie* edycj* vydán* ročník* \
    издани* выпуск* випуск* видання* upplag* edisi udgave* utgave* utgåv* ediți* διοργάνωση διοργάνωσης έκδοση \
    النسخة نسخة الدورة دورة نسخه دوره baskı* संस्करण \
    time vez fois mal volta keer gång gången gang raz раз kez kez kere kali lần kertaa alkalommal dată φορά المرة مرة بار
    """)

  /// The beginnings of words for events that take place every year.
  private static let events = WordStems(
    """
    forum* foro fórum* форум* φόρουμ conferen* konferen* конференц* congres* kongres* конгрес* encuentro encontro \
    rencontre* treffen incontro school schools escuela* école* escola* scuola* schule* sommerschule* sommarskola* škola* \
    škol* szkoł* школ* okul* sekolah academ* akadem* академи* workshop* taller* atelier* course curso cours kurs* курс* \
    seminar* séminaire* seminário* семинар* семінар* summit* cumbre* sommet* gipfel* symposi* simposi* festival* training \
    schulung* assembl* asamble* meeting σεμινάριο συνέδριο 포럼 교육 연수 세미나 워크숍 학교 과정 대회
    """)

  /// Words after which another noun has the number: `the third day of the course`.
  private static let between: Set<String> = [
    "of", "de", "del", "della", "du", "des", "der", "do", "da", "di", "day", "dia", "jour", "tag",
    "giorno", "week", "semana", "semaine", "woche", "module", "modulo", "session", "phase", "part",
    "year", "ano", "in", "and", "y", "et", "und", "e", "largest", "biggest", "person", "city",
    "country",
  ]
}
