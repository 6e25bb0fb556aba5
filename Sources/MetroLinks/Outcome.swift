/// The result of asking for one address once.
package enum Outcome: String, CaseIterable, Sendable {
  case ok
  /// A redirect of which at least one step is temporary: the address stays right.
  case redirected
  /// A redirect whose steps are all permanent (301 or 308) and that ends in a page.
  case moved
  /// The server answers, but refuses visitors or programs.
  case refused
  /// The server wants no request now.
  case limited
  /// `robots.txt` excludes the address.
  case robots
  /// A page that says that there is no such page, with the status of one that exists.
  case softGone = "soft-gone"
  /// A deep address that ends at the front page.
  case home
  /// An address that ends at a login page.
  case login
  /// The domain is for sale.
  case parked
  case empty
  /// A page in place of a document.
  case wrongType = "wrong-type"
  /// The certificate is not valid.
  case tls
  /// A redirect to something that is not a web address.
  case otherScheme = "other-scheme"
  case gone
  case clientError = "client-error"
  case serverError = "server-error"
  case timeout, dns, connect
  /// The answer is not HTTP, or ends in its header.
  case `protocol`
  /// Redirects without end.
  case loop
  /// The address leads into a private network, and was not asked.
  case `private`

  /// The state that the outcome leads to; nil if it says nothing about the link.
  package var state: LinkState? {
    switch self {
    case .ok, .redirected: .working
    case .moved: .moved
    case .refused, .limited, .robots: .blocked
    case .softGone, .home, .login, .parked, .empty, .wrongType, .tls, .otherScheme: .doubtful
    case .gone, .clientError, .serverError, .timeout, .dns, .connect, .protocol, .loop: .failing
    case .private: nil
    }
  }

  /// Whether a page was found, here or elsewhere.
  package var isGood: Bool { state == .working || state == .moved }

  /// Whether no HTTP answer came at all.
  package var isBelowHTTP: Bool {
    switch self {
    case .timeout, .dns, .connect, .protocol: true
    default: false
    }
  }

  /// Whether the next request may well have another result.
  package var isTransient: Bool { isBelowHTTP || self == .limited || self == .serverError }

  /// The meaning of the outcome, as the end of a sentence that begins with the link.
  package var sign: String {
    switch self {
    case .ok: "answers"
    case .redirected: "redirects temporarily"
    case .moved: "has moved permanently"
    case .refused: "refuses programs or visitors"
    case .limited: "asks to try again later"
    case .robots: "is excluded by robots.txt"
    case .softGone: "ends at a page that says that there is no such page"
    case .home: "ends at the front page"
    case .login: "ends at a login page"
    case .parked: "ends at a domain that is for sale"
    case .empty: "ends at an empty page"
    case .wrongType: "ends at a page instead of a document"
    case .tls: "has no valid certificate"
    case .otherScheme: "redirects to something that is not a web address"
    case .gone: "is gone"
    case .clientError: "is rejected by the server"
    case .serverError: "fails on the server"
    case .timeout: "does not answer in time"
    case .dns: "has a host without a network address"
    case .connect: "has a server that accepts no connections"
    case .protocol: "has a server that does not answer properly"
    case .loop: "redirects in a circle"
    case .private: "leads into a private network"
    }
  }
}
