extension LinkRun {
  /// The number of bytes of documents that wait to be taken.
  package var documentBytes: Int { seen.reduce(0) { $0 + ($1.document?.body.count ?? 0) } }

  /// Returns the observations since the last call.
  package func takeSeen() -> [Sighting] {
    // Until a host answers, it is unknown whether the network works.
    guard hosts.values.contains(where: \.hasAnswered) else { return [] }
    if !isWorthless(hosts.values.filter(\.isAsked)) {
      // The network worked at a failure if another host has answered since.
      let isKnown = { (failure: Sighting) in
        !failure.isInferred && failure.spell.lastAt < self.lastAnswer
      }
      seen += failures.filter(isKnown)
      failures.removeAll(where: isKnown)
    }
    defer { seen = [] }
    return seen
  }

  /// Whether so few of at least ten hosts answer that the network itself must have failed.
  private func isWorthless(_ asked: [HostRecord]) -> Bool {
    let mute = asked.count { !$0.hasAnswered }
    return asked.count >= 10 && mute * 10 >= asked.count * 8
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
