/// A license under which data are published: its SPDX identifier and the page with its text.
///
/// https://spdx.org/licenses
package struct DataLicense: Sendable, Equatable {
  package let id: String
  package let page: String

  /// Returns the license that a text names: an identifier or the URL of the page, apart from letter case
  /// and with blanks for hyphens; nil for any other text.
  package init?(_ text: String) {
    let written = Self.key(text)
    guard
      let known = Self.all.first(where: { Self.key($0.id) == written })
        ?? Self.all.first(where: { Self.address($0.page) == Self.address(text) })
    else { return nil }
    self = known
  }

  private init(_ id: String, page: String) {
    self.id = id
    self.page = page
  }

  private static func key(_ text: String) -> String {
    text.lowercased().replacing(" ", with: "-")
  }

  /// Returns a URL without what differs between links to the same page.
  private static func address(_ url: String) -> String {
    var rest = Substring(url.lowercased())
    for prefix in ["https://", "http://", "www."] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
    }
    for suffix in ["deed.en", "legalcode", "legalcode.en", "/"] where rest.hasSuffix(suffix) {
      rest = rest.dropLast(suffix.count)
    }
    return String(rest.hasSuffix("/") ? rest.dropLast() : rest)
  }

  private static let all: [DataLicense] =
    ["BY", "BY-SA", "BY-NC", "BY-NC-SA", "BY-ND", "BY-NC-ND"].flatMap { terms in
      ["4.0", "3.0"].map { version in
        DataLicense(
          "CC-\(terms)-\(version)",
          page: "https://creativecommons.org/licenses/\(terms.lowercased())/\(version)/")
      }
    } + [
      DataLicense("CC0-1.0", page: "https://creativecommons.org/publicdomain/zero/1.0/"),
      DataLicense("PDDL-1.0", page: "https://opendatacommons.org/licenses/pddl/1-0/"),
      DataLicense("ODC-By-1.0", page: "https://opendatacommons.org/licenses/by/1-0/"),
      DataLicense("ODbL-1.0", page: "https://opendatacommons.org/licenses/odbl/1-0/"),
    ]
}
