/// A word that is immediately repeated.
package struct RepeatedWord {
  package let word: String

  /// Both words and the space between them.
  package let excerpt: String

  /// The whole text without the repetition.
  package let corrected: String

  /// Quickly rules out most ASCII texts: without two neighboring words with the same first letter,
  /// no word is repeated.
  package static func mayHold(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    var previous: UInt8 = 0
    var beforeSpace: UInt8 = 0
    var isInWord = false
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x80 { return true }
      let isLetter = Byte.isLetter(byte)
      if isLetter && !isInWord {
        let start = byte | 0x20
        if start == previous && beforeSpace == Byte.space && index + 1 < bytes.count {
          return true
        }
        previous = start
      }
      isInWord = isLetter
      if !isLetter { beforeSpace = byte }
    }
    return false
  }

  /// Returns the first word of a text that is wrongly repeated.
  package static func first(in text: String) -> RepeatedWord? {
    let scalars = Array(text.unicodeScalars)
    // Reading the language takes time, which is spent once and only if a word is repeated.
    lazy var doubled = DoubledWords(in: text)
    var previous: Range<Int>?
    var place = 0
    while place < scalars.count {
      guard isPart(scalars[place]) else {
        if !isSpace(scalars[place]) { previous = nil }
        place += 1
        continue
      }
      var end = place + 1
      while end < scalars.count, isPart(scalars[end]) { end += 1 }
      if let before = previous, before.count == end - place,
        isSame(scalars[before], scalars[place..<end]), !isRight(scalars[before]),
        !doubled.areUsual(string(scalars[before]).lowercased())
      {
        return RepeatedWord(
          word: string(scalars[before]), excerpt: string(scalars[before.lowerBound..<end]),
          corrected: string(scalars[..<before.upperBound] + scalars[end...]))
      }
      previous = place..<end
      place = end
    }
    return nil
  }

  /// Returns whether a language regularly doubles words.
  package static func isUsual(in language: String) -> Bool {
    languages.contains(language.prefix { $0 != "-" })
  }

  private static func isSame(
    _ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    left.elementsEqual(right)
      || string(left).lowercased() == string(right).lowercased()
  }

  private static func isRight(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard word.count > 1 else { return true }
    for scalar in word {
      guard let script = LetterScript(scalar) else { continue }
      switch script {
      case .latin where !(0x1EA0...0x1EF9).contains(scalar.value): continue
      case .greek, .cyrillic, .hangul: continue
      default: return true
      }
    }
    guard word.contains(where: { LetterScript($0) != nil }) else { return true }
    return allowed.contains(string(word).lowercased())
  }

  /// Returns whether a character belongs to a word: a letter, a digit, or a mark between letters.
  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "'", "’", "_", "&", "/", "@", "#": true
    case "\0"..."\u{7F}": false
    default: LetterScript(scalar) != nil || (0x300...0x36F).contains(scalar.value)
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}"
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static let languages: Set<Substring> = [
    "vi", "id", "ms", "tl", "fil", "ceb", "jv", "su", "mi", "haw", "sm", "to", "ty", "tr", "az",
    "hi", "bn", "ur", "ta", "te", "mr", "gu", "pa", "ne", "si", "th", "km", "lo", "my", "sw", "tpi",
    "min", "ban", "ace", "bjn", "mad", "bug", "mak", "sas", "btk", "mg", "ilo", "war", "pam", "bik",
    "pag", "ch", "fj", "rar", "tet", "pap", "ht", "hmn", "ha", "yo", "rw", "sn", "zu", "xh", "ny",
    "mfe",
    "kn", "ml", "or", "as", "sd", "zsm", "zlm", "af", "hy", "ka", "fa", "prs", "tg", "ku", "am",
    "ti",
    "bi", "pis", "crs", "kk", "ky", "uz", "tk", "ug", "mn", "bo", "dz",
  ]

  private static let allowed: Set<String> = [
    // Places and names.
    "bora", "walla", "pago", "wagga", "sing", "woy", "curl", "bella", "phi", "puka", "mooney",
    "grong", "gili", "lang", "yo", "ming", "bing", "ning", "ting", "ying", "fang", "jing", "duran",
    "ylang", "tuk", "cha", "hip", "tom", "dum", "bye", "baden",
    // English.
    "had", "that", "do", "can", "very", "many", "long", "far", "so", "really", "no", "yes", "ha",
    // French, Spanish, Italian, Portuguese, Catalan.
    "nous", "vous", "très", "si", "ya", "muy", "casi", "bien", "poco", "piano", "passo", "via",
    "quase", "molt", "gairebé",
    // German.
    "sie", "die", "der", "das",
    // Turkish.
    "zaman", "adım", "yavaş", "tek",
    // Korean.
    "하나", "하나하나", "조금", "점점", "매우", "아주", "많이", "천천히", "서로", "차근", "오래", "두고두고", "진짜", "구석",
  ]
}
