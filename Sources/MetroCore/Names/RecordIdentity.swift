import GRDB
import MetroText

extension CatalogWriter {
  /// Returns the ID of the record that a description without an ID is about, or nil if it is new.
  ///
  /// `isOfFile` says whether an earlier row of the same file is about a record; nil if a person adds
  /// the description, who does not complete another record.
  ///
  /// - Throws: `ambiguousName` or `fitsSeveral` if several records fit; `mayBeSame` if a value is a
  ///   correction of a record or shows another one; `recordExists` for a type without ``Identity`` if
  ///   another value differs.
  func existing(
    _ noun: Noun, like given: RecordValues, isOfFile: ((String) throws -> Bool)? = nil
  ) throws -> String? {
    guard noun.naturalKey.isEmpty else { return try reader.id(noun, naturalKey: given) }
    if noun.hasNames { try bringNamesUpToDate(noun) }
    let candidates = IdentityCandidates(database: database, noun: noun, groups: identityGroups)
    guard noun.identity != nil else {
      return try meant(candidates.ids(given), noun, given) { id in
        try isOfFile.map { try !$0(id) } ?? false
      }
    }
    var found = try candidates.ids(given).compactMap { try candidates.candidate($0) }
    found += try numbered(given, candidates, besides: found)
    if found.isEmpty, let id = try inGazetteer(noun, given) {
      found = try candidates.candidate(id).map { [$0] } ?? []
    }
    if let isOfFile {
      for index in found.indices { found[index].isOfFile = try isOfFile(found[index].id) }
    }
    return try record(noun, IdentityRule(noun: noun, given: given).answer(among: found), given)
  }

  /// Returns which of several records that do not differ from a description it is about.
  ///
  /// - Throws: `fitsSeveral`.
  private func meant(
    _ ids: [String], _ noun: Noun, _ given: RecordValues, completes: (String) throws -> Bool
  ) throws -> String? {
    let shared = SharedValues(noun: noun, given: given)
    var best: [(id: String, values: RecordValues)] = []
    var most = 0
    for id in ids {
      guard let values = try reader.values(noun, id: id),
        let equal = try shared.likeness(values, completes: completes(id)), equal >= most
      else { continue }
      if equal > most { best = [] }
      most = equal
      best.append((id, values))
    }
    guard best.count > 1 else { return best.first?.id }
    if let same = best.first(where: { shared.repeats($0.values) }) { return same.id }
    throw RecordError.fitsSeveral(noun.name, ids: best.map(\.id))
  }

  /// Returns the records that only a number in a register leads to.
  func numbered(
    _ given: RecordValues, _ candidates: IdentityCandidates,
    besides found: [IdentityRule.Candidate]
  ) throws -> [IdentityRule.Candidate] {
    try candidates.numbered(given).filter { id in !found.contains { $0.id == id } }
      .compactMap { id in
        var candidate = try candidates.candidate(id)
        candidate?.isByNumber = true
        return candidate
      }
  }

  /// Checks that no other record has a number in a register that a record is given.
  ///
  /// - Throws: `numberTaken`.
  func checkNumbers(_ noun: Noun, of id: String?, _ values: [String: FieldValue]) throws {
    guard noun.identity?.numbers.contains(where: { values[$0] ?? .none != .none }) == true else {
      return
    }
    let stored = try id.flatMap { try reader.values(noun, id: $0) }
    var given = stored ?? RecordValues()
    given.apply(values)
    if stored == nil { try noun.fillDefaults(of: &given) }
    let candidates = IdentityCandidates(database: database, noun: noun)
    for other in try numbered(given, candidates, besides: []) where other.id != id {
      for field in noun.identity?.numbers ?? [] {
        guard given[field] != .none, given[field] == other.values[field],
          given[field] != stored?[field] ?? .none, !areVariants(noun, given, other.values)
        else { continue }
        throw RecordError.numberTaken(
          noun.name, field: field, number: given.text(field) ?? "", by: other.id)
      }
    }
  }

  /// Returns whether two records may have one number, as a city and its metropolitan authority.
  private func areVariants(_ noun: Noun, _ one: RecordValues, _ other: RecordValues) -> Bool {
    noun.identity?.fields.contains { field in
      field.role == .variant && one[field.name] != .none && other[field.name] != .none
        && one[field.name] != other[field.name]
    } ?? false
  }

  /// Returns the ID in an answer, or throws the error that names all readings.
  func record(
    _ noun: Noun, _ answer: IdentityRule.Answer, _ given: RecordValues
  ) throws -> String? {
    switch answer {
    case .none: return nil
    case .record(let id):
      return id
    case .several(let ids):
      throw NameError.ambiguousName(
        noun.name, name: noun.nameField.flatMap { given.text($0) } ?? "",
        try ids.compactMap { try NameIndex(database: database).candidate(noun, $0) })
    case .doubt(let doubt):
      throw RecordError.mayBeSame(
        noun.name, id: doubt.id, field: doubt.field, stored: doubt.stored, given: doubt.given)
    }
  }

  /// Returns the catalog's city for the only place in the gazetteer that a name means.
  private func inGazetteer(_ noun: Noun, _ given: RecordValues) throws -> String? {
    guard let numbers = noun.identity?.numbers, let field = numbers.first,
      numbers.allSatisfy({ given[$0] == .none }),
      let place = noun.nameField.flatMap({ given.text($0) }).flatMap(Gazetteer.knownPlace)
    else { return nil }
    let number = RecordValues([field: FieldValue(.whole(Int64(place.id)))])
    let ids = try IdentityCandidates(database: database, noun: noun).numbered(number)
    return ids.count == 1 ? ids[0] : nil
  }
}
