import Foundation
import MetroTestSupport
import Testing

@testable import MetroCLI

struct PreviewTests {
  private let files: [String: [UInt8]] = [
    "index.html": Array("front".utf8), "city/quito.html": Array("quito".utf8),
    "404.html": Array("none".utf8), "style.css": Array("x".utf8),
  ]

  private func answer(
    _ line: String, host: String = "localhost:80", further: String = ""
  ) -> PreviewResponse {
    PreviewResponse(to: "\(line)\r\nHost: \(host)\(further)", port: 80) { files[$0] }
  }

  @Test func `files of the site are served with their types`() {
    #expect(answer("GET / HTTP/1.1").body == files["index.html"])
    #expect(answer("GET /city/quito.html?x#y HTTP/1.1").body == files["city/quito.html"])
    #expect(answer("GET /city/qu%69to.html HTTP/1.1").body == files["city/quito.html"])
    #expect(answer("GET /style.css HTTP/1.1").type.hasPrefix("text/css"))
    let head = answer("HEAD / HTTP/1.1")
    #expect(String(decoding: head.bytes, as: UTF8.self).hasSuffix("\r\n\r\n"))
  }

  @Test(arguments: [
    "/../catalog.sqlite", "/%2e%2e/catalog.sqlite", "/city/../index.html", "//index.html",
    "/nothing",
    "/.metro-site", "/city",
  ])
  func `only paths of the site exist`(path: String) {
    let response = answer("GET \(path) HTTP/1.1")
    #expect(response.status == "404 Not Found" && response.body == files["404.html"])
  }

  @Test(arguments: [
    "example.org", "example.org:80", "localhost", "localhost:81", "127.0.0.1.example.org:80", "",
    "localhost:80@example.org",
  ])
  func `other names of the computer are refused`(host: String) {
    #expect(answer("GET / HTTP/1.1", host: host).status == "403 Forbidden")
  }

  @Test func `a fault of a file is an answer too`() {
    let response = PreviewResponse(to: "GET / HTTP/1.1\r\nHost: localhost:80", port: 80) {
      _ throws(Failure) in throw Failure(status: .badData, message: "site.json:3: wrong")
    }
    #expect(response.status == "500 Internal Server Error")
    #expect(String(decoding: response.body, as: UTF8.self) == "site.json:3: wrong\n")
  }

  @Test func `other requests are refused`() {
    #expect(answer("POST / HTTP/1.1").status.hasPrefix("405"))
    #expect(answer("nonsense").status.hasPrefix("400"))
    #expect(answer("GET / HTTP/1.1", further: "\r\nHost: localhost:80").status.hasPrefix("403"))
    for host in ["127.0.0.1:80", "[::1]:80", "LOCALHOST:80"] {
      #expect(answer("GET / HTTP/1.1", host: host).status == "200 OK")
    }
  }

  @Test(arguments: [
    "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site", "sec-fetch-site:\tCROSS-SITE",
    "Origin: https://example.org", "Origin: null", "Origin: http://localhost:81",
    "Sec-Fetch-Site: none\r\nSec-Fetch-Site: cross-site",
  ])
  func `requests that a page elsewhere makes are refused`(header: String) {
    for path in ["/", "/style.css", PreviewResponse.events] {
      let response = answer("GET \(path) HTTP/1.1", further: "\r\n\(header)")
      #expect(response.status == "403 Forbidden" && !response.isStream)
    }
  }

  @Test func `requests of the user and of the site's own pages are answered`() {
    for header in [
      "Sec-Fetch-Site: none", "Sec-Fetch-Site: same-origin", "Origin: http://localhost:80",
    ] {
      #expect(answer("GET / HTTP/1.1", further: "\r\n\(header)").status == "200 OK", "\(header)")
    }
  }

