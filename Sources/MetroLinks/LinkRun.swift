import MetroText

/// Asks addresses politely: a machine without clock and network.
///
/// It receives the time and the answers, and returns what to ask next. All requests, of redirects and of
/// `robots.txt` as well, wait in the queue of their own host.
package final class LinkRun {
  let options: LinkRunOptions
  var queue: HostQueue<Chain>
  var running: [Int: Chain] = [:]
  private var nextID = 0
  /// The time of the last call, in seconds of a clock that does not go backward, and since 1970.
  private(set) var now = 0.0
  private(set) var clock = 0
  /// The observations that were not taken yet.
  var seen: [Sighting] = []
  /// What failed below HTTP, which counts only if the network itself works.
  var failures: [Sighting] = []
  var hosts: [String: HostRecord] = [:]
  var robots: [String: RobotsRules] = [:]
  /// The files that were read in this run.
  package var readRobots: [String: RobotsMemory] = [:]
  /// The limits that servers gave in this run.
  package var memories: [String: HostMemory] = [:]
  /// The pages whose robots.txt is being read, by authority.
  var waitingForRobots: [String: [Chain]] = [:]
  /// The requests to repeat, with the earliest time.
  var later: [(chain: Chain, sighting: Sighting, time: Double)] = []
  /// The number of addresses that were left for later, such as those of hosts that want no requests.
  package internal(set) var left = 0
  /// The hosts that this run may ask; nil for all.
  private var claimed: Set<String>?
  /// What waits until the run may ask its host, with the time since which it waits.
  private var unclaimed: [String: (chains: [Chain], since: Double)] = [:]
  package internal(set) var requests = 0
  /// The second since 1970 of the last answer of any host.
  var lastAnswer = 0
  /// The bytes that are expected of the running requests for documents.
  var runningDocumentBytes = 0
  /// The seconds after which a document that had to wait is looked at again.
  private static let documentPause = 0.2

  /// The knowledge of a run about a host.
  struct HostRecord {
    var hasAnswered = false
    var isAsked = false
    /// The failures below HTTP in a row.
    var failures = 0
    /// The outcome of the last failure, if the rest of the host is not asked.
    var down: Outcome?
    /// Whether an address has got the outcome without being asked.
    var hasInferred = false
    /// What an address that cannot exist leads to.
    var neighbor: Neighbor = .unknown
    var waitingForNeighbor: [(chain: Chain, response: FetchResponse, page: PageText)] = []

    /// The failures in a row after which the rest of the host is not asked.
    var mostFailures: Int {
      hasAnswered ? LinkRunOptions.mostFailuresOfAnswering : LinkRunOptions.mostFailures
    }
  }

  enum Neighbor {
    case unknown, asked
    /// The host has proper error pages, or cannot be tested.
    case honest
    case page(PageText)
  }

  package init(_ options: LinkRunOptions) {
    self.options = options
    queue = HostQueue(delay: options.delay, most: options.mostHosts)
  }

  /// Adds an address, whose host may want no requests before some second.
  package func add(_ target: LinkTarget, now: Double, clock: Int) {
    set(now, clock)
    do throws(InvalidValue) {
      let address = try AskedAddress(target.url)
      enqueue(Chain(.page, target, address))
    } catch {
      let spell = Spell(
        url: target.url, vantage: options.vantage, outcome: .otherScheme, at: clock)
      finish(Sighting(spell: spell, host: ""))
    }
  }

  func set(_ now: Double, _ clock: Int) {
    self.now = now
    self.clock = clock
  }

  /// Adds the rules of an authority that were read within a day.
  package func know(_ memory: RobotsMemory, of authority: String) {
    robots[authority] = memory.rules
  }

  /// Adds the pause that a host requested in an earlier run.
  package func know(_ memory: HostMemory, of host: String) { memories[host] = memory }

  package func knows(_ authority: String) -> Bool { robots[authority] != nil }

  /// Forgets which files were read, once they are stored.
  package func forgetRobots() { readRobots = [:] }

  package var isDone: Bool {
    queue.isEmpty && running.isEmpty && later.isEmpty && unclaimed.isEmpty
  }

  // MARK: Claims of hosts

  /// Makes the run ask only hosts that were allowed, because other runs may ask the others.
  package func requireClaims() { claimed = claimed ?? [] }

  /// The hosts of redirects that the run may not ask yet.
  package var wantedHosts: [String] { unclaimed.keys.sorted() }

  package func allow(_ host: String, now: Double, clock: Int) {
    set(now, clock)
    claimed?.insert(host)
    for chain in unclaimed.removeValue(forKey: host)?.chains ?? [] { enqueue(chain) }
  }

  /// Gives up on hosts that another run has asked for longer than a pause.
  private func leaveUnclaimed() {
    for (host, waiting) in unclaimed where now - waiting.since > LinkRunOptions.pause {
      unclaimed[host] = nil
      for chain in waiting.chains { leave(chain) }
    }
  }

  /// The hosts that nothing waits for any more, which other runs may ask.
  package func takeIdleHosts() -> [String] {
    let needed = Set(later.flatMap { [$0.chain.current.host, $0.chain.asked.host] })
    let idle = (claimed ?? []).filter { !queue.isActive($0) && !needed.contains($0) }
    claimed?.subtract(idle)
    return idle.sorted()
  }

  /// The number of hosts that are asked or wait for their next request.
  package var activeHosts: Int { queue.activeCount }

  /// Returns the next request, or nil if nothing may be asked now.
  package func next(now: Double, clock: Int) -> FetchRequest? {
    set(now, clock)
    leaveUnclaimed()
    addLater()
    while let (host, chain) = queue.next(at: now) {
      if let down = hosts[host]?.down {
        queue.skip(host, at: now)
        // What a host that has answered does with other addresses is unknown.
        if hosts[host]?.hasAnswered == true { leave(chain) } else { infer(chain, down) }
        continue
      }
      let bytes = documentBytes(of: chain)
      if bytes > 0, runningDocumentBytes > 0,
        runningDocumentBytes + bytes > LinkRunOptions.mostDocumentBytes
      {
        queue.putBack(chain, to: host, until: now + Self.documentPause)
        continue
      }
      if !chain.isForRobots, !options.ignoresRobots {
        guard let rules = robots[chain.current.authority] else {
          if let first = askRobots(for: chain) { return start(first) }
          queue.skip(host, at: now)
          continue
        }
        if let delay = rules.delay { queue.slow(host, to: delay) }
        guard rules.allows(chain.current.request) else {
          queue.skip(host, at: now)
          finish(chain, Classification(.robots))
          continue
        }
      }
      return start(chain)
    }
    return nil
  }

  /// The time at which ``next(now:clock:)`` may return a request without a further answer.
  package func nextTime() -> Double? {
    [queue.nextTime(), queue.isEmpty && running.isEmpty ? later.map { $0.time }.min() : nil]
      .compactMap(\.self).min()
  }

  /// Puts back what failed in passing, once nothing else is left and the time has come.
  private func addLater() {
    guard !later.isEmpty, queue.waitingCount == 0, running.isEmpty else { return }
    let ready = later.filter { $0.time <= now }
    guard !ready.isEmpty else { return }
    later.removeAll { $0.time <= now }
    // Of a host that seemed to be down, an address that was not asked yet comes first.
    for (chain, sighting, _) in ready.filter(\.sighting.isInferred)
      + ready.filter({ !$0.sighting.isInferred })
    {
      // A host that wants no requests for long is not asked again.
      guard memories[chain.asked.host]?.notBefore ?? 0 <= clock + LinkRunOptions.longestWait else {
        finish(sighting)
        continue
      }
      chain.restart(after: sighting)
      giveChance(sighting.host)
      enqueue(chain)
    }
  }

  /// Lets a host be asked again; one more failure is then enough.
  private func giveChance(_ host: String) {
    guard let record = hosts[host] else { return }
    hosts[host]?.down = nil
    hosts[host]?.failures = record.mostFailures - 1
  }

  private func start(_ chain: Chain) -> FetchRequest {
    nextID += 1
    requests += 1
    running[nextID] = chain
    hosts[chain.current.host, default: HostRecord()].isAsked = true
    let isDocument = isDocument(chain)
    runningDocumentBytes += documentBytes(of: chain)
    var headers: [String: String] = [:]
    if case .page = chain.purpose, chain.statuses.isEmpty {
      headers["If-None-Match"] = chain.target.etag
      headers["If-Modified-Since"] = chain.target.etag == nil ? chain.target.lastModified : nil
    }
    let longest =
      if case .robots = chain.purpose {
        RobotsRules.longest
      } else {
        isDocument ? options.longestDocument : LinkRunOptions.longestPage
      }
    return FetchRequest(
      id: nextID, address: chain.current, longest: longest, needsAll: isDocument, headers: headers,
      mayBePrivate: options.privateHosts.contains(chain.current.host),
      cookies: chain.cookiesForCurrent)
  }

  /// Whether the answer to a chain is read whole.
  private func isDocument(_ chain: Chain) -> Bool {
    if case .page = chain.purpose { chain.target.isDocument } else { false }
  }

  /// The bytes of a document that are expected in the answer to a chain; 0 if it is only looked at.
  func documentBytes(of chain: Chain) -> Int {
    guard isDocument(chain) else { return 0 }
    return min(options.longestDocument, chain.target.bytes ?? LinkRunOptions.usualDocument)
  }

  /// Returns the request for the rules of an authority, or nil if it is already on its way.
  private func askRobots(for chain: Chain) -> Chain? {
    let authority = chain.current.authority
    defer { waitingForRobots[authority, default: []].append(chain) }
    guard waitingForRobots[authority] == nil else { return nil }
    let url = "\(chain.current.scheme)://\(authority)/robots.txt"
    guard let address = try? AskedAddress(url) else { return nil }
    return Chain(.robots(authority), LinkTarget(url: url), address)
  }

  /// Puts a chain into the queue of its host, unless the address must not be asked.
  ///
  /// With `first`, what already waits comes later.
  func enqueue(_ chain: Chain, first: Bool = false) {
    let host = chain.current.host
    if let literal = LiteralAddress(host), !literal.isPublic, !options.privateHosts.contains(host) {
      return finish(chain, Classification(.private))
    }
    guard claimed?.contains(host) ?? true else {
      unclaimed[host, default: ([], now)].chains.append(chain)
      return
    }
    if let time = memories[host]?.notBefore, time > clock {
      guard time - clock <= LinkRunOptions.longestWait else { return leave(chain) }
      queue.add(chain, to: host, first: first)
      queue.hold(host, until: now + Double(time - clock))
      return
    }
    queue.add(chain, to: host, first: first)
  }

  /// Gives up on a chain whose host cannot be asked now: its address stays due, unless it has failed before.
  func leave(_ chain: Chain) {
    switch chain.purpose {
    case .page: if let first = chain.firstTry { finish(first) } else { left += 1 }
    case .robots, .neighbor: finish(chain, Classification(.limited))
    }
  }
}
