/// Whether the words around a list say that it is complete.
package enum ListScope: Sendable {
  /// "the following seven cities", "namely", "다음 7개 도시", "以下七个城市".
  case closed
  /// "including", "among others", "entre otras", "dont", "등", "など".
  case open

  /// Reads the scope of a list in the words of a source, or returns nil if they do not state it.
  ///
  /// A list is also complete if the words count exactly as many members as they name.
  package static func read(_ text: String, naming members: Int) -> ListScope? {
    let text = TokenizedText(text)
    let isCounted = members > 0 && counts(in: text).contains(members)
    if openPhrases.isIn(text) || ListScopeWords.open.isIn(text) { return .open }
    // 등 and 等 end open lists, and also lists with as many members as they count.
    if hasEnding(text) { return isCounted ? .closed : .open }
    return isCounted || isClosed(text) ? .closed : nil
  }

  /// Returns the first names behind words that open a list, or before words that end an open one, with what the
  /// sentence says behind them: the `Wien` of `zwölf Städte, darunter Wien und Graz`.
  package static func examples(in text: String) -> [String] {
    let text = TokenizedText(text)
    return text.tokens.indices.compactMap { index in
      guard
        let length = openPhrases.length(in: text, at: index)
          ?? ListScopeWords.open.length(in: text, at: index)
      else { return nil }
      let start = text.word(index + length) == ":" ? index + length + 1 : index + length
      let end = (start..<start + 12).first { text[$0] == nil || text[$0]?.kind == .mark }
      return WrittenList(text.written(start..<(end ?? start + 12)), .places).parts.first
    }
  }

  private static func counts(in text: TokenizedText) -> [Int] {
    text.tokens.indices.compactMap { index in
      guard let number = NumberPhrase.read(text, at: index),
        CountContext.isCount(number, in: text), CountContext.bound(of: number, in: text) == .exact
      else { return nil }
      return number.value
    }
  }

  private static func isClosed(_ text: TokenizedText) -> Bool {
    for index in text.tokens.indices {
      guard
        let length = closedPhrases.length(in: text, at: index)
          ?? ListScopeWords.closed.length(in: text, at: index)
      else { continue }
      // "the following week" is a time.
      let next = [text.word(index + length), text.word(index + length + 1)]
      if next.contains(where: { times.contains($0) || ListScopeWords.times.contains($0) }) {
        continue
      }
      return true
    }
    return text.scalars.contains { $0.value >= 0x1100 } && isClosedWithoutSpaces(text)
  }

  private static func isClosedWithoutSpaces(_ text: TokenizedText) -> Bool {
    let words = text.tokens.filter(\.isHangul).map(\.folded)
    if words.contains(where: { $0 == "다음" || $0 == "아래" || $0.hasPrefix("다음과") || $0 == "다음의" }) {
      return true
    }
    let whole = String(String.UnicodeScalarView(text.scalars))
    return characters.contains { phrase, exceptions in
      whole.contains(phrase) && !exceptions.contains(where: whole.contains)
    }
  }

  /// Returns whether 등 or 等 follows a name.
  private static func hasEnding(_ text: TokenizedText) -> Bool {
    for (index, token) in text.tokens.enumerated() where index > 0 {
      if token.isHangul, endings.contains(token.folded) { return true }
      guard token.folded == "等" else { continue }
      let (before, after) = (text.word(index - 1), text.word(index + 1))
      if !"平高中同初对對相劣均优優上下".contains(before), !"级級待于於候".contains(after) || after.isEmpty {
        return true
      }
    }
    return false
  }

  private static let endings: Set<String> = ["등", "등이", "등은", "등의", "등을", "등에서", "등과", "등지", "등에"]

  private static let times: Set<String> = [
    "week", "weeks", "day", "days", "year", "years", "month", "months", "dias", "anos", "semana",
    "jours", "ans", "tag", "tage", "jahr", "woche",
  ]

  private static let openPhrases = PhraseTable(
    "including;include;includes;included;inc;among others;amongst others;among them;amongst them"
      + ";such as;for example;for instance;e . g;eg;etc;and others;and many others;and many more"
      + ";and more;and other;to name a few;to name but a few;inter alia;notably;in particular"
      + ";as well as others;as well as other;cities like;countries like;among which;some of them"
      + ";incluyendo;incluye;incluyen;incluida;incluidas;incluido;incluidos;entre otros"
      + ";entre otras;entre ellos;entre ellas;entre las que;entre los que;entre las cuales"
      + ";entre los cuales;tales como;como por ejemplo;por ejemplo;y otras;y otros;ciudades como"
      + ";municipios como;paises como;destacan;destacaron"
      + ";dont;notamment;entre autres;parmi lesquels;parmi lesquelles;parmi eux;parmi elles"
      + ";villes comme;pays comme;tels que;telles que;tel que;telle que;par exemple;incluant"
      + ";et d ' autres;et autres;y compris"
      + ";incluindo;incluem;inclui;entre outros;entre outras;entre eles;entre elas;entre as quais"
      + ";entre os quais;tais como;por exemplo;cidades como;dentre;e outras;e outros"
      + ";incloent;incloses;inclosos;entre altres;entre elles;entre ells;com ara;per exemple"
      + ";com per exemple;i altres;ciutats com"
      + ";darunter;unter anderem;unter anderen;u . a;zum beispiel;wie zum beispiel;z . b"
      + ";beispielsweise;einschliesslich;inklusive;und andere;und weitere;sowie weitere;etwa aus"
      + ";tra cui;fra cui;tra gli altri;tra le altre;ad esempio;e altre;e altri;citta come"
      + ";예를 들어;예컨대",
    characters:
      "비롯한;비롯해;비롯하여;포함한;포함해;포함하여;가운데 하나;包括;其中;例如;比如;诸如;諸如;譬如;以及其他;及其他"
      + ";など;をはじめ;を始め;を含む;を含め;例えば;たとえば;のような")

  private static let closedPhrases = PhraseTable(
    "the following;as follows;namely;viz;consisted of;consists of;consisting of"
      + ";participating cities were;participating cities are;participants were;participants are"
      + ";complete list;full list;i . e"
      + ";siguientes;a saber;a continuacion;unicamente;solamente;lista completa"
      + ";suivants;suivantes;a savoir;uniquement;seulement;liste complete;c ' est a dire"
      + ";seguintes;apenas;somente;seguents;nomes;seguenti;vale a dire;cioe"
      + ";folgende;folgenden;und zwar;namlich;ausschliesslich;vollstandige liste")

  private static let characters: [(phrase: String, exceptions: [String])] = [
    ("以下", ["名以下", "人以下", "个以下", "歳以下"]), ("下列", []), ("如下", []), ("分别是", []), ("分別是", []),
    ("分别为", []), ("分別為", []), ("即：", []), ("次の", []), ("下記", []), ("すなわち", []),
  ]
}
