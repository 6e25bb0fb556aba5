/// The values of a merged record.
///
/// Values that only one record has are kept, lists are combined, and a choice decides where the two
/// differ.
struct MergedValues {
  let merge: Merge
  /// The values of both records, in which references to merged records are already updated.
  let left: RecordValues
  let right: RecordValues
  let choices: MergeChoices

  private(set) var values = RecordValues()
  private(set) var conflicts: [MergeConflict] = []

  /// Names of either record that differ from the chosen name, to be kept as additional names.
  private(set) var otherNames: [String] = []

  init(_ merge: Merge, left: RecordValues, right: RecordValues, _ choices: MergeChoices) {
    self.merge = merge
    self.left = left
    self.right = right
    self.choices = choices
    let noun = Noun.named(merge.noun)
    for field in noun.fields {
      values[field.name] =
        noun.hasNames && field.name == noun.nameField ? name(of: field) : value(of: field)
    }
  }

  /// Returns the record's own name; the other name is kept too, so no choice is required.
  private mutating func name(of field: Field) -> FieldValue {
    let place = MergePlace(noun: merge.noun, id: merge.after, field: field.name)
    let (mine, other) = (right[field.name], left[field.name])
    let name = choices.values[place] ?? (choices.keep == .left ? other : mine)
    for one in [mine, other] where one != name { otherNames += one.texts }
    return name
  }

  private mutating func value(of field: Field) -> FieldValue {
    let place = MergePlace(noun: merge.noun, id: merge.after, field: field.name)
    if let chosen = choices.values[place] { return chosen }
    let (mine, other) = (right[field.name], left[field.name])
    if field.isList {
      let texts = mine.texts
      return .list(
        (texts + other.texts.filter { !texts.contains($0) }).map { FieldValue(.text($0)) })
    }
    if mine == other { return mine }
    if !merge.noun.has(.judged) {
      if mine == .none { return other }
      if other == .none { return mine }
    }
    switch choices.keep {
    case .left: return other
    case .right: return mine
    case nil:
      conflicts.append(
        MergeConflict(
          place: place, left: merge.before, leftText: other.text, rightText: mine.text))
      return mine
    }
  }
}
