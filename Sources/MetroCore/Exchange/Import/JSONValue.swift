/// A JSON value (RFC 8259), as far as a record can hold one.
enum JSONValue: Equatable {
  case null
  case truth(Bool)
  case text(String)
  /// A number as it is written: what it means is for the field to say.
  case number(String)
  case array([JSONValue])
  case object

  /// One member of an object, in the order of the text.
  struct Member {
    let key: String
    let value: JSONValue
    /// The byte of the text at which the key starts, from 0.
    let offset: Int
  }

  /// Why a text is not JSON, and the byte at which it stops being so, from 0.
  struct Fault: Error, Equatable {
    let reason: String
    let offset: Int
  }
}
