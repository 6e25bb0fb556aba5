/// Words that may stand beside the number of an edition, as they are written.
struct WrittenEditionTable {
  private let words: Set<String>
  private let stems: [String]
  private let phrases: [String]

  /// `words` are whole, `stems` begin words, and `phrases` are of scripts without spaces, the longer ones first.
  private init(words: String, stems: String, phrases: String) {
    self.words = Set(words.split(separator: " ").map { OrdinalTable.folded($0) })
    self.stems = stems.split(separator: " ").map { OrdinalTable.folded($0) }
    self.phrases = phrases.split(separator: " ").map(String.init)
  }

  /// Returns the token after a word or phrase at a token.
  func longest(_ text: TokenizedText, at index: Int) -> Int? {
    guard let token = text[index] else { return nil }
    let word = token.folded
    if token.kind == .character {
      return phrases.first { text.hasCharacters($0, at: index) }
        .map { index + $0.unicodeScalars.count }
    }
    if words.contains(word) { return index + 1 }
    return token.kind == .word && stems.contains(where: word.hasPrefix) ? index + 1 : nil
  }

  /// Words that make the number after them an ordinal.
  static let labels: Set<String> = ["第", "제", "thu", "ke"]

  static let before = WrittenEditionTable(
    words: articles
      + " no n nr num number número numero numéro nummer № # . º ke lần thứ 제 제자 номер رقم",
    stems: events, phrases: "ครั้งที่ รุ่นที่ ปีที่ 第")

  static let after = WrittenEditionTable(
    words: articles
      + " 포럼 대회 과정 교육 연수 워크숍 세미나 회의 총회 프로그램 국제 행사 annual anual annuel annuelle annuale"
      + " international internacional internationale internazionale global world regional national nacional"
      + " mondial mundial jährliche международный ежегодный الدولي الدولية السنوي السنوية",
    stems: events,
    phrases: "国际论坛 國際論壇 论坛 論壇 会议 會議 大会 大會 培训班 培训 培訓 研讨会 研討會 班 版 会 フォーラム 会議 国際会議 研修 セミナー"
      + " ワークショップ 講座")

  /// Words for an edition in the singular, which also follow a number without an ending: `13 edición`.
  static let singular = Set(
    "ed edition edición edição édition edizione edició editie edycja ausgabe auflage edisi издание выпуск"
      .split(separator: " ").map { OrdinalTable.folded($0) })

  private static let articles =
    "the la el l ' le les il der die das de het o a os as els en ed of del du des di do"

  /// The beginnings of words for an edition or for an event that has several.
  private static let events = """
    edition edición edicion édition edição edizion edició ausgabe auflage editie editia edycj wydani vydán ročník \
    издани выпуск випуск видання upplag edisi forum foro fórum форум фóрум المنتدى منتدى الدورة دورة النسخة نسخة نسخه دوره \
    دورهٔ conferen konferen конференц المؤتمر مؤتمر congres kongres конгрес meeting reunión reunion reunião encuentro \
    encontro rencontre treffen incontro workshop taller atelier course curso cours kurs курс training capacitaci \
    formaci formaç formaz formation schulung seminar семинар семінар program программ програм summit cumbre sommet gipfel session sesión sessão sitzung сесси \
    assembl asamble baskı संस्करण सम्मेलन hội diễn nghị thảo khóa học
    """.replacing("\n", with: "")
}
