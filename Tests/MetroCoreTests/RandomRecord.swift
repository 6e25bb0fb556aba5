import MetroTestSupport

@testable import MetroCore
@testable import MetroText

/// Random records, the same in every run, with valid fields whose texts are hard to export.
enum RandomRecord {
  private static let pieces = [
    "Seoul", "서울", "首爾", "e\u{301}", "é", "🚇", ",", "\"", "\"\"", "'", "=1+1", "@", "-", "\\", "a",
    "\u{FEFF}b", " ", "  ", "{", "}", "null", "0012", "<i>", "\u{200D}",
  ]

  private static let dates = [
    "2015", "2014-05/..", "../2016-02", "2015-04-08/2015-04-14", "2013~", "2015-04?",
  ]

  static func line(using numbers: inout SeededGenerator) -> String {
    let count = Int.random(in: 1...4, using: &numbers)
    let text = (0..<count).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
    // A text that stands for no value is none.
    guard !AbsentValue.matches(text, inFreeText: true) else { return "x" }
    return (try? PlainText(text))?.text ?? "x"
  }

  /// Returns a line without the characters that names must not contain.
  static func name(using numbers: inout SeededGenerator) -> String {
    let text = line(using: &numbers).unicodeScalars.filter {
      !"\u{200D}\u{FEFF}".unicodeScalars.contains($0)
    }
    return (try? RecordName(String(String.UnicodeScalarView(text))))?.text ?? "x"
  }

  static func prose(using numbers: inout SeededGenerator) -> String {
    let count = Int.random(in: 1...4, using: &numbers)
    let lines = (0..<count).map { _ in line(using: &numbers) }
    return lines.joined(
      separator: ["\n", "\n\n", "; ", "\n\""].randomElement(using: &numbers) ?? "")
  }

  /// Adds records of every type, as many as given, except those whose natural key is taken.
  ///
  /// Each type is one change, because many changes take many times longer.
  static func add(
    _ count: Int, to catalog: Catalog, using numbers: inout SeededGenerator
  ) throws {
    for noun in Noun.inOrderOfReference {
      let records = try (0..<count).map { _ in try texts(noun, in: catalog, using: &numbers) }
      try catalog.write { writer in
        for (number, texts) in records.enumerated() {
          do {
            try writer.add(noun, id: RecordID("r-\(number)"), noun.values(texts))
          } catch RecordError.recordExists {
            continue
          }
        }
      }
    }
  }

  /// Returns the texts of a record that only refers to records of the catalog.
  static func texts(
    _ noun: Noun, in catalog: Catalog, using numbers: inout SeededGenerator
  ) throws -> [String: String] {
    var texts: [String: String] = [:]
    for field in noun.fields
    where field.isRequired && field.defaultText == nil || Bool.random(using: &numbers) {
      var values: [String] = []
      for _ in 0..<(field.isList ? Int.random(in: 1...3, using: &numbers) : 1) {
        let value = try text(field, in: catalog, using: &numbers)
        if let value, !values.contains(value) { values.append(value) }
      }
      if !values.isEmpty { texts[field.name] = values.joined(separator: ";") }
    }
    repair(noun, &texts)
    return texts
  }

  /// Makes the values of a record consistent.
  private static func repair(_ noun: Noun, _ texts: inout [String: String]) {
    if (texts["latitude"] == nil) != (texts["longitude"] == nil) {
      texts["latitude"] = "-0.5"
      texts["longitude"] = "0.00001"
    }
    for joined in noun.joined {
      let given = joined.fields.map(\.name).filter { texts[$0] != nil }
      for other in given.dropFirst() { texts[other] = nil }
    }
    if noun.name == .membership { texts["until"] = texts["until"].map { _ in "2099" } }
    switch noun.name {
    case .link:
      _ = keepOne(of: Noun.linkOwner.columns, &texts)
      texts["state"] = texts["url"] == nil ? "placeholder" : "working"
    case .name:
      _ = keepOne(of: Noun.nameOwner.columns, &texts)
      texts["until"] = texts["until"].map { _ in "2099" }
    case .waiver: _ = keepOne(of: Subject.waived.columns, &texts)
    case .withholding: _ = keepOne(of: Withholding.owner.columns, &texts)
    case .alias:
      // An ID that no other record has or had.
      let owner = keepOne(of: Alias.owner.columns, &texts)
      texts["former"] =
        RecordID.made(
          from: ["was", texts["former"] ?? "", texts[owner] ?? ""])?.text
    case .statement, .decision:
      let subject = Noun.Name(rawValue: keepOne(of: Subject.columns, &texts)) ?? .program
      let fields = Noun.named(subject).citableFields
      let text = fields.first { $0.type == .prose } ?? fields.first { $0.type == .line }
      texts["field"] = text?.name ?? fields[0].name
      texts["fields"] = nil
      if text?.type != .prose { texts["value"] = texts["value"].map { _ in "a value" } }
      if text == nil { texts["value"] = nil }
      if noun.name == .statement { repairStatement(about: .named(subject), &texts) }
    default: break
    }
  }

