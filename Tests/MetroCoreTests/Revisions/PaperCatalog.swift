import Testing

@testable import MetroCore

/// The contents of a catalog, as a value that tests can change directly.
struct PaperCatalog: Equatable {
  /// The texts of every record, without missing values, by noun, ID and field.
  var records: [Noun.Name: [String: [String: String]]] = [:]

  init(_ catalog: Catalog) throws {
    for noun in Noun.inOrderOfReference {
      var byID: [String: [String: String]] = [:]
      for row in try catalog.rows(noun, noun.exportColumns).texts {
        var texts: [String: String] = [:]
        for (name, text) in zip(noun.exportColumns, row).dropFirst() { texts[name] = text }
        byID[row[0] ?? ""] = texts
      }
      records[noun.name] = byID
    }
  }

  func ids(_ noun: Noun) -> [String] { (records[noun.name] ?? [:]).keys.sorted() }

  func texts(_ noun: Noun, _ id: String) -> [String: String]? { records[noun.name]?[id] }

  /// Applies changes as a reader of `show-revision` or `diff-revisions` would, and returns the
  /// inconsistencies.
  mutating func make(_ changes: [Change]) -> [String] {
    var faults: [String] = []
    let before = records
    var renames: [Noun.Name: [String: String]] = [:]
    for change in changes {
      if case .renamed(let old) = change.kind {
        renames[change.noun, default: [:]][old] = change.id
      }
    }
    var oldIDs: [Noun.Name: [String: String]] = [:]
    for (noun, pairs) in renames {
      for (old, new) in pairs { oldIDs[noun, default: [:]][new] = old }
    }
    for change in changes where change.kind == .removed {
      let texts = records[change.noun]?.removeValue(forKey: change.id)
      var shown: [String: String] = [:]
      for field in change.fields { shown[field.field] = field.before }
      if texts != shown { faults.append("removed \(change.noun) \(change.id): \(shown)") }
    }
    rename(renames, &faults)
    for change in changes where change.kind == .added {
      if records[change.noun]?[change.id] != nil { faults.append("\(change.id) is there already") }
      records[change.noun]?[change.id] = [:]
      for field in change.fields {
        if field.before != nil { faults.append("\(change.id) is new, with a \(field.field)") }
        records[change.noun]?[change.id]?[field.field] = field.after
      }
    }
    for change in changes where change.kind == .updated {
      let old = oldIDs[change.noun]?[change.id] ?? change.id
      if change.fields.isEmpty { faults.append("\(change.id) is changed in nothing") }
      guard let texts = before[change.noun]?[old], records[change.noun]?[change.id] != nil else {
        faults.append("changed \(change.noun) \(change.id) is not there")
        continue
      }
      for field in change.fields {
        if texts[field.field] != field.before {
          faults.append("\(change.id) has another \(field.field) than \(field.before ?? "none")")
        }
        records[change.noun]?[change.id]?[field.field] = field.after
      }
    }
    return faults
  }

  /// Renames records simultaneously and updates all references to them.
  private mutating func rename(
    _ renames: [Noun.Name: [String: String]], _ faults: inout [String]
  ) {
    for (noun, pairs) in renames {
      var moved: [String: [String: String]] = [:]
      for (old, new) in pairs {
        guard let texts = records[noun]?.removeValue(forKey: old) else {
          faults.append("renamed \(noun) \(old) is not there")
          continue
        }
        moved[new] = texts
      }
      for (new, texts) in moved {
        if records[noun]?[new] != nil { faults.append("\(noun) \(new) is there already") }
        records[noun]?[new] = texts
      }
    }
    for noun in Noun.inOrderOfReference {
      for field in noun.fields {
        guard case .reference(let target) = field.type, let pairs = renames[target] else {
          continue
        }
        for (id, texts) in records[noun.name] ?? [:] {
          guard let text = texts[field.name] else { continue }
          let values = field.isList ? text.split(separator: ";").map(String.init) : [text]
          records[noun.name]?[id]?[field.name] =
            values.map { pairs[$0] ?? $0 }.joined(separator: ";")
        }
      }
    }
  }

  /// Returns the expected counts of a revision between two states.
  static func counts(
    from before: PaperCatalog, to after: PaperCatalog, _ changes: [Change]
  ) -> [Revision.Counts] {
    Noun.inOrderOfReference.compactMap { noun in
      let old = before.records[noun.name] ?? [:]
      let new = after.records[noun.name] ?? [:]
      var renamed: [String: String] = [:]
      for change in changes where change.noun == noun.name {
        if case .renamed(let id) = change.kind { renamed[id] = change.id }
      }
      let ends = Set(renamed.values)
      let added = new.keys.filter { old[$0] == nil && !ends.contains($0) }.count
      let removed = old.keys.filter { new[$0] == nil && renamed[$0] == nil }.count
      let changed = new.keys.filter { old[$0] != nil && old[$0] != new[$0] }.count + renamed.count
      guard added + removed + changed > 0 else { return nil }
      return Revision.Counts(noun: noun.name, added: added, changed: changed, removed: removed)
    }
  }

  /// The violations of rules that hold in every catalog.
  var faults: [String] {
    var faults: [String] = []
    for noun in Noun.inOrderOfReference {
      for (id, texts) in records[noun.name] ?? [:] {
        for field in noun.fields {
          guard let text = texts[field.name] else {
            if field.isRequired { faults.append("\(noun) \(id) has no \(field.name)") }
            continue
          }
          let values = field.isList ? text.split(separator: ";").map(String.init) : [text]
          if Set(values).count < values.count {
            faults.append("\(noun) \(id): \(field.name) twice")
          }
          guard case .reference(let target) = field.type else { continue }
          for value in values where records[target]?[value] == nil {
            faults.append("\(noun) \(id) refers to \(target) \(value)")
          }
        }
      }
    }
    for id in ids(.theme) {
      var passed: Set<String> = []
      var next: String? = id
      while let theme = next {
        guard passed.insert(theme).inserted else {
          faults.append("theme \(id) is above itself")
          break
        }
        next = texts(.theme, theme)?["broader"]
      }
    }
    return faults
  }
}
