extension AuditRule {
  static let doubtfulLink = AuditRule(
    "doubtful-link", .warning,
    reason: "A server can answer with another page than the one that the link is for.",
    explanation: """
      Finds links that lead somewhere, but hardly where they should: to the front page, a login, a page \
      that says that there is no page, or past an invalid certificate. Look at the page, and replace \
      the URL or set the state to working.
      """,
    .dated { scope, take in
      try CheckedLinks(scope).forEach("doubtful") { link in
        try take(link.finding("The link \(link.sign)", link.editRemedy))
      }
    })
}
