import MetroText

/// The weights of the compared properties, in bits; see ``NameLikeness/weight``.
extension RecordComparison {
  func placeWeight(_ isSame: Bool) -> Double {
    switch noun {
    // A register may identify one city although a record has the wrong country.
    case .city: isSame ? 1.5 : -1
    case .theme: isSame ? 0.5 : -1.5
    default: isSame ? 2 : -6
    }
  }

  /// What a distance in kilometers says of two cities or sites.
  func distanceWeight(_ distance: Double, ofCities isCity: Bool) -> Double {
    if noun == .site {
      return switch distance {
      case ...0.1: 4
      case ...0.3: 2.5
      case ...1: 0.5
      case ...3: -2
      case ...10: -5
      default: -9
      }
    }
    // A country or province is too large for one point to mean much.
    guard isCity else { return distance <= 2 ? 2 : distance <= 200 ? 0 : -3 }
    return switch distance {
    case ...2: 8.5
    case ...10: 4
    case ...30: 1.5
    case ...80: -2
    case ...200: -6
    default: -10
    }
  }

  func datesWeight(_ left: ComparedRecord.Dates, _ right: ComparedRecord.Dates) -> Double {
    let overlap = left.overlaps(right)
    guard noun == .program else { return left.text == right.text ? 2 : overlap ? 1 : -4 }
    guard overlap else { return Self.gap(left, right) <= 31 ? -3 : -6 }
    let isShort = Self.isShort(left) && Self.isShort(right)
    return isShort ? left.text == right.text ? 4 : 3 : 1.5
  }

  func detailWeight(
    _ detail: ComparedRecord.Detail, _ other: String, _ isSame: Bool
  ) -> Double {
    switch detail.field {
    case .geonames, .wikidata: return isSame ? 12 : 0
    case .sha256: return isSame ? 12 : -1
    case .url:
      if isSame { return 7 }
      guard noun == .organization else { return 0 }
      return ComparedAddress(detail.text).host == ComparedAddress(other).host ? 1 : -1.5
    case .kind:
      guard !isSame else { return 0 }
      return noun == .city ? -7 : -1
    case .edition: return isSame ? 1 : 0
    case .series: return isSame ? 0.5 : -3
    case .language: return isSame ? 0 : -4
    case .publisher: return isSame ? 1.5 : -2
    }
  }

  /// Returns the weight of shared participants: a few may coincide by chance, many cannot.
  static func participantsWeight(_ shared: Int, _ first: Int, _ second: Int) -> Double? {
    guard min(first, second) >= 2 else { return nil }
    let part = Double(shared) / Double(first + second - shared)
    if part >= 0.6 { return 2.5 }
    if part >= 0.3 { return 1 }
    return shared == 0 && min(first, second) >= 3 ? -2.5 : nil
  }

  /// Returns whether dates are those of a program rather than only its year.
  private static func isShort(_ dates: ComparedRecord.Dates) -> Bool {
    guard let first = CalendarDay.day(of: dates.first), let last = CalendarDay.day(of: dates.last)
    else { return false }
    return last.number - first.number <= 62
  }
}
