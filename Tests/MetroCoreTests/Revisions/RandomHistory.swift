import MetroTestSupport
import Testing

@testable import MetroCore
@testable import MetroText

/// A catalog with random changes, and its contents after each revision.
///
/// Every step must obey the laws: a command that changes something is one revision, one that
/// changes nothing is none, and the revision's changes explain the difference.
final class RandomHistory {
  let catalog: Catalog
  /// The contents of the catalog after each revision, beginning with revision 0.
  private(set) var states: [PaperCatalog]
  /// The steps so far, for the message of a failing test.
  private(set) var trail: [String] = []

  private var numbers: SeededGenerator
  private let seed: UInt64
  private var time = UTCTime.epoch

  /// With small parts, every pause begins another part of the revision.
  init(seed: UInt64, smallParts: Bool) throws {
    self.seed = seed
    numbers = SeededGenerator(seed: seed)
    catalog = try Catalog.inMemory()
    states = [try PaperCatalog(catalog)]
    for noun in Seoul2015.nouns {
      try catalog.importText(noun, Seoul2015.text(noun))
      states.append(try PaperCatalog(catalog))
    }
    if smallParts { catalog.partSize = 0 }
  }

  var latest: Int64 { Int64(states.count - 1) }
  var present: PaperCatalog { states[states.count - 1] }

  func walk(_ steps: Int) throws {
    for number in 1...steps {
      try step()
      if number.isMultiple(of: 8) { try checkPast() }
      if number.isMultiple(of: 16) { try checkSearch() }
    }
  }

  private func chance(_ range: Range<Int>) -> Int { Int.random(in: range, using: &numbers) }

