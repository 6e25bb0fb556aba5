extension AuditRule {
  static let deadLink = AuditRule(
    "dead-link", .warning,
    reason: "An archive may still have a copy of a dead page, and later it is harder to find.",
    explanation: """
      Finds links whose page is gone: by the word of a person, or because checks failed on three \
      days over a week or longer. Replace the URL, for example with that of an archived copy; a dead \
      link remains a record.
      """, version: 2,
    .dated { scope, take in
      try CheckedLinks(scope).forEach("dead") { link in
        try take(link.finding("The link is dead" + link.sinceText, link.editRemedy))
      }
    })
}
