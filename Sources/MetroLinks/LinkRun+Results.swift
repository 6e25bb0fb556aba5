extension LinkRun {
  /// The number of bytes of documents that wait to be taken.
  package var documentBytes: Int { seen.reduce(0) { $0 + ($1.document?.body.count ?? 0) } }

  /// Returns the observations since the last call.
  package func takeSeen() -> [Sighting] {
    // Until a host answers, it is unknown whether the network works.
    guard hosts.values.contains(where: \.hasAnswered) else { return [] }
    let asked = hosts.values.filter(\.isAsked)
    // What fails is no matter of the network once enough hosts answer.
    if asked.count >= Self.fewHosts, !isWorthless(asked) {
      seen += failures.filter { !$0.isInferred }
      failures.removeAll { !$0.isInferred }
    }
    defer { seen = [] }
    return seen
  }

  /// The number of hosts of which nothing can be concluded about the network.
  private static let fewHosts = 10

  /// Whether so few hosts answer that the network itself must have failed.
  private func isWorthless(_ asked: [HostRecord]) -> Bool {
    let mute = asked.count { !$0.hasAnswered }
    return asked.count >= Self.fewHosts && mute * 10 >= asked.count * 8
  }

  /// Ends the run and returns what is left: what failed, and what would have been asked again.
  ///
  /// Nil means that no host has answered at all, which says nothing about any address.
  package func end() -> [Sighting]? {
    let rest = later.map { $0.sighting } + failures
    later = []
    failures = []
    let asked = hosts.values.filter(\.isAsked)
    guard asked.isEmpty || asked.contains(where: \.hasAnswered) else { return nil }
    // An outcome inferred from a host that answers after all means nothing.
    let certain = rest.filter { !$0.isInferred || hosts[$0.host]?.hasAnswered != true }
    left += rest.count - certain.count
    let isWorthless = isWorthless(asked)
    return seen
      + certain.map { sighting in
        var sighting = sighting
        if isWorthless, sighting.spell.outcome.isBelowHTTP { sighting.spell.isCounted = false }
        return sighting
      }
  }

  func finish(_ sighting: Sighting) {
    if sighting.spell.outcome.isBelowHTTP {
      failures.append(sighting)
    } else {
      seen.append(sighting)
    }
  }
}
