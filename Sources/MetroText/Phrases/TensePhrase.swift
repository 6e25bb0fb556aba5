/// Whether a sentence says that something is planned or that it took place.
package enum TensePhrase: Sendable {
  case planned
  case held

  /// Reads the tense of a sentence: `will take place`, `30 delegates are expected`, `tuvo lugar`,
  /// `개최되었다`.
  ///
  /// A sentence with words for both has none: `of the 30 expected, 24 came`.
  package init?(_ text: String) {
    let tokens = TokenizedText(text)
    // "Will be attended" is not "attended".
    let isHeld =
      [TenseWords.events, TenseWords.others].contains { words in
        words.isIn(tokens) { tokens.word($0 - 1) != "be" }
      } || SplitTense.isHeld(tokens)
    let isPlanned = TenseWords.planned.isIn(tokens) || SplitTense.isPlanned(tokens)
    switch (isPlanned, isHeld) {
    case (true, false): self = .planned
    case (false, true): self = .held
    default: return nil
    }
  }

  /// Returns whether a sentence says of an event that it took place: `was held`, but not `attended`.
  static func tookPlace(_ sentence: TokenizedText) -> Bool {
    let isSaid = TenseWords.events.isIn(sentence) { index in
      !(index - 2..<index).contains { CountBoundTable.negations.contains(sentence.word($0)) }
        && !CountBoundTable.negations.contains(sentence.word(index + 1))
        && !doubts.contains(sentence.word(index - 1))
        && !isOtherVerb(sentence, index + 2)
    }
    let whole = sentence.written(sentence.tokens.indices)
    return (isSaid || SplitTense.isHeld(sentence)) && TensePhrase(whole) == .held
  }

  /// Returns whether a word behind "was held" makes it another verb: `was held over to 2020`, but
  /// `was held over three days`.
  private static func isOtherVerb(_ sentence: TokenizedText, _ place: Int) -> Bool {
    if sentence.word(place) == "over" {
      return ["to", "until", "till", "for"].contains(sentence.word(place + 1))
    }
    return particles.contains(sentence.word(place))
  }

  private static let particles: Set<String> = ["to", "off", "back", "up", "open"]

  /// Words before a verb that make it a wish or a condition.
  private static let doubts: Set<String> = ["be", "if", "jezeli", "если"]
}

/// The words of ``TensePhrase``, one line or two for each language.
private enum TenseWords {
  static let planned = PhraseTable(
    folding: """
      will be;will take;will attend;will participate;will join;will bring;will host;will last;will run;\
      will gather;will start;will begin;will include;will welcome;will visit;will receive;will come;\
      are expected;is expected;were expected;was expected;were planned;was planned;expected to;is scheduled;are scheduled;scheduled for;scheduled to;\
      is planned;are planned;planned for;planned to;\
      invites;is inviting;are invited;call for applications;call for participants;apply by;save the date;\
      se llevará;se realizará;se celebrará;se desarrollará;se impartirá;tendrá lugar;serán;participarán;\
      asistirán;contará;acogerá;reunirá;durará;comenzará;se prevé;se prevén;está previsto;está prevista;\
      están previstos;están previstas;se espera;se esperan;\
      realizar-se-á;acontecerá;ocorrerá;terá lugar;serão;decorrerá;contará;participarão;espera-se;esperam-se;\
      são esperados;são esperadas;inscrições abertas;será realizado;será realizada;será organizado;será organizada;\
      será promovido;será promovida;será sediado;será sediada;vai decorrer;vão decorrer;vai acontecer;vai ter lugar;\
      vai realizar;vai ser;vão ser;vão participar;vai reunir;\
      aura lieu;auront lieu;se tiendra;se tiendront;se déroulera;sera organisé;sera organisée;seront;participeront;réunira;\
      accueillera;est prévu;est prévue;sont prévus;sont prévues;sont attendus;sont attendues;\
      est attendu;appel à candidatures;appel à participation;\
      si terrà;si terranno;si svolgerà;avrà luogo;saranno;parteciperanno;riunirà;è previsto;è prevista;\
      sono previsti;sono previste;sono attesi;sono attese;\
      es farà;tindrà;es celebrarà;participaran;està previst;està prevista;s ' espera;\
      findet;finden statt;wird stattfinden;werden erwartet;wird erwartet;ist geplant;sind geplant;\
      voraussichtlich;werden teilnehmen;lädt ein;\
      vindt plaats;vinden plaats;zal;zullen;wordt verwacht;worden verwacht;is gepland;zijn gepland;\
      odbędzie;odbędą;planowane;planowany;planowana;weźmie;wezmą;przewidywany;przewidziano;spodziewamy;\
      uskuteční;proběhne;bude;budou;očekává;plánován;plánováno;\
      состоится;состоятся;пройдет;пройдёт;пройдут;планируется;планируются;запланирован;запланировано;\
      ожидается;ожидаются;примут;будет;будут;\
      відбудеться;відбудуться;пройде;планується;очікується;візьмуть;буде;будуть;\
      yapılacak;yapılacaktır;düzenlenecek;düzenlenecektir;gerçekleştirilecek;gerçekleşecek;katılacak;\
      katılacaktır;planlanıyor;planlanmaktadır;bekleniyor;beklenmektedir;öngörülüyor;\
      akan diadakan;akan diselenggarakan;akan dilakukan;akan dimulai;akan mengikuti;akan berpartisipasi;\
      akan dilaksanakan;akan berlangsung;akan digelar;akan diikuti;akan dihadiri;direncanakan;diharapkan;dijadwalkan;sẽ diễn;sẽ được;sẽ tham;sẽ có;sẽ đến;dự kiến;\
      سيعقد;ستعقد;سيقام;ستقام;سيشارك;ستشارك;من المقرر;من المتوقع;المزمع;سوف;\
      خواهد;خواهند;قرار است
      """,
    characters: """
      예정;열릴;개최될;참가할;참석할;진행될;모집;将于;將於;将在;將在;拟于;擬於;预计;預計;计划于;計劃於;将举行;將舉行;将有;將有;定于;定於;\
      개최합니다;개최됩니다;개최된다;실시합니다;실시됩니다;신청하세요;신청하십시오;신청 바랍니다;\
      予定;開催します;開催する;実施します;開催されます;実施されます;開かれる;見込み;募集;จะจัด;คาดว่า;กำหนดจัด
      """)

