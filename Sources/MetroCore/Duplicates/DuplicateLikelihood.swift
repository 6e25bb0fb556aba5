import Foundation

/// How likely two records are duplicates, and why.
struct DuplicateLikelihood: Sendable {
  /// In bits; 0 means equally likely to be duplicates or not.
  let weight: Double

  let reasons: [DuplicateReason]

  /// Whether only the same host and the same days speak for the pair, whatever the titles say.
  var isOfDaysAlone = false

  /// The probability for this weight, from 0.5 to 0.99, because nothing is certain, rounded to
  /// hundredths.
  var score: Double { min(0.99, (100 / (1 + exp2(-weight))).rounded() / 100) }
}
