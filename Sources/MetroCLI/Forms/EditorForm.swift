import MetroCore
import MetroText

/// Edits a record as text in the user's editor, until it can be stored or the user gives up.
///
/// After an error the editor opens again with the message above the text. Closing it without a
/// change gives up. The file with the text is removed only after its values were stored.
struct EditorForm {
  let noun: Noun
  /// The ID or a name of the record.
  let record: String
  let citation: Citation?
  let isDryRun: Bool
  /// Returns the origin of the revision.
  let origin: () -> RevisionOrigin

  /// Edits the record and reports the changes.
  func run(in context: Context) throws {
    let performed = try edited(in: context)
    if !isDryRun { context.reportChanges(performed.changes) }
    context.warnOfOverridden(performed.outcome, noun)
  }

  /// Edits the record.
  ///
  /// - Throws: `Failure` with the path of the file that has the user's text.
  func edited(in context: Context) throws -> Performed<EditRecord.Outcome> {
    let console = context.console
    let catalog = try context.open(for: .reading)
    let id = try catalog.id(noun, record)
    var base = try catalog.record(noun, id: id)
    let form = RecordText(noun: noun, id: id)
    let notes = try EditorNotes(noun, id: id, base, in: catalog, today: console.today.text)
    let original = form.text(of: base, notes)
    let editor = console.variable("VISUAL") ?? console.variable("EDITOR") ?? "vi"
    let draft = try console.startDraft("\(noun)-\(id).txt")
    var shown = original
    var last: (any Error)?
    while true {
      let edited = try Self.naming(draft) {
        try draft.write(shown)
        return try draft.open(editor)
      }
      if let last, edited == shown { throw Self.naming(draft, Failure(thrown: last)) }
      do {
        let values = try form.edit(from: edited, since: original)
        let performed = try context.perform(
          EditRecord(noun, id, values, citation: citation, since: base),
          dryRun: isDryRun, by: origin())
        draft.discard()
        return performed
      } catch {
        guard edited != shown, Self.canCorrect(error) else {
          throw Self.naming(draft, Failure(thrown: error))
        }
        if case RecordError.changedMeanwhile(_, _, let conflicts) = error {
          let now = try Self.naming(draft) { try catalog.record(noun, id: catalog.id(noun, id)) }
          // The message shows the user these values; one that has changed again is a new conflict.
          for conflict in conflicts where now[conflict.field].text == conflict.stored {
            base[conflict.field] = now[conflict.field]
          }
        }
        last = error
        shown = form.text(edited, with: Self.lines(of: error))
      }
    }
  }

  /// Returns whether another text can help.
  private static func canCorrect(_ error: any Error) -> Bool {
    if case RecordError.changedMeanwhile = error { return true }
    return [.badData, .usage, .negative].contains(Failure(thrown: error).status)
  }

  private static func lines(of error: any Error) -> [String] {
    let failure = Failure(thrown: error)
    guard case RecordError.changedMeanwhile(_, _, let conflicts) = error else {
      return [failure.message] + (failure.hint.map { [$0] } ?? [])
    }
    return [failure.message] + conflicts.map(\.sentence) + ["delete this line to replace it"]
  }

  /// Runs work whose error names the file with the user's text.
  private static func naming<Result>(
    _ draft: Console.Draft, _ work: () throws -> Result
  ) throws -> Result {
    do {
      return try work()
    } catch {
      throw naming(draft, Failure(thrown: error))
    }
  }

  private static func naming(_ draft: Console.Draft, _ failure: Failure) -> Failure {
    var failure = failure
    failure.hint = "nothing was changed; your text is in \(draft.path)"
    return failure
  }
}

extension Context {
  /// Says which fields now differ from a decision.
  func warnOfOverridden(_ edited: EditRecord.Outcome, _ noun: Noun) {
    for name in edited.overridden {
      let why = Remedy.explain(record: RecordAddress(noun.name, edited.id), field: name).command
      say("\(name) differs from the decision: \(why) shows it, and metro decide replaces it.")
    }
  }
}

extension FieldConflict {
  /// The three values in one line.
  fileprivate var sentence: String {
    func text(_ value: String?) -> String {
      value.map { "'\(InvalidValue.shortened($0))'" } ?? "empty"
    }
    return "\(field): was \(text(before)), is now \(text(stored)), and you wrote \(text(given))"
  }
}
