import MetroText

/// The names of a list that follows its number, for the comparison with that number.
struct NamedPlaces {
  let names: [String]
  private let list: CountedList
  private let isCountry: Bool
  private let marksHost: Bool
  /// Whether the words behind the list name a place, which may belong to it.
  private let goesOn: Bool

  init(_ list: CountedList, isCountry: Bool) {
    self.list = list
    self.isCountry = isCountry
    let isPlace = { (name: String) in Self.isPlace(name, isCountry) }
    // "Washington, D.C." is one place, and "UK, US" are two countries.
    let parts = list.parts.indices.filter {
      isCountry || $0 == 0 || !Self.isAbbreviation(list.parts[$0], behind: list.parts[$0 - 1])
    }.map { list.parts[$0] }
    let remarks = parts.map { TrailingRemark($0) }
    var names = zip(parts, remarks).map { $1?.base ?? $0 }
    let last = names.popLast()
    names = names.flatMap { JoinedPlaces.names(in: $0, isPlace: isPlace) }
    if let last {
      let joined = JoinedPlaces.names(in: last, isPlace: isPlace)
      // The sentence may go on behind the last name: "Lima and Dakar took part".
      let beginnings = Self.beginnings(of: last)
      let name =
        beginnings.first { Self.isWritten($0, isCountry) } ?? beginnings.first(where: isPlace)
      names += joined.count > 1 ? joined : [name ?? last]
    }
    self.names = names
    marksHost = remarks.contains { remark in
      remark.map { HostMention.isHost($0.remark) } ?? false
    }
    goesOn = list.rest.contains { part in
      part.split(separator: " ").contains { $0.first?.isUppercase == true && isPlace(String($0)) }
    }
  }

  /// Returns whether a part is the code of the state or country that the city before it is in: `D.C.`, `NY`,
  /// `PE`; a code that is also a city, such as `LA`, is one behind a city that is elsewhere.
  private static func isAbbreviation(_ part: String, behind city: String) -> Bool {
    let letters = part.filter { $0 != "." && $0 != " " }
    guard letters.count == 2, letters.allSatisfy({ $0.isUppercase && $0.isASCII }) else {
      return false
    }
    let countries = WrittenCountry.readings(of: letters).map(\.text)
    let isCode = Subdivisions.knows(letters) || !countries.isEmpty
    return isCode && !isWritten(letters, false)
      || Gazetteer.candidates(named: city).contains {
        countries.contains($0.place.country)
          || SubdivisionCode.isKnown(letters, toContain: $0.place)
      }
  }

  /// Returns a text, and what is left of it without one and more of its last words.
  private static func beginnings(of text: String) -> [String] {
    let words = text.split(separator: " ").prefix(12)
    return (0..<words.count).map { words.dropLast($0).joined(separator: " ") }
  }

  private static func isWritten(_ name: String, _ isCountry: Bool) -> Bool {
    isCountry
      ? !WrittenCountry.readings(of: name).isEmpty : !Gazetteer.candidates(named: name).isEmpty
  }

  private static func isPlace(_ name: String, _ isCountry: Bool) -> Bool {
    isWritten(name, isCountry) || InflectedPlace.isKnown(name, isCountry: isCountry)
  }

  /// Returns how surely the list contradicts its number; nil if it does not.
  ///
  /// One name less is a warning if the host can be the other city and no words name it.
  func severity(against claim: StatedValue, host: CityName?) -> Severity? {
    guard names.count > 2, names.count != list.count, !goesOn, arePlaces else { return nil }
    guard abs(names.count - list.count) == 1, host != nil || marksHost else { return .error }
    // The number counts the host in and the list leaves it out, or the other way around.
    let mention = host?.mention(in: claim)
    let hasHost = marksHost || host.map(names) ?? false
    if names.count > list.count { return !hasHost || mention == .included ? .error : nil }
    if hasHost || mention == .excluded { return .error }
    guard mention == nil, let host else { return nil }
    let texts = [claim.stated, claim.quote].compactMap(\.self)
    var quoted = QuotedCities(texts)
    return quoted.names(host) || texts.contains(where: HostMention.isHost) ? nil : .warning
  }

  /// Returns whether the list names the host, or the country that it is in.
  private func names(_ host: CityName) -> Bool {
    guard isCountry else { return names.contains(where: host.isName) }
    return names.contains { name in
      WrittenCountry.readings(of: name).contains { $0.text == host.country }
    }
  }

  /// Whether three of four names are places, so that the list is one of places.
  ///
  /// One of three is enough of capitalized names that directly follow the counted noun and are fewer than counted;
  /// more names can be states or countries behind their cities.
  private var arePlaces: Bool {
    let known = names.count { Self.isPlace($0, isCountry) }
    if known * 4 >= names.count * 3 { return true }
    return list.isDirect && names.count < list.count && known * 3 >= names.count
      && names.allSatisfy { name in
        name.first?.isUppercase == true && name.split(separator: " ").count < 4
      }
  }
}
