import ArgumentParser
import MetroCore

/// A rule as an argument.
struct RuleArgument: ExpressibleByArgument {
  let rule: AuditRule

  init?(argument: String) {
    guard let rule = AuditRule.named(argument) else { return nil }
    self.rule = rule
  }

  static var allValueStrings: [String] { AuditRule.all.map(\.id) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

enum SeverityArgument: String, WordArgument {
  case note, warning, error

  var severity: Severity {
    switch self {
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }
}

enum StateArgument: String, WordArgument {
  case open, waived, resolved, all

  var states: Set<AuditedFinding.State> {
    AuditedFinding.State(rawValue: rawValue).map { [$0] } ?? Set(AuditedFinding.State.allCases)
  }
}
