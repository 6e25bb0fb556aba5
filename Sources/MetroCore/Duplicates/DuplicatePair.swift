/// Two records of a type that may be duplicates.
package struct DuplicatePair: Sendable {
  package let noun: Noun.Name

  /// The record that is better known, which the other could be merged into.
  package let id: String
  package let other: String

  package let name: String
  package let otherName: String

  /// The probability, from 0.5 to 0.99.
  package let score: Double

  /// The evidence for and against, each as a sentence without a period.
  package let reasons: [String]

  init(
    _ noun: Noun.Name, _ left: ComparedRecord, _ right: ComparedRecord,
    _ likelihood: DuplicateLikelihood, _ standing: RecordStanding
  ) throws {
    let isLeftBetter = try standing.isBetter(left, than: right)
    let (first, second) = isLeftBetter ? (left, right) : (right, left)
    self.noun = noun
    id = first.id
    other = second.id
    name = first.name
    otherName = second.name
    score = likelihood.score
    reasons = likelihood.reasons.map { $0.sentence(noun, left, right) }
  }
}
