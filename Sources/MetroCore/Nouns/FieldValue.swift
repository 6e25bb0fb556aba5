import GRDB
package import MetroText

/// A checked value of one field, or no value.
///
/// Only `FieldType.value` and the storage of the catalog create values, so no unchecked
/// value reaches a table.
package struct FieldValue: Sendable, Hashable {
  enum Content: Sendable {
    case none
    case text(String)
    case whole(Int64)
    case number(Double)
    /// An EDTF text with its first and last possible day; an open end has day 0000-01-01 or
    /// 9999-12-31.
    case date(String, first: String, last: String)
    case list([String])
  }

  let content: Content

  init(_ content: Content) {
    self.content = content
  }

  init(date: EDTFDate) {
    self.content = .date(
      date.text, first: date.first ?? "0000-01-01", last: date.last ?? "9999-12-31")
  }

  /// No value: unknown or omitted.
  package static let none = FieldValue(.none)

  /// Compares bytes, because Swift treats composed and decomposed `é` as equal, and files do not.
  package static func == (left: FieldValue, right: FieldValue) -> Bool {
    guard let leftText = left.text, let rightText = right.text else {
      return left.text == nil && right.text == nil
    }
    return leftText.utf8.elementsEqual(rightText.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    guard var text else { return }
    text.withUTF8 { bytes in unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }
  }

  /// Returns the values of a list field as one value; an empty list is no value.
  package static func list(_ values: [FieldValue]) -> FieldValue {
    values.isEmpty ? .none : FieldValue(.list(values.compactMap(\.text)))
  }

  /// A number with a fraction; nil for any other value.
  var number: Double? { if case .number(let number) = content { number } else { nil } }

  /// The text from which the same value can be read; several values are joined with `;`.
  package var text: String? {
    switch content {
    case .none: nil
    case .text(let text), .date(let text, _, _): text
    case .whole(let number): String(number)
    case .number(let number): DecimalDegrees.text(of: number)
    case .list(let texts): ListText.joined(texts)
    }
  }

  /// The texts of the individual values; empty if there is no value.
  package var texts: [String] {
    if case .list(let texts) = content { texts } else { text.map { [$0] } ?? [] }
  }

  /// The value as stored in the column with the name of the field.
  var stored: DatabaseValue {
    switch content {
    case .none, .list: .null
    case .text(let text), .date(let text, _, _): text.databaseValue
    case .whole(let number): number.databaseValue
    case .number(let number): number.databaseValue
    }
  }
}

extension Field {
  /// Returns the checked value of the texts for this field; only a list accepts several texts.
  ///
  /// A reference can be a name, which the caller looks up before it stores the value.
  ///
  /// - Throws: `ValueError.invalidValue` with this field's name.
  package func value(
    from texts: [String], dateOrder order: DateOrder? = nil
  ) throws(ValueError) -> FieldValue {
    try read(texts, by: ReadingRules(dateOrder: order)).value
  }
}
