/// Words that make a number that of all things: `all 22`, `les 22 participants`, `22명 전원`.
enum WholeWords {
  /// Returns whether words for all stand directly before a number: `todos los 22`, `全22名`.
  static func isEvery(before start: Int, in text: TokenizedText) -> Bool {
    let before = text.word(start - 1)
    if every.contains(before) || characters.contains(where: { ends(text, before: start, $0) }) {
      return true
    }
    return every.contains(text.word(start - 2)) && (these.contains(before) || of.contains(before))
      || text.word(start - 3) == "all" && text.word(start - 2) == "of" && these.contains(before)
  }

  private static func ends(_ text: TokenizedText, before start: Int, _ word: String) -> Bool {
    let count = word.unicodeScalars.count
    return text.hasCharacters(word, at: start - count)
  }

  /// Returns whether nothing that is counted follows: the end of a clause, or what people did.
  static func isEnd(_ place: Int, in text: TokenizedText) -> Bool {
    guard let token = text[place] else { return true }
    if token.kind == .mark { return [",", ".", ";", ")", "!", ":"].contains(token.folded) }
    return SumWords.verbs.contains(token.folded) || predicates.contains(token.folded)
  }

  /// Words for all.
  private static let every = WordStems(
    """
    all alle allen allemaal tous toutes todos todas tutti tutte tots totes alla samtlige samtliga kaikki wszyscy \
    wszystkich wszystkie všichni všech все всех всі усі усіх всички toți toate mind semua seluruh cả όλοι όλες όλα כל \
    सभी सब جميع كل كافة همه هر
    """)

  private static let of: Set<String> = ["of", "od", "z", "mau", "cei", "cele", "ה"]

  /// Articles, and words for these.
  static let these = WordStems(
    """
    the these those our los las estos estas les ces os as estes i gli le questi die diese diesen den de deze els \
    aquests dessa disse desse tych эти этих ці цих cei cele acești οι τα
    """)

  /// Words behind a noun that say which of all things are meant.
  static let relatives = WordStems(
    """
    who whom that which whose in at on with que qui dont en con avec mit die welche wie met som który którzy которые \
    які che representing
    """)

  /// What people do behind their number.
  private static let predicates = WordStems(
    """
    received receive got completed complete attended attend finished took passed earned obtained signed had have will \
    recibieron obtuvieron completaron aprobaron asistieron firmaron han reçurent ont obtinrent erhielten bekamen haben \
    hatten ontvingen kregen hebben ricevettero hanno receberam obtiveram concluíram têm rebre reberen van fick fik fikk \
    saivat otrzymali ukończyli obdrželi получили прошли завершили отримали пройшли primit au kapott aldı menerima nhận
    """)

  /// Characters for all before a number.
  private static let characters = ["全", "全体", "所有", "全部", "ทั้ง", "전체"]

  /// Words for all behind a number and its counter, in scripts without spaces and in Korean.
  static let everyBehind = ["전원", "모두", "전체", "全員", "全体", "全部", "ทั้งหมด", "ทุกคน"]
}
