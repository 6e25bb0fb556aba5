import MetroText

/// What one source says about one field of one record.
package struct StatedValue: Sendable, Equatable {
  /// The id of the statement; several fields of a row have the same.
  package var statement = ""
  package var source = ""
  package var stated: String
  /// The value in the form that the field has it; nil where nobody has said what it stands for.
  ///
  /// Ids are those that records have now.
  package var value: String?
  /// The value as it stands in the statement, where records may have other ids now.
  package var written: String?
  package var quote: String?
  package var locator: String?
  package var scope: String?
  package var method = "typed"
  package var language: String?
  /// The last possible day on which the source was published, or else read.
  package var date: String?

  package init(stated: String, value: String?) {
    self.stated = stated
    self.value = value
  }

  /// The value, or what the source says where nobody has said what that stands for.
  package var text: String { value ?? stated }
}

extension StatedValue {
  /// The value, its words, and where they are, as one line.
  package var line: String {
    let words = quote ?? stated
    let place = ([source] + [locator, scope].compactMap(\.self)).joined(separator: ", ")
    let quoted = words == value ? "" : "  \"\(words.oneLine)\""
    return "\(text.oneLine)\(quoted)  (\(place))"
  }
}

extension String {
  /// The same without line breaks.
  package var oneLine: String { replacingASCII("\n", with: " ") }
}
