import GRDB

/// A condition on the records of a listing, with its command-line option.
package struct Filter: Sendable {
  /// The meaning of several values for one filter.
  package enum Repetition: Sendable {
    /// The filter accepts one value.
    case once
    /// A record must match every value.
    case all
    /// A record must match at least one value.
    case any
  }

  /// How a filter reads a value, beyond its type.
  enum Reading: Sendable {
    case plain
    /// A period may also be `2012..2016`, `this-year`, `last-year` or `2y`.
    case period
    /// Words to search for; at least one has a letter or digit.
    case words
  }

  /// The option without its dashes.
  package let name: String

  /// The type of the value; nil for a flag.
  package let type: FieldType?

  package let repetition: Repetition

  /// The condition as a phrase for help texts, such as "in this city" or "that have no URL".
  package let help: String

  /// The values that the filter accepts in addition to those of its type.
  let reading: Reading

  /// Whether it only modifies another filter; ``help`` is then a noun phrase.
  package let isModifier: Bool

  /// The SQL condition on the listed table, `t`.
  ///
  /// Nil if the condition of another filter of the same request includes it.
  let condition: @Sendable (_ value: FilterValue, _ request: FilterContext) -> SQL?

  /// The columns that the filter appends to the listing.
  let columns: @Sendable (_ request: FilterContext) -> [Column]

  init(
    _ name: String, _ type: FieldType?, _ repetition: Repetition = .once, help: String,
    isModifier: Bool = false, reading: Reading = .plain,
    columns: @escaping @Sendable (FilterContext) -> [Column] = { _ in [] },
    condition: @escaping @Sendable (FilterValue, FilterContext) -> SQL?
  ) {
    self.name = name
    self.type = type
    self.repetition = repetition
    self.help = help
    self.isModifier = isModifier
    self.reading = reading
    self.condition = condition
    self.columns = columns
  }
}

/// One checked value of a filter.
package struct FilterValue: Sendable {
  let value: FieldValue

  /// The value as text: an ID, a word or a date as written; empty for a flag.
  var text: String { value.text ?? "" }

  /// The record that a value of type `record` names.
  var record: RecordAddress? { RecordAddress(text) }

  /// The first possible day of a date.
  var first: String {
    if case .date(_, let first, _) = value.content { first } else { text }
  }

  /// The last possible day of a date.
  var last: String {
    if case .date(_, _, let last) = value.content { last } else { text }
  }
}

/// All filters of one request, for filters that depend on each other, and the current day.
package struct FilterContext: Sendable {
  let values: [String: [FilterValue]]
  let today: String

  /// Returns the first value of a filter, or nil.
  func value(_ filter: String) -> FilterValue? {
    values[filter]?.first
  }
}

extension Filter {
  /// Returns a filter for the records whose column has one of the given values.
  static func equal(_ name: String, _ type: FieldType, column: String? = nil, help: String)
    -> Filter
  {
    let column = SQL(sql: "t.\(column ?? name)")
    return Filter(name, type, .any, help: help) { value, _ in "\(literal: column) = \(value.text)" }
  }
}
