import MetroTestSupport
import Testing

@testable import MetroCore
@testable import MetroText

/// The first program, with random changes to everything that the audit reads.
final class RandomEvidence {
  let catalog: Catalog
  /// The steps so far, for the message of a failing test.
  private(set) var trail: [String] = []

  private var numbers: SeededGenerator

  init(seed: UInt64) throws {
    numbers = SeededGenerator(seed: seed)
    catalog = try Seoul2015.catalog()
  }

  /// Makes one change, or none if the catalog rejects it.
  func step() throws {
    let chance = Int.random(in: 0..<100, using: &numbers)
    do {
      switch chance {
      case 0..<45: try edit()
      case 45..<70: try add()
      case 70..<78: try remove()
      case 78..<85: try rename()
      case 85..<91: try log("undo") { try catalog.undo(by: .unknown) }
      case 91..<94: try log("redo") { try catalog.redo(by: .unknown) }
      default: try importRow()
      }
    } catch is any CatalogError {
      trail[trail.count - 1] += " (refused)"
    }
  }

  private func log(_ name: String, _ work: () throws -> Void) throws {
    trail.append(name)
    try work()
  }

  private func edit() throws {
    guard let (noun, id) = try record() else { return }
    var texts = try Self.values[noun.name, default: []].compactMap { try value($0, of: noun) }
    texts.shuffle(using: &numbers)
    let given = Dictionary(
      uniqueKeysWithValues: texts.prefix(Int.random(in: 1...2, using: &numbers)))
    try log("edit \(noun) \(id) \(given)") { try catalog.edit(noun, id, given) }
  }

  private func add() throws {
    guard let noun = Self.nouns.randomElement(using: &numbers) else { return }
    var texts: [String: String] = [:]
    for pair in try Self.values[noun.name, default: []].compactMap({ try value($0, of: noun) })
    where noun.field(pair.0)?.isRequired == true || Int.random(in: 0..<3, using: &numbers) > 0 {
      if !pair.1.isEmpty { texts[pair.0] = pair.1 }
    }
    if [.statement, .name].contains(noun.name) {
      // It is about one record.
      let about = ["program", "site", "visit", "city"].filter { texts[$0] != nil }
      for one in about.shuffled(using: &numbers).dropFirst() { texts[one] = nil }
      dropImpossibleScope(&texts)
    }
    let id = "r-\(Int.random(in: 0..<12, using: &numbers))"
    try log("add \(noun) \(id) \(texts)") { try catalog.add(noun, id, texts) }
  }

  /// Leaves out a scope that does not apply to the field of a statement.
  private func dropImpossibleScope(_ texts: inout [String: String]) {
    guard let scope = texts["scope"].flatMap(Noun.Scope.init) else { return }
    let owners: [Noun.Name] = [.program, .site, .visit]
    let subject = Noun.named(owners.first { texts[$0.rawValue] != nil } ?? .city)
    guard let field = try? subject.citable(texts["field"] ?? ""),
      scope.isPossible(for: field, of: subject)
    else {
      texts["scope"] = nil
      return
    }
  }

  private func remove() throws {
    guard let (noun, id) = try record() else { return }
    try log("remove \(noun) \(id)") {
      try catalog.write { try $0.remove(noun, id: id, cascade: true) }
    }
  }

  private func rename() throws {
    guard let (noun, id) = try record() else { return }
    let new = "n-\(Int.random(in: 0..<12, using: &numbers))"
    try log("rename \(noun) \(id) \(new)") {
      try catalog.write { try $0.rename(noun, from: id, to: RecordID(new)) }
    }
  }

