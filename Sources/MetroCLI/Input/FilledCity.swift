import MetroCore
import MetroText

/// The result of looking up an added city in the gazetteer.
struct FilledCity {
  let question: CityQuestion
  let outcome: FillCity.Outcome

  /// Looks up the city in the gazetteer, and lets the user choose among several matches.
  ///
  /// - Throws: `GazetteerError.severalPlaces` if the user cannot be asked.
  init(_ question: CityQuestion, in context: Context) throws {
    self.question = question
    outcome = try FillCity(question).run(
      choose: context.canAsk ? { try Self.choice(of: $0, for: question, context) } : nil)
  }

  /// The sentence that reports the result.
  var sentence: String {
    switch outcome {
    case .filled(let filling): filled(filling)
    case .declined: "Nothing was filled in."
    case .unsure(let candidates): unsure(candidates)
    case .elsewhere(let candidates):
      "Nothing was filled in: the gazetteer lists it elsewhere: \(Self.places(of: candidates))."
    case .unknown:
      "Nothing was filled in: not in the gazetteer, which lists cities from 15000 inhabitants."
    }
  }

  /// Returns the names and countries of at most five places: `Lyon, France`.
  static func places(of candidates: [GazetteerCandidate]) -> String {
    let places = candidates.prefix(5).map { "\($0.place.name), \($0.place.countryName)" }
    let others = candidates.count - places.count
    return places.joined(separator: "; ") + (others == 0 ? "" : "; and \(others) more")
  }

  private func filled(_ filling: CityFilling) -> String {
    let values = Noun.named(.city).fields.compactMap { field in
      filling.values[field.name]?.text.map { "\(field.name) \($0)" }
    }
    let (candidate, place) = (filling.candidate, filling.candidate.place)
    let reason = candidate.isOwnName ? "" : "; \(filling.cityName) is \(candidate.phrase)"
    return "Filled in from GeoNames \(place.id) (\(place.name), \(place.countryName)\(reason)): "
      + "\(values.joined(separator: ", "))."
  }

  private func unsure(_ candidates: [GazetteerCandidate]) -> String {
    let names = candidates.prefix(5).map {
      "\($0.place.name), \($0.place.countryName) (\($0.phrase))"
    }
    let options = candidates.prefix(5).reduce(into: [String]()) { options, candidate in
      let place = candidate.place
      let option =
        question.isSettled(byCountryOf: place)
        ? "--country \(place.country)" : "--geonames \(place.id)"
      if !options.contains(option) { options.append(option) }
    }
    return "Nothing was filled in: '\(question.name)' could be "
      + "\(names.joined(separator: " or ")). To choose one, run metro undo and add the city again "
      + "with \(options.joined(separator: " or "))."
  }

  /// Asks the user to choose one of several places, and returns nil if none is chosen.
  ///
  /// - Throws: `GazetteerError.severalPlaces` if there is no answer.
  private static func choice(
    of candidates: [GazetteerCandidate], for question: CityQuestion, _ context: Context
  ) throws -> GazetteerCandidate? {
    let lines =
      ["\(question.name) can be:"]
      + candidates.enumerated().map { index, candidate in
        "  \(index + 1)  \(candidate.place.description), \(candidate.phrase)"
      }
    context.console.writeError(lines.map { visibleText($0) + "\n" }.joined())
    let answer = try context.choice(
      "Which one? [1-\(candidates.count), or Enter for none] ", of: candidates.count)
    guard let answer else {
      throw GazetteerError.severalPlaces(name: question.name, candidates)
    }
    return answer == 0 ? nil : candidates[answer - 1]
  }
}

extension GazetteerCandidate {
  /// A short description of the kind of match.
  var phrase: String {
    let kind = isOwnName ? "its own name" : "another name of it"
    switch standing {
    case .own, .common, .other:
      return place.isLarge ? kind : "\(kind), and it has fewer than 100000 inhabitants"
    case .short: return "\(kind), too short to be certain"
    case .country: return "\(kind), and the name of a country"
    case .region: return "\(kind), and the name of a region or province"
    case .namesake: return "\(kind), and the own name of another city there"
    }
  }
}
