extension AuditRule {
  static let failingLink = AuditRule(
    "failing-link", .note,
    reason: "A page that fails today may be back tomorrow, or be gone for good.",
    explanation: """
      Finds links whose last check failed. Checks call such a link dead after failures on three days \
      over a week or longer.
      """,
    .dated { scope, take in
      try CheckedLinks(scope).forEach("failing") { link in
        try take(link.finding("The link \(link.sign)" + link.sinceText, link.checkRemedy))
      }
    })
}
