import MetroCore

/// Maps errors about which record is meant.
extension Failure {
  /// Creates the failure for a value that corrects a record of the same name or shows another one.
  init(sameName noun: Noun.Name, _ id: String, field: String, stored: String?, given: String?) {
    let name = Noun.named(noun).nameField ?? "name"
    let before = stored.map { "\(field) \($0)" } ?? "no \(field)"
    self.init(
      status: .badData,
      message: "\(noun.rawValue) '\(id)': has the same \(name), with \(before) instead of "
        + (given ?? "none"),
      hint: "metro edit-\(noun.rawValue) \(shellWord(id)) corrects it; use a different ID for "
        + "another one")
    self.field = field
  }

  /// The hint for a row of an import that corrects a record of the same name or is another one.
  static func wayOut(ofRowLike noun: Noun) -> String {
    let key = noun.identity?.key(nameField: noun.nameField ?? "id") ?? []
    return
      "use --key \(key.joined(separator: ",")) if the row corrects it, or give the row an ID of "
      + "its own"
  }
}
