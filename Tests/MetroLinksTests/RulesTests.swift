import Testing

@testable import MetroLinks

struct RobotsRulesTests {
  @Test func `the longest rule decides, and allow wins a tie`() {
    let rules = RobotsRules(
      "User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /c\nAllow: /c", for: "metro")
    #expect(!rules.allows("/a/x"))
    #expect(rules.allows("/a/b/c"))
    #expect(rules.allows("/c"))
    #expect(rules.allows("/robots.txt"))
  }

  @Test func `own groups replace those for all programs and are combined`() {
    let text =
      "User-agent: *\nDisallow: /\n\nUser-Agent: METRO/1.0\nDisallow: /x\nuser-agent: other\nuser-agent: metro\nDisallow: /y"
    let rules = RobotsRules(text, for: "metro")
    #expect(rules.allows("/z"))
    #expect(!rules.allows("/x"))
    #expect(!rules.allows("/y"))
    #expect(!RobotsRules(text, for: "nobody").allows("/z"))
  }

  @Test func `a byte order mark hides no rule`() {
    #expect(!RobotsRules("\u{FEFF}User-agent: *\nDisallow: /", for: "metro").allows("/a"))
  }

  @Test func `stars and dollar signs are patterns`() {
    let rules = RobotsRules("User-agent: *\nDisallow: /*.pdf$\nDisallow: /*/private", for: "metro")
    #expect(!rules.allows("/a/b.pdf"))
    #expect(rules.allows("/a/b.pdf?x"))
    #expect(!rules.allows("/a/b/private/c"))
    #expect(rules.allows("/private"))
  }

  @Test func `a hostile pattern is matched in bounded time`() {
    let star = String(repeating: "*a", count: 2_000)
    let rules = RobotsRules("User-agent: *\nDisallow: /\(star)b$", for: "metro")
    #expect(rules.allows("/" + String(repeating: "a", count: 4_000)))
  }

  @Test(.timeLimit(.minutes(1)))
  func `rules that take too long to compare allow nothing`() {
    let piece = String(repeating: "a", count: 900)
    let text = "User-agent: *\n" + String(repeating: "Disallow: /*\(piece)b\n", count: 520)
    let rules = RobotsRules(text, for: "metro")
    #expect(!rules.allows("/" + String(repeating: "a", count: 1_900)))
    #expect(rules.allows("/short"))
    let many = (0..<20_000).map { "Disallow: /folder\($0)/\n" }.joined()
    #expect(RobotsRules("User-agent: *\n\(many)", for: "metro").allows("/other"))
  }

  @Test func `encoded characters equal decoded ones`() {
    let rules = RobotsRules("User-agent: *\nDisallow: /foo/bar/ツ\nDisallow: /%61bc", for: "metro")
    #expect(!rules.allows("/foo/bar/%E3%83%84"))
    #expect(!rules.allows("/abc"))
  }

  @Test func `an empty rule allows everything, and a failing server nothing`() {
    #expect(RobotsRules("User-agent: *\nDisallow:", for: "metro").allows("/"))
    #expect(!RobotsRules.unreachable.allows("/a"))
    #expect(RobotsRules.none.allows("/a"))
    #expect(RobotsRules("<html>no such page</html>", for: "metro").allows("/a"))
  }

  @Test func `a crawl delay is at most a minute`() {
    #expect(RobotsRules("User-agent: *\nCrawl-delay: 10", for: "metro").delay == 10)
    #expect(RobotsRules("User-agent: *\nCrawl-delay: 9999", for: "metro").delay == 60)
    #expect(RobotsRules("User-agent: *\nCrawl-delay: -1", for: "metro").delay == nil)
    #expect(RobotsRules("User-agent: *\nCrawl-delay: nan", for: "metro").delay == nil)
  }
}

struct RetryAfterTests {
  /// The second 1994-11-06 08:49:37 UTC.
  private static let time = 784_111_777

  @Test func `seconds and the three forms of dates are read`() {
    #expect(RetryAfter.seconds("120", now: 0) == 120)
    #expect(RetryAfter.seconds(" 5 ", now: 0) == 5)
    for text in [
      "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
    ] {
      #expect(RetryAfter.seconds(text, now: Self.time - 60) == 60, "\(text)")
      #expect(RetryAfter.seconds(text, now: Self.time + 60) == 0, "\(text)")
    }
    #expect(HTTPDate.text(Self.time) == "Sun, 06 Nov 1994 08:49:37 GMT")
  }

  @Test func `other texts are not durations`() {
    for text in ["", " ", "-1", "soon", "1.5", "1994-11-06", "Sun, 31 Feb 1994 08:49:37 GMT"] {
      #expect(RetryAfter.seconds(text, now: 0) == nil, "\(text)")
    }
    #expect(RetryAfter.seconds("99999999999999999999999", now: 0) == 366 * 86_400)
  }
}