  /// Makes the field of a statement one to which its scope, or its period and series, apply.
  private static func repairStatement(about noun: Noun, _ texts: inout [String: String]) {
    texts["stated"] = texts["stated"] ?? "as they said"
    let scope = texts["scope"].flatMap(Noun.Scope.init)
    let hasTotal = texts["period"] != nil || texts["series"] != nil
    let field = noun.citableFields.first {
      if let scope { return scope.isPossible(for: $0, of: noun) }
      return hasTotal && noun.name == .organization && $0.type == .count
    }
    if let field {
      texts["field"] = field.name
      texts["value"] = nil
    } else {
      texts["scope"] = nil
    }
    if field == nil || scope != nil {
      texts["period"] = nil
      texts["series"] = nil
    }
  }

  /// Keeps one of several references, because the record can have only one.
  private static func keepOne(of owners: [String], _ texts: inout [String: String]) -> String {
    let owner = owners.first { texts[$0] != nil } ?? "program"
    for other in owners where other != owner { texts[other] = nil }
    texts[owner] = texts[owner] ?? "seoul-2015"
    return owner
  }

  private static func text(
    _ field: Field, in catalog: Catalog, using numbers: inout SeededGenerator
  ) throws -> String? {
    switch field.type {
    case .line, .contact: line(using: &numbers)
    case .name: name(using: &numbers)
    case .prose: prose(using: &numbers)
    case .choice(let words): words.randomElement(using: &numbers)
    case .date: dates.randomElement(using: &numbers)
    case .count: String(Int.random(in: 0...20, using: &numbers))
    case .ordinal: String(Int.random(in: 1...20, using: &numbers))
    case .latitude, .longitude:
      ["0", "-90", "16.41639", "0.000015", "-0.1", "89.99999999999"].randomElement(using: &numbers)
    case .region: "Asia"
    case .country: ["KR", "CN", "EC"].randomElement(using: &numbers)
    case .language: ["ko", "zh-Hans", "pt-BR", "x-test"].randomElement(using: &numbers)
    case .webAddress:
      ["https://example.org/a,b;c?d=\"e\"", "http://[::1]:8080/%20", "https://서울.kr/#'"]
        .compactMap { (try? WebAddress($0))?.text }.randomElement(using: &numbers)
    case .mediaType: ["application/pdf", "text/html"].randomElement(using: &numbers)
    case .script: ["Hang", "Latn", "Hans"].randomElement(using: &numbers)
    case .digest: String(repeating: "0123456789abcdef", count: 4)
    case .wikidata: "Q\(Int.random(in: 1...99_999, using: &numbers))"
    case .reference(let noun): try catalog.ids(.named(noun)).randomElement(using: &numbers)
    case .speaker:
      line(using: &numbers)
        + (["", " | Dr.", " | Dr. | 시청", " |  | \"City\""].randomElement(using: &numbers) ?? "")
    case .sustainableGoal: SustainableGoal.all.randomElement(using: &numbers)
    case .money: "\(Int.random(in: 1...9_999, using: &numbers)).5 KRW 2012"
    case .award: line(using: &numbers) + (Bool.random(using: &numbers) ? " | 2013" : "")
    case .record: nil
    }
  }
}
