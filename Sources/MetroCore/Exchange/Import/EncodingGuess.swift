/// An encoding in which the bytes of a file are words of a known script.
package struct EncodingGuess: Sendable, Equatable {
  /// The name of the encoding for iconv(3).
  package let name: String

  /// The first word with other letters than ASCII ones, as the encoding reads it.
  package let word: String

  /// Returns the encodings in which bytes that are not UTF-8 make words, the likeliest first.
  ///
  /// An encoding in which a byte is invalid, or in which most of the other characters are not
  /// letters of words, is left out.
  package static func ranked(_ bytes: [UInt8]) -> [EncodingGuess] {
    var found: [(score: Double, guess: EncodingGuess)] = []
    for candidate in Candidate.all {
      guard let text = candidate.text(of: bytes) else { continue }
      let score = candidate.script.score(text, bytes)
      guard score >= 0.6, let word = firstWord(text) else { continue }
      // Two encodings that read the same text are one.
      guard !found.contains(where: { $0.guess.word == word && $0.score >= score }) else { continue }
      found.append((score, EncodingGuess(name: candidate.name, word: word)))
    }
    // A stable order: candidates of the same score stay in the order of the list.
    return found.enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element.guess)
  }

  private static func firstWord(_ text: String) -> String? {
    let words = text.split { !$0.isLetter && !$0.isNumber && !"'’-".contains($0) }
    return words.first { !$0.utf8.allSatisfy { $0 < 0x80 } }.map { String($0.prefix(20)) }
  }
}

/// An encoding that files of an office are in, and the script of its words.
private struct Candidate {
  let name: String
  let script: WordScript

  static let all = [
    Candidate(name: "cp949", script: .korean), Candidate(name: "shift_jis", script: .japanese),
    Candidate(name: "gb18030", script: .chinese), Candidate(name: "big5", script: .traditional),
    Candidate(name: "euc-jp", script: .japanese),
    Candidate(name: "windows-1252", script: .western),
    Candidate(name: "windows-1254", script: .latin),
    Candidate(name: "windows-1250", script: .latin),
    Candidate(name: "windows-1251", script: .cyrillic),
    Candidate(name: "windows-1253", script: .greek), Candidate(name: "cp850", script: .western),
    Candidate(name: "windows-1256", script: .arabic),
    Candidate(name: "windows-1255", script: .hebrew), Candidate(name: "cp874", script: .thai),
  ]

  /// Returns the text of bytes, or nil if one of them is invalid; the last character can be cut.
  func text(of bytes: [UInt8]) -> String? {
    var place = 0
    let transcoder = unsafe Transcoder(encoding: name, file: "") { buffer in
      let count = min(buffer.count, bytes.count - place)
      unsafe buffer.copyBytes(from: bytes[place..<place + count])
      place += count
      return count
    }
    guard let transcoder else { return nil }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    while true {
      let count = try? unsafe buffer.withUnsafeMutableBytes { try unsafe transcoder.read(into: $0) }
      guard let count else { return nil }
      guard count > 0 else { return String(validating: output, as: UTF8.self) }
      output += buffer[..<count]
    }
  }
}

/// The letters that words of a language consist of.
private enum WordScript {
  case korean, japanese, chinese, traditional, western, latin, cyrillic, greek, arabic, hebrew,
    thai

  /// Returns the share of the characters beyond ASCII that are letters of words, from 0 to 1.
  func score(_ text: String, _ bytes: [UInt8]) -> Double {
    let scalars = Array(text.unicodeScalars)
    var others = 0.0
    var letters = 0.0
    for (index, scalar) in scalars.enumerated() where scalar.value >= 0x80 {
      others += 1
      if (0x80..<0xA0).contains(scalar.value) || (0xE000..<0xF900).contains(scalar.value) {
        return 0
      }
      letters += weight(scalar, scalars, index)
    }
    guard others > 0 else { return 0 }
    return letters / others * factor(bytes)
  }

