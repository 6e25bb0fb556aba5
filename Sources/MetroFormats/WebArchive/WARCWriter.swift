package import Foundation
import MetroText

/// Writes responses of web servers as WARC 1.1 (ISO 28500:2017), one record after another.
package struct WARCWriter {
  /// A response with its document.
  package struct Response {
    package let url: String
    /// The time at which it was read.
    package let time: String
    /// The header as the server sent it.
    package let header: String
    package let body: Data

    package init(url: String, time: String, header: String, body: Data) {
      self.url = url
      self.time = time
      self.header = header
      self.body = body
    }
  }

  private let write: (Data) throws -> Void

  /// Begins a file with a record about the program that writes it.
  package init(software: String, time: String, write: @escaping (Data) throws -> Void) throws {
    self.write = write
    let body = Data("software: \(software)\r\nformat: WARC File Format 1.1\r\n".utf8)
    try record(
      [
        ("WARC-Type", "warcinfo"), ("WARC-Date", time), ("Content-Type", "application/warc-fields"),
      ], id: "warcinfo \(time)", [body])
  }

  /// Adds a response.
  package func add(_ response: Response) throws {
    let digest = try SHA256Digest(of: response.body).text
    // The stored body is decoded and in one piece.
    let header = Data(Self.header(response.header, length: response.body.count).utf8)
    try record(
      [
        ("WARC-Type", "response"), ("WARC-Date", response.time), ("WARC-Target-URI", response.url),
        ("WARC-Payload-Digest", "sha256:\(digest)"),
        ("Content-Type", "application/http;msgtype=response"),
      ], id: "\(response.time) \(response.url) \(digest)", [header, response.body])
  }

  private func record(_ fields: [(String, String)], id: String, _ blocks: [Data]) throws {
    let length = blocks.reduce(0) { $0 + $1.count }
    var head = "WARC/1.1\r\n"
    for (name, value) in fields + [("WARC-Record-ID", try Self.identifier(id))] {
      head += "\(name): \(value.filter { !$0.isNewline })\r\n"
    }
    head += "Content-Length: \(length)\r\n\r\n"
    try write(Data(head.utf8))
    for block in blocks { try write(block) }
    try write(Data("\r\n\r\n".utf8))
  }

  /// Returns a UUID (RFC 9562, version 8) that is the same for the same record.
  private static func identifier(_ text: String) throws -> String {
    var digits = Array(try SHA256Digest(of: Data(text.utf8)).text.prefix(32))
    digits[12] = "8"
    digits[16] = "8"
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
    return "<urn:uuid:\(parts.joined(separator: "-"))>"
  }

  private static func header(_ text: String, length: Int) -> String {
    var lines = text.split(whereSeparator: \.isNewline).map(String.init)
    let status =
      lines.isEmpty
      ? "200" : String(lines.removeFirst().split(separator: " ").dropFirst().first ?? "200")
    let left: Set<String> = [
      "transfer-encoding", "content-encoding", "content-length", "connection",
    ]
    lines.removeAll { left.contains($0.prefix { $0 != ":" }.lowercased()) || !$0.contains(":") }
    // HTTP/2 has no reason after the status.
    return (["HTTP/1.1 \(status) OK"] + lines + ["Content-Length: \(length)", "", ""])
      .joined(separator: "\r\n")
  }
}