  private func require(_ condition: Bool, _ law: String) throws {
    try #require(
      condition, "seed \(seed): \(law), after\n\(trail.suffix(30).joined(separator: "\n"))")
  }

  // MARK: - Steps

  private func step() throws {
    switch chance(0..<100) {
    case 0..<18: try change(1, add)
    case 18..<34: try change(1, edit)
    case 34..<44: try change(1, editList)
    case 44..<54: try change(1, rename)
    case 54..<57: try swapIDs()
    case 57..<59: try merge()
    case 59..<60: try split()
    case 60..<63: try change(1, remove)
    case 63..<68: try change(3) { [edit, editList, rename, add, remove][self.chance(0..<5)] }
    case 68..<73: try importRows()
    case 73..<75: try applyPast()
    case 75..<83: try undo()
    case 83..<88: try redo()
    case 88..<95: try undoNumber()
    default: try revert()
    }
  }

  private typealias Work = (CatalogWriter) throws -> Void

  private func change(_ count: Int, _ make: () throws -> (() throws -> (String, Work)?)) throws {
    var names: [String] = []
    var works: [Work] = []
    for _ in 0..<count {
      guard let (name, work) = try make()() else { continue }
      names.append(name)
      works.append(work)
    }
    try write(names.joined(separator: ", ")) { writer in
      for work in works {
        try work(writer)
        try writer.pause()
      }
    }
  }

  private func change(_ count: Int, _ make: @escaping () throws -> (String, Work)?) throws {
    try change(count) { make }
  }

  /// Makes a change after a dry run, which must report the same changes.
  private func write(_ name: String, _ work: Work) throws {
    var planned: [Change] = []
    var refusal: (any CatalogError)?
    do {
      planned = try catalog.write(dryRun: true, work)
    } catch let error as any CatalogError {
      refusal = error
    }
    try run(name) { origin in
      let made = try catalog.write(by: origin, work)
      try require(refusal == nil && made == planned, "a dry run tells what the real run does")
    }
  }

  /// Runs a command and checks the laws; returns whether it changed anything.
  @discardableResult
  private func run(_ name: String, _ command: (RevisionOrigin) throws -> Void) throws -> Bool {
    trail.append("\(latest + 1): \(name)")
    try require(catalog.latestRevision() == latest, "a dry run makes no revision")
    let clock = UTCTime(secondsSince1970: chance(0..<1_000_000))
    var refusal: (any CatalogError)?
    do {
      try command(RevisionOrigin(actor: "kim", command: name, time: clock))
    } catch let error as any CatalogError {
      refusal = error
      trail[trail.count - 1] += " -> \(error)"
    }
    let after = try PaperCatalog(catalog)
    let number = try catalog.latestRevision()
    if refusal != nil || number == latest {
      try require(after == present && number == latest, "without a revision nothing is changed")
      return false
    }
    try require(number == latest + 1, "a command is one revision")
    try require(after.faults == [], "a catalog keeps its rules: \(after.faults)")
    let before = present
    states.append(after)
    let changes = try explained(number - 1, number)
    let revision = try catalog.revision(number)
    let counts = PaperCatalog.counts(from: before, to: after, changes)
    try require(
      explain(revision.counts, counts), "a revision counts \(counts), not \(revision.counts)")
    try require(revision.origin.time == max(clock, time), "time does not go backwards")
    time = revision.origin.time
    return true
  }

  /// Returns whether counts are correct; in several parts, a change and its reversal count as
  /// changed.
  private func explain(_ counts: [Revision.Counts], _ expected: [Revision.Counts]) -> Bool {
    guard catalog.partSize == 0 else { return counts == expected }
    return Noun.inOrderOfReference.allSatisfy { noun in
      let found = counts.first { $0.noun == noun.name }
      let wanted = expected.first { $0.noun == noun.name }
      return found?.added ?? 0 == wanted?.added ?? 0
        && found?.removed ?? 0 == wanted?.removed ?? 0
        && found?.changed ?? 0 >= wanted?.changed ?? 0
    }
  }

  /// Returns the changes between two revisions after checking that they explain the difference
  /// exactly.
  @discardableResult
  private func explained(_ from: Int64, _ to: Int64) throws -> [Change] {
    var changes: [Change] = []
    try catalog.changes(from: from, to: to) { changes.append($0) }
    var paper = states[Int(from)]
    let faults = paper.make(changes)
    try require(
      faults == [] && paper == states[Int(to)],
      "changes from \(from) to \(to) explain the difference: \(faults) \(changes)")
    return changes
  }

  private func record(_ nouns: [Noun] = Noun.inOrderOfReference) -> (noun: Noun, id: String)? {
    guard let noun = nouns.randomElement(using: &numbers),
      let id = present.ids(noun).randomElement(using: &numbers)
    else { return nil }
    return (noun, id)
  }

  /// Returns an ID that a record has, formerly had, or never had.
  private func newID(_ noun: Noun) throws -> RecordID {
    let old = states.randomElement(using: &numbers)?.ids(noun).randomElement(using: &numbers)
    return try RecordID(chance(0..<3) == 0 ? old ?? "x" : "r-\(chance(0..<6))")
  }

  private func add() throws -> (String, Work)? {
    guard let noun = Noun.inOrderOfReference.randomElement(using: &numbers) else { return nil }
    let id = try newID(noun)
    let values = try noun.values(RandomRecord.texts(noun, in: catalog, using: &numbers))
    return ("add \(noun) \(id.text)", { try $0.add(noun, id: id, values) })
  }

  private func edit() throws -> (String, Work)? {
    guard let (noun, id) = record() else { return nil }
    let given = try RandomRecord.texts(noun, in: catalog, using: &numbers)
    var texts: [String: String] = [:]
    for _ in 0...chance(0..<3) {
      guard let field = noun.fields.randomElement(using: &numbers) else { continue }
      texts[field.name] = given[field.name] ?? ""
    }
    let values = try noun.values(texts)
    return ("edit \(noun) \(id) \(texts)", { _ = try $0.edit(noun, id: id, values) })
  }

  private func editList() throws -> (String, Work)? {
    guard let (noun, id) = record([.program, .presentation]),
      let field = noun.fields.filter(\.isList).randomElement(using: &numbers)
    else { return nil }
    var list = (present.texts(noun, id)?[field.name] ?? "").split(separator: ";").map(String.init)
    switch chance(0..<4) {
    case 0: list.reverse()
    case 1: list.shuffle(using: &numbers)
    case 2: if !list.isEmpty { list.remove(at: chance(0..<list.count)) }
    default: break
    }
    let given = try RandomRecord.texts(noun, in: catalog, using: &numbers)[field.name] ?? ""
    for value in given.split(separator: ";").map(String.init) where !list.contains(value) {
      list.insert(value, at: chance(0..<list.count + 1))
    }
    let text = list.joined(separator: ";")
    let values = try noun.values([field.name: text])
    return ("edit \(noun) \(id) \(field.name)=\(text)", { _ = try $0.edit(noun, id: id, values) })
  }

  private func rename() throws -> (String, Work)? {
    guard let (noun, id) = record() else { return nil }
    let new = try newID(noun)
    return ("rename \(noun) \(id) \(new.text)", { try $0.rename(noun, from: id, to: new) })
  }

  private func swapIDs() throws {
    guard let (noun, a) = record(), let b = present.ids(noun).randomElement(using: &numbers), a != b
    else { return }
    let renames = [(a, "swapped"), (b, a), ("swapped", b)]
    // An ID that leads to a record cannot be reused before it is freed.
    let free: (CatalogWriter, String) throws -> Void = { writer, old in
      if Alias.owner.nouns.contains(noun.name) { try writer.freeFormerID(noun, old) }
    }
    if Bool.random(using: &numbers) {
      try write("swap \(noun) \(a) \(b)") { writer in
        for (old, new) in renames {
          try writer.rename(noun, from: old, to: RecordID(new))
          try free(writer, old)
          try writer.pause()
        }
      }
    } else {
      for (old, new) in renames {
        try write("rename \(noun) \(old) \(new)") {
          try $0.rename(noun, from: old, to: RecordID(new))
          try free($0, old)
        }
      }
    }
  }

  private func merge() throws {
    guard let (noun, left) = record(Noun.inOrderOfReference.filter { $0.has(.mergeable) }),
      let right = present.ids(noun).randomElement(using: &numbers)
    else { return }
    let choices = MergeChoices(keep: MergeChoices.Side.allCases.randomElement(using: &numbers))
    try write("merge \(noun) \(left) \(right)") {
      try $0.merge(noun, left, into: right, choices)
    }
  }

  private func split() throws {
    let merged = try catalog.rows(.alias, ["noun", "former"], where: ["reason": ["merged"]]).texts
    guard let row = merged.randomElement(using: &numbers), let former = row[1],
      let noun = row[0].flatMap(Noun.Name.init)
    else { return }
    try run("split \(noun) \(former)") {
      _ = try catalog.split(.named(noun), id: former, by: $0)
    }
  }

  private func remove() throws -> (String, Work)? {
    guard let (noun, id) = record() else { return nil }
    return ("remove \(noun) \(id)", { try $0.remove(noun, id: id, cascade: true) })
  }

  private func importRows() throws {
    guard let noun = Noun.inOrderOfReference.randomElement(using: &numbers),
      let state = states.randomElement(using: &numbers)
    else { return }
    let ids = state.ids(noun).shuffled(using: &numbers).prefix(4)
    func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
    var text = noun.exportColumns.joined(separator: ",") + "\n"
    for id in ids {
      let texts = state.texts(noun, id) ?? [:]
      let cells = noun.fields.map { texts[$0.name].map(quoted) ?? "" }
      text += ([id] + cells).joined(separator: ",") + "\n"
    }
    try run("import \(noun.plural) \(ids)") { try catalog.importText(noun, text, by: $0) }
  }

  private func applyPast() throws {
    let number = Int64.random(in: 0...latest, using: &numbers)
    let past = try catalog.past(.revision(number))
    let counts = try catalog.compare(with: past) { _ in }
    let didRun = try run("apply \(number)") { try catalog.apply(past, expecting: counts, by: $0) }
    if didRun { try require(present == states[Int(number)], "what is applied is there") }
  }

  // MARK: - Back and forth

  private func undo() throws {
    let before = latest
    var target: Int64 = 0
    guard try run("undo", { target = try catalog.undo(by: $0).number }) else { return }
    if target == before {
      try require(present == states[Int(before) - 1], "undo is identity")
      guard Bool.random(using: &numbers) else { return }
      let didRun = try run("redo") { try catalog.redo(by: $0) }
      try require(didRun && present == states[Int(before)], "redo after undo is identity")
    }
  }

  private func redo() throws {
    try run("redo") { try catalog.redo(by: $0) }
  }

  private func undoNumber() throws {
    // Recent revisions are the most likely to be undoable.
    let first = max(1, latest - Int64(chance(1..<30)))
    let number = Int64.random(in: first...latest, using: &numbers)
    var planned: [Change]?
    var conflict: UndoConflict?
    do {
      try catalog.undo(number, dryRun: true)
      planned = []
      try catalog.undoneChanges(of: number) { planned?.append($0) }
    } catch HistoryError.undoConflict(let found) {
      conflict = found
    } catch is any CatalogError {
    }
    if let conflict {
      try require(conflict.later.map { $0.number > number } ?? false, "a conflict has a reason")
    }
    var made: [Change] = []
    let didRun = try run("undo \(number)") { try catalog.undo(number, by: $0) }
    try require(didRun == (planned != nil), "a dry run is refused as the real run")
    guard didRun else { return }
    try catalog.changes(of: latest) { made.append($0) }
    try require(planned == made, "a dry run of undo \(number) shows \(made), not \(planned ?? [])")
  }

  private func revert() throws {
    let number = max(0, latest - Int64(chance(0..<chance(1..<40))))
    var planned: [Change] = []
    try catalog.changes(from: latest, to: number) { planned.append($0) }
    try catalog.revert(to: number, dryRun: true)
    let before = latest
    try run("revert \(number)") { try catalog.revert(to: number, by: $0) }
    try require(present == states[Int(number)], "revert gives what was")
    var made: [Change] = []
    if latest > before { try catalog.changes(from: before, to: latest) { made.append($0) } }
    try require(planned == made, "a dry run of revert \(number) shows \(made), not \(planned)")
  }

  // MARK: - Looking back

  private func checkPast() throws {
    let number = Int64.random(in: 0...latest, using: &numbers)
    let past = try catalog.past(.revision(number))
    try require(PaperCatalog(past) == states[Int(number)], "the past \(number) is what was")
    try require(past.latestRevision() == number, "the past knows no future")
    let other = Int64.random(in: 0...latest, using: &numbers)
    try explained(number, other)
    try explained(max(0, latest - Int64(chance(2..<5))), latest)
    guard let (noun, id) = record() else { return }
    var revisions: [Int64] = []
    var filter = HistoryFilter()
    filter.record = (noun, id)
    try catalog.history(filter) { revision, _ in revisions.append(revision.number) }
    let origins = try catalog.blame(noun, id: id)
    let values = Dictionary(uniqueKeysWithValues: origins.map { ($0.field.name, $0.value) })
    try require(values == present.texts(noun, id), "blame knows the values of \(noun) \(id)")
    for origin in origins {
      try require(
        origin.revision.map { revisions.contains($0.number) } ?? false,
        "blame of \(noun) \(id) \(origin.field.name) is in its history \(revisions)")
    }
  }

  /// Checks that the search index equals a new one.
  private func checkSearch() throws {
    let fresh = try Catalog.inMemory()
    let copy = try catalog.past(.revision(latest))
    try fresh.apply(copy, expecting: fresh.compare(with: copy) { _ in })
    try require(PaperCatalog(fresh) == present, "a copy is the same")
    for catalog in [catalog, try catalog.past(.revision(latest / 2))] {
      let other = catalog === self.catalog ? fresh : try Self.copy(of: catalog)
      for word in ["seoul", "서울", "首爾", "kang", "climate", "b", "null", "r", "city"] {
        try require(
          catalog.found(word).sorted() == other.found(word).sorted(), "search finds \(word)")
      }
    }
  }

  private static func copy(of catalog: Catalog) throws -> Catalog {
    let copy = try Catalog.inMemory()
    try copy.apply(catalog, expecting: copy.compare(with: catalog) { _ in })
    return copy
  }
}
