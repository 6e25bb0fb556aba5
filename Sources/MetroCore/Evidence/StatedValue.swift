import MetroText

/// One source's statement about one field of one record.
package struct StatedValue: Sendable, Equatable {
  /// The ID of the statement, which several fields of a row share.
  package var statement = ""
  package var source = ""
  package var stated: String
  /// The value in the field's form; nil if the words were not interpreted.
  ///
  /// IDs are current.
  package var value: String?
  /// The value as written in the statement, which may contain former IDs.
  package var written: String?
  package var quote: String?
  package var locator: String?
  package var scope: String?
  package var method = "typed"
  package var language: String?
  /// The last possible day on which the source was published, or else retrieved.
  package var date: String?

  package init(stated: String, value: String?) {
    self.stated = stated
    self.value = value
  }

  /// The value, or the source's words if they were not interpreted.
  package var text: String { value ?? stated }
}

extension StatedValue {
  /// The value, the source's words, and their location, on one line.
  package var line: String {
    let words = quote ?? stated
    let place = ([source] + [locator, scope].compactMap(\.self)).joined(separator: ", ")
    let quoted = words == value ? "" : "  \"\(words.oneLine)\""
    return "\(text.oneLine)\(quoted)  (\(place))"
  }
}

extension String {
  /// The text without line breaks.
  package var oneLine: String { replacingASCII("\n", with: " ") }
}
