/// A finding with what has become of it.
package struct AuditedFinding: Sendable {
  package enum State: String, Sendable, CaseIterable {
    /// It is to be settled.
    case open
    /// Somebody has said that it is to stay as it is.
    case accepted
    /// It is no longer found.
    case resolved
  }

  package let finding: Finding
  package let state: State

  /// The day on which it was first found, and the one on which it no longer was.
  package let since: String
  package let resolved: String?

  /// Why it was accepted; also where that holds no more.
  package let because: String?

  /// Why an acceptance holds no more, as a clause.
  package let reopened: String?

  /// The name of the finding on the command line: some letters and digits, or more of them.
  package var code: String { String(finding.key.prefix(Self.codeLength)) }

  static let codeLength = 8
}

extension Finding {
  /// What tells it from all others, in letters and digits; the same for as long as it is found.
  var key: String {
    // FNV-1a (draft-eastlake-fnv, 64 bits).
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "\(rule)\n\(record)\n\(field ?? "")\n\(other ?? "")".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 36)
    // The first digits of a number say less than its last ones.
    return String(digits.reversed()) + String(repeating: "0", count: 13 - digits.utf8.count)
  }
}
