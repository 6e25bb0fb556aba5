/// What separates the things that a cell of a sheet lists.
package struct ListSeparators: Sendable {
  /// Characters that separate wherever they are, as line breaks do.
  let marks: Set<Character>

  /// Characters that separate only between two blanks, because they are also part of names.
  let spacedMarks: Set<Character>

  /// Whether the words for "and" separate between blanks.
  let hasWords: Bool

  /// Whether those of scripts without blanks, and Korean particles, separate as well.
  var hasUnspacedWords = false

  /// Whether words that are also parts of the names of persons do not separate: `Datuk Seri Ir Azmi Hussein`,
  /// and other words only as written in a sentence.
  var isOfPersons = false

  /// The separators of cities: every mark and the words for "and".
  package static let places = ListSeparators(
    marks: [",", ";", "/", "&", "·", "、", "|", "，", "；", "／", "＆", "・", "،", "؛"],
    spacedMarks: ["+", "-", "–", "—"], hasWords: true, hasUnspacedWords: true)

  /// The separators of labels, such as themes.
  package static let labels = ListSeparators(
    marks: [",", ";", "、", "，", "；", "،", "؛"], spacedMarks: [], hasWords: false)

  /// The separators of names in which commas and "and" are common, such as organizations.
  package static let names = ListSeparators(
    marks: [";", "；", "؛"], spacedMarks: ["/"], hasWords: false)

  /// The separators that can also be a part of a name: `K-water, KOICA`, but `Ministry of Health, Peru`.
  package static let possible = ListSeparators(
    marks: [",", "、", "，", "،", "·", "・", "&", "＆", "/", "／", "|", "+"],
    spacedMarks: ["-", "–", "—"], hasWords: true)

  /// Dashes between blanks.
  package static let dashes = ListSeparators(
    marks: [], spacedMarks: ["-", "–", "—"], hasWords: false)

  /// The separators of texts, such as titles.
  package static let lines = ListSeparators(
    marks: [";"], spacedMarks: [], hasWords: false)

  /// The words for "and" between blanks, in lower case.
  static let words: Set<String> = [
    "and", "y", "e", "et", "i", "und", "sowie", "및", "그리고", "和", "与", "與", "及", "以及", "と", "及び",
    "ve", "dan", "và", "и", "oraz", "og", "och", "و",
    "și", "şi", "та", "і", "ja", "és", "ir", "και", "और", "dhe",
  ]

  /// Those of them that are also parts of the names of persons.
  static let wordsInPersons: Set<String> = ["ja", "ir"]

  /// The words for "and" in scripts without spaces, the longest first.
  static let unspacedWords: [[Character]] = ["以及", "及び", "和", "与", "與", "及", "と", "및"].map(
    Array.init)

  /// The Korean particles for "and", which follow a noun without a blank.
  static let particles: Set<Character> = ["와", "과"]
}
