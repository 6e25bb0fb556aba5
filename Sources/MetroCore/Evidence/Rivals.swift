import MetroText

/// A stated list with the set of its members, which is expensive to make.
struct StatedList {
  let members: Set<String>
  let isClosed: Bool
  let isPart: Bool

  /// `others` are hosts, whom a list of participants may name or not.
  init(_ statement: StatedValue, without others: Set<String>) {
    isPart = statement.isAboutPart
    members = Set(
      ListText.values(of: statement.value ?? "").filter { !others.contains($0) }.map(\.folded))
    isClosed = statement.listScope == .closed
  }
}

/// Contradictions among many statements about one field.
extension Agreement {
  /// The number of different values that are all compared with each other, and of the following values
  /// with which each of more values is compared.
  private static let window = 32

  /// Returns whether two of the statements cannot both be true.
  ///
  /// Time grows with the number of statements, not with that of their pairs. If a field has more than
  /// 32 different values, which hardly ever agree, each is compared with those that are most similar.
  func haveRivals(_ statements: [StatedValue]) -> Bool {
    let claims = distinct(statements)
    if field.isList {
      return listsDiffer(claims.map { StatedList($0, without: others) })
    }
    if field.type == .prose { return false }
    guard claims.count > Self.window else {
      return claims.indices.contains { index in
        claims[..<index].contains { !holds($0, claims[index]) }
      }
    }
    let sorted = claims.sorted(by: precedes)
    return sorted.indices.contains { index in
      !holds(sorted[0], sorted[index])
        || sorted[index...].prefix(Self.window + 1).contains { !holds(sorted[index], $0) }
    }
  }

  /// Returns a comparison with one value, which is prepared once.
  func comparison(with own: StatedValue) -> (StatedValue) -> Bool {
    guard field.isList, own.value != nil else { return { holds($0, own) } }
    // A host that is recorded as a participant is one.
    let hosts = others.subtracting(ListText.values(of: own.value ?? ""))
    let list = StatedList(own, without: hosts)
    return { other in
      other.value == nil || other.text == own.text
        || Self.listsAgree(StatedList(other, without: hosts), list)
    }
  }

  /// All closed lists must be equal, and contain every other one.
  private func listsDiffer(_ lists: [StatedList]) -> Bool {
    guard let closed = lists.first(where: \.isClosed) else { return false }
    return lists.contains { !Self.listsAgree($0, closed) }
  }

  /// Returns the statements with a value or a bound, without those that repeat another.
  private func distinct(_ statements: [StatedValue]) -> [StatedValue] {
    var seen: Set<Claim> = []
    return statements.filter { statement in
      let isCount = field.type == .count || field.type == .ordinal
      let count = isCount ? statement.countOrBound : nil
      guard statement.value != nil || count != nil && field.type == .count else { return false }
      return seen.insert(
        Claim(
          value: statement.value ?? count.map { String($0.value) }, scope: statement.scope,
          language: statement.language,
          date: field.name == "status" ? statement.date : nil, period: statement.period,
          series: statement.series, isClosed: field.isList && statement.listScope == .closed,
          bound: count?.bound)
      ).inserted
    }
  }

  private struct Claim: Hashable {
    let value: String?
    let scope: String?
    let language: String?
    let date: String?
    let period: String?
    let series: String?
    let isClosed: Bool
    let bound: WrittenCount.Bound?
  }

  /// Puts numbers in their order, and dates and texts in the order of their letters.
  private func precedes(_ left: StatedValue, _ right: StatedValue) -> Bool {
    if let first = Double(left.text), let second = Double(right.text), first != second {
      return first < second
    }
    return left.text < right.text
  }
}
