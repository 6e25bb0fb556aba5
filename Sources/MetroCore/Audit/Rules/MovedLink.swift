extension AuditRule {
  static let movedLink = AuditRule(
    "moved-link", .note,
    reason: "Servers stop redirecting old addresses after some time.",
    explanation: """
      Finds links whose server redirects to another URL for good. Replace the URL with the proposed \
      one.
      """,
    .dated { scope, take in
      try CheckedLinks(scope).forEach("moved") { link in
        try take(link.finding("The link is moved", link.editRemedy))
      }
    })
}
