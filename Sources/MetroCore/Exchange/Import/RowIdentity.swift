import GRDB
import MetroText

/// Finds the records that the rows of a file are about, by the rule of ``IdentityRule``.
final class RowIdentity {
  /// The record that a row is about.
  struct Match {
    let id: String
    /// Whether the row gives the current or a former ID of the record.
    let isByID: Bool
  }

  private let noun: Noun
  private let writer: CatalogWriter
  private let imported: ImportedIDs
  private let isEmpty: Bool
  /// Whether IDs alone identify records.
  private let isDump: Bool
  /// Nil if the noun's own rule applies.
  let key: ImportKey?
  /// Nil for a noun without numbers in registers.
  let numbers: KnownNumbers?
  /// Nil if no record of the noun was merged.
  private let merged: MergedRecords?
  /// Nil before the first row without an ID, and for nouns without names.
  private(set) var known: KnownIdentities?

  /// `isEmpty` says that the catalog has no record of the noun yet.
  init(
    _ noun: Noun, by writer: CatalogWriter, _ imported: ImportedIDs, _ options: ImportOptions,
    isEmpty: Bool
  ) throws {
    self.noun = noun
    self.writer = writer
    self.imported = imported
    self.isEmpty = isEmpty
    isDump = options.isDump
    key = try ImportKey(options.key, of: noun, writer.database)
    numbers = isDump ? nil : KnownNumbers(noun, writer.database)
    merged = isDump ? nil : try MergedRecords(noun, writer.database)
  }

  private var candidates: IdentityCandidates {
    IdentityCandidates(database: writer.database, noun: noun)
  }

  /// Returns the existing record that a row is about, or nil if it is new; references in the
  /// values must be resolved.
  ///
  /// - Throws: `ambiguousName`, `mayBeSame`, `fitsSeveral`, `recordExists`.
  func match(_ id: RecordID?, _ values: [String: FieldValue]) throws -> Match? {
    var given = RecordValues(values)
    if let id {
      if try writer.reader.exists(noun, id: id.text) { return Match(id: id.text, isByID: true) }
      if isDump { return nil }
      // Two rows with IDs of their own are two records, whatever number both have.
      let others = try byNumber(given).filter { try !imported.gives($0.id) }
      return try record(given, among: others).map { Match(id: $0, isByID: false) }
    }
    do {
      let found = try key.map { try keyed($0.records(like: given), given) } ?? like(&given)
      return try (found ?? past(given)).map { Match(id: $0, isByID: false) }
    } catch let error as RecordError {
      switch error {
      case .mayBeSame, .fitsSeveral:
        guard let id = try past(given) else { throw error }
        return Match(id: id, isByID: false)
      default: throw error
      }
    }
  }

  /// Returns the record that a row is about by the noun's own rule.
  private func like(_ given: inout RecordValues) throws -> String? {
    if noun.hasNames { return try named(given) }
    if !noun.naturalKey.isEmpty { try noun.fillDefaults(of: &given) }
    let found = try writer.existing(noun, like: given) { try self.imported.line(of: $0) != nil }
    if noun.identity == nil, noun.naturalKey.isEmpty, let found { try checkAgrees(found, given) }
    return found
  }

  private func keyed(_ ids: [String], _ given: RecordValues) throws -> String? {
    try writer.record(
      noun, ids.count > 1 ? .several(ids) : ids.first.map { .record($0) } ?? .none, given)
  }

  /// Checks that no value of a row differs from a record whose type is compared in every value.
  private func checkAgrees(_ id: String, _ given: RecordValues) throws {
    guard try imported.line(of: id) == nil, let values = try writer.reader.values(noun, id: id)
    else { return }
    let news = try news(given.byField, of: id)
    if news.contains(where: { values[$0.key] != .none && values[$0.key] != $0.value }) {
      throw RecordError.recordExists(noun.name, id: id)
    }
  }

  // MARK: - Merged records

  /// Whether any record of the noun was merged.
  var hasMerged: Bool { merged != nil }

  /// Returns the record that another one was merged into which a row is about.
  private func past(_ given: RecordValues) throws -> String? {
    guard let merged else { return nil }
    let rule = IdentityRule(noun: noun, given: given)
    let pasts = merged.named(noun.nameField.flatMap { given.text($0) }).filter { past in
      noun.idFields.allSatisfy { $0 == noun.nameField || given[$0] == past.values[$0] }
        && rule.answer(among: [IdentityRule.Candidate(id: past.id, values: past.values)])
          == .record(past.id)
        && (noun.identity != nil || rule.contradiction(past.values) == nil)
    }
    let ids = Set(pasts.map(\.id))
    return ids.count == 1 ? ids.first : nil
  }

  /// Returns the values of a row without those that a record, or one merged into it, had before a
  /// merge.
  func news(_ values: [String: FieldValue], of id: String) throws -> [String: FieldValue] {
    guard let merged, case let parts = merged.parts(of: id), !parts.isEmpty,
      let stored = try writer.reader.values(noun, id: id)
    else { return values }
    return values.filter { field, value in
      guard value != .none, value != stored[field] else { return true }
      if noun.field(field)?.isList == true {
        return !Set(value.texts).isSubset(of: stored[field].texts)
      }
      return !parts.contains { $0[field] == value }
    }
  }

  // MARK: - Names

  /// Prepares the look-up by names, and returns it; nil for a noun without names.
  func lookUp() throws -> KnownIdentities? {
    guard noun.hasNames, noun.identity != nil else { return nil }
    if let known { return known }
    try writer.recorder?.addedRows?.storeWaiting()
    let isEmpty = try isEmpty && !writer.reader.hasAny(noun)
    if !isEmpty { try writer.bringNamesUpToDate(noun) }
    known = try KnownIdentities(noun, writer.database, isEmpty: isEmpty)
    return known
  }

