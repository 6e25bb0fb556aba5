import MetroCore

extension CountedPrograms {
  /// Notes for readers of the figures: which programs were left out, and which values are known for part of the
  /// programs.
  var sentences: [String] {
    let leftOut = Self.words.compactMap { phase, words in
      self.leftOut[phase].map { "\($0) \(words)" }
    }
    var sentences =
      leftOut.isEmpty ? [] : ["Left out: \(leftOut.joined(separator: ", ")); --all counts them."]
    if parts > 0 { sentences.append("Parts counted with their whole program: \(parts).") }
    if stillPlanned > 0 {
      sentences.append(
        "Past, and counted although the status still says planned or confirmed: \(stillPlanned).")
    }
    if max(withDelegates, withClaim) > 0, min(withDelegates, withClaim) < counted {
      sentences.append(
        "Delegates are recorded for \(withDelegates) of \(counted) programs and claimed for "
          + "\(withClaim).")
    }
    return sentences
  }

  private static let words: [(ProgramPhase, String)] = [
    (.ahead, "planned or not over"), (.canceled, "canceled"), (.postponed, "postponed"),
    (.undated, "without date"),
  ]
}
