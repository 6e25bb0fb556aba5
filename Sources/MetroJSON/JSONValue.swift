/// A JSON value (RFC 8259), as far as a record can hold one.
package enum JSONValue: Equatable, Sendable {
  case null
  case truth(Bool)
  case text(String)
  /// A number as it is written; what it means is up to the field.
  case number(String)
  case array([JSONValue])
  case object
}
