import MetroText

/// Looks up a text that names a place in the gazetteer, in all ways to understand it.
struct PlaceSearch {
  /// What is known of the location beside the text; nil if nothing is.
  var fits: ((GazetteerPlace) -> Bool)?

  /// The country beside the text, if it is known.
  var stated: CountryCode?

  /// The answer for one way to understand a text.
  func answer(to written: WrittenPlace) -> GazetteerAnswer {
    let choice = PlaceChoice(candidates: Gazetteer.candidates(named: written.name))
    if let other = written.otherName { return answer(choice, written, otherName: other) }
    let answer = answer(choice, written)
    guard case .place(let candidate) = answer else { return answer }
    let rivals = choice.candidates.filter { rival in
      written.rivals.contains(rival.place.country)
        && (rival.standing.isDistinctive || rival.isOwnName)
        && written.region.map { SubdivisionCode.allows($0, rival.place) } ?? true
    }
    let isDoubtful = written.isDoubtful && !isSettled(candidate, choice, written)
    guard isDoubtful || !rivals.isEmpty || written.isOther(candidate.place) else {
      return answer
    }
    // Words that are not understood, as in `Paris, Texas`, can mean any place of the name.
    // A country that stands beside the name, in the text or elsewhere, excludes places of others.
    let others =
      (isDoubtful ? choice.candidates.filter { isIn($0.place, written) } : [])
      + rivals.filter { fits?($0.place) ?? true }
    return .unsure([candidate] + others.filter { $0 != candidate })
  }

  /// Returns whether a region between a name and its country leaves no doubt: it is one of that country,
  /// as far as is known where the place is, and the place is large and the only one of the name there.
  private func isSettled(
    _ candidate: GazetteerCandidate, _ choice: PlaceChoice, _ written: WrittenPlace
  ) -> Bool {
    guard written.state == nil else { return true }
    guard let region = written.region, written.countries == [candidate.place.country],
      candidate.place.isLarge, SubdivisionCode.confirms(region, candidate.place)
    else { return false }
    let named = choice.candidates.filter {
      isIn($0.place, written) && ($0.standing.isDistinctive || $0.isOwnName)
    }
    return named.count == 1 && named[0].place.id == candidate.place.id
  }

  private func answer(_ choice: PlaceChoice, _ written: WrittenPlace) -> GazetteerAnswer {
    if fits == nil, written.countries.isEmpty { return choice.answer() }
    return choice.answer { isIn($0, written) }
  }

  /// Returns whether a place is in the countries that are stated in the text and beside it.
  private func isIn(_ place: GazetteerPlace, _ written: WrittenPlace) -> Bool {
    (written.countries.isEmpty || written.countries.contains(place.country))
      && written.state.map { SubdivisionCode.isKnown($0, toContain: place) } ?? true
      && fits?(place) ?? true
  }

  /// The answer for a name with another name of the same place: `Beijing (Peking)`.
  private func answer(
    _ choice: PlaceChoice, _ written: WrittenPlace, otherName: String
  ) -> GazetteerAnswer {
    let others = Set(Gazetteer.candidates(named: otherName).map(\.place.id))
    let both = choice.candidates.filter { others.contains($0.place.id) && fits?($0.place) ?? true }
    if both.count == 1 { return .place(both[0]) }
    let possible = choice.candidates.filter { fits?($0.place) ?? true }
    return possible.isEmpty ? .unknown : .unsure(possible)
  }

  /// The answer for a text, and the way to understand it that gave a place.
  func answer(to text: String) -> (answer: GazetteerAnswer, written: WrittenPlace?) {
    var undecided = UndecidedPlaces()
    for written in WrittenPlace.readings(of: text, in: stated) {
      let answer = answer(to: written)
      switch answer {
      case .place(let candidate):
        guard undecided.allow(candidate.place) else { return (undecided.answer, nil) }
        return (answer, written)
      case .several: return (answer, nil)
      case .unsure, .elsewhere, .unknown: undecided.add(answer)
      }
    }
    return (undecided.answer, nil)
  }
}

/// The places that more literal ways to understand a text found without deciding.
struct UndecidedPlaces {
  private var unsure: [GazetteerCandidate] = []
  private var elsewhere: [GazetteerCandidate] = []

  /// Adds the places of an answer.
  mutating func add(_ answer: GazetteerAnswer) {
    func add(_ candidates: [GazetteerCandidate], to all: inout [GazetteerCandidate]) {
      for candidate in candidates where !all.contains(where: { $0.place.id == candidate.place.id })
      {
        all.append(candidate)
      }
    }
    if case .elsewhere(let candidates) = answer { add(candidates, to: &elsewhere) }
    add(answer.undecided, to: &unsure)
  }

  /// Returns whether a place can be the answer: it is among the possible ones, if there are any.
  func allow(_ place: GazetteerPlace) -> Bool {
    unsure.isEmpty || unsure.contains { $0.place.id == place.id }
  }

  /// The answer if no reading of the text decides.
  var answer: GazetteerAnswer {
    if !unsure.isEmpty { return .unsure(unsure) }
    return elsewhere.isEmpty ? .unknown : .elsewhere(elsewhere)
  }
}
