/// The status that a short sentence states: `đã bị hủy`, `fällt aus`, `취소되었다`, `was held`.
package enum StatusSentence {
  /// Returns the status, or nil if the sentence states none, several, a condition, or the status of something
  /// else, such as the registration.
  static func status(of text: String) -> String? {
    guard text.utf8.count <= 160 else { return nil }
    let tokens = TokenizedText(text)
    guard !tokens.tokens.contains(where: { conditions.contains($0.folded) }),
      !tokens.tokens.indices.contains(where: { isOther(tokens, $0) })
    else { return nil }
    let changes = changes.filter { change in
      change.table.isIn(tokens) { !isNegated(tokens, $0) }
    }
    let isHeld = TensePhrase.tookPlace(tokens)
    if !changes.isEmpty { return changes.count == 1 && !isHeld ? changes[0].status : nil }
    if isHeld { return "held" }
    return TensePhrase(text) == .planned ? "planned" : nil
  }

  /// Returns whether words of a text say that something was postponed.
  package static func saysPostponed(_ text: String) -> Bool {
    let tokens = TokenizedText(text)
    return changes.contains { change in
      change.status == "postponed" && change.table.isIn(tokens) { !isNegated(tokens, $0) }
    }
  }

  private static func isNegated(_ text: TokenizedText, _ index: Int) -> Bool {
    (max(0, index - 3)..<index).contains { CountBoundTable.negations.contains(text.word($0)) }
  }

  /// Returns whether a word is for something else than a program; the sessions of a training are it, and so is
  /// one that was held in parts.
  private static func isOther(_ text: TokenizedText, _ index: Int) -> Bool {
    guard others.contains(text.word(index)) else { return false }
    if parts.contains(text.word(index)) {
      let isProgram = [index - 1, index + 1].contains {
        CountedNounTable.counts(text.word($0), .programs)
      }
      return !isProgram && text.word(index - 1) != "in"
    }
    return true
  }

  /// Words of ``others`` that can be the whole program in another form.
  private static let parts = WordStems("parts session* sesion* séance*")

  /// What a status can be of besides a program.
  private static let others = WordStems(
    """
    registration* call calls application* part parts session* dinner* lunch* reception* flight* trip* inscripci* convocatoria* parte \
    cena* sesion* vuelo* inscriç* chamada* inscription* appel* partie* repas anmeldung* bewerbung* teil exkursion* abendessen \
    iscrizion* bando inschrijving* deel zgłosze* rejestrac* część регистрац* заявк* часть экскурс* kayıt başvuru* pendaftaran
    """)

  private static let conditions: Set<String> = [
    "if", "may", "might", "could", "can", "unless", "whether", "puede", "podria", "pode", "peut",
    "pourrait", "kann", "konnte", "falls", "wenn", "puo", "potrebbe", "kan", "moze", "może",
    "может",
    "если", "mungkin", "jika", "neu", "قد", "إذا",
  ]

  /// The words of a whole text, and further ones that only a sentence has.
  private static let changes: [(status: String, table: PhraseTable)] = [
    (
      "cancelled",
      table(
        of: "cancelled",
        """
        se canceló;se cancela;se suspendió;suspendido;suspendida;canceladas;cancelados;annulés;annulées;\
        ausgefallen;fällt aus;fällt leider aus;fiel aus;fällt ersatzlos aus;entfällt;entfallen;\
        cancellato;cancellata;cancel·lat;gaat niet door;ging niet door;geannuleerd;отменены;отменили;отменяется;\
        скасована;скасовані;скасували;iptal edilmiştir;iptal oldu;iptal olmuştur;bị hủy;hủy bỏ;bị huỷ;đã huỷ;huỷ bỏ;\
        أُلغي;إلغاء;إلغاؤها;إلغاؤه;لغو گردید;لغو شده;elmarad;elmaradt;zrušili;odwołali;odwołani
        """,
        characters: "취소되;취소됐;취소됨;취소하;취소했;취소합;취소된;取消;中止;ยกเลิก")
    ),
    (
      "postponed",
      table(
        of: "postponed",
        """
        se aplazó;se aplaza;se pospuso;se pospone;aplazados;pospuestos;adiados;adiou - se;reportés;reportées;reportee;\
        verlegt;vertagt;wird verschoben;posticipato;posticipata;verplaatst;verzet;перенесли;переносится;отложен;\
        отложена;откладывается;перенесена;відкладена;ertelenmiştir;ertelenecek;ditangguhkan;bị hoãn;đã hoãn;hoãn lại;\
        تم تأجيل;تأجيل;تأجيلها;تأجيله;أُجلت;به تعویق;rescheduled;put off;put back
        """,
        characters: "연기되;연기됐;연기됨;연기하;연기했;연기합;연기된;延期;推迟;推遲;改期;延后;延後;เลื่อนออกไป")
    ),
  ]

  private static func table(
    of status: String, _ others: String, characters: String
  ) -> PhraseTable {
    let known = StatusPhrase.words.first { $0.status == status }?.words ?? []
    // Words of scripts without spaces are among the characters.
    let spaced = known.filter { !$0.unicodeScalars.contains { $0.value >= 0x2E80 } }
    return PhraseTable(
      folding: (spaced.sorted() + [others]).joined(separator: ";"), characters: characters)
  }
}
