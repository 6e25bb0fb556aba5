import MetroCore

extension Failure {
  /// A name that several records have: each with what tells it from the others, and the name that
  /// matched where it is not the record's own.
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