  @Test func `no answer can be loaded or framed by a page elsewhere`() {
    for line in ["GET / HTTP/1.1", "GET /none HTTP/1.1", "POST / HTTP/1.1"] {
      let head = String(decoding: answer(line).bytes, as: UTF8.self)
      for header in [
        "Cross-Origin-Resource-Policy: same-origin", "Cross-Origin-Opener-Policy: same-origin",
        "Content-Security-Policy: frame-ancestors 'none'",
      ] { #expect(head.contains("\r\n\(header)\r\n"), "\(line): \(header)") }
    }
  }

  @Test func `the user of a connection is found in the system's list`() {
    let list = """
        sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
         0: 0100007F:223D 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1 1
         1: 0100007F:223D 0100007F:D431 01 00000000:00000000 00:00000000 00000000     0        0 2 1
         2: 0100007F:D431 0100007F:223D 01 00000000:00000000 00:00000000 00000000  1000        0 3 1
      """
    #expect(LoopbackPeer.user(in: list, from: "0100007F:D431", to: "0100007F:223D") == 1000)
    #expect(LoopbackPeer.user(in: list, from: "0100007F:D432", to: "0100007F:223D") == nil)
  }

  /// Only the superuser can start a program of another user.
  @Test(.enabled(if: getuid() == 0))
  func `connections of other users are closed`() throws {
    let sandbox = try Sandbox.withSeoul()
    let process = try ChildProcess(
      URL(filePath: Program.folder).appending(path: "metro"), ["preview", "--port", "0"],
      environment: sandbox.environment, output: .file(URL(filePath: sandbox.path("address"))))
    defer { process.signal(SIGKILL) }
    var address = ""
    for _ in 0..<200 where !address.hasSuffix("/") {
      usleep(50_000)
      address = (try? sandbox.text(of: "address").trimmingCharacters(in: .newlines)) ?? ""
    }
    // So many connections that the list of them is longer than one page.
    let others = (0..<100).map { _ in socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0) }
    defer { for other in others { close(other) } }
    for other in others { #expect(listen(other, 1) == 0) }
    // Another user may not be able to read the modules that a higher library loads later.
    let script = """
      import os, socket, sys
      if len(sys.argv) > 2: os.setuid(int(sys.argv[2]))
      port = int(sys.argv[1].strip("/").split(":")[-1])
      connection = socket.socket()
      try:
        connection.connect(("127.0.0.1", port))
        connection.sendall(b"GET / HTTP/1.1\\r\\nHost: localhost:%d\\r\\n\\r\\n" % port)
        print(connection.recv(12).decode() or "closed")
      except ConnectionError: print("closed")
      """
    #expect(try Reader.lines(script, address) == ["HTTP/1.1 200"])
    #expect(try Reader.lines(script, address, "65534") == ["closed"])
  }

  @Test func `a preview serves pages, shows changes, and ends with a signal`() throws {
    let sandbox = try Sandbox.withSeoul()
    #expect(sandbox.run("withhold city/quito --because x").status == 0)
    let process = try ChildProcess(
      URL(filePath: Program.folder).appending(path: "metro"),
      ["preview", "--port", "0", "--withheld"], environment: sandbox.environment,
      output: .file(URL(filePath: sandbox.path("address"))))
    defer { process.signal(SIGKILL) }
    func wait(_ condition: () -> Bool) {
      for _ in 0..<200 where !condition() { usleep(50_000) }
      #expect(condition())
    }
    var address = ""
    wait {
      address = (try? sandbox.text(of: "address").trimmingCharacters(in: .newlines)) ?? ""
      return address.hasSuffix("/")
    }
    func page(_ path: String) -> String {
      let script = "import sys, urllib.request as r; print(r.urlopen(sys.argv[1]).read().decode())"
      return (try? Reader.lines(script, address + path).joined(separator: "\n")) ?? ""
    }
    wait { page("city/quito.html").contains("class=\"notice\"") }
    #expect(page("index.html").contains("preview.js"))
    #expect(sandbox.run("edit-city quito --name Quitoria").status == 0)
    wait { page("city/quito.html").contains("Quitoria") }
    process.signal(SIGINT)
    #expect(try process.result().status == 0)
  }
}
