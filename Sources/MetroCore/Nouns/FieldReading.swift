import MetroText

/// A value that was read from another form than the catalog's own.
package typealias ValueReading = (field: String, written: String, read: String)

/// The value of texts as people write them.
package struct FieldReading: Sendable {
  package var value = FieldValue.none

  /// The texts that were read from another form; the value is empty if they mean no value.
  package var readings: [ValueReading] = []

  /// A text that states that the value is still missing, such as `coming soon`.
  package var placeholder: String?
}

extension Field {
  /// Reads texts for this field by rules; only a list accepts several texts.
  ///
  /// A reference can be a name, which the caller looks up before it stores the value.
  ///
  /// - Throws: `ValueError.invalidValue` with this field's name.
  package func read(
    _ texts: [String], by rules: ReadingRules
  ) throws(ValueError) -> FieldReading {
    do throws(InvalidValue) {
      var reading = FieldReading()
      var values: [FieldValue] = []
      var known: Set<FieldValue> = []
      for text in members(of: texts, rules, &reading) {
        for value in try read(text, by: rules, &reading) {
          guard known.insert(value).inserted else {
            throw InvalidValue(text: text, reason: "it is given twice")
          }
          values.append(value)
        }
      }
      guard !isList else {
        reading.value = .list(values)
        return reading
      }
      guard texts.count <= 1 else {
        throw InvalidValue(
          text: texts[1], reason: "only one value is accepted, and \(texts.count) are given")
      }
      if let value = values.first { reading.value = value }
      return reading
    } catch {
      throw .invalidValue(field: name, error)
    }
  }

  /// Returns the texts of a list, each of which can itself be a list as programs write it.
  private func members(
    of texts: [String], _ rules: ReadingRules, _ reading: inout FieldReading
  ) -> [String] {
    guard isList, rules.isSheet(for: type), !rules.isStrict else { return texts }
    return texts.flatMap { text -> [String] in
      guard let written = ListLiteral.items(text) else { return [text] }
      // Programs do not look for duplicates.
      var known: Set<String> = []
      let items = written.filter { known.insert($0).inserted }
      reading.readings.append((name, text, items.joined(separator: ";")))
      return items
    }
  }

  /// Returns the values of one text, and notes how it was read.
  private func read(
    _ written: String, by rules: ReadingRules, _ reading: inout FieldReading
  ) throws(InvalidValue) -> [FieldValue] {
    if let text = rules.replacement(of: written, in: name) {
      guard !text.isEmpty else { return nothing(written, &reading) }
      let hasList = isList && (!isFreeText || type == .speaker)
      let texts = hasList ? text.split(separator: ";").map(String.init) : [text]
      var values: [FieldValue] = []
      for text in texts { values.append(try canonical(text)) }
      reading.readings.append((name, written, values.compactMap(\.text).joined(separator: ";")))
      return values
    }
    // The parts of names are taken when their records are looked up; those between `|` are no list.
    if isList, !isReference, !written.contains("|"),
      let parts = rules.decidedParts(of: written, in: name)
    {
      var inner = FieldReading()
      var values: [FieldValue] = []
      for part in parts {
        for value in try read(part, by: rules, &inner) where !values.contains(value) {
          values.append(value)
        }
      }
      reading.readings.append((name, written, values.compactMap(\.text).joined(separator: ";")))
      return values
    }
    guard !rules.isStrict else {
      return [try canonical(written)]
    }
    let text = type.trimmed(written)
    guard !text.isEmpty || written.isEmpty else { return [] }
    if let value = ownForm(text, rules) {
      try refuseOtherCalendar(value, text, rules)
      return [value]
    }
    let isNobody =
      type == .speaker && rules.isSheet(for: type)
      && (!text.contains(where: \.isLetter) || AbsentValue.isNobody(text))
    // A placeholder in a longer text is kept, for the audit.
    let isMark =
      rules.isSheet && type == .prose && !isQuoted
      && AbsentValue.matches(text, inFreeText: true) && !PlaceholderScanner.isWhole(text)
      || rules.isForeign && type == .name && isRequired
        && AbsentValue.matches(text, inFreeText: true)
    if isNobody || isMark || isNothing(text) {
      if PlaceholderScanner.isWhole(text) { reading.placeholder = text }
      return nothing(text, &reading)
    }
    if rules.isSheet(for: type), type != .prose, !isQuoted, DittoPhrase.isWhole(text) {
      throw InvalidValue.ditto(text)
    }
    if type == .speaker, rules.isSheet(for: type), let names = try Self.speakers(in: text) {
      reading.readings.append((name, text, names.joined(separator: ";")))
      var speakers: [FieldValue] = []
      for name in names { speakers.append(try type.canonicalValue(from: name)) }
      return speakers
    }
    if rules.isSheet, type == .name {
      // Web pages and word processors leave invisible characters in what is copied from them.
      let visible = InvisibleCharacter.match(in: text)?.corrected ?? text
      let plain = CharacterForms.plain(visible) ?? visible
      if plain != text {
        reading.readings.append((name, text, plain))
        return [try canonical(plain)]
      }
    }
    let values = try values(of: text, rules.dateOrder ?? rules.settledOrders[name])
    for value in values { try refuseOtherCalendar(value, text, rules) }
    // Free text, and names of records, stay as they are written, except the number of an edition.
    let isNumber = Self.edition(text, in: name).map { $0.text != text } ?? false
    if !isFreeText && !isReference || isNumber {
      reading.readings.append((name, text, values.compactMap(\.text).joined(separator: ";")))
    }
    return values
  }

