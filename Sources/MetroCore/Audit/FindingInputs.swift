import GRDB
import MetroText

/// The values that a finding is derived from, one per line, as waivers keep them.
struct FindingInputs {
  let database: Database

  /// Returns inputs as the text of a waiver can be, which is neither empty nor begins or ends with an
  /// empty line: a value that is missing becomes a hyphen.
  static func storable(_ inputs: String) -> String {
    if (try? Prose(inputs).text) == inputs { return inputs }
    let lines = inputs.split(separator: "\n", omittingEmptySubsequences: false).map {
      let line = String($0).trimmingWhiteSpace()
      return line.isEmpty ? "-" : line
    }
    return (try? Prose(lines.joined(separator: "\n")).text) ?? "-"
  }

  /// Returns whether inputs differ at most by the IDs of records that were renamed or merged.
  func areEqual(_ one: String, _ other: String) throws -> Bool {
    try one == other || presentIDs(of: one) == presentIDs(of: other)
  }

  /// Returns inputs with current IDs, sorted in lists.
  private func presentIDs(of inputs: String) throws -> [[String]] {
    try inputs.split(separator: "\n").map { line in
      try line.split(separator: ";").map { part in
        try part.split(separator: "/").map { try present(String($0)) }.joined(separator: "/")
      }.sorted()
    }
  }

  /// Returns the current ID of the only record that formerly had an ID, or any other text as it is.
  private func present(_ text: String) throws -> String {
    guard (try? RecordID(text)) != nil else { return text }
    let columns = Alias.owner.nouns.map(\.rawValue).joined(separator: ", ")
    let current = try String.fetchAll(
      database.cachedStatement(
        sql: "SELECT coalesce(\(columns)) FROM alias WHERE former = ? LIMIT 2"),
      arguments: [text])
    return current.count == 1 ? current[0] : text
  }
}
