/// A phrase that states that something is still missing.
struct PlaceholderPhrase: Sendable {
  /// The position in a text where a phrase has this meaning.
  enum Place: Sendable {
    case anywhere
    /// At the end of the text or of a clause, in brackets, after a colon or a dash.
    case edge
    /// The whole text, or everything in brackets or after a colon or a dash.
    case alone
  }

  let scalars: [UInt32]
  let place: Place

  private init(_ text: String, _ place: Place) {
    scalars = text.unicodeScalars.map(\.value)
    self.place = place
  }

  private static func phrases(_ place: Place, _ texts: [String]) -> [PlaceholderPhrase] {
    texts.map { PlaceholderPhrase($0, place) }
  }

  /// Folded phrases of scripts with spaces, in lower case without accents.
  static let spaced: [PlaceholderPhrase] =
    phrases(
      .anywhere,
      [
        "to be confirmed", "to be announced", "lorem ipsum", "coming soon", "put link",
        "put the link", "put a link", "add link", "add the link", "insert link", "insert the link",
        "insert url", "insert text", "posar link", "posar el link", "posar enllac",
        "posar l'enllac", "pendent de confirmar", "pendent de confirmacio", "pendent de definir",
        "pendent de rebre", "pendent de publicar", "pendent de traduir", "poner enlace",
        "poner el enlace", "poner link", "poner el link", "insertar enlace", "insertar el enlace",
        "anadir enlace", "anadir el enlace", "pendiente de confirmar", "pendiente de confirmacion",
        "pendiente de definir", "pendiente de determinar", "pendiente de recibir",
        "pendiente de enviar", "pendiente de publicar", "pendiente de publicacion",
        "pendiente de traducir", "pendiente de traduccion", "pendiente de completar",
        "mettre le lien", "mettre lien", "inserer le lien", "ajouter le lien", "lien a venir",
        "document a venir", "programme a venir", "presentation a venir", "bientot disponible",
        "bientot disponibles", "a venir prochainement",
        "inserir link", "inserir o link", "colocar link", "colocar o link", "link einfugen",
        "link folgt", "wird noch bekannt", "wird noch erganzt", "wird noch nachgereicht",
        "wird noch eingefugt", "wird noch festgelegt", "wird noch bestatigt",
        "wird noch hinzugefugt", "wird noch mitgeteilt", "wird noch veroffentlicht",
        "folgt in kurze", "link will follow", "slides will follow", "details will follow",
        "presentation will follow", "presentations will follow",
      ])
    + phrases(
      .edge,
      [
        "tbc", "tbd", "tba", "t.b.c", "t.b.d", "t.b.a", "to be completed", "to be determined",
        "to be defined", "to be decided", "to be added", "per confirmar", "a confirmar",
        "por confirmar", "por definir", "por determinar", "por anunciar", "proximamente",
        "pendiente de", "a confirmer", "a completer", "a definir", "a determiner", "a preciser",
        "disponible bientot", "disponibles bientot", "a definir", "a determinar", "em breve",
        "properament", "wird noch",
      ])
    + phrases(
      .alone, ["pendent", "pendiente", "pendente", "a venir", "will follow", "to follow", "folgt"])

  /// A word without spaces, and the characters before and after it that change its meaning.
  struct Characters: Sendable {
    let scalars: [UInt32]
    let notAfter: [UInt32]
    let notBefore: [UInt32]

    init(_ text: String, notAfter: String = "", notBefore: String = "") {
      scalars = text.unicodeScalars.map(\.value)
      self.notAfter = notAfter.unicodeScalars.map(\.value)
      self.notBefore = notBefore.unicodeScalars.map(\.value)
    }
  }

  /// Words in Chinese, Japanese and Korean, which count at any position.
  static let characters: [Characters] = [
    Characters("待定", notAfter: "期等接招看对對款优優厚虐善", notBefore: "期制位量义義"),
    Characters("待确认", notAfter: "期等"), Characters("待確認", notAfter: "期等"),
    Characters("待补充", notAfter: "期等"), Characters("待補充", notAfter: "期等"),
    Characters("待公布", notAfter: "期等"), Characters("待公佈", notAfter: "期等"),
    Characters("待更新", notAfter: "期等"), Characters("待添加", notAfter: "期等"),
    Characters("敬请期待"), Characters("敬請期待"),
    Characters("未定", notBefore: "義义型稿着"), Characters("調整中", notBefore: "のでに"),
    Characters("準備中", notBefore: "のでに"), Characters("確認中", notBefore: "のでに"),
    Characters("近日公開"), Characters("後日公開", notAfter: "明"),
    Characters("後日掲載", notAfter: "明"), Characters("後日発表", notAfter: "明"),
    Characters("後日お知らせ", notAfter: "明"), Characters("後日連絡", notAfter: "明"),
    Characters("後日案内", notAfter: "明"), Characters("後日追加", notAfter: "明"),
    Characters("後日決定", notAfter: "明"), Characters("後日通知", notAfter: "明"),
    Characters("추후 공지"), Characters("추후공지"), Characters("추후 안내"), Characters("추후 확정"),
    Characters("추후 결정"), Characters("추후 추가"), Characters("추후 제공"),
    Characters("추후 업데이트"), Characters("추후 등록"), Characters("추후 통보"),
    Characters("추후 게시"), Characters("추후 입력"), Characters("추가 예정"),
    Characters("추가예정"), Characters("업데이트 예정"), Characters("공지 예정"),
    Characters("공개 예정"), Characters("등록 예정"),
  ]

  /// Parts of phrases that promise the text, rather than ask an editor for it; folded.
  static let announcements = [
    "soon", "follow", "announced", "tba", "t.b.a", "a venir", "bientot", "folgt", "wird noch",
    "proximamente", "por anunciar", "em breve", "properament", "예정", "추후", "近日", "後日", "敬请期待",
    "敬請期待", "待公布", "待公佈", "will be ", "anunciara", "comunicara", "publicara", "divulgad",
    "sera annonc", "sera communiq", "sera publi", "akan di", "будет ", "duyurulacak", "追って", "另行",
    "稍后", "稍後", "لاحق", "خواهد شد",
  ]

  /// Words that are placeholders only if they are the whole text.
  static let wholeTexts: Set<String> = [
    "추후", "미정", "일정 미정", "장소 미정", "시간 미정", "날짜 미정", "준비 중", "준비중", "後日", "整理中",
  ]
}
