import Foundation
import MetroText

/// The last parts of an address, which can be a city: `Trieste, Italy` of `ICTP, Trieste, Italy`.
///
/// They are only offered to a person, because a venue and a city can have one name.
enum AddressParts {
  private static let longest = 200
  private static let most = 8

  /// Returns the texts that can name the city of an address, the longest one first.
  static func texts(in text: String) -> [String] {
    guard text.utf8.count <= longest else { return [] }
    let parts = parts(of: text)
    guard parts.count <= most else { return [] }
    guard parts.count > 1 else { return words(of: text) }
    var texts: [String] = []
    for start in parts.indices.dropFirst() {
      let rest = parts[start...].joined(separator: ", ")
      guard WrittenCountry.readings(of: rest).isEmpty else { break }
      texts.append(rest)
      // `1010 Vienna, Austria`
      let bare = ([withoutNumbers(parts[start])] + parts[(start + 1)...]).joined(separator: ", ")
      if bare != rest, !bare.hasPrefix(",") { texts.append(bare) }
    }
    return texts
  }

  private static func parts(of text: String) -> [String] {
    let marks: Set<Character> = [
      ",", "，", "、", "،", ";", "；", "/", "／", "|", "(", ")", "（", "）", "\n", "–", "—",
    ]
    return text.replacing(" - ", with: ",").split(whereSeparator: marks.contains)
      .map { String($0).trimmingBlanks() }.filter { !$0.isEmpty }
  }

  /// Returns the words before a country at the end of a text without marks: `Sydney Australia`.
  private static func words(of text: String) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard (2...most).contains(words.count) else { return [] }
    for count in stride(from: min(4, words.count - 1), to: 0, by: -1) {
      let country = words.suffix(count).joined(separator: " ")
      guard country.utf8.count > 3 || country == country.uppercased(),
        !WrittenCountry.readings(of: country).isEmpty
      else { continue }
      let name = words.dropLast(count)
      return name.indices.map { "\(name[$0...].joined(separator: " ")), \(country)" }
    }
    return []
  }

  private static func withoutNumbers(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).filter { !$0.contains(where: \.isNumber) }
      .joined(separator: " ")
  }
}
