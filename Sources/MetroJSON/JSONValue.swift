/// A JSON value (RFC 8259), as far as a record can hold one.
package enum JSONValue: Equatable, Sendable {
  case null
  case truth(Bool)
  case text(String)
  /// A number in the notation of its source, which the field interprets.
  case number(String)
  case array([JSONValue])
  case object
}
