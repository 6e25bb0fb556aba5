import GRDB

extension Catalog {
  /// Passes the changes of a revision to `take`, record by record, in order of reference and of
  /// IDs.
  ///
  /// - Throws: `noSuchRevision`, `revisionNotKept`; `changedOutside` if another program has changed a
  ///   record.
  package func changes(of number: Int64, take: (Change) throws -> Void) throws {
    _ = try revision(number)
    // Before a baseline the catalog counts as empty.
    try changes(from: number - 1, to: number, orBefore: true, take: take)
  }

  /// Passes the differences between the catalog after two revisions to `take`, in the same order;
  /// revision 0 is the state before the first.
  ///
  /// - Throws: as ``changes(of:take:)``.
  package func changes(
    from first: Int64, to last: Int64, take: (Change) throws -> Void
  ) throws {
    try changes(from: first, to: last, orBefore: false, take: take)
  }

  private func changes(
    from first: Int64, to last: Int64, orBefore: Bool, take: (Change) throws -> Void
  ) throws {
    guard first != last else { return try read { try RevisionLog($0).checkIsKept(first) } }
    let revisions = min(first, last) + 1...max(first, last)
    var (before, after, renames) = try translatingConflicts {
      try read { database in
        let log = RevisionLog(database)
        for number in [first, last] { try log.checkIsKept(number, orBefore: orBefore) }
        let parts = try log.parts(of: revisions)
        let later = try RecordSlice(touchedBy: parts, database, isInterrupted)
        try later.takeBack(later.parts(after: parts.last ?? .max, database).reversed(), database)
        let earlier = try RecordSlice(copyOf: later)
        try earlier.takeBack(parts.reversed(), database)
        return (earlier.scratch, later.scratch, try log.renames(in: revisions))
      }
    }
    if first > last {
      swap(&before, &after)
      renames = renames.reversed().map(\.reversed)
    }
    try Self.changes(from: before, to: after, renames, take: take)
  }

  /// Passes the changes that undoing a revision would make to the current catalog to `take`, in
  /// order.
  ///
  /// - Throws: `noSuchRevision`; `changedOutside` if the revision cannot be undone.
  package func undoneChanges(of number: Int64, take: (Change) throws -> Void) throws {
    let (before, after, renames) = try translatingConflicts {
      try read { database in
        let log = RevisionLog(database)
        _ = try log.revision(number)
        let parts = try log.parts(of: number...number)
        let present = try RecordSlice(touchedBy: parts, database, isInterrupted)
        let undone = try RecordSlice(copyOf: present)
        try undone.takeBack(parts.reversed(), database)
        return (present.scratch, undone.scratch, try log.renames(in: number...number))
      }
    }
    try Self.changes(from: before, to: after, renames.reversed().map(\.reversed), take: take)
  }

  private static func changes(
    from before: Catalog, to after: Catalog, _ renames: [Rename], take: (Change) throws -> Void
  ) throws {
    guard !renames.isEmpty else {
      _ = try before.compare(with: after, showsRemoved: true, take: take)
      return
    }
    var changes: [Change] = []
    _ = try before.compare(with: after, showsRemoved: true) { changes.append($0) }
    let merged = try RenamedChanges(renames, in: changes)
      .merged(changes, before: before, after: after)
    for change in merged { try take(change) }
  }
}

/// Reports a renamed record as one change where a comparison finds a removal and an addition.
struct RenamedChanges {
  /// The last ID of each record by its first one.
  private var ends: [Noun.Name: [String: String]] = [:]

  /// Takes the renames whose old ID was removed and whose new ID was added.
  init(_ renames: [Rename], in changes: [Change]) {
    func ids(_ kind: Change.Kind) -> Set<[String]> {
      Set(changes.filter { $0.kind == kind }.map { [$0.noun.rawValue, $0.id] })
    }
    let removed = ids(.removed)
    let added = ids(.added)
    for rename in renames.composed
    where removed.contains([rename.noun.rawValue, rename.before])
      && added.contains([rename.noun.rawValue, rename.after])
    {
      ends[rename.noun, default: [:]][rename.before] = rename.after
    }
  }

  func merged(
    _ changes: [Change], before: Catalog, after: Catalog
  ) throws -> [Change] {
    var merged: [Change] = []
    for change in changes {
      let renames = ends[change.noun] ?? [:]
      switch change.kind {
      case .removed:
        // The change under the new ID covers both.
        if renames[change.id] == nil { merged.append(change) }
      case .added:
        guard let old = renames.first(where: { $0.value == change.id })?.key else {
          merged.append(change)
          continue
        }
        let noun = Noun.named(change.noun)
        merged.append(Change(kind: .renamed(from: old), noun: noun.name, id: change.id, fields: []))
        let fields = try differences(
          noun, from: before.record(noun, id: old), to: after.record(noun, id: change.id))
        merged += updated(change, fields)
      case .updated, .renamed: merged += updated(change, change.fields)
      }
    }
    return merged
  }

  /// Returns a change of fields without references that only follow another record's new ID.
  private func updated(_ change: Change, _ fields: [Change.FieldChange]) -> [Change] {
    let noun = Noun.named(change.noun)
    let own = fields.filter { field in
      guard case .reference(let target)? = noun.field(field.field)?.type, let before = field.before
      else { return true }
      let followed = before.split(separator: ";", omittingEmptySubsequences: false)
        .map { ends[target]?[String($0)] ?? String($0) }.joined(separator: ";")
      return followed != field.after
    }
    return own.isEmpty
      ? [] : [Change(kind: .updated, noun: change.noun, id: change.id, fields: own)]
  }
}
