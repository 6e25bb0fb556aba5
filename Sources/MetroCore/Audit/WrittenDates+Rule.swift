extension AuditRule.Work {
  /// Reads the dates in titles, summaries, notes and statements of sources.
  static func writtenDates(
    _ faults: @escaping @Sendable (WrittenDates.Text) -> [WrittenDates.Fault]
  ) -> AuditRule.Work {
    .query { scope, take in
      for place in WrittenDates.all {
        try place.forEachText(scope) { text in
          for fault in faults(text) {
            try take(
              Finding(
                noun: text.noun, id: text.id, field: text.field, other: fault.excerpt.oneLine,
                message: fault.message,
                evidence: ["\(text.field): \"\(fault.excerpt.oneLine)\""] + text.context,
                remedy: fault.isOfDate ? text.remedy : text.correction, inputs: fault.excerpt))
          }
        }
      }
    }
  }
}

extension WrittenDates {
  /// A fault of a date in a text.
  struct Fault {
    let message: String
    /// The words that show it.
    let excerpt: String
    /// Whether a decision about the dates settles it; hours are no dates.
    var isOfDate = true
  }

  /// What the texts and the dates of their records depend on.
  static let dependencies: [AuditDependency] = [
    .visitsOfProgram, .presentationsOfProgram, .statementsOfDates, .statementsOfDecision,
  ]
}
