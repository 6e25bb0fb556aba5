import MetroTestSupport
import Testing

@testable import MetroCore

/// Contradictions among many statements, which are found without comparing all pairs.
struct RivalTests {
  private static let values: [String: [String]] = [
    "dates": [
      "2015", "2015-04", "2015-04-08", "2015-04-08/2015-04-14", "2015-04-07/2015-04-15", "2016",
      "2015-04-08/..",
    ],
    "delegates": ["15", "17", "20", "28", "30"], "title": ["Water", "water", "Agua", "물"],
    "participants": ["quito", "quito;baguio", "baguio", "quito;jakarta", "Quito"],
    "host": ["seoul", "quito", "baguio"], "mode": ["online", "onsite", "Online"],
  ]

  private static func statement(
    _ field: String, _ numbers: inout SeededGenerator
  ) throws -> StatedValue {
    let value = try #require(values[field]?.randomElement(using: &numbers))
    let words = field == "delegates" ? ["over ", "about ", "", "at most "] : [""]
    var statement = StatedValue(
      stated: (words.randomElement(using: &numbers) ?? "") + value,
      value: Int.random(in: 0..<8, using: &numbers) == 0 ? nil : value)
    let scopes = ["participants": ["closed", "open"], "dates": ["with-travel", "program-days"]]
    statement.scope = ((scopes[field] ?? []) + [nil]).randomElement(using: &numbers) ?? nil
    statement.language = [nil, "en", "ko"].randomElement(using: &numbers) ?? nil
    return statement
  }

  @Test(arguments: values.keys.sorted(), [false, true])
  func `a contradiction is found if two statements contradict each other`(
    field: String, hasPhases: Bool
  ) throws {
    var numbers = SeededGenerator(seed: 7)
    var agreement = Agreement(field: try Noun.program.citable(field), hasPhases: hasPhases)
    agreement.others = ["seoul", "quito"]
    for _ in 0..<400 {
      let statements = try (0..<Int.random(in: 0...4, using: &numbers)).map { _ in
        try Self.statement(field, &numbers)
      }
      let pairs = statements.contains { left in
        statements.contains { !agreement.holds(left, $0) }
      }
      #expect(agreement.haveRivals(statements) == pairs, "\(statements)")
      let own = try Self.statement(field, &numbers)
      let isHeld = agreement.comparison(with: own)
      // A host that is recorded as a participant is compared as any participant.
      var reduced = agreement
      if field == "participants" {
        reduced.others.subtract(ListText.values(of: own.value ?? ""))
      }
      for statement in statements { #expect(isHeld(statement) == reduced.holds(statement, own)) }
    }
  }

  @Test(arguments: [
    ("quito;baguio", "quito;baguio", true), ("baguio", "quito;baguio", false),
    ("seoul;baguio", "baguio", true), ("baguio", "seoul;baguio", false),
    ("seoul;baguio", "seoul;baguio", true), ("jakarta;baguio", "baguio", false),
  ])
  func `a host counts as a participant if it is recorded as one`(
    stated: String, recorded: String, isHeld: Bool
  ) throws {
    var agreement = Agreement(field: try Noun.program.citable("participants"))
    agreement.others = ["seoul"]
    var list = StatedValue(stated: "the list", value: stated)
    list.scope = "closed"
    var own = StatedValue(stated: "all records", value: recorded)
    own.scope = "closed"
    #expect(agreement.comparison(with: own)(list) == isHeld)
  }

  @Test(arguments: [
    ("dates", "2015-05-08"), ("delegates", "900"), ("title", "Energy"), ("host", "jakarta"),
  ])
  func `one contradiction among many values is found`(field: String, rival: String) throws {
    var agreement = Agreement(field: try Noun.program.citable(field), hasPhases: true)
    agreement.others = Set((0..<100).map { "city-\($0)" })
    func statement(_ number: Int) -> StatedValue {
      switch field {
      // A range, and days within and after it.
      case "dates" where number == 1: StatedValue(stated: "days", value: "2016-01-05/2016-01-20")
      case "dates":
        StatedValue(stated: "day", value: "2016-0\(1 + number / 25)-\(10 + number % 20)")
      case "delegates": StatedValue(stated: "over \(number)", value: "\(number)")
      case "title":
        StatedValue(stated: "Water", value: "Water" + String(repeating: "!", count: number))
      default: StatedValue(stated: "city", value: "city-\(number)")
      }
    }
    let statements = (1..<100).map(statement)
    #expect(!agreement.haveRivals(statements))
    let other = StatedValue(
      stated: rival,
      value: field == "dates" ? "2016-01-15/2016-02-01" : field == "delegates" ? "7" : rival)
    #expect(agreement.haveRivals(statements + [other]))
  }
}
