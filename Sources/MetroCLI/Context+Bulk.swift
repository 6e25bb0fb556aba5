import MetroCore
import MetroText

/// Changes of several records at once.
extension Context {
  /// Returns the records that operands or filters select; nil if no record matches the filters.
  ///
  /// - Throws: `Failure` if both or neither are given.
  func selection(
    _ noun: Noun, _ operands: [String], _ options: SelectionOptions
  ) throws -> (records: RecordSelection, count: Int)? {
    guard !options.filters.isEmpty else {
      guard !operands.isEmpty else {
        throw Failure.usage(
          "expected the ID of \(noun.withArticle)",
          hint:
            "or select \(noun.plural) with --where; metro \(Verb.list.command(noun.name)) lists "
            + "them")
      }
      return (RecordSelection(noun, named: operands), Set(operands).count)
    }
    guard operands.isEmpty else {
      throw Failure.usage(
        "'\(operands[0])': IDs and --where cannot be combined",
        hint: "give the IDs alone, or the filters alone")
    }
    let listing = try options.listing(of: noun, today: console.today.text)
    let ids = try open(for: .reading).ids(matching: listing)
    guard !ids.isEmpty else {
      say("No \(noun) matches. Nothing changed.")
      return nil
    }
    return (RecordSelection(listing, expecting: ids), ids.count)
  }

  /// Runs an operation on a number of records, after a question if there are many, and reports the
  /// changes.
  ///
  /// - Throws: `Failure` if the user declines or cannot be asked.
  @discardableResult
  func performOnMany<Operation: CatalogOperation>(
    _ operation: Operation, count: Int, _ confirmation: ConfirmationOptions, _ change: ChangeOptions
  ) throws -> Operation.Outcome {
    if !change.dryRun, !confirmation.yes, count > ConfirmationOptions.unasked {
      guard canAsk else {
        throw Failure.usage(
          "\(count) records: more than \(ConfirmationOptions.unasked) need a confirmation",
          hint: "add --yes; --dry-run shows the changes")
      }
      let planned = try open(for: .writing)
        .perform(operation, dryRun: true, isCancelled: console.isInterrupted).changes
      guard try confirms("\(BulkCounts(planned).planned) Make these changes?") else {
        throw Failure(status: .negative, message: "nothing was changed")
      }
    }
    let performed = try perform(operation, change)
    let counts = BulkCounts(performed.changes)
    if change.dryRun {
      if count > 1, !performed.changes.isEmpty { say(counts.planned) }
    } else if performed.changes.count > Self.named {
      say(counts.made)
    } else {
      reportChanges(performed.changes)
    }
    return performed.outcome
  }

  /// The number of changes that a report lists individually.
  private static let named = 20
}

/// The number of changed records by type, in the order of their first change.
struct BulkCounts {
  private var counts: [(kind: String, noun: Noun.Name, ids: Set<String>)] = []

  init(_ changes: [Change]) {
    for change in changes {
      let kind =
        switch change.kind {
        case .added: "added"
        case .updated, .renamed: "changed"
        case .removed: "removed"
        }
      if let index = counts.firstIndex(where: { $0.kind == kind && $0.noun == change.noun }) {
        counts[index].ids.insert(change.id)
      } else {
        counts.append((kind, change.noun, [change.id]))
      }
    }
  }

  /// What a change would do, as a sentence.
  var planned: String { sentence(" would be ") }

  /// What a change did, as a sentence.
  var made: String { sentence(" ") }

  private func sentence(_ verb: String) -> String {
    let parts = counts.map { count in
      let noun = count.ids.count == 1 ? count.noun.rawValue : count.noun.plural
      return "\(count.ids.count) \(noun)\(verb)\(count.kind)"
    }
    return parts.isEmpty ? "Nothing would change." : parts.joined(separator: ", ") + "."
  }
}
