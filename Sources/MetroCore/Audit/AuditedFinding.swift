import MetroText

/// A finding with its state and waiver.
package struct AuditedFinding: Sendable {
  package enum State: String, Sendable, CaseIterable {
    /// The finding still has to be resolved.
    case open
    /// A valid waiver accepts the finding.
    case waived
    /// The audit no longer finds it.
    case resolved
  }

  package let finding: Finding
  package let state: State

  /// The day on which the audit first found it.
  package let since: String

  /// The day on which the audit no longer found it.
  package let resolved: String?

  /// The reason of the waiver, even if the waiver is no longer valid.
  package let because: String?

  /// Why the waiver is no longer valid, as a clause.
  package let reopened: String?

  /// The code of the finding on the command line: the first letters and digits of its key.
  package var code: String { String(finding.key.prefix(Self.codeLength)) }

  static let codeLength = 8
}

extension Finding {
  /// The unique key of the finding in letters and digits, which stays the same across audits.
  package var key: String { Self.key(rule, record, field ?? "", other ?? "") }

  static func key(_ rule: String, _ record: String, _ field: String, _ other: String) -> String {
    let hash = FNVHash("\(rule)\n\(record)\n\(field)\n\(other)".utf8)
    let digits = String(hash.value, radix: 36)
    // The last digits of the hash vary more than the first ones, so the key starts with them.
    return String(digits.reversed()) + String(repeating: "0", count: 13 - digits.utf8.count)
  }
}
