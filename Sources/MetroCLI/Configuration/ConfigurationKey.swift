import MetroText

extension Configuration {
  /// A setting with one value, by its key in the file.
  enum Key: String, CaseIterable {
    case catalog, actor, language, organization
    case timeZone = "time_zone"
    case baseURL = "base_url"

    /// The environment variable that replaces the setting.
    var variable: String {
      switch self {
      case .timeZone: "TZ"
      default: "METRO_\(rawValue.uppercased())"
      }
    }

    /// Returns the value that a text in the file stands for.
    ///
    /// - Throws: `InvalidValue` for a text that no command could use.
    func value(_ text: String, home: String?) throws(InvalidValue) -> String {
      switch self {
      case .catalog: return try Self.path(text, home: home)
      case .actor, .organization: return try RecordName(text).text
      case .language: return try LanguageTag(text).text
      case .timeZone: return try Self.timeZone(text)
      case .baseURL:
        guard BaseURL(text) != nil else {
          throw InvalidValue(
            text: text, reason: "not the address of a site",
            expected: "an address of the form \(BaseURL.expected)")
        }
        return text
      }
    }

    /// Returns an absolute path; a file is the same for every folder in which a command runs.
    private static func path(_ text: String, home: String?) throws(InvalidValue) -> String {
      if text.hasPrefix("~/"), let home { return home + text.dropFirst() }
      guard text.hasPrefix("/"), !text.contains("\0") else {
        throw InvalidValue(
          text: text, reason: "not an absolute path",
          expected: "a path that begins with / or ~/")
      }
      return text
    }

    private static func timeZone(_ text: String) throws(InvalidValue) -> String {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      let isName = parts.allSatisfy { part in
        part.first?.isLetter == true
          && part.utf8.allSatisfy { Byte.isLetterOrDigit($0) || "-_+".utf8.contains($0) }
      }
      guard isName else {
        throw InvalidValue(
          text: text, reason: "not the name of a time zone", expected: "a name such as Asia/Seoul")
      }
      return text
    }
  }
}
