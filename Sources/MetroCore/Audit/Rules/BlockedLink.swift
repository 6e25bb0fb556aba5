extension AuditRule {
  static let blockedLink = AuditRule(
    "blocked-link", .note,
    reason: "A person can open a page that refuses programs.",
    explanation: """
      Finds links whose server refuses programs, once for each host. Open the page in a browser; if \
      it is there, waive the finding.
      """, dependsOn: [.blockedLinks],
    .dated { scope, take in
      try CheckedLinks(scope).forEach("blocked", oncePerHost: true) { link in
        try take(link.finding("The link is blocked", link.editRemedy))
      }
    })
}

extension AuditDependency {
  /// The first blocked link of a host depends on the other links.
  static let blockedLinks = AuditDependency(
    .owners, .link,
    """
    SELECT id AS found FROM link WHERE state = 'blocked' AND EXISTS (SELECT 1 FROM \(changed(.link)))
    """)
}