  /// Words that an event took place.
  static let events = PhraseTable(
    folding: """
      was held;were held;has been held;took place;has taken place;\
      se llevó;se realizó;se celebró;se desarrolló;se impartió;tuvo lugar;tuvieron lugar;\
      foi realizado;foi realizada;realizou;aconteceu;ocorreu;teve lugar;decorreu;\
      a eu lieu;ont eu lieu;s ' est tenu;s ' est tenue;est déroulé;est déroulée;a été organisé;a été organisée;\
      si è tenuto;si è tenuta;si è svolto;si è svolta;ha avuto luogo;\
      es va fer;va tenir lloc;es va celebrar;\
      stattgefunden;vond plaats;vonden plaats;plaatsgevonden;\
      odbył;odbyła;odbyło;odbyły;\
      uskutečnil;uskutečnila;uskutečnilo;konal;konala;konalo;proběhl;proběhla;proběhlo;\
      состоялся;состоялась;состоялось;состоялись;прошел;прошёл;прошла;прошло;был проведен;\
      был проведён;была проведена;\
      відбувся;відбулася;відбулось;відбулося;пройшов;пройшла;\
      yapıldı;yapılmıştır;düzenlendi;düzenlenmiştir;gerçekleştirildi;gerçekleştirilmiştir;gerçekleşti;\
      telah diadakan;telah diselenggarakan;telah dilaksanakan;telah dilakukan;telah berlangsung;telah digelar;\
      đã diễn;đã được tổ;عقدت;أقيم;أقيمت;انعقد;انعقدت;برگزار شد
      """,
    characters: """
      개최되었;개최됐;개최했;개최하였;열렸;진행되었;진행됐;진행했;실시했;실시하였;실시되었;\
      举行了;舉行了;举办了;舉辦了;已举行;已舉行;顺利举行;順利舉行;\
      開催した;開催しました;開催された;開催されました;開かれた;開かれました;行われた;行われました;実施した;実施しました;\
      จัดขึ้นเมื่อ;ได้จัด
      """)

  /// Words that people came, or that something ended.
  static let others = PhraseTable(
    folding: """
      was attended;were attended;attended;\
      participated;took part;were trained;have been trained;gathered;brought together;was completed;\
      was concluded;concluded;came;ended;joined;\
      participaron;participó;asistieron;asistió;contó con;acogió;acudieron;finalizó;concluyó;culminó;se reunieron;\
      participaram;participou;contou com;reuniu;encerrou;compareceram;\
      ont participé;a participé;a réuni;ont assisté;a accueilli;a rassemblé;est achevé;est achevée;\
      hanno partecipato;ha riunito;si è concluso;van participar;van assistir;\
      fand;fanden;nahmen teil;teilgenommen;wurde;wurden;kamen;\
      namen deel;deelgenomen;\
      wzięło;wzięli;uczestniczyło;uczestniczyli;zakończył;zakończyła;zúčastnilo;zúčastnili;\
      приняли;принял;участвовали;завершился;завершилась;взяли;взяв;\
      katıldı;katılmıştır;tamamlandı;\
      telah;đã được;đã tham;đã có;đã đến;شارك في;شاركت في;اختتم;اختتمت;شرکت کردند
      """,
    characters: """
      참가했;참가하였;참석했;참석하였;마쳤;성료;\
      参加了;參加了;出席了;圆满结束;圓滿結束;顺利结束;落幕;闭幕;閉幕;\
      参加した;参加しました;เข้าร่วมแล้ว
      """)
}

