import MetroText

/// A finding with what has become of it.
package struct AuditedFinding: Sendable {
  package enum State: String, Sendable, CaseIterable {
    /// It is to be resolved.
    case open
    /// Somebody has said that it is to stay as it is.
    case waived
    /// It is no longer found.
    case resolved
  }

  package let finding: Finding
  package let state: State

  /// The day on which it was first found, and the one on which it no longer was.
  package let since: String
  package let resolved: String?

  /// Why it was waived; also where that holds no more.
  package let because: String?

  /// Why a waiver holds no more, as a clause.
  package let reopened: String?

  /// The name of the finding on the command line: some letters and digits, or more of them.
  package var code: String { String(finding.key.prefix(Self.codeLength)) }

  static let codeLength = 8
}

extension Finding {
  /// What tells it from all others, in letters and digits; the same for as long as it is found.
  var key: String { Self.key(rule, record, field ?? "", other ?? "") }

  static func key(_ rule: String, _ record: String, _ field: String, _ other: String) -> String {
    let hash = FNVHash("\(rule)\n\(record)\n\(field)\n\(other)".utf8)
    let digits = String(hash.value, radix: 36)
    // The first digits of a number say less than its last ones.
    return String(digits.reversed()) + String(repeating: "0", count: 13 - digits.utf8.count)
  }
}
