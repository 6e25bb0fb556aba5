/// Records which of the records that a revision touches existed before it and exist after it.
///
/// A revision with several parts needs it: a record may be removed in one and added in another.
struct RecordTally {
  struct Presence: Equatable {
    var isBefore: Bool
    var isAfter: Bool
    /// Whether the record's own row was changed, and not only its lists.
    var isCertain: Bool

    /// Infers presence from the first change of a record; nil is a change of a list.
    init(_ operation: ChangesetReader.Operation?) {
      isBefore = operation != .insert
      isAfter = operation != .delete
      isCertain = operation != nil
    }
  }

  private var presences: [RecordKey: Presence] = [:]

  /// Notes a change of a record's own row or of one of its lists.
  ///
  /// Returns the previous and the new presence.
  /// List rows may come before the record itself because foreign keys are off.
  @discardableResult
  mutating func note(
    _ record: RecordKey, _ operation: ChangesetReader.Operation?
  ) -> (old: Presence?, new: Presence) {
    let old = presences[record]
    var new = old ?? Presence(operation)
    if let old, let operation {
      if !old.isCertain { new = Presence(operation) }
      if operation != .update { new.isAfter = operation == .insert }
    }
    presences[record] = new
    return (old, new)
  }

  /// Returns whether a record existed only under its old ID before and only under its new ID after.
  func isRenamed(_ rename: Rename) -> Bool {
    let noun = Noun.named(rename.noun)
    guard let before = presences[RecordKey(noun, id: rename.before)],
      let after = presences[RecordKey(noun, id: rename.after)]
    else { return false }
    return before.isBefore && !before.isAfter && !after.isBefore && after.isAfter
  }
}
