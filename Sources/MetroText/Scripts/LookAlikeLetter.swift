/// Finds letters of one script that look like letters of the script around them.
package enum LookAlikeLetter {
  package static func match(in text: String) -> TextMatch? {
    guard hasMixture(text) else { return nil }
    let scalars = Array(text.unicodeScalars)
    var corrected = scalars
    var first: TextMatch?
    var place = 0
    while place < scalars.count {
      guard LetterScript(scalars[place]) != nil else {
        place += 1
        continue
      }
      var end = place + 1
      while end < scalars.count, isPart(scalars[end]) { end += 1 }
      if let wrong = wrong(in: scalars[place..<end]) {
        for index in place..<end {
          if let letter = wrong.letters[scalars[index]] { corrected[index] = letter }
        }
        first = first ?? found(scalars[place..<end], wrong)
      }
      place = end
    }
    guard var match = first else { return nil }
    match.corrected = string(corrected[...])
    return match
  }

  /// The wrong letters of a word with their replacements, and the script of the replacements.
  private struct Wrong {
    let letters: [Unicode.Scalar: Unicode.Scalar]
    let script: LetterScript
  }

  private static func wrong(in word: ArraySlice<Unicode.Scalar>) -> Wrong? {
    let latin = word.filter { LetterScript($0) == .latin }
    guard !latin.isEmpty, latin.count < word.count else { return nil }
    for (script, pairs, back) in [
      (LetterScript.cyrillic, cyrillic, latinToCyrillic), (.greek, greek, latinToGreek),
    ] {
      let foreign = word.filter { LetterScript($0) == script }
      guard !foreign.isEmpty else { continue }
      let isForeignWrong = foreign.allSatisfy { pairs[$0] != nil }
      let isLatinWrong = latin.allSatisfy { back[$0] != nil }
      if isForeignWrong && (!isLatinWrong || foreign.count <= latin.count) {
        return Wrong(letters: pairs, script: .latin)
      }
      if isLatinWrong && foreign.count > 1 { return Wrong(letters: back, script: script) }
    }
    return nil
  }

  private static func found(_ word: ArraySlice<Unicode.Scalar>, _ wrong: Wrong) -> TextMatch? {
    guard let letter = word.first(where: { wrong.letters[$0] != nil }) else { return nil }
    let code = ForbiddenCharacter.code(of: letter)
    let name = letter.properties.name ?? ""
    let message = "'\(letter)' (\(code) \(name)) is mixed with \(wrong.script.rawValue) letters"
    return TextMatch(excerpt: string(word), message: message)
  }

  private static func hasMixture(_ text: String) -> Bool {
    var hasLatin = false
    var hasOther = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x370...0x3FF, 0x400...0x52F: hasOther = true
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: hasLatin = true
      default: break
      }
    }
    return hasLatin && hasOther
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    LetterScript(scalar) != nil || (0x300...0x36F).contains(scalar.value)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func pairs(_ left: String, _ right: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(zip(left.unicodeScalars, right.unicodeScalars)) { first, _ in first }
  }

  private static let cyrillic = pairs(
    "АВЕКМНОРСТУХЅІЈаеорсухѕіјԁԛԝһ", "ABEKMHOPCTYXSIJaeopcyxsijdqwh")
  private static let latinToCyrillic = pairs("ABEKMHOPCTYXaeopcyx", "АВЕКМНОРСТУХаеорсух")
  private static let greek = pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι", "ABEZHIKMNOPTYXovi")
  private static let latinToGreek = pairs("ABEZHIKMNOPTYXovi", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι")
}