/// Tenses whose words stand apart, `wird im Mai stattfinden`, or mean something else elsewhere, as عقد (he held,
/// a contract, a decade) does.
private enum SplitTense {
  static func isPlanned(_ text: TokenizedText) -> Bool {
    text.tokens.indices.contains { infinitives.contains(text.word($0)) && follows(text, $0) }
  }

  static func isHeld(_ text: TokenizedText) -> Bool {
    text.tokens.indices.contains { isArabicVerb(text, $0) || isParted(text, $0) }
      || isChineseReport(text)
  }

  /// Returns whether the two words of a verb stand apart: `fand im Mai statt`, `vond in mei plaats`.
  private static func isParted(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let particle = particles[text.word(index)] else { return false }
    // The point of a day ends no sentence.
    let rest = (index + 1..<index + 40).prefix { place in
      text[place] != nil && !["!", "?", ";"].contains(text.word(place))
        && (text.word(place) != "." || text[place - 1]?.kind == .number)
    }
    return rest.contains { text.word($0) == particle }
      && !rest.contains { CountBoundTable.negations.contains(text.word($0)) }
  }

  private static let particles = [
    "fand": "statt", "fanden": "statt", "vond": "plaats", "vonden": "plaats",
  ]

  /// Returns whether a modal verb is before an infinitive, in its sentence and without a word for "not".
  private static func follows(_ text: TokenizedText, _ index: Int) -> Bool {
    for place in stride(from: index - 1, through: max(0, index - 30), by: -1) {
      let word = text.word(place)
      if CountBoundTable.negations.contains(word) || word.hasPrefix("kein") { return false }
      if modals.contains(word) { return true }
      // The point of a day ends no sentence: `wird am 5. Mai stattfinden`.
      let isOfDay = word == "." && text[place - 1]?.kind == .number
      if [".", "!", "?", ";", ","].contains(word), !isOfDay { return false }
    }
    return false
  }

  private static let infinitives: Set<String> = ["stattfinden", "teilnehmen", "plaatsvinden"]
  private static let modals: Set<String> = [
    "wird", "werden", "soll", "sollen", "zal", "zullen", "gaat",
  ]

  /// Returns whether عقد is a verb: with its vowel, behind a word for a finished action, or first in the text.
  private static func isArabicVerb(_ text: TokenizedText, _ index: Int) -> Bool {
    guard text.word(index) == "عقد", text.word(index + 1) != "من" else { return false }
    let isVoweled = text.written(index..<index + 1).unicodeScalars.dropFirst().first == "\u{64F}"
    return isVoweled || ["قد", "لقد", "تم", "جرى"].contains(text.word(index - 1))
  }

  /// Returns whether a text says 成功举办, which is no wish, or 已于 a day 举行.
  private static func isChineseReport(_ text: TokenizedText) -> Bool {
    guard text.scalars.contains(where: { $0.value >= 0x4E00 }) else { return false }
    for (index, token) in text.tokens.enumerated() where ["成", "已"].contains(token.folded) {
      if successes.contains(where: { text.hasCharacters($0, at: index) }) {
        let before = max(0, index - 12)..<index
        return !before.contains { wishes.contains(text.word($0)) }
      }
      guard done.contains(where: { text.hasCharacters($0, at: index) }) else { continue }
      let sentence = (index..<index + 40).prefix {
        !["。", "！", "；", "，", ","].contains(text.word($0))
      }
      if sentence.contains(where: { place in
        events.contains { text.hasCharacters($0, at: place) }
      }) {
        return true
      }
    }
    return false
  }

  private static let successes = ["成功举办", "成功舉辦", "成功举行", "成功舉行"]
  /// Words before a success that is only hoped for: 预祝, 确保, 为了, 希望, 将.
  private static let wishes: Set<String> = ["祝", "确", "確", "为", "為", "希", "盼", "力", "望", "将", "將"]
  private static let done = ["已于", "已於", "已在"]
  private static let events = ["举办", "舉辦", "举行", "舉行", "召开", "召開", "结束", "結束"]
}
