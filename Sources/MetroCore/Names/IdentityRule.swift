import MetroText

/// Compares a description with records of the same name: the one rule that every entry uses.
///
/// Of the records that fit, the one with the most equal values is meant. Several that fit equally
/// well, and a value that is a correction or another record, are for a person to decide.
struct IdentityRule {
  /// A record that the description may be about.
  struct Candidate {
    let id: String
    let values: RecordValues
    /// Whether an earlier row of the same file is about the record.
    var isOfFile = false
    /// Whether only a number in a register led to the record, and no name.
    var isByNumber = false
  }

  enum Answer: Equatable {
    case none
    case record(String)
    /// Several records fit.
    case several([String])
    /// A value differs, which is a correction of the record or shows another one.
    case doubt(Doubt)
  }

  struct Doubt: Equatable {
    let id: String
    let field: String
    let stored: String?
    let given: String?
  }

  private enum Likeness {
    case same(equal: Int)
    case doubt(field: String)
    case apart
  }

  /// Equal numbers outweigh all other values.
  private static let certain = 1_000

  let noun: Noun
  let given: RecordValues

  /// Returns the record that the description is about; `isListed` says whether the gazetteer lists
  /// a place of the given name and country.
  func answer(among candidates: [Candidate], isListed: () -> Bool = { true }) -> Answer {
    var best: [(candidate: Candidate, equal: Int)] = []
    var doubts: [Doubt] = []
    for candidate in candidates {
      switch likeness(candidate, isListed) {
      case .apart: continue
      case .doubt(let field): doubts.append(doubt(candidate, field))
      case .same(let equal):
        if let first = best.first, first.equal > equal { continue }
        if let first = best.first, first.equal < equal { best = [] }
        best.append((candidate, equal))
      }
    }
    guard let first = best.first else { return doubts.first.map(Answer.doubt) ?? .none }
    let ofFile = best.filter(\.candidate.isOfFile)
    guard best.count == 1 || ofFile.count == 1 else {
      return .several(best.map(\.candidate.id))
    }
    // A row that fits only one record of its own file repeats what the file says of it.
    if best.count > 1 { return .record(ofFile[0].candidate.id) }
    guard let field = vague(first.candidate) else { return .record(first.candidate.id) }
    // Dates of only one of the two, among other records of the name: any of them may be meant.
    if !doubts.isEmpty { return .several([first.candidate.id] + doubts.map(\.id)) }
    guard !first.candidate.isOfFile, contradiction(first.candidate.values) == nil else {
      return .doubt(doubt(first.candidate, field))
    }
    return .record(first.candidate.id)
  }

  private func doubt(_ candidate: Candidate, _ field: String) -> Doubt {
    Doubt(
      id: candidate.id, field: field, stored: candidate.values.text(field),
      given: given.text(field))
  }

  /// Returns a field with dates that only one of the two has.
  private func vague(_ candidate: Candidate) -> String? {
    noun.identity?.fields.first { field in
      field.role == .dates
        && (given[field.name] == .none) != (candidate.values[field.name] == .none)
    }?.name
  }

  /// Returns the first field, other than the name, in which a record has another value.
  func contradiction(_ values: RecordValues) -> String? {
    noun.fields.first { field in
      field.name != noun.nameField && given[field.name] != .none && values[field.name] != .none
        && given[field.name] != values[field.name]
    }?.name
  }

  private func likeness(_ candidate: Candidate, _ isListed: () -> Bool) -> Likeness {
    guard let identity = noun.identity else { return .same(equal: 0) }
    var equal = 0
    var isCertain = false
    var doubt: String?
    var variant: String?
    for (name, role) in identity.fields {
      let (one, other) = (given[name], candidate.values[name])
      guard one != .none, other != .none else { continue }
      if role == .position {
        guard isFar(candidate.values), !isCertain else { continue }
        if candidate.isOfFile { return .apart }
        doubt = doubt ?? name
        continue
      }
      // Lists that have a value in common may both be incomplete.
      guard one != other, Set(one.texts).isDisjoint(with: other.texts) else {
        equal += 1
        if role == .number { isCertain = true }
        continue
      }
      switch role {
      case .position: break
      case .number:
        if candidate.isOfFile { return .apart }
        doubt = doubt ?? name
      case .scope:
        if !isCertain { return .apart }
      case .country:
        if isCertain { continue }
        guard candidate.isOfFile, !isListed() else { return .apart }
        doubt = doubt ?? name
      case .dates:
        if candidate.isOfFile || areOfOtherYears(one, other) { return .apart }
        doubt = doubt ?? name
      case .variant:
        if candidate.isOfFile { return .apart }
        variant = name
      }
    }
    if isCertain, doubt == nil {
      // A city and its metropolitan authority may have one number.
      guard let variant else { return .same(equal: Self.certain + equal) }
      return candidate.isByNumber ? .apart : .doubt(field: variant)
    }
    if candidate.isByNumber { return .apart }
    if let field = doubt ?? variant { return .doubt(field: field) }
    return .same(equal: equal)
  }

  /// Returns whether a record and the description lie more than 50 km apart.
  ///
  /// The coordinates of one city in two lists do not. A country or a province has no one point.
  private func isFar(_ values: RecordValues) -> Bool {
    guard !["country", "state", "province"].contains(values.text("kind")),
      let latitude = given["latitude"].number, let longitude = given["longitude"].number,
      let otherLatitude = values["latitude"].number,
      let otherLongitude = values["longitude"].number
    else { return false }
    return kilometers(latitude, longitude, otherLatitude, otherLongitude) > 50
  }

  private func areOfOtherYears(_ one: FieldValue, _ other: FieldValue) -> Bool {
    guard let year = one.startYear, let otherYear = other.startYear else { return false }
    return year != otherYear
  }
}

extension FieldValue {
  /// The year in which dates start, as four digits; nil without dates or with an open start.
  var startYear: String? {
    guard case .date(_, let first, _) = content, !first.hasPrefix("0000") else { return nil }
    return String(first.prefix(4))
  }
}
