import MetroCore
import MetroText

/// The words of the pages in one language.
package struct SiteWords: Sendable {
  package let language: String
  private var texts: [String: String]

  /// The languages that are built in, the first of which is the usual one.
  package static let languages = ["en", "es", "fr", "ko", "ar"]

  /// Creates the English words.
  init() {
    language = "en"
    texts = Self.english
  }

  /// Creates the words of a language; a text that it lacks is English.
  ///
  /// - Throws: ``ThemeError`` for lines that are not `key,text`, or have an unknown key.
  package init(_ language: String, changes: ThemeFile? = nil) throws(ThemeError) {
    self.language = language
    var texts = Self.english
    let name = language.prefix { $0 != "-" }
    if name != "en", let own = SiteResource.named("strings/\(name).csv") {
      for (key, text, _) in try Self.pairs(own) { texts[key] = text }
    }
    if let changes {
      for (key, text, line) in try Self.pairs(changes) {
        guard texts[key] != nil else {
          throw ThemeError(
            changes.path, line: line, "'\(key)' is not the key of a text of the site")
        }
        texts[key] = text
      }
    }
    self.texts = texts
  }

  private static let english: [String: String] = {
    Dictionary(builtIn("en").map { ($0.key, $0.text) }) { first, _ in first }
  }()

  /// The names of the built-in languages in themselves.
  static let ownNames: [String: String] = Dictionary(
    uniqueKeysWithValues: languages.compactMap { language in
      builtIn(language).first { $0.key == "language.own" }.map { (language, $0.text) }
    })

  /// The keys of the built-in texts of a language, for tests.
  package static func keys(of language: String) -> Set<String> {
    Set(builtIn(language).map(\.key))
  }

  private static func builtIn(_ language: String) -> [(key: String, text: String, line: Int)] {
    guard let file = SiteResource.named("strings/\(language).csv") else { return [] }
    return (try? pairs(file)) ?? []
  }

  private static func pairs(
    _ file: ThemeFile
  ) throws(ThemeError) -> [(key: String, text: String, line: Int)] {
    var pairs: [(key: String, text: String, line: Int)] = []
    let lines = String(decoding: file.bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      guard let comma = line.utf8.firstIndex(of: UInt8(ascii: ",")) else {
        throw ThemeError(file.path, line: index + 1, "expected key,text")
      }
      var text = line[line.utf8.index(after: comma)...]
      if text.hasPrefix("\""), text.hasSuffix("\""), text.utf8.count >= 2 {
        text = text.dropFirst().dropLast()
      }
      pairs.append(
        (String(line[..<comma]), String(text).replacing("\"\"", with: "\""), index + 1))
    }
    return pairs
  }

  /// Returns a text, or its key if there is none.
  package subscript(key: String) -> String { texts[key] ?? key }

  /// Returns a text, or nil if there is none.
  func known(_ key: String) -> String? { texts[key] }

  /// Returns a text with values in place of `{0}`, `{1}`; braces in a value are only text.
  func text(_ key: String, _ values: String...) -> String {
    let pattern = self[key]
    var text = ""
    var rest = pattern.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      text += pattern[rest.startIndex..<open]
      let place = rest[open...].prefix(3)
      if place.count == 3, place.last == UInt8(ascii: "}"),
        let index = place.dropFirst().first.map({ Int($0) - Int(UInt8(ascii: "0")) }),
        values.indices.contains(index)
      {
        text += values[index]
        rest = rest[place.endIndex...]
      } else {
        text += "{"
        rest = rest[open...].dropFirst()
      }
    }
    return text + pattern[rest.startIndex...]
  }

  /// Returns the name of a field.
  func field(_ name: String) -> String {
    known("field.\(name)") ?? name.replacing("_", with: " ")
  }

  /// Returns the name of a field as a heading.
  func label(_ name: String) -> String { capitalized(field(name)) }

  /// Returns the name of a field on the pages of a record type, where it can have a name of its own.
  func label(_ name: String, of noun: Noun.Name) -> String {
    capitalized(known("field.\(noun.rawValue).\(name)") ?? field(name))
  }

  /// Returns words of the pages with a capital letter at the beginning; names keep their letters.
  func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// Returns a word of a field, such as `held`.
  func word(_ word: String) -> String { known("word.\(word)") ?? word }

  func country(_ code: String) -> String {
    known("country.\(code)") ?? (try? CountryCode(code))?.name ?? code
  }

  func languageName(_ tag: String) -> String {
    let language = String(tag.prefix { $0 != "-" })
    return known("language.\(language)") ?? (try? LanguageTag(tag))?.name ?? tag
  }

  /// Whether the language is written from right to left.
  package var isRightToLeft: Bool { self["direction"] == "rtl" }
}
