/// Merges two versions of one record field by field, with their common base.
struct RecordThreeWay {
  let noun: Noun
  let base: RecordValues
  let here: RecordValues
  let there: RecordValues
  let decision: EditConflict.Decision

  /// The result; where the versions contradict each other, what the decision says.
  private(set) var values = RecordValues()
  private(set) var conflicts: [EditConflict.Kind] = []

  init(
    _ noun: Noun, base: RecordValues, here: RecordValues, there: RecordValues,
    decision: EditConflict.Decision
  ) {
    self.noun = noun
    self.base = base
    self.here = here
    self.there = there
    self.decision = decision
    for group in noun.mergedTogether { merge(group) }
  }

  private mutating func merge(_ group: [Field]) {
    let names = group.map(\.name)
    let isHere = names.contains { here[$0] != base[$0] }
    let isThere = names.contains { there[$0] != base[$0] }
    if isHere, isThere, names.contains(where: { here[$0] != there[$0] }) {
      if group.count == 1, let list = mergedList(group[0]) {
        values[group[0].name] = list
        return
      }
      for name in names where here[name] != there[name] {
        conflicts.append(
          .field(
            name, base: base.text(name), here: here.text(name), there: there.text(name)))
      }
      switch decision {
      case .here: take(names, from: here)
      case .there: take(names, from: there)
      case .base: take(names, from: base)
      }
    } else {
      take(names, from: isThere ? there : here)
    }
  }

  private mutating func take(_ names: [String], from source: RecordValues) {
    for name in names { values[name] = source[name] }
  }

  private func mergedList(_ field: Field) -> FieldValue? {
    guard field.isList else { return nil }
    let lists = [base, here, there].map { $0[field.name].texts }
    return ListMerge.merged(lists[0], lists[1], lists[2], of: field.type).map { texts in
      .list(texts.map { FieldValue(.text($0)) })
    }
  }
}

extension Noun {
  /// The fields in groups: values of one group say something together, so that no merge mixes those of
  /// two versions.
  var mergedTogether: [[Field]] {
    guard !has(.judged) else { return [fields] }
    var groups: [[String]] = [["latitude", "longitude"], naturalKey, owner?.columns ?? []]
    groups += forgottenWith.sorted { $0.key < $1.key }.map { [$0.key, $0.value] }
    var joined: [[String]] = []
    for group in groups.map({ $0.filter { field($0) != nil } }) where !group.isEmpty {
      let overlapping = joined.filter { !Set($0).isDisjoint(with: group) }
      joined.removeAll { !Set($0).isDisjoint(with: group) }
      joined.append(Array(Set(group + overlapping.flatMap(\.self))))
    }
    let grouped = Set(joined.flatMap(\.self))
    return joined.map { names in fields.filter { names.contains($0.name) } }
      + fields.filter { !grouped.contains($0.name) }.map { [$0] }
  }
}
