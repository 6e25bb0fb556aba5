import MetroText

/// Compares two records of a type, weighing the evidence for and against a duplicate.
///
/// Each compared property has a weight; see ``NameLikeness/weight``. The weights were set by
/// judgment and are tested with planted duplicates, since a catalog is too small to learn them
/// from.
struct RecordComparison {
  let noun: Noun.Name
  private var names = NameComparison()
  private let participants: (String) throws -> Set<String>

  /// The prior weight of any pair: most pairs are different records, slightly less so for themes,
  /// because there are few.
  private var prior: Double { noun == .theme ? -3 : -4 }

  /// `participants` returns the cities that participated in a program.
  init(_ noun: Noun.Name, participants: @escaping (String) throws -> Set<String>) {
    self.noun = noun
    self.participants = participants
  }

  /// Compares two records; nil if they are certainly or probably different.
  mutating func likelihood(
    _ left: ComparedRecord, _ right: ComparedRecord
  ) throws -> DuplicateLikelihood? {
    guard !isRuledOut(left, right) else { return nil }
    var reasons: [DuplicateReason] = []
    func add(_ kind: DuplicateReason.Kind, _ weight: Double) {
      reasons.append(DuplicateReason(kind: kind, weight: weight))
    }
    if let best = names.best(left.names, right.names) {
      // Many different programs and documents have the same title.
      let most = noun == .program || noun == .source ? 6.0 : 8
      add(.names(best.likeness, best.left, best.right), min(best.likeness.weight, most))
    }
    if noun != .source, let isSame = samePlace(left, right) {
      add(.place(isSame: isSame), placeWeight(isSame))
    }
    if let distance = distance(left, right) {
      let isCity = left[.kind].map { $0 == "city" } ?? true
      add(.distance(distance), distanceWeight(distance, ofCities: isCity))
    }
    if let first = left.dates, let second = right.dates {
      let isSame = first.text == second.text
      add(
        .dates(isSame: isSame, overlap: first.overlaps(second)), datesWeight(first, second))
    }
    for detail in left.details {
      guard let other = right[detail.field] else { continue }
      let isSame = Self.isSame(detail, other)
      let weight = detailWeight(detail, other, isSame)
      if weight != 0 { add(.detail(detail.field, isSame: isSame), weight) }
    }
    let known = reasons.reduce(prior) { $0 + $1.weight }
    if noun == .program, known > -3 {
      let (first, second) = try (participants(left.id), participants(right.id))
      let shared = first.intersection(second).count
      if let weight = Self.participantsWeight(shared, first.count, second.count) {
        add(.participants(shared: shared, all: first.union(second).count), weight)
      }
    }
    let likelihood = DuplicateLikelihood(
      weight: reasons.reduce(prior) { $0 + $1.weight }, reasons: reasons)
    if likelihood.weight >= 0 { return likelihood }
    guard noun == .program, haveSameDays(left, right), samePlace(left, right) == true else {
      return nil
    }
    return DuplicateLikelihood(weight: 0, reasons: reasons, isOfDaysAlone: true)
  }

  /// Returns whether two programs run on the same days; a common month or year is not enough.
  private func haveSameDays(_ left: ComparedRecord, _ right: ComparedRecord) -> Bool {
    guard let first = left.dates, let second = right.dates, first.first == second.first,
      first.last == second.last
    else { return false }
    return [first, second].allSatisfy { (try? EDTFDate($0.text))?.statedDays != nil }
  }

  /// Returns whether two records are different regardless of their names.
  private func isRuledOut(_ left: ComparedRecord, _ right: ComparedRecord) -> Bool {
    let registers = [ComparedRecord.Detail.Field.geonames, .wikidata].compactMap { field in
      left[field].flatMap { first in right[field].map { first == $0 } }
    }
    if registers.contains(false) { return true }
    switch noun {
    case .city: return !registers.contains(true) && samePlace(left, right) == false
    case .site: return samePlace(left, right) == false
    case .theme, .source:
      // One is recorded as narrower than the other, or as a copy of it.
      return left.place?.ids.contains(right.id) ?? false
        || right.place?.ids.contains(left.id) ?? false
        || noun == .source && samePlace(left, right) == true
    case .program:
      if left.whole == right.id || right.whole == left.id { return true }
      if let whole = left.whole, whole == right.whole { return true }
      if let first = left[.edition], let second = right[.edition],
        !Self.isSameEdition(first, second)
      {
        return true
      }
      guard let first = left.dates, let second = right.dates, !first.overlaps(second) else {
        return false
      }
      return first.first.prefix(4) != second.first.prefix(4) && Self.gap(first, second) > 60
    default: return false
    }
  }

  private func samePlace(_ left: ComparedRecord, _ right: ComparedRecord) -> Bool? {
    guard let first = left.place, let second = right.place else { return nil }
    return !Set(first.ids).isDisjoint(with: second.ids)
  }

  private func distance(_ left: ComparedRecord, _ right: ComparedRecord) -> Double? {
    guard let first = left.coordinates, let second = right.coordinates else { return nil }
    return kilometers(first.latitude, first.longitude, second.latitude, second.longitude)
  }

  private static func isSame(_ detail: ComparedRecord.Detail, _ other: String) -> Bool {
    switch detail.field {
    case .url: ComparedAddress(detail.text) == ComparedAddress(other)
    case .edition: isSameEdition(detail.text, other)
    case .series, .publisher: detail.text.folded == other.folded
    default: detail.text == other
    }
  }

  private static func isSameEdition(_ left: String, _ right: String) -> Bool {
    WrittenEdition.agree(left, right) ?? (left.folded == right.folded)
  }

  /// Returns the number of days between two dates that do not overlap.
  static func gap(_ left: ComparedRecord.Dates, _ right: ComparedRecord.Dates) -> Int {
    let (end, start) = left.last < right.first ? (left.last, right.first) : (right.last, left.first)
    guard let end = CalendarDay.day(of: end), let start = CalendarDay.day(of: start) else {
      return .max
    }
    return start.number - end.number
  }
}
