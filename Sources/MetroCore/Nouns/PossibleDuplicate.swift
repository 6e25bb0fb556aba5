import MetroText

/// Waivers that mark two records as not the same.
enum PossibleDuplicate {
  /// The ID of the rule that these waivers name.
  static let rule = "possible-duplicate"

  /// Puts the two records of a waiver in the order of their IDs.
  static func order(_ values: inout RecordValues) {
    guard values.text("rule") == rule, let other = values.text("other") else { return }
    for noun in Subject.waived.nouns {
      guard let id = values.text(noun.rawValue), other.hasPrefix("\(noun.rawValue)/") else {
        continue
      }
      let otherID = String(other.dropFirst(noun.rawValue.utf8.count + 1))
      guard otherID < id, let checked = try? RecordID(otherID) else { return }
      values[noun.rawValue] = FieldValue(.text(checked.text))
      values["other"] = FieldValue(.text("\(noun.rawValue)/\(id)"))
      return
    }
  }
}
