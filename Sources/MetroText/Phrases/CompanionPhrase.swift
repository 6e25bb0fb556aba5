/// People who come along and whom one source counts and another leaves out: `with interpreters and companions`,
/// `mit Begleitpersonen`, `통역 포함`.
package enum CompanionPhrase {
  /// Returns whether a text counts such people in: it has a word for them beside a word such as "with".
  package static func isIn(_ text: String) -> Bool {
    let text = TokenizedText(text)
    let isJoined = text.tokens.indices.contains { index in
      people.contains(text.word(index))
        && (index - 3...index + 2).contains { links.contains(text.word($0)) }
    }
    return isJoined || eastern.isIn(text) && easternLinks.isIn(text)
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

  private static let links = WordStems(
    """
    with and including included include plus along mit und einschließlich inklusive samt sowie nebst avec et compris \
    comprenant incluant con y e incluyendo incluidos incluidas junto com incluindo incluídos inclusi comprese compresi \
    amb i inclosos met en inclusief z ze oraz wraz w tym włącznie с и со включая вместе з із та разом включно ile ve \
    birlikte dahil dengan dan termasuk beserta serta với và kể bao مع و بما با med och inklusive og inkludert ja mukaan s a \
    včetně cu și inclusiv és együtt με και
    """)

  private static let eastern = PhraseTable(
    "",
    characters: "通訳;随行;隨行;同行者;オブザーバー;引率;スタッフ;講師;翻译;翻譯;口译;口譯;陪同;随员;家属;家屬;工作人员;工作人員;观察员;讲师"
      + ";통역;수행원;수행;동반;가족;참관;옵서버;강사;스태프;ล่าม;ผู้ติดตาม;วิทยากร")

  private static let easternLinks = PhraseTable(
    "", characters: "含;包括;及;和;与;與;連同;连同;と;合わせ;とともに;포함;등;과;와;및;함께;รวม;และ;พร้อม")
}
