import MetroCore

extension Failure {
  /// Creates the failure for a name that several records share.
  ///
  /// The message lists each record with the details that distinguish it, and with the name that
  /// matched if it is not the record's main name.
  init(ambiguous name: String, _ noun: Noun.Name, _ candidates: [NameCandidate]) {
    let shown = candidates.prefix(Self.maxCandidates)
    let texts = shown.map { candidate in
      let others = candidate.matched.map { "also '\($0)'" }
      let words = [candidate.name] + candidate.details + others
      return "\(candidate.id) (\(words.joined(separator: ", ")))"
    }
    let rest = candidates.count - shown.count
    self.init(
      status: .usage,
      message: "\(noun.rawValue) '\(name)': \(candidates.count) \(noun.plural) have this name: "
        + texts.joined(separator: "; ") + (rest > 0 ? "; and \(rest) more" : ""),
      hint: "use the ID of one of them")
  }

  private static var maxCandidates: Int { 10 }
}
