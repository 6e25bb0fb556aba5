import Foundation
import MetroTestSupport
import Testing

@testable import MetroCore

/// The audit reads any text that a catalog can hold: a text that stops it would hide all findings.
///
/// Texts are those of the audit cases, with words, numbers and halves of them exchanged, because readers go
/// furthest into texts that are nearly what they look for.
struct OddTextTests {
  @Test(arguments: TestSelection.seeds(1...50))
  func `no text stops the audit`(seed: UInt64) throws {
    var texts = OddTexts(seed: seed)
    let catalog = try Seoul2015.catalog()
    for _ in 0..<20 { try addRecord(to: catalog, &texts) }
    var count = 0
    try catalog.audit(AuditRequest(), today: "2026-01-01") { _ in count += 1 }
    #expect(count > 0)
  }

  /// Adds a program with odd texts, or a statement in odd words about any record.
  private func addRecord(to catalog: Catalog, _ texts: inout OddTexts) throws {
    let dates = texts.pick(["2019-05-31", "2019-08-05/2019-08-09", "2015-04", "2014?/2015"])
    let id = "p-\(texts.number(below: 1_000_000))"
    do {
      try catalog.add(
        .program, id,
        [
          "title": texts.text(), "dates": dates, "summary": texts.text(), "host": "seoul",
        ])
      for _ in 0..<4 {
        try addStatement(to: catalog, noun: .program, id, &texts)
        guard let noun = Noun.inOrderOfReference.filter(\.isCitable).randomElement(using: &texts),
          let other = try catalog.ids(noun).randomElement(using: &texts)
        else { continue }
        try addStatement(to: catalog, noun: noun, other, &texts)
      }
    } catch is any CatalogError {
      // A text that is refused at entry does not reach the audit.
    }
  }

  private func addStatement(
    to catalog: Catalog, noun: Noun, _ id: String, _ texts: inout OddTexts
  ) throws {
    guard let field = noun.citableFields.randomElement(using: &texts) else { return }
    let quote = texts.text()
    var statement = [
      noun.name.rawValue: id, "field": field.name, "quote": quote, "source": "metropolis-2015",
      "stated": texts.part(of: quote), "method": "typed",
    ]
    if field.type == .count { statement["value"] = String(texts.number(below: 60)) }
    if field.type == .date { statement["value"] = texts.pick(["2019-05-31", "2015-04", "2020"]) }
    do {
      try catalog.add(.statement, nil, statement)
    } catch is any CatalogError {}
  }
}

/// Odd texts, made of those of the audit cases.
private struct OddTexts: RandomNumberGenerator {
  private var numbers: SeededGenerator

  init(seed: UInt64) {
    numbers = SeededGenerator(seed: seed)
  }

  mutating func next() -> UInt64 { numbers.next() }

  /// The quoted texts of the cases, in words and what stands between them.
  private static let cases: [[String]] = {
    let folder = Repository.fixtures.appending(path: "audit-cases")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().flatMap { name -> [[String]] in
      let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
      return text.split(separator: "'").enumerated().filter { !$0.offset.isMultiple(of: 2) }
        .map { parts(String($0.element)) }.filter { $0.count > 2 }
    }
  }()

  /// Splits a text into runs of letters, digits, and other characters.
  private static func parts(_ text: String) -> [String] {
    var parts: [String] = []
    var last = -1
    for character in text {
      let kind = character.isNumber ? 0 : character.isLetter ? 1 : 2
      if kind == last {
        parts[parts.count - 1].append(character)
      } else {
        parts.append(String(character))
      }
      last = kind
    }
    return parts
  }

  mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

  mutating func pick(_ texts: [String]) -> String { texts.randomElement(using: &self) ?? "" }

  mutating func text() -> String {
    guard var parts = Self.cases.randomElement(using: &self),
      let other = Self.cases.randomElement(using: &self)
    else { return "" }
    for _ in 0..<number(below: 4) where !parts.isEmpty {
      let place = number(below: parts.count)
      switch number(below: 5) {
      case 0: parts[place] = other[number(below: other.count)]
      case 1: parts.remove(at: place)
      case 2: parts.insert(other[number(below: other.count)], at: place)
      case 3: parts = Array(parts.prefix(place)) + Array(other.suffix(number(below: other.count)))
      default: exchangeNumber(in: &parts)
      }
    }
    return parts.joined().trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private mutating func exchangeNumber(in parts: inout [String]) {
    let places = parts.indices.filter { parts[$0].first?.isNumber == true }
    guard let place = places.randomElement(using: &self) else { return }
    parts[place] = pick([
      "0", "1", "12", "29", "30", "31", "32", "99", "100", "366", "1900", "2015", "2019", "2561",
      "99999999999999999999", "00", "053",
    ])
  }

  /// Returns some words of a text.
  mutating func part(of text: String) -> String {
    let parts = Self.parts(text)
    guard parts.count > 2 else { return text }
    let start = number(below: parts.count - 1)
    let end = start + 1 + number(below: parts.count - start)
    return parts[start..<min(end, parts.count)].joined().trimmingCharacters(in: .whitespaces)
  }
}