struct PublicAddressTests {
  @Test(arguments: [
    "127.0.0.1", "2130706433", "0x7f.1", "0x7f000001", "0177.0.0.1", "127.1", "0", "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1",
    "100.127.255.255",
    "224.0.0.1", "240.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1", "198.51.100.1",
    "203.0.113.1",
    "192.0.0.1", "127.0.0.1.", "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
    "[::127.0.0.1]",
    "[64:ff9b::127.0.0.1]", "[64:ff9b::a00:1]", "[64:ff9b:1::1]", "[fe80::1]", "[fe80::1%25eth0]",
    "[fc00::1]", "[fd12::1]",
    "[ff02::1]", "[2002:7f00:1::]", "[2002:c0a8:101::1]", "[2001:db8::1]", "[2001::1]", "[100::1]",
    "[::ffff:0:127.0.0.1]", "[5f00::1]", "[3fff::1]", "[fec0::1]",
  ]) func `private addresses are recognized in all spellings`(host: String) throws {
    #expect(try #require(LiteralAddress(host)).isPublic == false)
  }

  @Test(arguments: [
    "8.8.8.8", "134744072", "172.32.0.1", "100.128.0.1", "192.167.1.1", "198.20.0.1",
    "[2606:4700::1111]",
    "[2a00:1450:4001::1]", "[::ffff:8.8.8.8]", "[64:ff9b::808:808]", "[2002:808:808::]",
  ]) func `public addresses are not private`(host: String) throws {
    #expect(try #require(LiteralAddress(host)).isPublic)
  }

  @Test(arguments: [
    "example.org", "1.2.3.4.5", "256.1.1.1", "1.2.3.256", "08", "0xg", "", "4294967296", "[::1",
    "[1:2]", "-1",
  ])
  func `host names are not network addresses`(host: String) {
    #expect(LiteralAddress(host) == nil)
  }
}

struct PrivateNameTests {
  @Test(arguments: [
    "wiki", "wiki.local", "wiki.corp.internal", "nas.lan", "router.home", "x.home.arpa",
    "foo.localhost",
    "localhost", "a.intranet", "a.corp", "a.private", "a.test", "a.invalid", "abc.onion",
    "10.0.0.1",
    "[fe80::1]", "2130706433", "a.local.", "",
  ])
  func `names that mean nothing elsewhere are private`(host: String) {
    #expect(PrivateName.isPrivate(host))
  }

  @Test(arguments: ["example.org", "local.example.org", "8.8.8.8", "arpa.example.org", "home.page"])
  func `names of the public name service are not`(host: String) {
    #expect(!PrivateName.isPrivate(host))
  }
}

struct PageTests {
  private func page(_ html: String, _ charset: String? = nil) -> PageText {
    PageText(Array(html.utf8), charset: charset)
  }

  @Test(arguments: [
    "Page not found", "404 - Not Found | City of Seoul", "Página no encontrada",
    "Page introuvable – Ville",
    "Página não encontrada", "페이지를 찾을 수 없습니다", "页面不存在", "ページが見つかりません", "الصفحة غير موجودة",
    "Halaman tidak ditemukan", "Seite nicht gefunden", "Pagina non trovata", "Pàgina no trobada",
    "Error 404", "Oops! We can't seem to find the page you're looking for",
  ]) func `titles of error pages are recognized in the languages of the sources`(title: String) {
    #expect(ErrorPage.isError(title: title))
  }

  @Test(arguments: [
    "Urban planning in Seoul", "Lost and found", "Room 404, city hall", "Bus 410 to the airport",
    "Changelog: what has been removed", "Green Roofs", "What we could not have found alone",
    "Gone | Films of the city archive",
  ]) func `other titles are not`(title: String) {
    #expect(!ErrorPage.isError(title: title))
  }

