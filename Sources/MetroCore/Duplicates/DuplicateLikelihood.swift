import Foundation

/// How likely two records are one, and why.
struct DuplicateLikelihood: Sendable {
  /// In bits, from 0: as likely as not.
  let weight: Double

  let reasons: [DuplicateReason]

  /// The probability that this weight stands for, from 0.5 to 0.99, since nothing of it is certain, in
  /// hundredths.
  var score: Double { min(0.99, (100 / (1 + exp2(-weight))).rounded() / 100) }
}
