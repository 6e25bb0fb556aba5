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
  /// When the source was published, or else retrieved, as it is recorded.
  package var sourceDate: String?
  /// The last possible day on which the source was published, or else retrieved.
  var date: String?
  /// The first possible day on which the source was published, or else retrieved.
  var earliest: String?
  /// The first possible day on which the source was published.
  var published: String?
  /// What the source is for the program, by the status that it states.
  var standpoint: Standpoint?
  /// The period that a total of an organization is about, as EDTF.
  package var period: String?
  /// The series that a total of an organization is about.
  package var series: String?

  package init(stated: String, value: String?) {
    self.stated = stated
    self.value = value == stated && AbsentValue.matches(stated) ? nil : value
  }

  /// Whether the source says that it leaves the value open.
  var isLeftOpen: Bool { value == nil && AbsentValue.matches(stated) }

  /// Whether the value is the one in use, which is later than every source.
  var isOwn = false

  /// Whether the statement is about a period or a series, whose total no field holds.
  var isTotal: Bool { period != nil || series != nil }

  /// Whether the statement is about part of the program.
  var isAboutPart: Bool { scope == Noun.Scope.part.rawValue }

  /// What the statement includes of a list: as recorded, or else as its words say.
  var listScope: ListScope? {
    switch scope.flatMap(Noun.Scope.init) {
    case .closed: return .closed
    case .open: return .open
    default: break
    }
    guard scope == nil else { return nil }
    let members = ListText.values(of: value ?? "").count
    return [stated, quote].compactMap(\.self).lazy
      .compactMap { ListScope.read($0, naming: members) }.first
  }

  /// The value, or the source's words if they were not interpreted.
  package var text: String { value ?? stated }
}

extension StatedValue {
  /// The value, the source's words, and their location, on one line.
  package var line: String {
    let words = quote ?? stated
    let place = ([source] + [locator, scope, period, series].compactMap(\.self)).joined(
      separator: ", ")
    let quoted = words == value ? "" : "  \"\(words.oneLine)\""
    return "\(text.oneLine)\(quoted)  (\(place))"
  }
}

extension String {
  /// The text without line breaks.
  package var oneLine: String { replacingASCII("\n", with: " ") }
}
