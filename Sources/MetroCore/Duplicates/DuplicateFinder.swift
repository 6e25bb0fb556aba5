import GRDB

/// Finds the pairs of records of one noun that may be duplicates.
struct DuplicateFinder {
  private let noun: Noun.Name
  private let database: Database
  private let today: String
  private let pause: () throws -> Void

  init(
    _ noun: Noun.Name, _ database: Database, today: String, pause: @escaping () throws -> Void
  ) {
    self.noun = noun
    self.database = database
    self.today = today
    self.pause = pause
  }

  /// Returns the most likely pairs, most likely first, then sorted by ID.
  func pairs(limit: Int?) throws -> [(weight: Double, pair: DuplicatePair)] {
    let records = try ComparedRecords(noun, database).all(pause: pause)
    let notSame = try NotSame(noun, database, today: today)
    var comparison = RecordComparison(noun, participants: database.participants(of:))
    var weights: [Candidate: Double] = [:]
    try CandidatePairs(records, of: noun, pause: pause).forEach { index, other in
      let candidate = Candidate(left: UInt32(index), right: UInt32(other))
      let (left, right) = (records[index], records[other])
      guard weights[candidate] == nil, let found = try comparison.likelihood(left, right),
        !notSame.holds(left, right)
      else { return }
      weights[candidate] = found.weight
    }
    let likeliest = weights.sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key
    }.prefix(limit ?? .max)
    let standing = RecordStanding(noun, database)
    return try likeliest.compactMap { candidate, weight in
      let (left, right) = (records[Int(candidate.left)], records[Int(candidate.right)])
      return try comparison.likelihood(left, right).map {
        (weight, try DuplicatePair(noun, left, right, $0, standing))
      }
    }
  }

  private struct Candidate: Hashable, Comparable {
    let left: UInt32
    let right: UInt32

    static func < (first: Candidate, second: Candidate) -> Bool {
      (first.left, first.right) < (second.left, second.right)
    }
  }
}

extension Database {
  /// Returns the cities that participated in a program.
  func participants(of program: String) throws -> Set<String> {
    let statement = try cachedStatement(
      sql: "SELECT city FROM participation WHERE program = ? AND role = 'participant'")
    return try Set(String.fetchAll(statement, arguments: [program]))
  }
}
