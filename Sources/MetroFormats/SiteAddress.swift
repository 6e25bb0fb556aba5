package import MetroCore

/// The address of the site on which records have pages, for identifiers that other programs open.
package struct SiteAddress: Sendable {
  private let base: String
  private let path: @Sendable (RecordAddress) -> String

  /// Creates an address from a URL that ends with `/`, and the path of the page of a record.
  package init(base: String, path: @escaping @Sendable (RecordAddress) -> String) {
    self.base = base
    self.path = path
  }

  /// Returns the URL that identifies a record.
  func url(of record: RecordAddress) -> String { base + path(record) }

  /// The URL without scheme and final `/`, which no other site has.
  var authority: String {
    let rest = base.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).last ?? ""
    return String(rest.hasSuffix("/") ? rest.dropLast() : rest)
  }
}
