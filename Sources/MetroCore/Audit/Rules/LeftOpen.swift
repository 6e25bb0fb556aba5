extension AuditRule {
  static let leftOpen = AuditRule(
    "left-open", .note,
    reason: "A value that a call left open is usually known by the time the program is held.",
    explanation: """
      Finds an empty field that a source leaves open ("venue TBD", "wird noch bekannt gegeben", \
      "(blank)", "장소 추후 공지"), while no source says more. Such words are never a value, and \
      contradict nothing. Cite a source for the value, or enter it.
      """,
    version: 3,
    .dispute(.leftOpen, message: "A source leaves FIELD open, and no other source states it"))
}
