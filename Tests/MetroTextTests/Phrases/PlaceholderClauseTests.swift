import Testing

@testable import MetroText

/// Clauses that leave a value open, and values that look like them.
struct PlaceholderClauseTests {
  @Test func `every phrase of the list leaves a value open`() {
    let phrases =
      PlaceholderPhrase.spaced.map(\.scalars) + PlaceholderPhrase.characters.map(\.scalars)
    let texts = phrases.map {
      String(String.UnicodeScalarView($0.compactMap(Unicode.Scalar.init)))
    }
    for text in texts + PlaceholderPhrase.wholeTexts {
      #expect(AbsentValue.matches(text), "\(text)")
    }
  }

  static let clauses = [
    "will be announced later", "The venue has not been fixed yet", "Room to be advised",
    "More details to follow", "We will confirm the dates soon",
    "Der Ort steht noch nicht fest", "Uhrzeit noch offen", "Wird in Kürze veröffentlicht",
    "Das Hotel wird noch bekannt gegeben", "Näheres folgt",
    "L'horaire sera précisé ultérieurement", "lieu non encore fixé",
    "La sede se dará a conocer oportunamente", "fecha por definirse", "aún sin confirmar",
    "a ser informado", "o local ainda não foi definido", "da stabilire",
    "Le date saranno rese note a breve",
    "La sala s'anunciarà més endavant", "Datum nog niet bekend", "wordt nader meegedeeld",
    "Время будет сообщено дополнительно", "место пока не определено",
    "Tarih henüz kesinleşmedi", "daha sonra bildirilecektir", "Lokasi belum dipastikan",
    "akan diumumkan segera", "Thời gian: chưa xác định", "sẽ được cập nhật sau",
    "termin do uzgodnienia", "data nie jest jeszcze znana", "لم يتم تحديد الموعد بعد",
    "سيعلن عن المكان لاحقاً", "زمان آن بعداً اعلام می‌شود", "هنوز تعیین نشده",
    "일시 및 장소 추후 공지", "세부 일정은 확정되는 대로 안내드리겠습니다", "아직 결정되지 않았음",
    "日時は後日お知らせいたします", "詳細は別途ご連絡します", "会場は検討中です", "时间待通知", "尚未确定",
    "具體時間將另行通知", "meddelas senare", "va fi comunicat ulterior", "bude oznámeno později",
  ]

  @Test(arguments: clauses)
  func `clauses that leave a value open are read in each language`(text: String) {
    #expect(PlaceholderClause.isWhole(text))
    #expect(AbsentValue.matches(text))
    #expect(PlaceholderScanner.phrase(in: text) != nil)
    let isPossible = AbsentValue.mayBe(text.utf8Span.span)
    #expect(isPossible)
  }

  @Test(arguments: [
    "City Hall, room TBC", "Rathaus, Saal wird noch bekannt gegeben",
    "Ayuntamiento, sala por confirmar", "Palais (salle à définir)", "The Hague to be confirmed",
    "Hotel Bristol will be confirmed", "코엑스 회의실 추후 공지", "国家会议中心，房间待定",
    "都庁、会議室は追ってお知らせ", "date confirmed", "fecha confirmada", "der Ort ist bekannt",
    "The mayor will be announced by the host city", "Ostende wird bestätigt",
    "Curso para verano", "Casa de la Ciudad", "Ville nouvelle", "Open House", "New City Hall",
    "近期培训通知", "향후 교육 안내", "現在の都市", "مشخص شده است", "",
  ])
  func `values beside such words stay values`(text: String) {
    #expect(!AbsentValue.matches(text))
  }

  @Test(arguments: ["Ort unbekannt", "lieu inconnu", "venue unknown", "offen", "place unknown"])
  func `unknown values are open in statements, and may be titles`(text: String) {
    #expect(AbsentValue.matches(text))
    #expect(PlaceholderScanner.phrase(in: text) == nil)
    #expect(!AbsentValue.matches(text, inFreeText: true))
  }

  @Test func `clauses of any length are read in time that grows with the text`() {
    #expect(!AbsentValue.matches(String(repeating: "the venue will be ", count: 10_000)))
    #expect(!AbsentValue.matches(String(repeating: "地点", count: 20)))
    #expect(!AbsentValue.matches(String(repeating: "still ", count: 19)))
  }
}
