/// The URL of a web page or file: absolute, with the scheme `http` or `https` (RFC 3986, RFC 9110).
///
/// In the canonical text, scheme and host are in lower-case ASCII letters; path, query and fragment
/// are unchanged. The host is a name of two or more labels (Unicode as written), `localhost`, or a
/// literal IPv4 or IPv6 address. A port is from 1 to 65535. User names, passwords, white space and
/// control characters are rejected. At most 2,000 bytes.
package struct WebAddress: Hashable, Sendable, CustomStringConvertible {
  /// The maximum length in bytes.
  package static let longest = 2_000

  package let text: String

  package init(_ text: String) throws(InvalidValue) {
    do throws(WebAddressScanner.ScanError) {
      self.text = try WebAddressScanner.canonical(text)
    } catch {
      throw InvalidValue(
        text: text, reason: error.reason,
        expected: "a web address such as https://www.metropolis.org/program",
        suggestion: WebAddressRepair.repaired(text))
    }
  }

  package var description: String { text }

  /// The scheme: `http` or `https`.
  package var scheme: String { String(text.prefix { $0 != ":" }) }

  /// The host in lower case; an IPv6 address includes its brackets.
  package var host: String {
    let authority = authority
    if authority.first == Byte.openingBracket {
      let end = authority.firstIndex(of: Byte.closingBracket) ?? authority.startIndex
      return String(authority[...end]) ?? ""
    }
    return String(authority.prefix { $0 != Byte.colon }) ?? ""
  }

  /// The port as written, or nil if the URL does not contain one.
  package var port: Int? {
    let authority = authority
    guard let colon = authority.lastIndex(of: Byte.colon) else { return nil }
    return String(authority[authority.index(after: colon)...]).flatMap { Int($0) }
  }

  private var authority: Substring.UTF8View {
    let afterScheme = text.utf8.drop { $0 != Byte.slash }.dropFirst(2)
    return afterScheme.prefix { !WebAddressScanner.endsAuthority($0) }
  }
}
