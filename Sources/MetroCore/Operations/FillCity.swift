/// Completes a city from the gazetteer before it is added.
package struct FillCity {
  package let question: CityQuestion

  /// Asks a person to choose one of several places; returns nil if none is right.
  package typealias Choice = ([GazetteerCandidate]) throws -> GazetteerCandidate?

  package enum Outcome {
    case filled(CityFilling)
    /// A person rejected all places.
    case declined
    /// Places that the name alone does not identify.
    case unsure([GazetteerCandidate])
    /// Places with that name that do not match the known location.
    case elsewhere([GazetteerCandidate])
    case unknown

    package var filling: CityFilling? {
      if case .filled(let filling) = self { filling } else { nil }
    }
  }

  package init(_ question: CityQuestion) {
    self.question = question
  }

  /// Queries the gazetteer; `choose` is nil if no person can be asked.
  ///
  /// - Throws: `severalPlaces` if several places match and no person can be asked.
  package func run(choose: Choice?) throws -> Outcome {
    switch question.answer {
    case .place(let candidate): return try outcome(candidate)
    case .several(let candidates):
      guard let choose else {
        throw GazetteerError.severalPlaces(name: question.name, candidates)
      }
      return try outcome(choose(candidates))
    case .unsure(let candidates):
      guard let choose else { return .unsure(candidates) }
      return try outcome(choose(candidates))
    case .elsewhere(let candidates): return .elsewhere(candidates)
    case .unknown: return .unknown
    }
  }

  private func outcome(_ candidate: GazetteerCandidate?) throws -> Outcome {
    guard let candidate else { return .declined }
    return .filled(try CityFilling(question, from: candidate))
  }
}
