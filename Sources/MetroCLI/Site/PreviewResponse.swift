import Foundation

/// The answer of a preview to the head of a request (RFC 9112).
struct PreviewResponse: Equatable {
  let status: String
  var type = "text/plain; charset=utf-8"
  var body: [UInt8] = []
  /// Whether the connection stays open for events.
  var isStream = false
  /// Whether only the head is sent.
  var isHead = false

  /// The path of the events that tell a page to reload itself.
  static let events = "/.metro-events"

  /// Answers a request from the files of the site.
  ///
  /// Only names of this computer are answered, because a page elsewhere could otherwise read the site
  /// through a name that it has led here. A request that a browser makes for a page elsewhere is refused:
  /// the index of search is a script, which every page can run.
  init(to head: String, port: UInt16, file: (String) throws(Failure) -> [UInt8]?) {
    let lines = head.split(separator: "\r\n", omittingEmptySubsequences: false)
    let parts = (lines.first ?? "").split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2] == "HTTP/1.1" || parts[2] == "HTTP/1.0" else {
      self.init(status: "400 Bad Request")
      return
    }
    let hosts = Self.values(of: "host", in: lines)
    guard hosts.count == 1, Self.names.contains(where: { hosts[0] == "\($0):\(port)" }),
      Self.values(of: "sec-fetch-site", in: lines).allSatisfy(["same-origin", "none"].contains),
      Self.values(of: "origin", in: lines).allSatisfy({ $0 == "http://\(hosts[0])" })
    else {
      self.init(status: "403 Forbidden")
      return
    }
    guard parts[0] == "GET" || parts[0] == "HEAD" else {
      self.init(status: "405 Method Not Allowed")
      return
    }
    do {
      self = try Self.file(String(parts[1]), file)
    } catch {
      self.init(status: "500 Internal Server Error")
      body = Array("\(error.message)\n".utf8)
    }
    isHead = parts[0] == "HEAD"
  }

  private init(status: String) {
    self.status = status
    body = Array("\(status)\n".utf8)
  }

  private init(_ status: String, _ path: String, _ body: [UInt8]) {
    self.status = status
    self.body = body
    let ending = path.split(separator: ".").last.map { String($0) } ?? ""
    type = Self.types[ending] ?? "application/octet-stream"
  }

  /// Returns the values of a header in lower case.
  private static func values(of name: String, in lines: [Substring]) -> [String] {
    lines.dropFirst().map { $0.lowercased() }.filter { $0.hasPrefix("\(name):") }
      .map { $0.dropFirst(name.count + 1).filter { $0 != " " && $0 != "\t" } }
  }

  private static let names = ["localhost", "127.0.0.1", "[::1]"]

  /// Only files of the site have paths, so no path leads to another file.
  private static func file(
    _ target: String, _ file: (String) throws(Failure) -> [UInt8]?
  ) throws(Failure) -> PreviewResponse {
    let path = target.prefix { $0 != "?" && $0 != "#" }
    if path == events {
      var response = PreviewResponse(status: "200 OK")
      response.type = "text/event-stream"
      response.body = Array("retry: 500\n\n".utf8)
      response.isStream = true
      return response
    }
    guard path.hasPrefix("/"), let name = path.dropFirst().removingPercentEncoding else {
      return PreviewResponse(status: "400 Bad Request")
    }
    let wanted = name.isEmpty || name.hasSuffix("/") ? name + "index.html" : name
    if let bytes = try file(wanted) { return PreviewResponse("200 OK", wanted, bytes) }
    guard let page = try file("404.html") else { return PreviewResponse(status: "404 Not Found") }
    return PreviewResponse("404 Not Found", "404.html", page)
  }

  private static let types = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml", "json": "application/json",
    "jsonld": "application/ld+json", "geojson": "application/geo+json",
    "csv": "text/csv; charset=utf-8", "ics": "text/calendar; charset=utf-8",
    "xml": "application/xml", "txt": "text/plain; charset=utf-8", "png": "image/png",
    "jpg": "image/jpeg", "webp": "image/webp", "woff2": "font/woff2",
  ]

  /// The bytes to send.
  var bytes: [UInt8] {
    var head = "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\nCache-Control: no-store\r\n"
    head += "X-Content-Type-Options: nosniff\r\n"
    // Pages elsewhere can neither load a file nor show a page in a frame; no tag can say the latter.
    head +=
      "Cross-Origin-Resource-Policy: same-origin\r\nCross-Origin-Opener-Policy: same-origin\r\n"
    head += "Content-Security-Policy: frame-ancestors 'none'\r\n"
    if status.hasPrefix("405") { head += "Allow: GET, HEAD\r\n" }
    if !isStream { head += "Content-Length: \(body.count)\r\nConnection: close\r\n" }
    return Array((head + "\r\n").utf8) + (isHead ? [] : body)
  }
}