  private func weight(_ scalar: Unicode.Scalar, _ scalars: [Unicode.Scalar], _ index: Int) -> Double
  {
    switch (self, scalar.value) {
    case (.korean, 0xAC00...0xD7A3), (.japanese, 0x3041...0x30FF), (.japanese, 0x4E00...0x9FFF),
      (.chinese, 0x4E00...0x9FFF), (.traditional, 0x4E00...0x9FFF):
      return 1
    case (.korean, 0x4E00...0x9FFF): return 0.5
    // Punctuation and full-width forms of East Asian texts.
    case (.korean, 0x3000...0x301F), (.japanese, 0x3000...0x301F), (.chinese, 0x3000...0x301F),
      (.traditional, 0x3000...0x301F), (.korean, 0xFF01...0xFF5E), (.japanese, 0xFF01...0xFF5E),
      (.chinese, 0xFF01...0xFF5E), (.traditional, 0xFF01...0xFF5E):
      return 0.9
    // In Turkish texts, the letters of Icelandic are misread ones.
    case (.western, _) where "ÐÝÞðýþ".unicodeScalars.contains(scalar): return 0.8
    case (.western, _), (.latin, _):
      return isInLatinWord(scalar, scalars, index) ? 1 : isMark(scalar) ? 0.7 : 0
    case (.cyrillic, 0x400...0x45F), (.greek, 0x386...0x3CE), (.arabic, 0x60C...0x6FF),
      (.hebrew, 0x5D0...0x5EA), (.thai, 0xE01...0xE4E):
      // A letter within a Latin word is one of another encoding.
      let isInLatinWord = neighbors(of: index, in: scalars).contains {
        $0.isASCII && $0.properties.isAlphabetic
      }
      return isWellCased(scalar, scalars, index) && !isInLatinWord ? 1 : 0
    default: return isMark(scalar) ? 0.7 : 0
    }
  }

  /// Returns how usual the pairs of bytes of an East Asian encoding are.
  ///
  /// The common characters stand in the first rows of each character set.
  private func factor(_ bytes: [UInt8]) -> Double {
    let usual: ClosedRange<UInt8>
    switch self {
    case .korean: usual = 0xB0...0xC8
    case .chinese: usual = 0xB0...0xD7
    case .traditional: usual = 0xA4...0xC6
    case .japanese: return japaneseFactor(bytes)
    case .western, .latin, .cyrillic, .greek, .arabic, .hebrew, .thai: return 1
    }
    var pairs = 0.0
    var common = 0.0
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      pairs += 1
      let isCommon =
        usual.contains(bytes[index]) && (self == .traditional || bytes[index + 1] >= 0xA1)
      if isCommon || bytes[index] >= 0xA1 && bytes[index] <= 0xA3 { common += 1 }
      index += 2
    }
    guard pairs > 0 else { return 0 }
    // Korean syllables are in fewer rows than Chinese characters, so the narrower set is likelier.
    return common / pairs * (self == .korean ? 1 : self == .chinese ? 0.95 : 0.85)
  }

  /// Returns how usual bytes are in Shift JIS or EUC-JP, in which kana or common kanji prevail.
  private func japaneseFactor(_ bytes: [UInt8]) -> Double {
    let high = bytes.filter { $0 >= 0x80 }
    guard !high.isEmpty else { return 0 }
    let shift = high.filter { (0x81...0x9F).contains($0) }.count
    // Only Shift JIS has lead bytes below 0xA0, and only EUC-JP kana after 0xA4 and 0xA5.
    if shift * 4 >= high.count { return 0.98 }
    let kana = high.filter { $0 == 0xA4 || $0 == 0xA5 }.count
    return kana * 5 >= high.count ? 0.98 : 0.75
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    "’‘“”–—…€ºª°¿¡«»·".unicodeScalars.contains(scalar)
  }

  private func isInLatinWord(
    _ scalar: Unicode.Scalar, _ scalars: [Unicode.Scalar], _ index: Int
  ) -> Bool {
    guard (0xC0...0x24F).contains(scalar.value), scalar != "×", scalar != "÷" else { return false }
    return isWellCased(scalar, scalars, index)
      && neighbors(of: index, in: scalars).contains { $0.isASCII && $0.properties.isAlphabetic }
  }

  private func neighbors(of index: Int, in scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    [index - 1, index + 1].filter(scalars.indices.contains).map { scalars[$0] }
  }

  /// Returns whether a letter is not a capital after a small letter.
  private func isWellCased(
    _ scalar: Unicode.Scalar, _ scalars: [Unicode.Scalar], _ index: Int
  ) -> Bool {
    guard scalar.properties.isUppercase, index > 0 else { return true }
    return !scalars[index - 1].properties.isLowercase
  }
}
