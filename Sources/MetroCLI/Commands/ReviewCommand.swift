import ArgumentParser
import MetroCore
import MetroText

struct ReviewCommand: SingleCommand {
  static let group = CommandGroup.evidence

  static let configuration = CommandConfiguration.metro(
    "review", "Decide findings, duplicates and proposals one by one, worst first.",
    examples: ["metro review", "metro review --only duplicates --plain"],
    discussion: """
      Shows each open item with its evidence and what would settle it. Keys take the remedy, edit, \
      waive with a reason, skip and undo; ? explains them. Each decision is a revision, so stopping \
      loses nothing. With --plain, or on a terminal that cannot move the cursor, prints lines and \
      reads answers line by line. Scripts use metro audit, metro waive and the commands that the \
      audit prints.
      """)

  @Option(
    help: ArgumentHelp(
      "Only items of a kind; repeatable.", valueName: ReviewKindArgument.placeholder))
  var only: [ReviewKindArgument] = []

  @OptionGroup var findings: FindingOptions

  @Flag(help: "Print lines and read answers line by line, for screen readers.")
  var plain = false

  @OptionGroup var revision: RevisionOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    guard context.hasScreen else {
      throw Failure.usage(
        "review: needs a terminal for its questions",
        hint: "metro audit and metro duplicates print the items; metro waive and metro merge decide"
      )
    }
    let session = try ReviewSession(context, request(in: context), note: revision.note)
    guard !session.review.items.isEmpty else { return context.say("Nothing to review.") }
    let outcome = Result {
      if plain || Self.isSimple(context.console) {
        try PlainReview(session: session, context: context).run()
      } else {
        try ScreenReview(session: session, context: context).run()
      }
    }
    for line in session.review.summary { context.say(line.text) }
    do {
      try outcome.get()
      let opened = try session.opened()
      if opened > 0 {
        context.say("These decisions opened \(opened) more: run metro review again.")
      }
    } catch {
      // The decisions are stored, but the review did not come to its end.
      var failure = Failure(thrown: error)
      if failure.status == .interrupted {
        failure = Failure(status: .interrupted, message: "interrupted")
      }
      failure.saysChange = true
      throw failure
    }
  }

  /// Whether a terminal cannot move its cursor.
  private static func isSimple(_ console: Console) -> Bool {
    ["dumb", nil].contains(console.variable("TERM"))
  }

  private func request(in context: Context) throws -> ReviewRequest {
    var request = ReviewRequest(today: context.console.today.text)
    request.findings = try findings.request(context.open(for: .reading))
    if !only.isEmpty {
      request.kinds = Set(only.map(\.kind))
    } else if !findings.isEmpty {
      request.kinds = [.findings]
    }
    return request
  }
}

enum ReviewKindArgument: String, WordArgument {
  case findings, duplicates, proposals

  var kind: ReviewItem.Kind {
    switch self {
    case .findings: .findings
    case .duplicates: .duplicates
    case .proposals: .proposals
    }
  }
}
