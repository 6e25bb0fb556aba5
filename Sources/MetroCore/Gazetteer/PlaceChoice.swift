/// What the gazetteer says of a name.
package enum GazetteerAnswer: Sendable, Equatable {
  /// The only matching place.
  case place(GazetteerCandidate)
  /// Several matching places.
  case several([GazetteerCandidate])
  /// Possible places, found by a name that is not sufficient; a person must confirm one.
  case unsure([GazetteerCandidate])
  /// Places with the name that do not match the known location.
  case elsewhere([GazetteerCandidate])
  case unknown

  /// The places between which a person must decide.
  package var undecided: [GazetteerCandidate] {
    switch self {
    case .several(let candidates), .unsure(let candidates): candidates
    case .place, .elsewhere, .unknown: []
    }
  }

  /// Returns the only possible place, if the text is one of its other names.
  ///
  /// Another name is not enough to add a city, but it is for the one that the catalog has. A text
  /// with other words beside the name, such as `Paris, Texas`, leaves a doubt, and so does a name that is
  /// not reliable.
  func onlyOther(named text: String) -> GazetteerPlace? {
    guard case .unsure(let candidates) = self, candidates.count == 1,
      candidates[0].standing <= .other, candidates[0].isReliable,
      Gazetteer.candidates(named: text).contains(where: { $0.place == candidates[0].place })
    else { return nil }
    return candidates[0].place
  }
}

/// Decides which of the places with a name is meant.
///
/// Nothing is guessed. With a known location, the places there count, and one with the name as its own
/// only if no larger one there has it as another name. A name alone identifies a
/// place if it is the place's own name or one of CLDR, if the place is a capital or has at least
/// 100,000 inhabitants, and if no other place can be meant: there is none, the place is ten times as
/// large as each of them, CLDR calls it so and it is a capital or ten times as large as each other
/// place that has the name as its own, or it is the only one with that name of its own and twice as large
/// as each place that has it as another name. An own name that is also that of a province elsewhere
/// identifies nothing, but the place is a rival all the same.
struct PlaceChoice {
  /// All places with the name.
  let candidates: [GazetteerCandidate]

  /// Returns the answer for a name alone.
  func answer() -> GazetteerAnswer {
    guard !candidates.isEmpty else { return .unknown }
    let strong = candidates.filter(\.standing.isDistinctive)
    guard let top = strong.first else { return .unsure(candidates) }
    if top.place.isLarge, isSure(top) { return .place(top) }
    return strong.count > 1 || top.place.isLarge && candidates.count > 1
      ? .several(candidates) : .unsure(candidates)
  }

  /// Returns the answer for a name and a location, which `fits` checks.
  func answer(_ fits: (GazetteerPlace) -> Bool) -> GazetteerAnswer {
    let fitting = candidates.filter { fits($0.place) }
    guard !fitting.isEmpty else {
      let known = candidates.filter { $0.standing <= .other || $0.isOwnName }
      return known.isEmpty ? .unknown : .elsewhere(known)
    }
    let strong = fitting.filter { $0.standing.isDistinctive || $0.isOwnName }
    let best = strong.isEmpty ? fitting : strong
    if best.count == 1 {
      guard best[0].isReliable else { return .unsure(best) }
      // `Halle, Germany` is rather Halle (Saale) than a town that is only called Halle; New Delhi is not
      // Delhi.
      let larger = fitting.filter {
        $0.isRival && !best[0].place.isCapital && $0.place.population > best[0].place.population
      }
      return larger.isEmpty ? .place(best[0]) : .several(larger + best)
    }
    let largest = best.max { $0.place.population < $1.place.population } ?? best[0]
    let isOwn = !strong.isEmpty && Self.isTenfold(largest, of: best)
    return isOwn ? .place(largest) : .several(best)
  }

  private func isSure(_ top: GazetteerCandidate) -> Bool {
    if Self.isTenfold(top, of: candidates) { return true }
    let named = candidates.filter { $0.standing.isDistinctive || $0.isOwnName }
    if top.standing == .common, top.place.isCapital || isCommon(top, among: named) { return true }
    guard named.count == 1 else { return false }
    // Other names of other places are often out of use, but the Italian name of Munich is Monaco.
    guard !top.place.isCapital else {
      return candidates.allSatisfy { $0.place.population < 10 * top.place.population }
    }
    return top.isOwnName
      && candidates.allSatisfy {
        $0.place.id == top.place.id
          || !$0.isOwnName && $0.place.population * 2 <= top.place.population
      }
  }

  /// Returns whether a name from CLDR means a place that is no capital: the places with the name as
  /// their own are a tenth as large, and unless it is written in the country, all others half as large.
  private func isCommon(_ top: GazetteerCandidate, among named: [GazetteerCandidate]) -> Bool {
    guard Self.isTenfold(top, of: named) else { return false }
    return top.isOwnName || NameReliability.isNative(top.matched, in: top.place.country)
      || candidates.allSatisfy {
        $0.place.id == top.place.id || $0.place.population * 2 <= top.place.population
      }
  }

  /// Returns whether a place is ten times as large as each of the others.
  private static func isTenfold(_ top: GazetteerCandidate, of all: [GazetteerCandidate]) -> Bool {
    all.allSatisfy {
      $0.place.id == top.place.id || $0.place.population * 10 <= top.place.population
    }
  }
}

extension GazetteerAnswer {
  /// The place that is ten times as large as all others that are called so together, and how large
  /// those are; nil if there is no such place.
  ///
  /// A place that only has the name as another one does not count, unless it is half as large:
  /// Mashhad, with the old name Alexandria, does not keep Alexandria in Egypt from being likely.
  package var likely: (candidate: GazetteerCandidate, others: Int)? {
    guard case .several(let candidates) = self, let top = candidates.first, top.place.isLarge,
      top.standing.isDistinctive
    else { return nil }
    var others = 0
    for candidate in candidates.dropFirst() {
      if candidate.standing.isDistinctive || candidate.isOwnName {
        others += candidate.place.population
      } else if candidate.place.population * 2 > top.place.population {
        return nil
      }
    }
    return others * 10 <= top.place.population ? (top, others) : nil
  }
}