  /// Checks the year of a program in a sheet; since when a name is in use may be any year.
  private func refuseOtherCalendar(
    _ value: FieldValue, _ written: String, _ rules: ReadingRules
  ) throws(InvalidValue) {
    guard rules.isSheet, name == "dates", let date = value.text.flatMap({ EDTFDate(edtf: $0) })
    else { return }
    try OtherCalendar.refuse(date, writtenAs: written)
  }

  /// Returns the value of a text in the catalog's own form, or a name of a record.
  private func canonical(_ text: String) throws(InvalidValue) -> FieldValue {
    if let name = try type.name(text) { return name }
    return try type.canonicalValue(from: text)
  }

  private func nothing(_ text: String, _ reading: inout FieldReading) -> [FieldValue] {
    reading.readings.append((name, text, ""))
    return []
  }

  private func values(
    of text: String, _ order: DateOrder?
  ) throws(InvalidValue) -> [FieldValue] {
    if let number = Self.edition(text, in: name) { return [number] }
    guard type == .language, isList else {
      return [
        try type.valueOrName(from: text, dateOrder: order, counting: CountedThing(field: name))
      ]
    }
    return try LanguageTag.list(written: text).map { FieldValue(.text($0.text)) }
  }

  /// Returns the number that words for an edition state, in a field for editions: `13th edition`.
  static func edition(_ text: String, in name: String) -> FieldValue? {
    guard name == "edition" else { return nil }
    return WrittenEdition.number(text).map { FieldValue(.text(String($0))) }
  }

  /// Returns the value of a text in the catalog's own form, unless it may mean something else.
  private func ownForm(_ text: String, _ rules: ReadingRules) -> FieldValue? {
    switch type {
    case .line, .name, .prose, .contact, .speaker, .award, .reference: return nil
    default:
      guard let value = try? type.canonicalValue(from: text) else { return nil }
      guard type == .language else { return value }
      // An upper-case tag such as KR may be the code of a country, and esp in a sheet a name in short.
      let isOwn = value.text == text && (!rules.isForeign || WrittenLanguages.isTag(text))
      return isOwn ? value : nil
    }
  }

  /// Returns whether a text stands for no value.
  private func isNothing(_ text: String) -> Bool {
    switch type {
    case .name, .prose, .speaker, .award: false
    case .line, .contact: !isQuoted && AbsentValue.matches(text, inFreeText: true)
    case .reference:
      CanonicalBytes.isID(text.utf8Span.span)
        ? AbsentValue.isIDForNothing(text.utf8Span.span) : AbsentValue.matches(text)
    default: AbsentValue.matches(text)
    }
  }

  private var isFreeText: Bool {
    switch type {
    case .line, .name, .prose, .contact, .speaker, .award: true
    default: false
    }
  }

  private var isReference: Bool { if case .reference = type { true } else { false } }

  /// Whether the field holds words of a source, which can be a placeholder.
  var isQuoted: Bool { ["label", "locator", "stated", "quote"].contains(name) }
}

extension CountedThing {
  /// Returns what a number in a field counts; nil if the field holds other values.
  init?(field: String) {
    switch field {
    case "capacity": self = .places
    case "delegates", "delegates_claimed": self = .people
    case "cities_claimed", "members_claimed": self = .cities
    case "programs_claimed": self = .programs
    case "countries_claimed": self = .countries
    case "presentations_claimed": self = .presentations
    default: return nil
    }
  }
}
