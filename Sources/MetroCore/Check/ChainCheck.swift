import GRDB

/// Checks that no revision was changed after it was made.
struct ChainCheck {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func run(_ take: (CheckFinding) throws -> Void) throws {
    try RevisionChain(database).check { number in
      try take(
        CheckFinding(
          .revisions,
          "revision \(number): it does not match its digest: it, or the revision before it, was changed "
            + "after it was made"))
    }
  }
}
