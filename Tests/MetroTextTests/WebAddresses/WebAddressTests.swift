import Testing
@testable import MetroText

struct WebAddressTests {
  @Test(arguments: [
    "https://www.metropolis.org", "http://metropolis.org/", "https://a.b/c?d=e#f",
    "https://metropolis.org:8443/Path?Q=Ä#Teil", "https://서울.한국/경로", "http://localhost",
    "http://localhost:8080/x", "http://127.0.0.1/", "http://[::1]/", "http://[2001:db8::1]:80/",
    "http://[::ffff:192.0.2.1]", "http://[1:2:3:4:5:6:7:8]/", "http://[1::]",
    "https://x_y.example.org/", "https://metropolis.org?x", "https://metropolis.org#x",
    "https://metropolis.org/a@b", "https://metropolis.org/%20|{}", "https://metropolis.org:443",
    "https://m\u{FC}nchen.de/", "https://i❤.ws/",
  ])
  func `a canonical address is kept byte for byte`(text: String) throws {
    #expect(Array(try WebAddress(text).text.utf8) == Array(text.utf8))
  }

  @Test func `scheme and host become lower case and nothing else does`() throws {
    let address = try WebAddress("HTTPS://WWW.Metropolis.ORG:8443/Path/A?B=C#D")
    #expect(address.text == "https://www.metropolis.org:8443/Path/A?B=C#D")
    #expect(address.scheme == "https")
    #expect(address.host == "www.metropolis.org")
    #expect(address.port == 8443)
  }

  @Test func `an address without a port has none and an IPv6 host keeps its brackets`() throws {
    #expect(try WebAddress("https://metropolis.org/a:1").port == nil)
    let local = try WebAddress("http://[2001:DB8::1]:80/")
    #expect(local.host == "[2001:db8::1]")
    #expect(local.port == 80)
    #expect(try WebAddress("http://[::1]/").port == nil)
  }

  @Test(arguments: [
    ("", "a web address is not empty", nil),
    ("here", "it does not start with https:// or http://", nil),
    (
      "www.metropolis.org", "it does not start with https:// or http://",
      "https://www.metropolis.org"
    ),
    ("metropolis.org/a", "it does not start with https:// or http://", "https://metropolis.org/a"),
    (
      "metropolis.org:8080/a", "it does not start with https:// or http://",
      "https://metropolis.org:8080/a"
    ),
    (
      "//metropolis.org/a", "it does not start with https:// or http://", "https://metropolis.org/a"
    ),
    ("report.pdf", "it does not start with https:// or http://", nil),
    ("office@metropolis.org", "it does not start with https:// or http://", nil),
    ("javascript:alert(1)", "javascript: is not a web address", nil),
    ("mailto:office@metropolis.org", "mailto: is not a web address", nil),
    ("FTP://metropolis.org/a", "ftp: is not a web address", nil),
    ("file:///etc/passwd", "file: is not a web address", nil),
    ("https:metropolis.org", "https: is not followed by //", "https://metropolis.org"),
    ("http:/metropolis.org", "http: is not followed by //", "http://metropolis.org"),
    ("https://", "the host is missing", nil),
    ("https:///a", "the host is missing", nil),
    ("https://:80/", "the host is missing", nil),
    ("https://here/", "the host \"here\" has no domain", nil),
    ("https://a..b/", "the host \"a..b\" has an empty label", nil),
    ("https://.a.b/", "the host \".a.b\" has an empty label", nil),
    ("https://a.b./c", "the host \"a.b.\" has an empty label", "https://a.b/c"),
    ("https://-a.b/", "a label of the host \"-a.b\" starts or ends with a hyphen", nil),
    ("https://a%20.b/", "a host cannot hold \"%\"", nil),
    ("https://a\\b.c/", "a host cannot hold \"\\\"", nil),
    ("https://1.2.3.256/", "\"1.2.3.256\" is not an IPv4 address", nil),
    ("https://1.2.3/", "\"1.2.3\" is not an IPv4 address", nil),
    ("https://1.2.3.04/", "\"1.2.3.04\" is not an IPv4 address", nil),
    ("http://[::1", "the bracket of the IPv6 address is not closed", nil),
    ("http://[1:2:3:4:5:6:7]/", "\"1:2:3:4:5:6:7\" is not an IPv6 address", nil),
    ("http://[1::2::3]/", "\"1::2::3\" is not an IPv6 address", nil),
    ("http://[:1:2]/", "\":1:2\" is not an IPv6 address", nil),
    ("http://[::g]/", "\"::g\" is not an IPv6 address", nil),
    ("http://[::1%eth0]/", "\"::1%eth0\" is not an IPv6 address", nil),
    ("http://[::1]a/", "a port is a number from 1 to 65535", nil),
    ("http://a.b:0/", "a port is a number from 1 to 65535", nil),
    ("http://a.b:65536/", "a port is a number from 1 to 65535", nil),
    ("http://a.b:/", "a port is a number from 1 to 65535", nil),
    ("http://a.b:8x/", "a port is a number from 1 to 65535", nil),
    (
      "https://user:secret@metropolis.org/a", "a catalog must not hold passwords or user names",
      "https://metropolis.org/a"
    ),
    ("https://a.b/c d", "an address cannot hold a space", "https://a.b/c%20d"),
    (" https://a.b/c\n", "an address cannot hold a space", "https://a.b/c"),
    (
      "https://a.b/c\u{A0}d",
      "an address cannot hold the invisible character NO-BREAK SPACE (U+00A0)",
      "https://a.b/c%C2%A0d"
    ),
    ("https://a.b/c\td", "an address cannot hold the control character TAB (U+0009)", nil),
    ("https://a.b/\u{1B}", "an address cannot hold the control character ESC (U+001B)", nil),
    (
      "https://a.b/\u{202E}gpj",
      """
      an address cannot hold the misleading bidirectional control RIGHT-TO-LEFT OVERRIDE (U+202E)
      """, nil
    ),
  ])
  func `other text is rejected`(text: String, reason: String, suggestion: String?) throws {
    let refused = try #require(throws: InvalidValue.self) { try WebAddress(text) }
    #expect(refused.reason == reason)
    #expect(refused.suggestion == suggestion)
    #expect(refused.expected == "a web address such as https://www.metropolis.org/program")
  }

  @Test func `an address has at most two thousand bytes`() throws {
    let head = "https://a.b/"
    let longest = head + String(repeating: "x", count: 2_000 - head.utf8.count)
    #expect(try WebAddress(longest).text == longest)
    let refused = try #require(throws: InvalidValue.self) { try WebAddress(longest + "x") }
    #expect(refused.reason == "it is 2001 bytes long; an address has at most 2,000")
    #expect(refused.suggestion == nil)
  }

  @Test func `labels and hosts have the maximum lengths of the domain name system`() throws {
    let label = String(repeating: "a", count: 63)
    #expect(try WebAddress("https://\(label).b/").host == "\(label).b")
    let long = try #require(throws: InvalidValue.self) { try WebAddress("https://a\(label).b/") }
    #expect(long.reason == "a label of the host \"a\(label).b\" has more than 63 bytes")
    let host = Array(repeating: label, count: 4).joined(separator: ".")
    let longHost = try #require(throws: InvalidValue.self) { try WebAddress("https://\(host)/") }
    #expect(longHost.reason == "the host has more than 253 bytes")
  }
}
