/// An error in a text that is not the expected JSON, with its position.
package struct JSONError: Error, Equatable, Sendable {
  /// The cause.
  package let kind: Kind
  package let place: JSONPlace

  package init(kind: Kind, place: JSONPlace) {
    self.kind = kind
    self.place = place
  }

  /// The possible errors in a text.
  package enum Kind: Equatable, Sendable {
    case notUTF8
    /// The text is something other than an object.
    case objectNeeded
    case textAfterObject
    /// The text is something other than an array.
    case arrayNeeded
    case textAfterArray
    /// An object with several lists of objects, at these paths, as in `.data.events`.
    case severalLists([String])
    case arrayNotClosed
    /// Something other than a comma or `]` after an element.
    case commaOrBracketMissing
    /// A comma before the `]` of an array of objects.
    case objectMissing
    /// A character that the grammar requires, in words.
    case missing(String)
    case notAValue
    case nestedTooDeeply
    case controlCharacter
    /// A string without a closing quote; the place is the opening quote.
    case unterminatedString
    /// A backslash that does not begin a valid escape sequence.
    case invalidEscape
    /// An object longer than ``JSONLimits/longest``; the place is at that length.
    case objectTooLong
    case lineTooLong
  }

  /// The cause, in plain English, without the position.
  package var reason: String {
    switch kind {
    case .notUTF8: "the text is not UTF-8"
    case .objectNeeded: "expected a JSON object"
    case .textAfterObject: "unexpected text after the object"
    case .arrayNeeded: "expected a JSON array of objects"
    case .textAfterArray: "unexpected text after the array"
    case .severalLists(let paths): "the object has several lists: \(paths.joined(separator: ", "))"
    case .arrayNotClosed: "the array is not closed"
    case .commaOrBracketMissing: "a comma or ] is missing"
    case .objectMissing: "an object is missing after the comma"
    case .missing(let character): "\(character) is missing"
    case .notAValue: "not a JSON value"
    case .nestedTooDeeply: "the value is nested too deeply"
    case .controlCharacter: "a control character in a string must be escaped"
    case .unterminatedString: "the quote opened here is never closed"
    case .invalidEscape: "invalid escape sequence"
    case .objectTooLong: "the object is longer than 64 MiB"
    case .lineTooLong: "the line is longer than 64 MiB"
    }
  }
}

/// Limits that bound memory.
package enum JSONLimits {
  /// The maximum number of bytes of a line or object.
  package static let longest = 64 * 1024 * 1024

  /// The maximum depth of nested values.
  ///
  /// Records are flat, so nested values are only skipped.
  static let deepest = 64
}
