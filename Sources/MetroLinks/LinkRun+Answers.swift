extension LinkRun {
  /// Takes the answer to a request.
  package func take(_ answer: FetchAnswer, to id: Int, now: Double, clock: Int) {
    set(now, clock)
    guard let chain = running.removeValue(forKey: id) else { return }
    let host = chain.current.host
    queue.finish(host)
    runningDocumentBytes -= documentBytes(of: chain)
    switch answer {
    case .fault(let fault, let detail):
      note(fault, of: host)
      finish(chain, Classification(fault.outcome, detail), mayAskAgain: true)
    case .response(let response):
      lastAnswer = clock
      hosts[host]?.hasAnswered = true
      hosts[host]?.failures = 0
      if Self.redirects.contains(response.status), let target = response.redirect {
        follow(chain, response, to: target)
      } else {
        end(chain, with: response)
      }
    }
  }

  private static let redirects: Set<Int> = [301, 302, 303, 307, 308]

  private func note(_ fault: FetchFault, of host: String) {
    guard fault.outcome.isBelowHTTP else {
      // A server that shows a certificate exists.
      if fault == .tls { hosts[host]?.hasAnswered = true }
      return
    }
    hosts[host]?.failures += 1
    guard let record = hosts[host] else { return }
    if record.failures >= record.mostFailures { hosts[host]?.down = fault.outcome }
  }

  private func follow(
    _ chain: Chain, _ response: FetchResponse, to target: String
  ) {
    guard let next = AskedAddress(redirect: target) else {
      let scheme = target.prefix { $0 != ":" }
      let isWord = scheme.utf8.count < 20 && scheme.allSatisfy { $0.isASCII && $0.isLetter }
      return finish(
        chain, Classification(.otherScheme, isWord ? "\(scheme):" : nil))
    }
    chain.keep(response.setCookies)
    guard chain.follow(next, status: response.status) else {
      return finish(chain, Classification(.loop))
    }
    enqueue(chain)
  }

  private func end(_ chain: Chain, with response: FetchResponse) {
    if let wait = pause(response) { limit(chain.current.host, to: wait) }
    switch chain.purpose {
    case .robots(let authority):
      takeRobots(response, of: authority)
    case .neighbor(let host):
      let page = response.status < 300 ? Self.page(response) : nil
      settle(host, page.map { Neighbor.page($0) } ?? .honest)
    case .page: judge(chain, response)
    }
  }

  /// Returns the seconds for which a server wants no requests, if it says so.
  private func pause(_ response: FetchResponse) -> Int? {
    guard response.status == 429 || response.status == 503 else { return nil }
    return response.headers["retry-after"].flatMap { RetryAfter.seconds($0, now: clock) }
  }

  /// Waits as long as a server asks for, or leaves the host alone if that is too long for a run.
  private func limit(_ host: String, to seconds: Int) {
    guard seconds > LinkRunOptions.longestWait else {
      queue.hold(host, until: now + Double(seconds))
      return
    }
    memories[host] = HostMemory(notBefore: clock + seconds)
    for chain in queue.removeAll(of: host) { leave(chain) }
  }

  private func takeRobots(_ response: FetchResponse, of authority: String) {
    var memory = RobotsMemory(text: "", readAt: clock)
    // Half a file may lack the rule that matters: its whole lines are followed, but not kept.
    let isHalf = response.isCut && response.body.count < RobotsRules.longest
    switch response.status {
    case 200..<300:
      let end = isHalf ? response.body.lastIndex(of: UInt8(ascii: "\n")) : response.body.endIndex
      memory.text = String(decoding: response.body[..<(end ?? 0)], as: UTF8.self)
    case 429, 500...: memory.text = nil
    default: break
    }
    if !isHalf { readRobots[authority] = memory }
    release(authority, memory.rules)
  }

  /// Continues the pages of an authority with its rules.
  private func release(_ authority: String, _ rules: RobotsRules) {
    robots[authority] = rules
    for chain in waitingForRobots.removeValue(forKey: authority) ?? [] {
      enqueue(chain)
    }
  }

  // MARK: Judging a page

  private static func page(_ response: FetchResponse) -> PageText? {
    guard response.mediaType ?? "text/html" == "text/html", !response.body.isEmpty else {
      return nil
    }
    return PageText(
      response.body, charset: response.headers["content-type"].flatMap(PageEncoding.charset))
  }

  private func judge(_ chain: Chain, _ response: FetchResponse) {
    let page = Self.page(response)
    let judgement = classification(chain, response, page)
    guard judgement.outcome.isGood, response.status != 304, let page, !chain.current.isFrontPage
    else {
      return finish(chain, judgement, response, page, mayAskAgain: true)
    }
    if let title = page.title, ErrorPage.isError(title: title) {
      return finish(chain, Classification(.softGone, "the title says so"), response, page)
    }
    // A page that is known with this title was compared when it was new.
    guard chain.target.title == nil || page.title != chain.target.title else {
      return finish(chain, judgement, response, page, mayAskAgain: true)
    }
    let host = chain.current.host
    switch hosts[host]?.neighbor ?? .unknown {
    case .honest, .page: compare(chain, response, page)
    case .asked: hosts[host]?.waitingForNeighbor.append((chain, response, page))
    case .unknown:
      hosts[host]?.neighbor = .asked
      hosts[host]?.waitingForNeighbor.append((chain, response, page))
      let url = chain.current.impossibleNeighbor
      guard let address = try? AskedAddress(url) else {
        return settle(host, .honest)
      }
      // Pages wait for it, and are lost if the run is stopped before.
      enqueue(Chain(.neighbor(host: host), LinkTarget(url: url), address), first: true)
    }
  }

  private func classification(
    _ chain: Chain, _ response: FetchResponse, _ page: PageText?
  ) -> Classification {
    Classification(
      response, asked: chain.asked, final: chain.current, redirects: chain.statuses,
      expected: chain.target.mediaType, page: page)
  }

  /// Decides about the pages that waited for the comparison.
  private func settle(_ host: String, _ neighbor: Neighbor) {
    hosts[host]?.neighbor = neighbor
    let waiting = hosts[host]?.waitingForNeighbor ?? []
    hosts[host]?.waitingForNeighbor = []
    for (chain, response, page) in waiting {
      compare(chain, response, page)
    }
  }

  private func compare(
    _ chain: Chain, _ response: FetchResponse, _ page: PageText
  ) {
    var judgement = classification(chain, response, page)
    if case .page(let other)? = hosts[chain.current.host]?.neighbor, page.isSame(as: other) {
      judgement = Classification(.softGone, "like an address that cannot exist")
    }
    finish(chain, judgement, response, page, mayAskAgain: true)
  }

  // MARK: Ending a chain

  func infer(_ chain: Chain, _ outcome: Outcome) {
    // Of an address that is asked again, what it did by itself counts.
    if let first = chain.firstTry, !first.isInferred { return finish(first) }
    let host = chain.current.host
    var isFirst = false
    if case .page = chain.purpose {
      isFirst = hosts[host]?.hasInferred == false
      hosts[host]?.hasInferred = true
    }
    // The first page is asked again, to learn whether other addresses of the host do better.
    finish(
      chain, Classification(outcome, "inferred from the host"), mayAskAgain: isFirst,
      isInferred: true)
  }

  func finish(
    _ chain: Chain, _ judgement: Classification, _ response: FetchResponse? = nil,
    _ page: PageText? = nil, mayAskAgain: Bool = false, isInferred: Bool = false
  ) {
    switch chain.purpose {
    case .robots(let authority):
      // A host that cannot be reached is still asked for the page, because the answer shows how it fails.
      release(authority, .none)
      return
    case .neighbor(let host):
      settle(host, .honest)
      return
    case .page: break
    }
    var spell = Spell(
      url: chain.target.url, vantage: options.vantage, outcome: judgement.outcome, at: clock)
    spell.status = response?.status
    spell.finalURL = chain.statuses.isEmpty ? nil : chain.current.url
    spell.hops = chain.statuses.count
    spell.detail = judgement.detail
    spell.title = page?.title
    spell.mediaType = response?.mediaType
    spell.etag = response?.headers["etag"]
    spell.lastModified = response?.headers["last-modified"]
    spell.bytes = response.flatMap { $0.status == 304 ? nil : $0.body.count }
    var sighting = Sighting(spell: spell, host: chain.current.host, isInferred: isInferred)
    if let response, response.status == 200, judgement.outcome.isGood, !response.isCut,
      chain.target.isDocument
    {
      sighting.document = response
    }
    let isLimitedForLong = memories[chain.current.host]?.notBefore ?? 0 > clock
    let isTransient =
      judgement.outcome.isTransient || judgement.outcome == .empty && response?.isCut == true
    guard mayAskAgain, options.asksAgain, isTransient, chain.firstTry == nil,
      !isLimitedForLong
    else { return finish(sighting) }
    if judgement.outcome == .limited, response.flatMap(pause) ?? 0 > 0 {
      // The server has said when; its host waits until then.
      chain.restart(after: sighting)
      enqueue(chain)
    } else {
      later.append((chain, sighting, now + LinkRunOptions.pause))
    }
  }
}

extension PageText {
  /// Whether two pages say the same: the same text, or the same title over texts of one length.
  func isSame(as other: PageText) -> Bool {
    if length > 0, hash == other.hash { return true }
    guard let title, title == other.title, length > 0 else { return false }
    return abs(length - other.length) * 10 <= max(length, other.length)
  }
}
