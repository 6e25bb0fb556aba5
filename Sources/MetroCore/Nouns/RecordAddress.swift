/// Names one record of a catalog: its record type and its id.
package struct RecordAddress: Sendable, Hashable, Codable, CustomStringConvertible {
  package let noun: Noun.Name
  package let id: String

  package init(_ noun: Noun.Name, _ id: String) {
    self.noun = noun
    self.id = id
  }

  /// Reads the form `program/seoul-2015`; returns nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let noun = Noun.Name(rawValue: String(parts[0])) else { return nil }
    self.init(noun, String(parts[1]))
  }

  /// The form `program/seoul-2015`.
  package var description: String { "\(noun.rawValue)/\(id)" }
}

extension Noun.Name: Codable {}
