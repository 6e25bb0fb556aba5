/// The outcome of a chain of redirects that has ended in a response.
package struct Classification: Equatable, Sendable {
  package var outcome: Outcome
  package var detail: String?

  /// Classifies the last response; `redirects` has the status of each redirect, and `expected` is the
  /// media type that the catalog expects, if any.
  package init(
    _ response: FetchResponse, asked: AskedAddress, final: AskedAddress, redirects: [Int],
    expected: String?, page: PageText?
  ) {
    let status = response.status
    if response.headers["cf-mitigated"] == "challenge"
      || ["captcha", "challenge"].contains(response.headers["x-amzn-waf-action"] ?? "")
      || page?.title.map({ ErrorPage.isChallenge(title: $0) }) == true
        && [200, 403, 503].contains(status)
    {
      self.init(.refused, "a challenge for visitors")
      return
    }
    switch status {
    case 200..<300, 304:
      self = Self.content(
        response, asked: asked, final: final, redirects: redirects, expected: expected, page: page)
    case 404, 410: self.init(.gone)
    // A server that gives these answers knows the address, or a firewall in front of it refuses programs.
    case 401, 402, 403, 405, 406, 407, 409, 412, 418, 421, 426, 428, 431, 444, 451, 999:
      self.init(.refused)
    // Too late, too early, too many requests.
    case 408, 425, 429: self.init(.limited)
    case 503 where response.headers["retry-after"] != nil: self.init(.limited)
    case 500..<600: self.init(.serverError)
    case 400..<500: self.init(.clientError)
    case 300..<400: self.init(.otherScheme, "a redirect without a web address")
    default: self.init(.protocol, "status \(status)")
    }
  }

  package init(_ outcome: Outcome, _ detail: String? = nil) {
    self.outcome = outcome
    self.detail = detail
  }

  private static func content(
    _ response: FetchResponse, asked: AskedAddress, final: AskedAddress, redirects: [Int],
    expected: String?, page: PageText?
  ) -> Classification {
    if final.host != asked.host, ErrorPage.parks(final.host) {
      return Classification(.parked, final.host)
    }
    if let title = page?.title, ErrorPage.isForSale(title: title) { return Classification(.parked) }
    if !redirects.isEmpty, ErrorPage.isLogin(final), !ErrorPage.isLogin(asked) {
      return Classification(.login)
    }
    if !redirects.isEmpty, final.isFrontPage, !asked.isFrontPage { return Classification(.home) }
    if response.status != 304 {
      // libcurl decodes no encoding that it does not know, such as that of chunks in a store of files.
      let isEncoded = response.isCut && response.headers["content-encoding"] != nil
      if response.body.isEmpty, !isEncoded { return Classification(.empty) }
      if let type = wantedDocument(asked, expected), response.mediaType == "text/html" {
        return Classification(.wrongType, "\(type) expected")
      }
      // A page without text may be drawn by a script, but then it has a title.
      if let page, page.length == 0, page.title == nil, !response.isCut,
        response.mediaType == "text/html"
      {
        return Classification(.empty)
      }
    }
    guard !redirects.isEmpty else { return Classification(.ok) }
    let isPermanent = redirects.allSatisfy { $0 == 301 || $0 == 308 }
    guard isPermanent else { return Classification(.redirected) }
    // An address is never replaced with one that gives up encryption.
    if asked.scheme == "https", final.scheme == "http" {
      return Classification(.redirected, "leads to a page without encryption")
    }
    return Classification(.moved)
  }

  /// Returns the type of document that the link or the address promises; nil for pages.
  private static func wantedDocument(_ asked: AskedAddress, _ expected: String?) -> String? {
    if let expected {
      return expected == "text/html" || expected == "application/xhtml+xml" ? nil : expected
    }
    return asked.path.lowercased().hasSuffix(".pdf") ? "application/pdf" : nil
  }
}
