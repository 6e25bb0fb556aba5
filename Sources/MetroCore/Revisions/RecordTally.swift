/// Which of the records that a revision touches were there before it, and which are there after it.
///
/// It is needed where a revision has several parts: a record may go in one and come in another.
struct RecordTally {
  struct Presence: Equatable {
    var isBefore: Bool
    var isAfter: Bool
    /// Whether the record's own row was changed, and not only its lists.
    var isCertain: Bool

    /// What the first change of a record says; nil: a change of a list.
    init(_ operation: ChangesetReader.Operation?) {
      isBefore = operation != .insert
      isAfter = operation != .delete
      isCertain = operation != nil
    }
  }

  private var presences: [RecordKey: Presence] = [:]

  /// Notes a change of a record's own row, or of a list of it.
  ///
  /// Returns what was known before, and what is now. Rows of lists may come before the record itself, where foreign keys are off.
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

  /// Whether a record was there under one id and is under another.
  func isRenamed(_ rename: Rename) -> Bool {
    let noun = Noun.named(rename.noun)
    guard let before = presences[RecordKey(noun, id: rename.before)],
      let after = presences[RecordKey(noun, id: rename.after)]
    else { return false }
    return before.isBefore && !before.isAfter && !after.isBefore && after.isAfter
  }
}
