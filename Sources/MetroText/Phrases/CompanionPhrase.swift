/// People who come along and whom one source counts and another leaves out: `with interpreters and companions`,
/// `mit Begleitpersonen`, `통역 포함`.
package enum CompanionPhrase {
  /// Returns whether a text counts such people in: it has a word for them beside a word such as "with".
  package static func isIn(_ text: String) -> Bool {
    let text = TokenizedText(text)
    return text.tokens.indices.contains { isCompanion(text, $0) } || isEastern(text)
  }

  /// Returns whether such people can be the difference between a number that counts them and a smaller one: those
  /// whose number the text states are as many (`34 people, with six interpreters`).
  package static func explains(_ total: Int, beside smaller: Int, in text: String) -> Bool {
    let text = TokenizedText(text)
    var numbers: [Int: Int] = [:]
    var hasOthers = isEastern(text)
    for index in text.tokens.indices where isCompanion(text, index) {
      guard let number = number(text, before: index) else {
        hasOthers = true
        continue
      }
      // In "34 guests with their families", the guests are all who are counted.
      if number.value != total { numbers[number.tokens.lowerBound] = number.value }
    }
    let rest = numbers.values.reduce(total) { $1 < $0 ? $0 - $1 : 0 }
    return hasOthers ? rest >= smaller : !numbers.isEmpty && rest == smaller
  }

  private static func isCompanion(_ text: TokenizedText, _ index: Int) -> Bool {
    people.contains(text.word(index))
      && (index - 3...index + 2).contains { links.contains(text.word($0)) }
  }

  private static func isEastern(_ text: TokenizedText) -> Bool {
    eastern.isIn(text) && easternLinks.isIn(text)
  }

  /// Returns the number of companions before a word for them: `two guest speakers`.
  private static func number(_ text: TokenizedText, before index: Int) -> NumberPhrase? {
    for place in stride(from: index - 1, through: max(0, index - 3), by: -1) {
      if let number = NumberPhrase.read(text, at: place) { return number }
      if text[place]?.kind == .mark || links.contains(text.word(place)) { return nil }
    }
    return nil
  }

  private static let people = WordStems(
    """
    interpret* translator* companion* accompanying spouse* famil* observer* speaker* lecturer* organizer* organiser* \
    facilitator* trainer* journalist* guest* dolmetsch* übersetz* begleit* angehörige* beobacht* referent* dozent* moderator* \
    gäste* betreuer* ehepartner* interprèt* traducteur* accompagn* conjoint* observateur* intervenant* conférencier* \
    organisateur* formateur* invités invitées encadr* animateur* intérpret* traductor* acompañ* observador* ponentes \
    organizador* invitados cónyuge* formador* facilitador* acompanh* tradutor* palestrant* convidad* accompagnat* tradutt* \
    osservator* relator* organizzator* formator* ospiti docenti intèrpret* acompany* organitzador* convidats tolk* vertaler* \
    waarnemer* spreker* gasten tłumacz* towarzysz* obserwator* prelegent* organizator* gości* wykładow* переводчик* сопровожд* \
    наблюдател* докладчик* организатор* гост* преподавател* перекладач* супров* спостерігач* доповідач* tercüman* çevirmen* \
    refakatç* gözlemc* konuşmac* misafir* eğitmen* penerjemah* pendamping* pengamat* pembicara* panitia narasumber* مترجم* \
    مرافق* مراقب* متحدث* منظم* مدرب* ضيوف همراهان ناظر* سخنران* följeslag* observatör* föreläs* arrangör* ledsag* observatør* \
    gæster tulk* seuralai* tarkkailij* puhuj* järjestäj* tlumočn* doprovod* pozorovatel* přednášejíc* însoțit* invitați tolmács* \
    kísér* megfigyel* előadó* szervező* vendég* διερμην* συνοδ* παρατηρητ* ομιλητ* दुभाषि*
    """)

  /// A word for "and" alone can join people who are not counted.
  private static let links = WordStems(
    """
    with including included include plus along mit einschließlich inklusive samt nebst avec compris comprenant incluant \
    con incluyendo incluidos incluidas junto com incluindo incluídos inclusi comprese compresi amb inclosos met inclusief \
    z ze wraz włącznie с со включая вместе з із разом включно ile birlikte dahil dengan termasuk beserta với kể bao مع \
    بما با med inklusive inkludert mukaan s včetně cu inclusiv együtt με
    """)

  private static let eastern = PhraseTable(
    "",
    characters: "通訳;随行;隨行;同行者;オブザーバー;引率;スタッフ;講師;翻译;翻譯;口译;口譯;陪同;随员;家属;家屬;工作人员;工作人員;观察员;讲师"
      + ";통역;수행원;수행;동반;가족;참관;옵서버;강사;스태프;ล่าม;ผู้ติดตาม;วิทยากร")

  private static let easternLinks = PhraseTable(
    "", characters: "含;包括;連同;连同;合わせ;とともに;포함;등;함께;รวม;พร้อม")
}
