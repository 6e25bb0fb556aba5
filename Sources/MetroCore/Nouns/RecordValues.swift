/// The values of one record by field name, in no order; a field without a value is absent.
package struct RecordValues: Sendable, Equatable {
  private var values: [String: FieldValue]

  /// The values that there are.
  var byField: [String: FieldValue] { values }

  package init(_ values: [String: FieldValue] = [:]) {
    self.values = values.filter { $0.value != .none }
  }

  package subscript(_ field: String) -> FieldValue {
    get { values[field] ?? .none }
    set { values[field] = newValue == .none ? nil : newValue }
  }

  /// The text of a field's value, or nil.
  package func text(_ field: String) -> String? {
    self[field].text
  }

  /// Checks that `until` is not certainly before `since`.
  ///
  /// - Throws: `ValueError.inconsistent`; `what` is the record in words.
  func checkPeriod(of what: String) throws(ValueError) {
    guard case .date(_, let first, _) = self["since"].content,
      case .date(_, _, let last) = self["until"].content, first > last
    else { return }
    throw .inconsistent(reason: "the \(what) ends before it begins")
  }

  /// Puts the values of an edit over these; a value of none empties the field.
  mutating func apply(_ edit: [String: FieldValue]) {
    for (field, value) in edit { self[field] = value }
  }
}
