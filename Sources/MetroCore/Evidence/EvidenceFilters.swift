import GRDB

extension Filter {
  /// Returns the filters by evidence for the records of a type.
  static func ofEvidence(for name: Noun.Name) -> [Filter] {
    [
      Filter("disputed", nil, help: "with a disputed value") { _, _ in
        let query = DisputeQuery(noun: .named(name)).sql()
        return "t.id IN (SELECT id FROM (\(literal: query)))"
      },
      Filter("unsourced", nil, help: "without a source") { _, _ in
        "NOT EXISTS (SELECT 1 FROM statement WHERE statement.\(sql: name.rawValue) = t.id)"
      },
    ]
  }
}
