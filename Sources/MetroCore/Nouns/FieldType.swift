package import MetroText

/// The type of a field, which checks every text before it becomes a value.
package enum FieldType: Sendable, Equatable {
  /// One line of text.
  case line
  /// The name of a record: one line without look-alike or invisible characters.
  case name
  /// Text that can have several lines.
  case prose
  /// One of a fixed list of words.
  case choice([String])
  /// An EDTF date, date with qualifier, or interval.
  case date
  /// A whole number of at least 0.
  case count
  /// A whole number of at least 1: a position in an order, or a number in an external register.
  case ordinal
  case latitude, longitude
  case country
  case language
  case script
  case webAddress
  case mediaType
  case wikidata
  /// A SHA-256 in hexadecimal.
  case digest
  /// The ID of an existing record of a type.
  case reference(Noun.Name)
  /// A speaker as `NAME | ROLE | ORGANIZATION`; the last two are optional.
  case speaker

  /// The placeholder for a value in help texts.
  package var placeholder: String {
    switch self {
    case .line, .name, .prose: "text"
    case .choice(let words): words.count <= 5 ? words.joined(separator: "|") : "word"
    case .date: "date"
    case .count, .ordinal: "number"
    case .latitude, .longitude: "degrees"
    case .country: "country"
    case .language: "language"
    case .script: "script"
    case .webAddress: "url"
    case .mediaType: "type"
    case .wikidata: "item"
    case .digest: "sha256"
    case .reference(let noun): noun.rawValue
    case .speaker: "name | role | organization"
    }
  }

  /// Returns the checked value of a text in the catalog's own form.
  ///
  /// - Throws: `InvalidValue` with the reason, and with a corrected text if it is certain.
  package func canonicalValue(from text: String) throws(InvalidValue) -> FieldValue {
    switch self {
    case .line: .init(.text(try PlainText(text).text))
    case .name: .init(.text(try RecordName(text).text))
    case .prose: .init(.text(try Prose(text).text))
    case .choice(let words): .init(.text(try Self.word(text, of: words)))
    case .date: .init(date: try EDTFDate(text))
    case .count: .init(.whole(Int64(try WholeNumber(text).value)))
    case .ordinal: .init(.whole(try Self.ordinal(WholeNumber(text), text)))
    case .latitude: .init(.number(try Latitude(text).value))
    case .longitude: .init(.number(try Longitude(text).value))
    case .country: .init(.text(try CountryCode(text).text))
    case .language: .init(.text(try LanguageTag(text).text))
    case .script: .init(.text(try ScriptCode(text).text))
    case .webAddress: .init(.text(try WebAddress(text).text))
    case .mediaType: .init(.text(try MediaType(text).text))
    case .wikidata: .init(.text(try WikidataItem(text).text))
    case .digest: .init(.text(try SHA256Digest(text).text))
    case .reference(let noun): .init(.text(try Self.reference(text, to: noun)))
    case .speaker: .init(.text(try Speaker(text).text))
    }
  }

  static func word(_ text: String, of words: [String]) throws(InvalidValue) -> String {
    guard !words.contains(text) else { return text }
    throw InvalidValue(
      text: text, reason: "it is not one of the accepted words",
      expected: "one of " + words.joined(separator: ", "),
      suggestion: nearest(text.lowercased(), in: words, limit: 1).first)
  }

  /// Checks the ID of another record.
  ///
  /// The error has no suggestion, because a corrected ID need not be the ID of an existing record.
  private static func reference(_ text: String, to noun: Noun.Name) throws(InvalidValue) -> String {
    do throws(InvalidValue) {
      return try RecordID(text).text
    } catch {
      let isList = text.contains { $0 == "," || $0 == ";" }
      throw InvalidValue(
        text: text, reason: error.reason,
        expected: isList
          ? "one ID at a time: repeat the option, or in a file separate IDs with ;"
          : "the ID of \(noun.withArticle)",
        listedAs: isList ? nil : noun.plural)
    }
  }

  static func ordinal(_ number: WholeNumber, _ text: String) throws(InvalidValue) -> Int64 {
    let value = Int64(number.value)
    guard value >= 1 else {
      throw InvalidValue(
        text: text, reason: "it must be at least 1", expected: nil, suggestion: nil)
    }
    return value
  }
}
