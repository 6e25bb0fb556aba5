package import MetroText

/// A web address as it is asked for: without its fragment, which is never sent.
package struct AskedAddress: Hashable, Sendable {
  package let url: String
  /// The same with the host as it goes over the network.
  package let sentURL: String
  package let scheme: String
  /// The host in lower case, as it goes over the network; an IPv6 address includes its brackets.
  package let host: String
  /// The host, with the port if it is not that of the scheme.
  package let authority: String
  /// The path as written; `/` if there is none.
  package let path: String
  /// The path with the query.
  package let request: String

  /// - Throws: `InvalidValue` for a text that is not a web address, or an address with a user name.
  package init(_ text: String) throws(InvalidValue) {
    let address = try WebAddress(text)
    self.init(address)
  }

  /// Reads the target of a redirect, in which blanks are encoded as in browsers; nil if it is not a web address, or
  /// has a user name.
  init?(redirect text: String) {
    let text = text.trimmingBlanks().replacing(" ", with: "%20")
    guard let address = try? AskedAddress(text) else { return nil }
    self = address
  }

  private init(_ address: WebAddress) {
    url = String(address.text.prefix { $0 != "#" })
    scheme = address.scheme
    let name = ASCIIHost.text(of: address.host) ?? address.host
    host = name.hasSuffix(".") ? String(name.dropLast()) : name
    let usual = scheme == "https" ? 443 : 80
    authority = address.port.map { $0 == usual ? name : "\(name):\($0)" } ?? name
    let rest = url.utf8.dropFirst(scheme.utf8.count + 3)
      .drop { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
    let request = String(rest) ?? ""
    self.request = request.hasPrefix("/") ? request : "/" + request
    sentURL = name == address.host ? url : "\(scheme)://\(authority)\(self.request)"
    path = String(self.request.prefix { $0 != "?" })
  }

  /// The parts of the path in lower case.
  package var segments: [String] { path.lowercased().split(separator: "/").map(String.init) }

  /// Whether the address is that of a front page, perhaps in one language.
  package var isFrontPage: Bool {
    let parts = segments
    if request.contains("?") { return false }
    guard let first = parts.first else { return true }
    let isIndex = { (part: String) in
      ["index", "default", "home", "main"].contains(part.prefix { $0 != "." })
    }
    if parts.count == 1 { return isIndex(first) || Self.isLanguage(first) }
    return parts.count == 2 && Self.isLanguage(first) && isIndex(parts[1])
  }

  /// An address in the same folder that certainly does not exist.
  ///
  /// It is the same for the same address, so that servers can keep the answer.
  package var impossibleNeighbor: String {
    let folder = path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex)
    let word = String(FNVHash(url.utf8).value, radix: 36)
    return "\(scheme)://\(authority)\(folder)link-check-\(word)"
  }

  private static func isLanguage(_ part: String) -> Bool {
    let letters = part.split { $0 == "-" || $0 == "_" }
    guard let first = letters.first, letters.count <= 2 else { return false }
    return letters.allSatisfy { $0.utf8.count == 2 && $0.allSatisfy(\.isLetter) }
      && first.count == 2
  }
}
