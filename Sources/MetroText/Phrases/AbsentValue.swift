/// Texts that stand for no value: `-`, `n/a`, `NULL`, `없음`, and the phrases that something is still
/// missing (``PlaceholderPhrase``).
package enum AbsentValue {
  /// Returns whether a whole text stands for no value, or leaves it open: `TBD`, `venue TBC`, `장소 추후 공지`.
  ///
  /// In free text, only marks and abbreviations do: `none` can be a word of the text.
  package static func matches(_ text: String, inFreeText isFree: Bool = false) -> Bool {
    guard text.utf8.count <= 120 else { return false }
    let trimmed = isFree ? text.trimmingWhiteSpace() : text.trimmingBlanks()
    let word = normalized(trimmed)
    if marks.contains(word) || numbers.contains(trimmed) || !isFree && words.contains(word) {
      return true
    }
    return word.allSatisfy { $0 == "-" || $0 == "?" || $0 == "." || $0 == " " } && !word.isEmpty
      || PlaceholderScanner.isWhole(text)
      || !isFree && PlaceholderClause.isWhole(text, inFreeText: false)
  }

  /// Returns whether a whole text leaves a value open, rather than saying that there is none: `pending`.
  package static func isOpen(_ text: String) -> Bool {
    PlaceholderClause.isWhole(text, inFreeText: false)
      && !words.contains(normalized(text.trimmingBlanks()))
  }

  /// Returns whether a text in the place of a person stands for none: `TBA`, `N.N.`, `unknown`.
  ///
  /// Several words do so only as a placeholder, because a person may have a name of such words.
  package static func isNobody(_ text: String) -> Bool {
    matches(text, inFreeText: true) || PlaceholderClause.isWhole(text, inFreeText: false)
      || !text.contains(" ") && matches(text)
  }

  /// Returns quickly whether the bytes of a name may stand for nobody; only false is certain.
  package static func mayBeNobody(_ text: Span<UInt8>) -> Bool {
    if mayBe(text) { return true }
    for index in text.indices where text[index] == UInt8(ascii: " ") { return false }
    return text.count <= 120
  }

  /// Returns quickly whether the bytes of a line may be such a text; only false is certain.
  package static func mayBe(_ text: Span<UInt8>) -> Bool {
    guard text.count <= 120, text.count > 0 else { return false }
    let first = text[0]
    if !Byte.isLetter(first) { return !Byte.isDigit(first) }
    return text.count <= 6 && isAbbreviated[Int(first | 0x20)] || PlaceholderScanner.mayStart(text)
      || PlaceholderClause.mayBe(text)
  }

  /// Returns whether an ID, in bytes, stands for no value: `none`, `tba`.
  package static func isIDForNothing(_ id: Span<UInt8>) -> Bool {
    guard id.count <= 7 else { return false }
    for word in ids where id.equals(word) { return true }
    return false
  }

  private static func normalized(_ text: String) -> String {
    var word = String(
      String.UnicodeScalarView(
        FoldedLetter.folded(text).compactMap(Unicode.Scalar.init)))
    for (dash, plain) in [("–", "-"), ("—", "-"), ("―", "-"), ("‐", "-"), ("…", "."), ("？", "?")] {
      word = word.replacing(dash, with: plain)
    }
    return word
  }

  private static let marks: Set<String> = [
    "/", "//", "\\n", "n.n", "n.n.", "n. n.", "n/a", "n.a", "n.a.", "n. a.", "n/d", "n.d", "n.d.",
    "s/d", "k.a.", "k. a.",
    "#n/a", "<na>", "na", "null", "nil", "(null)", "<null>", "(blank)",
  ]

  /// What programs write for a number that is none; `Nan` is a city.
  private static let numbers: Set<String> = ["nan", "NaN", "NAN", "#NUM!"]

  private static let words: Set<String> = [
    "none", "(none)", "no data", "not available", "not applicable", "not known", "not specified",
    "unknown", "unspecified", "empty", "nothing",
    "ninguno", "ninguna", "ningun", "sin datos", "desconocido", "desconocida", "no aplica",
    "no consta", "no disponible", "sin especificar",
    "aucun", "aucune", "neant", "inconnu", "inconnue", "non disponible", "non renseigne",
    "sans objet", "non applicable",
    "nenhum", "nenhuma", "desconhecido", "sem dados", "nao disponivel", "nao aplicavel",
    "desconegut", "sense dades", "no disponible", "cap dada",
    "keine", "keiner", "kein", "keines", "unbekannt", "keine angabe", "keine angaben", "entfallt",
    "nessuno", "nessuna", "sconosciuto", "non disponibile",
    "없음", "해당없음", "해당 없음", "미상", "미입력", "모름", "無", "无", "無し", "なし", "不明", "未知", "暂无", "暫無",
    "没有", "沒有", "該当なし", "不适用", "不適用",
  ]

  /// The words that are also IDs.
  private static let ids: [String] = [
    "na", "nan", "nil", "none", "null", "tba", "tbc", "tbd", "unknown", "empty", "nothing", "xxx",
    "todo", "ninguno", "ninguna", "ningun", "aucun", "aucune", "neant", "inconnu", "nenhum",
    "nenhuma", "keine", "keiner", "kein", "keines", "nessuno", "nessuna", "pendent", "folgt",
  ]

  /// Whether a letter begins one of the marks.
  private static let isAbbreviated: [Bool] = {
    var letters: [Bool] = Array(repeating: false, count: 128)
    for value in marks.compactMap({ $0.unicodeScalars.first?.value }) where value < 0x80 {
      letters[Int(value)] = true
    }
    return letters
  }()
}