  @Test func `a page that asks for a proof is not one about a moment`() {
    for title in [
      "Just a moment...", "Un momento…", "Attention Required! | Cloudflare", "Access denied",
      "Checking your browser before accessing example.org", "Einen Moment bitte", "잠시만 기다리십시오",
    ] { #expect(ErrorPage.isChallenge(title: title), "\(title)") }
    for title in [
      "Un momento histórico", "Security checkpoints of Seoul", "Security check of a bridge",
      "Einen Moment der Ruhe",
    ] { #expect(!ErrorPage.isChallenge(title: title), "\(title)") }
  }

  @Test func `titles are data`() {
    let title = page("<title>\n a\u{1B}[31m\u{202E}b&amp;&#x1b;c \u{0}</title>").title
    #expect(title == "a[31mb&c")
    #expect(page("<title>\(String(repeating: "x", count: 5_000))</title>").title?.count == 300)
    #expect(page("<title></title>").title == nil)
    #expect(page("<title>open").title == "open")
  }

  @Test func `pages in other encodings are read`() {
    // "페이지를" in EUC-KR.
    let bytes: [UInt8] =
      Array("<title>".utf8) + [0xC6, 0xE4, 0xC0, 0xCC, 0xC1, 0xF6, 0xB8, 0xA6]
      + Array("</title>".utf8)
    #expect(PageText(bytes, charset: "euc-kr").title == "페이지를")
    #expect(PageText(bytes, charset: "no-such-charset").title != nil)
    let declared = Array("<meta charset='euc-kr'>".utf8) + bytes
    #expect(PageText(declared, charset: nil).title == "페이지를")
  }

  @Test func `scripts and styles are not text`() {
    let first = page("<p>same</p><script>a()</script><!-- x --><style>b</style>")
    let other = page("<p> sa<b>me</b></p><script>c()</script>")
    #expect(first.hash == other.hash)
    #expect(page("a < b").length == 3)
  }

  @Test(arguments: [
    "https://a.org/?sig=1", "https://a.org/x?b=1&X-Amz-Signature=2",
    "https://a.org/?access_token=3", "https://a.org/?api%5Fkey=1",
    "https://a.org/doc;jsessionid=ABCDEF", "https://a.org/a;x=1;sid=2/b", "https://a.org/?pass=1",
    "https://a.org/?passcode=1", "https://a.org/?invite=z", "https://a.org/?accessKey=1",
    "https://a.org/?resourcekey=0-abc", "https://a.org/?secretkey=0",
    "https://a.org/?u=a%26token%3D1",
    "https://a.org/?to=https%3A%2F%2Fb.org%2F%3Fsig%3D1",
    "https://a.org/share/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln",
    "https://a.org/?x=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln",
    "https://a.org/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit",
    "https://a.org/s/9f86d081884c7d659a2feaa0c55ad015",
    "https://a.org/?f=123e4567-e89b-12d3-a456-426614174000",
  ])
  func `secrets in queries are recognized`(url: String) { #expect(SecretQuery.isSecret(url)) }

  @Test(arguments: [
    "https://a.org/token", "https://a.org/?page=1&lang=ko", "https://a.org/?monkey=1",
    "https://a.org/#key=1", "https://a.org/?q=compass", "https://a.org/a;v=2/b?hockey=1",
    "https://a.org/news/2015-04-08-urban-planning-and-development-program-2015-final-report-v2.pdf",
    "https://a.org/%EC%84%9C%EC%9A%B8%EC%8B%9C/%EB%8F%84%EC%8B%9C%EA%B3%84%ED%9A%8D",
    "https://a.org/UrbanPlanningAndDevelopmentProgram2015FinalReportOfTheCity",
  ])
  func `other queries are not secret`(url: String) { #expect(!SecretQuery.isSecret(url)) }
}

struct ClassificationTests {
  private func outcome(
    _ status: Int, _ headers: [String: String] = [:], body: String = "x", isCut: Bool = false
  ) throws -> Outcome {
    var response = FetchResponse(status: status)
    response.headers = headers
    response.body = Array(body.utf8)
    response.isCut = isCut
    let address = try AskedAddress("https://a.example/x")
    return Classification(
      response, asked: address, final: address, redirects: [], expected: nil, page: nil
    ).outcome
  }

  @Test(arguments: [401, 403, 405, 407, 409, 412, 418, 421, 444, 451, 999])
  func `a server that refuses the request has the address`(status: Int) throws {
    #expect(try outcome(status) == .refused)
  }

  @Test(arguments: [
    (400, Outcome.clientError), (404, .gone), (408, .limited), (410, .gone), (422, .clientError),
    (425, .limited), (429, .limited), (500, .serverError), (503, .serverError),
  ])
  func `other errors have their outcome`(status: Int, expected: Outcome) throws {
    #expect(try outcome(status) == expected)
  }

  @Test func `a guard in front of a page refuses`() throws {
    #expect(try outcome(202, ["x-amzn-waf-action": "challenge"], body: "") == .refused)
    #expect(try outcome(400, ["x-amzn-waf-action": "captcha"]) == .refused)
  }

  @Test func `a page whose body was not read to its end is there`() throws {
    #expect(try outcome(200, isCut: true) == .ok)
    #expect(try outcome(200, body: "", isCut: true) == .empty)
    #expect(try outcome(200, ["content-encoding": "aws-chunked"], body: "", isCut: true) == .ok)
  }

  @Test(arguments: [
    ("https://a.example/an offer", "https://a.example/an%20offer"),
    ("https://user:secret@a.example/x@y", nil),
    (" https://a.example/x ", "https://a.example/x"), ("ftp://a.example/", nil),
    ("javascript:alert(1)", nil),
  ])
  func `redirects are read as in browsers`(target: String, url: String?) {
    #expect(AskedAddress(redirect: target)?.url == url)
  }
}
