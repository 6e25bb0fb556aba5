/// The values of one record by field name, unordered, without fields that have no value.
package struct RecordValues: Sendable, Equatable {
  private var values: [String: FieldValue]

  /// The values by field name.
  var byField: [String: FieldValue] { values }

  package init(_ values: [String: FieldValue] = [:]) {
    self.values = values.filter { $0.value != .none }
  }

  package subscript(_ field: String) -> FieldValue {
    get { values[field] ?? .none }
    set { values[field] = newValue == .none ? nil : newValue }
  }

  /// Returns the text of a field's value, or nil.
  package func text(_ field: String) -> String? {
    self[field].text
  }

  /// Checks that `until` is not certainly before `since`.
  ///
  /// - Throws: `ValueError.inconsistent`; `what` names the record type in the message.
  func checkPeriod(of what: String) throws(ValueError) {
    guard case .date(_, let first, _) = self["since"].content,
      case .date(_, _, let last) = self["until"].content, first > last
    else { return }
    throw .inconsistent(reason: "the \(what) ends before it begins")
  }

  /// Replaces values with the values of an edit; `none` clears the field.
  mutating func apply(_ edit: [String: FieldValue]) {
    for (field, value) in edit { self[field] = value }
  }
}
