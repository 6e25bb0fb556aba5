import Foundation

/// Letters in forms that texts should not contain: decomposed, or legacy compatibility forms.
package enum CharacterForms {
  /// Finds such letters in a text, and returns the text with standard letters.
  package static func match(in text: String) -> TextMatch? {
    let composed = NormalForm.composed(text)
    let plain: (text: String, run: String?) = plain(composed)
    if let run = plain.run {
      let message =
        "\"\(run)\" is written in compatibility forms of the letters" + naming(first: run)
      return TextMatch(excerpt: run, message: message, corrected: plain.text)
    }
    if !composed.utf8.elementsEqual(text.utf8) {
      return TextMatch(
        excerpt: decomposed(text),
        message: "the text has decomposed letters (it is not in NFC)",
        corrected: composed)
    }
    if let loose = looseLetters(text) {
      // The boundaries of the syllables are uncertain.
      return TextMatch(
        excerpt: loose,
        message: "\"\(loose)\" is written in separate letters instead of syllables")
    }
    return nil
  }

  /// Returns a text with ordinary letters instead of compatibility forms, as Japanese and Chinese keyboards
  /// write them (`ＩＣＴ研修`); nil if it has none.
  package static func plain(_ text: String) -> String? {
    let plain: (text: String, run: String?) = plain(text)
    return plain.run == nil ? nil : plain.text
  }

  /// Replaces runs of full-width letters, ligatures and half-width kana, and returns the first run.
  private static func plain(_ text: String) -> (text: String, run: String?) {
    guard text.unicodeScalars.contains(where: isCompatibility) else { return (text, nil) }
    var result = ""
    var run = String.UnicodeScalarView()
    var first: String?
    var hasLetter = false
    func end() {
      guard !run.isEmpty else { return }
      let written = String(run)
      if hasLetter {
        first = first ?? written
        result += CombiningMarks.limited(written).precomposedStringWithCompatibilityMapping
      } else {
        result += written
      }
      run = String.UnicodeScalarView()
      hasLetter = false
    }
    for scalar in text.unicodeScalars {
      if isCompatibility(scalar) || (0xFF10...0xFF19).contains(scalar.value) {
        hasLetter = hasLetter || isCompatibility(scalar)
        run.append(scalar)
      } else {
        end()
        result.unicodeScalars.append(scalar)
      }
    }
    end()
    return (result, first)
  }

  /// Returns the code and name of the first letter of such a run.
  private static func naming(first run: String) -> String {
    guard let letter = run.unicodeScalars.first(where: isCompatibility) else { return "" }
    return ": \(ForbiddenCharacter.code(of: letter)) \(letter.properties.name ?? "")"
  }

  private static func isCompatibility(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFB00...0xFB06, 0xFF66...0xFF9F: true
    default: false
    }
  }

  /// Returns the first word that is not in NFC.
  private static func decomposed(_ text: String) -> String {
    let words = text.split { $0.isWhitespace }.map(String.init)
    let word = words.first { !NormalForm.composed($0).utf8.elementsEqual($0.utf8) }
    return word ?? String(text.prefix(40))
  }

  /// Returns a run of separate Korean letters in which a consonant precedes a vowel.
  private static func looseLetters(_ text: String) -> String? {
    var run = String.UnicodeScalarView()
    var isSyllable = false
    for scalar in text.unicodeScalars {
      guard (0x3131...0x3163).contains(scalar.value) else {
        if isSyllable { break }
        run = String.UnicodeScalarView()
        continue
      }
      if scalar.value >= 0x314F, let last = run.last, last.value < 0x314F { isSyllable = true }
      run.append(scalar)
    }
    return isSyllable ? String(run) : nil
  }
}

extension String {
  /// Whether the text contains only ASCII characters.
  package var isASCII: Bool {
    let bytes = utf8Span.span
    var all: UInt8 = 0
    for index in bytes.indices { all |= bytes[index] }
    return all < 0x80
  }
}
