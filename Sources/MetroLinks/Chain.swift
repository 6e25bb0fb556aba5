/// A request with its redirects.
final class Chain {
  /// The purpose of the answer.
  enum Purpose {
    case page
    /// The rules of an authority.
    case robots(String)
    /// An address that cannot exist, which shows what a host's error pages look like.
    case neighbor(host: String)
  }

  let purpose: Purpose
  let target: LinkTarget
  let asked: AskedAddress
  var current: AskedAddress
  var statuses: [Int] = []
  /// The addresses that were asked, with the cookies that they got.
  private var visited: Set<[String]>
  private var cookies: [(name: String, value: String, host: String)] = []
  /// The failure that the chain is repeated after.
  private(set) var firstTry: Sighting?

  init(_ purpose: Purpose, _ target: LinkTarget, _ asked: AskedAddress) {
    self.purpose = purpose
    self.target = target
    self.asked = asked
    current = asked
    visited = [[asked.url]]
  }

  var isForRobots: Bool { if case .robots = purpose { true } else { false } }

  /// Begins again, for a second try.
  func restart(after sighting: Sighting) {
    current = asked
    statuses = []
    visited = [[asked.url]]
    cookies = []
    firstTry = sighting
  }

  /// Follows a redirect; returns false if that leads in a circle.
  func follow(_ next: AskedAddress, status: Int) -> Bool {
    statuses.append(status)
    current = next
    // A host that sets a cookie leads back to the same address, and then to the page.
    let isNew = visited.insert([next.url] + cookiesForCurrent).inserted
    return isNew && statuses.count <= LinkRunOptions.mostRedirects
  }

  /// Keeps the cookies of a redirect for the host that sent them, and for this chain alone.
  func keep(_ fields: [String]) {
    for field in fields.prefix(20) {
      let pair = field.prefix { $0 != ";" }
      guard let sign = pair.firstIndex(of: "="), pair.utf8.count <= 4_096,
        pair.utf8.allSatisfy({ $0 > 0x1F && $0 < 0x7F })
      else { continue }
      let name = String(pair[..<sign])
      cookies.removeAll { $0.name == name && $0.host == current.host }
      cookies.append((name, String(pair[pair.index(after: sign)...]), current.host))
    }
  }

  var cookiesForCurrent: [String] {
    cookies.filter { $0.host == current.host }.map { "\($0.name)=\($0.value)" }
  }
}
