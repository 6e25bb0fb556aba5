import GRDB

/// A condition on the records of a listing, with the option that asks for it.
package struct Filter: Sendable {
  /// How a filter that is given several times takes its values.
  package enum Repetition: Sendable {
    /// Given once at most.
    case once
    /// A record has to meet every value.
    case all
    /// A record has to meet one of the values.
    case any
  }

  /// The option without its dashes.
  package let name: String

  /// The type of its value; nil for a flag.
  package let type: FieldType?

  package let repetition: Repetition

  /// Which records it keeps, as a phrase for help texts.
  package let help: String

  /// Whether it only says how another filter is meant; ``help`` is a sentence of its own then.
  package let isModifier: Bool

  /// The SQL condition over the listed table, which is called `t`; nil where another filter of the
  /// same request carries it.
  let condition: @Sendable (_ value: FilterValue, _ request: FilterContext) -> SQL?

  /// The columns that the filter adds at the end of the listing.
  let columns: @Sendable (_ request: FilterContext) -> [Column]

  init(
    _ name: String, _ type: FieldType?, _ repetition: Repetition = .once, help: String,
    isModifier: Bool = false,
    columns: @escaping @Sendable (FilterContext) -> [Column] = { _ in [] },
    condition: @escaping @Sendable (FilterValue, FilterContext) -> SQL?
  ) {
    self.name = name
    self.type = type
    self.repetition = repetition
    self.help = help
    self.isModifier = isModifier
    self.condition = condition
    self.columns = columns
  }
}

/// One checked value of a filter.
package struct FilterValue: Sendable {
  let value: FieldValue

  /// The value as text: an id, a word, a date as written; empty for a flag.
  var text: String { value.text ?? "" }

  /// The first possible day of a date.
  var first: String {
    if case .date(_, let first, _) = value.content { first } else { text }
  }

  /// The last possible day of a date.
  var last: String {
    if case .date(_, _, let last) = value.content { last } else { text }
  }
}

/// All filters of one request, for those that depend on each other, and the day it is asked on.
package struct FilterContext: Sendable {
  let values: [String: [FilterValue]]
  let today: String

  /// The first value of a filter, if it is given.
  func value(_ filter: String) -> FilterValue? {
    values[filter]?.first
  }
}

extension Filter {
  /// Keeps the records whose column has one of the values given.
  static func equal(_ name: String, _ type: FieldType, column: String? = nil, help: String)
    -> Filter
  {
    let column = SQL(sql: "t.\(column ?? name)")
    return Filter(name, type, .any, help: help) { value, _ in "\(literal: column) = \(value.text)" }
  }
}
