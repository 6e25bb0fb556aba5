/// How to reach an office, read from one line: a name, an e-mail address or a URL, or a name with either.
package struct OfficeContact: Sendable, Equatable {
  package private(set) var name: String?
  package private(set) var email: String?
  package private(set) var url: String?

  /// Reads `Secretariat <data@example.org>`, `data@example.org`, `Secretariat, https://example.org/data` and
  /// similar lines; the whole line is the name if it has no address, or several.
  package init(_ line: String) {
    let words = line.split(separator: " ").map { $0.trimming(Self.around) }
    let emails = words.filter(Self.isEmail)
    let urls = words.compactMap { try? WebAddress(String($0)).text }
    guard emails.count + urls.count == 1 else {
      name = line
      return
    }
    email = emails.first.map(String.init)
    url = urls.first
    let place = words.firstIndex { emails.contains($0) || (try? WebAddress(String($0))) != nil }
    let rest = line.split(separator: " ").enumerated().filter { $0.offset != place }
      .map { String($0.element) }.joined(separator: " ").trimming(Self.around)
    name = rest.isEmpty ? nil : String(rest)
  }

  private static let around = "<>(),;: \""

  private static func isEmail(_ word: Substring) -> Bool {
    let parts = word.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".") && !word.contains("/")
  }
}

extension StringProtocol {
  /// Returns the text without some characters at its ends.
  fileprivate func trimming(_ characters: String) -> Substring {
    var rest = self[...]
    while let first = rest.first, characters.contains(first) { rest = rest.dropFirst() }
    while let last = rest.last, characters.contains(last) { rest = rest.dropLast() }
    return Substring(rest)
  }
}
