import MetroCore
import MetroText

/// Performs what a review requests, on the catalog.
final class ReviewSession {
  private let context: Context
  private let request: ReviewRequest
  private let note: String?
  var review: Review
  /// What the catalog had on the current item when it was shown.
  private var shown: ReviewState?

  init(_ context: Context, _ request: ReviewRequest, note: String?) throws {
    self.context = context
    self.request = request
    self.note = note
    review = Review(try context.open(for: .writing).reviewItems(request))
  }

  private var today: String { request.today }

  /// Goes on to the next item that is still open.
  func checkCurrent() throws {
    while let item = review.current, !review.isChecked {
      let catalog = try context.open(for: .writing)
      let (now, state) = try current(item, in: catalog)
      shown = state
      review.check(now, try now.map { try details(of: $0, in: catalog) } ?? Review.Details())
    }
  }

  /// The number of items that what was decided has opened.
  func opened() throws -> Int {
    guard review.lastRevision != nil else { return 0 }
    return max(0, try context.open(for: .writing).reviewItems(request).count - review.left)
  }

  /// Performs a request, and returns false if the review ends.
  ///
  /// `runEditor` runs work while another program has the terminal.
  ///
  /// - Throws: An error that ends the review; others are shown in it.
  func perform(
    _ request: Review.Request, runEditor: (() throws -> Void) throws -> Void
  ) throws -> Bool {
    do {
      switch request {
      case .quit: return false
      case .interrupt: throw StorageError.interrupted
      case .suspend: break
      case .settle(let decision): try settle(decision)
      case .undo(let revision): try undo(revision)
      case .evidence: try showEvidence()
      case .editor: try edit(runEditor)
      }
    } catch {
      try show(error)
    }
    return true
  }

  private func show(_ error: any Error) throws {
    if case MergeError.mergeConflicts(let merge, let conflicts) = error {
      let lines = MergeText.lines(of: conflicts, in: merge).split(separator: "\n").map(String.init)
      return review.fail(lines, isConflict: true)
    }
    if case HistoryError.changedMeanwhile = error {
      return review.reload(["Another program changed this in the meantime; nothing was decided."])
    }
    let failure = Failure(thrown: error)
    guard failure.status != .interrupted, failure.status != .internalError else { throw error }
    review.fail([failure.message] + (failure.hint.map { [$0] } ?? []))
  }

  private func origin(_ item: ReviewItem) -> RevisionOrigin {
    let subject =
      switch item {
      case .finding(let finding): "\(finding.rule) \(finding.record) [\(finding.key.prefix(8))]"
      case .duplicate(let pair):
        "possible duplicate \(pair.noun.rawValue)/\(pair.id) \(pair.noun.rawValue)/\(pair.other)"
      case .proposal(let proposal): "proposal \(proposal.id)"
      }
    return origin(note: note.map { "\($0): \(subject)" } ?? subject)
  }

  private func origin(note: String?) -> RevisionOrigin {
    RevisionOrigin(
      actor: context.actor, command: RecordedCommandLine(context.words).text, note: note,
      time: context.console.time())
  }

  private func settle(_ decision: SettleItem.Decision) throws {
    guard let item = review.current else { return }
    let catalog = try context.open(for: .writing)
    let performed = try catalog.perform(
      SettleItem(item, decision, actor: context.actor, today: today, shown: shown),
      by: origin(item), isCancelled: context.console.isInterrupted)
    let fate: Review.Fate =
      switch decision {
      case .remedy, .decide: .applied
      case .set: .edited
      case .waive: .waived
      }
    try finish(fate, performed.revision, performed.changes, catalog)
  }

  /// Returns an item as it is now, with a state that is not newer.
  private func current(
    _ item: ReviewItem, in catalog: Catalog
  ) throws -> (item: ReviewItem?, state: ReviewState) {
    let state = try catalog.reviewState(of: item)
    return (try catalog.current(item, today: today), state)
  }

  private func finish(
    _ fate: Review.Fate, _ revision: Int64?, _ changes: [Change], _ catalog: Catalog
  ) throws {
    guard let item = review.current else { return }
    let (now, state) = try current(item, in: catalog)
    shown = state
    let counts = BulkCounts(changes)
    let text =
      changes.isEmpty
      ? "Nothing changed." : changes.count > 3 ? counts.made : ChangeText.sentences(for: changes)
    review.finish(
      fate, revision: revision, text.split(separator: "\n").map(String.init), now: now,
      try now.map { try details(of: $0, in: catalog) } ?? Review.Details())
  }

  private func undo(_ revision: Int64) throws {
    let catalog = try context.open(for: .writing)
    let undone = try catalog.undo(revision, by: origin(note: note))
    review.undone(["Undid revision \(undone.number)."])
  }

  private func showEvidence() throws {
    guard let item = review.current, let record = item.record else { return }
    let catalog = try context.open(for: .reading)
    let noun = Noun.named(record.noun)
    let width = review.size.columns
    var lines: [String] = []
    for record in item.records {
      let page = try catalog.consistently {
        try RecordPage(of: .named(record.noun), id: record.id, in: catalog, today: today)
      }
      lines += try PageRenderer(style: TableStyle(width: width, showsNotes: false)).text(of: page)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    if noun.isCitable {
      let text = EvidenceText(usesColor: false, width: width)
      for evidence in try catalog.evidence(noun, id: record.id) {
        lines += text.text(of: evidence).split(separator: "\n").map(String.init)
      }
    }
    review.show(lines.map { ScreenLine($0) })
  }

  private func edit(_ runEditor: (() throws -> Void) throws -> Void) throws {
    guard let item = review.current, let record = item.record else { return }
    guard NounCommandsList.verbs(of: record.noun).contains(.edit) else {
      return review.say(
        "\(record.noun.rawValue) \(record.id): records of this type are not edited.")
    }
    let catalog = try context.open(for: .writing)
    let form = EditorForm(
      noun: .named(record.noun), record: record.id, citation: nil, isDryRun: false
    ) { self.origin(item) }
    var performed: Performed<EditRecord.Outcome>?
    try runEditor { performed = try form.edited(in: context) }
    try finish(.edited, performed?.revision, performed?.changes ?? [], catalog)
  }

  private func details(of item: ReviewItem, in catalog: Catalog) throws -> Review.Details {
    var details = Review.Details()
    for record in item.records {
      let noun = Noun.named(record.noun)
      let values = try catalog.record(noun, id: record.id)
      if let name = noun.nameField.flatMap({ values.text($0) }) { details.titles.append(name) }
    }
    guard let record = item.record, let field = item.field else { return details }
    let noun = Noun.named(record.noun)
    details.fieldText = try catalog.record(noun, id: record.id).text(field.name) ?? ""
    // A list is decided as a whole, not by one of its statements.
    if noun.isCitable, !field.isList, item.isDecidable,
      let evidence = try catalog.evidence(noun, id: record.id).first(where: {
        $0.field == field.name
      }),
      evidence.dispute != nil
    {
      details.choices = evidence.choices
    }
    return details
  }
}

extension FieldEvidence {
  /// The values that a decision can choose, at most nine: the one in use, then those of sources.
  fileprivate var choices: [String] {
    var seen: Set<String> = []
    let values = [used].compactMap(\.self) + statements.compactMap(\.value)
    return Array(values.filter { seen.insert($0).inserted }.prefix(9))
  }
}