  private func importRow() throws {
    guard let (noun, id) = try record(),
      let pair = try Self.values[noun.name, default: []].compactMap({ try value($0, of: noun) })
        .randomElement(using: &numbers)
    else { return }
    var options = ImportOptions()
    options.source = try catalog.ids(.source).randomElement(using: &numbers)
    if !noun.isCitable { options.source = nil }
    let text = "id,\(pair.0)\n\(id),\"\(pair.1.replacing("\"", with: "\"\""))\"\n"
    try log("import \(text)") { try catalog.importText(noun, text, options) }
  }

  private func record() throws -> (noun: Noun, id: String)? {
    guard let noun = Self.nouns.randomElement(using: &numbers),
      let id = try catalog.ids(noun).randomElement(using: &numbers)
    else { return nil }
    return (noun, id)
  }

  /// Returns a value for a field: one of the candidates, or a record that it can refer to.
  private func value(
    _ candidate: (field: String, texts: [String]), of noun: Noun
  ) throws -> (String, String)? {
    if let text = candidate.texts.randomElement(using: &numbers) { return (candidate.field, text) }
    guard case .reference(let target) = noun.field(candidate.field)?.type,
      let id = try catalog.ids(.named(target)).randomElement(using: &numbers)
    else { return nil }
    return (candidate.field, id)
  }

  /// The record types to change: evidence about records changes more often than the records.
  private static let nouns =
    Noun.inOrderOfReference.filter { values[$0.name] != nil }
    + [.statement, .statement, .statement, .decision, .decision, .source]

  private static let dates = [
    "2015-04-08/2015-04-14", "2015-04-07/2015-04-15", "2015-04", "2014-03-02", "2015-04-10", "",
  ]

  /// The fields that the rules read, with values that cause findings and values that do not.
  private static let values: [Noun.Name: [(field: String, texts: [String])]] = [
    .program: [
      ("title", ["Climate Change Training", "A nine-day course 2013", "Smart  Ports", "Air TBC"]),
      ("dates", dates), ("host", []), ("mode", ["onsite", "hybrid", ""]),
      ("status", ["planned", "held", ""]), ("cities_claimed", ["2", "7", ""]),
      ("delegates_claimed", ["3", "9", ""]), ("part_of", []),
      ("organizers", []), ("summary", ["It began on Monday, April 8.", "Plant Plant", ""]),
    ],
    .city: [
      ("name", ["Quito", "Kyoto", "Baguio City"]), ("country", ["KR", "EC", "CN", ""]),
    ],
    .site: [
      ("name", ["Plant", "Park"]), ("city", []), ("latitude", ["37.5"]), ("longitude", ["127"]),
    ],
    .name: [
      ("city", []), ("program", []), ("text", ["Air", "Climate Change Training", "서울", "Wrоng"]),
      ("language", ["ko", "en", ""]),
    ],
    .participation: [
      ("program", []), ("city", []), ("role", ["participant", "host", "presenter"]),
      ("delegates", ["2", ""]),
    ],
    .membership: [
      ("network", []), ("city", []), ("since", ["2001", "2014", "2016"]), ("until", ["2030", ""]),
    ],
    .visit: [
      ("program", []), ("site", []), ("date", dates), ("note", ["On Monday, April 8.", ""]),
    ],
    .presentation: [
      ("program", []), ("title", ["Clean  Air", "Trams"]), ("date", dates), ("cities", []),
      ("language", ["ko", "en", ""]),
    ],
    .link: [
      ("program", []), ("relation", ["page", "slides"]), ("label", ["here", ""]),
      ("url", ["https://example.org/2012/a", ""]),
    ],
    .source: [
      ("title", ["A post", "A  report"]), ("language", ["en", "ko", ""]),
      ("mirror_of", []), ("published", ["2015", "2016-02", ""]),
      ("retrieved", ["2011", "2015-12", ""]),
      ("text", ["It ran from 8 to 14 April.", "Nothing.", ""]), ("url", ["https://example.org/s"]),
    ],
    .statement: [
      ("source", []), ("program", []), ("site", []), ("visit", []),
      (
        "field",
        [
          "dates", "dates", "participants", "cities_claimed", "host", "city", "date", "status",
          "venue",
        ]
      ),
      ("stated", ["seven", "Monday 8 April 2015", "nine-day course", "TBD"]),
      (
        "value",
        [
          "7", "2015-04-07/2015-04-15", "2015-04-08/2015-04-14", "", "quito", "quito;jakarta",
          "seoul;beijing", "n-1;n-2",
        ]
      ),
      ("quote", ["from 8 to 14 April", "Monday 8 April", ""]),
      ("scope", ["with-travel", "open", "closed", "part", ""]), ("language", ["en", "fr", ""]),
    ],
    .organization: [
      ("founded", ["1985", "2016", ""]), ("members_claimed", ["1", "200", ""]),
      ("programs_claimed", ["1", ""]),
    ],
    .decision: [
      ("program", []), ("field", ["dates", "cities_claimed"]), ("value", ["7", "2015-04", ""]),
      ("because", ["so it was"]),
    ],
    .waiver: [
      ("program", []), ("rule", ["conflicting-statements", "claimed-count"]), ("field", ["dates"]),
      ("inputs", ["x"]), ("because", ["as it is"]), ("until", ["2014", "2030", ""]),
    ],
  ]
}