  private func named(_ given: RecordValues) throws -> String? {
    guard let known = try lookUp(), let text = noun.nameField.flatMap({ given.text($0) }) else {
      return nil
    }
    let key = FoldedName.key(of: text)
    let name = KnownIdentities.hash(key)
    try known.load(key, name)
    let rule = IdentityRule(noun: noun, given: given)
    let isListed = { self.isListed(given) }
    let mark = known.mark.flatMap { KnownIdentities.mark(given.text($0.field.name)) }
    let numbered = try byNumber(given)
    switch known.meet(name, mark: mark) {
    case .new where numbered.isEmpty:
      return known.all(name).isEmpty ? try inGazetteer(given) : nil
    case .one(let index) where numbered.isEmpty && mark != nil && known[index].mark == mark:
      // Nothing can fit better than an equal mark, unless another value differs.
      let one = try candidate(known[index].id, key)
      if let one, case .record(let id) = rule.answer(among: [one], isListed: isListed) { return id }
    default: break
    }
    var ids: Set<String> = []
    var found = try known.all(name).map { known[$0].id }.filter { ids.insert($0).inserted }
      .sorted().compactMap { try candidate($0, key) }
    found += numbered.filter { !ids.contains($0.id) }
    return try writer.record(noun, rule.answer(among: found, isListed: isListed), given)
  }

  private func candidate(_ id: String, _ key: String) throws -> IdentityRule.Candidate? {
    var candidate = try candidates.candidate(id)
    // Two names can have one hash.
    guard candidate != nil, try candidates.has(key, id: id) else { return nil }
    candidate?.isOfFile = try imported.line(of: id) != nil
    return candidate
  }

  private func inGazetteer(_ given: RecordValues) throws -> String? {
    guard let name = noun.nameField.flatMap({ given.text($0) }), let found = try inGazetteer(name),
      noun.identity?.numbers.allSatisfy({ given[$0] == .none }) == true,
      let candidate = try candidates.candidate(found.id)
    else { return nil }
    let rule = IdentityRule(noun: noun, given: given)
    guard let id = try writer.record(noun, rule.answer(among: [candidate]), given) else {
      return nil
    }
    writer.resolutionOptions.tell?(found.place.isCity(id, named: name))
    return id
  }

  /// Returns the record with the number of the only place in the gazetteer that a name means.
  func inGazetteer(_ name: String) throws -> (place: GazetteerPlace, id: String)? {
    guard let numbers, try numbers.hasAny, let field = noun.identity?.numbers.first,
      let place = Gazetteer.knownPlace(named: name)
    else { return nil }
    let number = RecordValues([field: FieldValue(.whole(Int64(place.id)))])
    let ids = try numbers.records(number)
    return ids.count == 1 ? (place, ids[0]) : nil
  }

  /// Returns whether the gazetteer lists a place with the name and the country of a row, or places of
  /// several countries with the name as their own, of which small ones are missing.
  private func isListed(_ given: RecordValues) -> Bool {
    guard let name = noun.nameField.flatMap({ given.text($0) }),
      let field = noun.identity?.fields.first(where: { $0.role == .country }),
      let country = given.text(field.name)
    else { return false }
    let places = Gazetteer.candidates(named: name)
    return places.contains { $0.place.country == country }
      || Set(places.filter(\.isOwnName).map(\.place.country)).count > 1
  }

  /// Returns the record that a number in a register shows for certain.
  func numbered(_ given: RecordValues) throws -> String? {
    try record(given, among: byNumber(given))
  }

  private func record(
    _ given: RecordValues, among candidates: [IdentityRule.Candidate]
  ) throws -> String? {
    try writer.record(
      noun, IdentityRule(noun: noun, given: given).answer(among: candidates), given)
  }

  private func byNumber(_ given: RecordValues) throws -> [IdentityRule.Candidate] {
    try (try numbers?.records(given) ?? []).compactMap { id in
      var candidate = try candidates.candidate(id)
      candidate?.isByNumber = true
      return candidate
    }
  }

  /// Checks that no other record has a number that a row gives to a record.
  ///
  /// - Throws: `numberTaken`.
  func checkNumbers(of id: String, _ values: [String: FieldValue]) throws {
    guard let ids = try numbers?.records(RecordValues(values)), ids.contains(where: { $0 != id })
    else { return }
    try writer.checkNumbers(noun, of: id, values)
  }

  // MARK: - Notes

  /// Notes a record that a row added or is about, with the values that it has now.
  func note(_ id: String, _ given: [String: FieldValue]) throws {
    numbers?.note(id, RecordValues(given))
    if let key, let values = try writer.reader.values(noun, id: id) {
      var values = values
      key.note(id, values)
      if let name = noun.nameField, let text = given[name] {
        values[name] = text
        key.note(id, values)
      }
    }
    guard let known, let name = noun.nameField.flatMap({ given[$0]?.text }) else { return }
    let key = FoldedName.key(of: name)
    let hash = KnownIdentities.hash(key)
    try known.load(key, hash)
    var mark: UInt64?
    if let field = known.mark?.field {
      mark = KnownIdentities.mark(
        try given[field.name]?.text ?? candidates.candidate(id)?.values.text(field.name))
    }
    if let index = known.all(hash).first(where: { known[$0].id == id }) {
      known.claim(hash, index)
      known.change(hash, id: id, mark: mark)
    } else {
      known.add(hash, id: id, mark: mark, isOfFile: true)
    }
  }
}
