package import MetroText

/// The type of a field, which checks every text before it becomes a value.
package enum FieldType: Sendable, Equatable {
  /// One line of text.
  case line
  /// The name of a record: one line without look-alike or invisible characters.
  case name
  /// Text that can have several lines.
  case prose
  /// One line that says how to reach an office, which may contain an e-mail address.
  case contact
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
  /// A region of UN M49; only in filters.
  case region
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
  /// A goal or target of the 2030 Agenda, such as `11` or `11.6`.
  case sustainableGoal
  /// An amount of money with its currency and year: `1200000 EUR 2012`.
  case money
  /// An award as `NAME | YEAR`; the year is optional.
  case award
  /// A record of one of several types, as `program/seoul-2015`; a note if it may be one.
  case record([Noun.Name], orNote: Bool = false)

  /// The placeholder for a value in help texts.
  package var placeholder: String {
    switch self {
    case .line, .name, .prose, .contact: "text"
    case .choice(let words): words.count <= 5 ? words.joined(separator: "|") : "word"
    case .date: "date"
    case .count, .ordinal: "number"
    case .latitude, .longitude: "degrees"
    case .country: "country"
    case .region: "region"
    case .language: "language"
    case .script: "script"
    case .webAddress: "url"
    case .mediaType: "type"
    case .wikidata: "item"
    case .digest: "sha256"
    case .reference(let noun): noun.rawValue
    case .speaker: "name | role | organization"
    case .sustainableGoal: "goal"
    case .money: "amount currency year"
    case .award: "name | year"
    case .record: "record"
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
    case .contact: .init(.text(try PlainText(text).text))
    case .choice(let words): .init(.text(try Self.word(text, of: words)))
    case .date: .init(date: try EDTFDate(text))
    case .count: .init(.whole(Int64(try WholeNumber(text).value)))
    case .ordinal: .init(.whole(try Self.ordinal(WholeNumber(text), text)))
    case .latitude: .init(.number(try Latitude(text).value))
    case .longitude: .init(.number(try Longitude(text).value))
    case .country: .init(.text(try CountryCode(text).text))
    case .region: .init(.text(try Region(text).name))
    case .language: .init(.text(try LanguageTag(text).text))
    case .script: .init(.text(try ScriptCode(text).text))
    case .webAddress: .init(.text(try WebAddress(text).text))
    case .mediaType: .init(.text(try MediaType(text).text))
    case .wikidata: .init(.text(try WikidataItem(text).text))
    case .digest: .init(.text(try SHA256Digest(text).text))
    case .reference(let noun): .init(.text(try Self.reference(text, to: noun)))
    case .speaker: .init(.text(try Speaker(text).text))
    case .sustainableGoal: .init(.text(try SustainableGoal(text).text))
    case .money: .init(.text(try MoneyAmount(text).text))
    case .award: .init(.text(try Award(text).text))
    case .record(_, orNote: true) where Self.isNote(text): .init(.text(try PlainText(text).text))
    case .record(let nouns, _): .init(.text(try Self.address(text, of: nouns).description))
    }
  }

  /// Returns the word that a text misspells; a word that only looks alike, as `webinar` and `seminar`
  /// do, means something else.
  private static func misspelled(_ text: String, of words: [String]) -> String? {
    nearest(text, in: words, limit: 1).first { word in
      word.first == text.first && abs(word.count - text.count) <= 1
    }
  }

  static func word(_ text: String, of words: [String]) throws(InvalidValue) -> String {
    guard !words.contains(text) else { return text }
    throw InvalidValue(
      text: text,
      reason: InvalidValue.notAccepted + words.joined(separator: ", "),
      suggestion: misspelled(text.lowercased(), of: words))
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

  /// Returns whether a text is neither an ID nor the type and ID of a record.
  static func isNote(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isWhitespace || !$0.isASCII }
  }

  /// Checks the type and the ID of a record of one of several types.
  private static func address(
    _ text: String, of nouns: [Noun.Name]
  ) throws(InvalidValue) -> RecordAddress {
    guard let address = RecordAddress(text), nouns.contains(address.noun) else {
      throw InvalidValue(
        text: text, reason: "it is not the type and ID of a record",
        expected: nouns.map { "\($0.rawValue)/ID" }.joined(separator: ", "))
    }
    return RecordAddress(address.noun, try reference(address.id, to: address.noun))
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
