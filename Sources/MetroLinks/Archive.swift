import Foundation
import MetroText

/// An archive that is asked for a copy: a Memento TimeGate (RFC 7089), or a CDX server.
package enum Archive: Sendable, Equatable {
  /// The address before which the asked address is put.
  case timeGate(String)
  case cdx(String)

  /// The TimeGate of the Internet Archive.
  package static let usual = "https://web.archive.org/web/"

  /// Returns the request for the copy nearest to a time, and its header fields.
  package func request(for url: String, near second: Int) -> (
    url: String, headers: [String: String]
  ) {
    switch self {
    case .timeGate(let gate): return (gate + url, ["Accept-Datetime": HTTPDate.text(second)])
    case .cdx(let server):
      let allowed = CharacterSet(charactersIn: "-._~").union(.alphanumerics)
      let encoded = url.addingPercentEncoding(withAllowedCharacters: allowed) ?? url
      let query =
        "url=\(encoded)&limit=1&sort=closest&closest=\(Self.stamp(second))&filter=statuscode:200"
      return ("\(server)\(server.contains("?") ? "&" : "?")\(query)", [:])
    }
  }

  /// Returns the copy that a response names, with its second since 1970; nil if there is none.
  package func copy(in response: FetchResponse, of url: String) -> (url: String, archived: Int?)? {
    switch self {
    case .timeGate:
      guard [301, 302, 303, 307, 308].contains(response.status), let copy = response.redirect,
        let address = try? WebAddress(copy)
      else { return nil }
      let date = response.headers["memento-datetime"].flatMap { HTTPDate.second(of: $0, now: 0) }
      return (address.text, date ?? Self.stampedSecond(in: address.text))
    case .cdx(let server):
      guard response.status == 200 else { return nil }
      let line = String(decoding: response.body.prefix(4_096), as: UTF8.self).prefix { $0 != "\n" }
      let stamp = line.split(separator: " ").dropFirst().first.map(String.init) ?? ""
      guard let second = Self.second(of: stamp) else { return nil }
      return (Self.replay(server) + "\(stamp)/\(url)", second)
    }
  }

  /// Returns the address of copies that belongs to a CDX server.
  private static func replay(_ server: String) -> String {
    let base = server.prefix { $0 != "?" }
    if let range = base.range(of: "/cdx/search/cdx") { return base[..<range.lowerBound] + "/web/" }
    // pywb serves both in the folder of a collection.
    return base[..<(base.lastIndex(of: "/") ?? base.endIndex)] + "/"
  }

  /// Returns the time as fourteen digits.
  private static func stamp(_ second: Int) -> String {
    UTCTime(secondsSince1970: second).text.filter(\.isNumber)
  }

  private static func second(of stamp: String) -> Int? {
    guard stamp.utf8.count == 14, stamp.allSatisfy(\.isNumber) else { return nil }
    let parts = Array(stamp)
    func part(_ range: Range<Int>) -> String { String(parts[range]) }
    let text =
      "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(8..<10)):\(part(10..<12)):\(part(12..<14))Z"
    return UTCTime(text).map(Days.second)
  }

  private static func stampedSecond(in url: String) -> Int? {
    url.split(separator: "/").lazy.compactMap { second(of: String($0)) }.first
  }
}
