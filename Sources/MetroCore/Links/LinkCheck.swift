import GRDB
package import MetroLinks
import MetroText

/// Checks the addresses of a catalog and stores the observations.
///
/// Observations are stored in batches during the check, so that nothing is lost if it is
/// stopped; the URLs that it checked are no longer due. The states of links change at the end, as one revision.
package final class LinkCheck {
  /// How far a check has come.
  package struct Progress: Sendable {
    package var asked = 0
    package var addresses = 0
    package var hosts = 0
  }

  /// The time, in seconds of a clock that does not go backward and since 1970.
  package struct Clocks {
    package let now: () -> Double
    package let clock: () -> Int

    package init(now: @escaping () -> Double, clock: @escaping () -> Int) {
      self.now = now
      self.clock = clock
    }
  }

  package struct Report: Sendable {
    /// The addresses that were asked, sorted.
    package var addresses: [CheckedAddress] = []
    package var hosts = 0
    /// The number of addresses that stay due, because their host wants no requests now.
    package var left = 0
    /// The number of addresses that another check asks at the same time.
    package var elsewhere = 0
    /// The number of records whose state changed.
    package var changes = 0
    package var isInterrupted = false
  }

  private let catalog: Catalog
  private let fetcher: any Fetching
  private let clocks: Clocks
  private let run: LinkRun
  private let mostClaims: Int
  /// This process among those that check the same catalog.
  private let process = ProcessIdentity.own.text
  private let isInterrupted: () -> Bool
  private let keep: DocumentStore?
  package var report: (Progress) -> Void = { _ in }

  /// What waits for its host to be claimed, the host with the most addresses last.
  private var waiting: [(host: String, targets: [LinkTarget])] = []
  private var progress = Progress()
  private var elsewhere = 0
  private var lastSave = 0.0
  /// Both clocks at the last batch.
  private var start: (now: Double, clock: Int)
  private var nextClaim = 0.0
  /// The second since 1970 at which the claims were renewed.
  private var lastRenewal = 0
  /// The seconds between two batches.
  private static let interval = 2.0
  /// The bytes of documents that are held in memory until they are stored.
  private static let mostBytes = 16 << 20
  /// The longest time without a look at the clock and at interruptions.
  private static let patience = 0.2

  package init(
    _ catalog: Catalog, _ fetcher: any Fetching, _ options: LinkRunOptions, _ clocks: Clocks,
    copies: DocumentStore? = nil, isInterrupted: @escaping () -> Bool
  ) {
    self.catalog = catalog
    self.fetcher = fetcher
    self.clocks = clocks
    self.isInterrupted = isInterrupted
    keep = copies
    mostClaims = options.mostClaims
    run = LinkRun(options)
    start = (clocks.now(), clocks.clock())
    run.requireClaims()
  }

  /// Returns the second since 1970; the steady clock is cheaper to read.
  private func clock() -> Int { start.clock + Int(clocks.now() - start.now) }

  /// - Throws: `LinkError.noNetwork` if no host answers.
  package func check(_ selection: LinkSelection, by origin: RevisionOrigin) throws -> Report {
    try catalog.migrate()
    let targets = try catalog.linkTargets(selection, now: start.clock)
    let hosts = Dictionary(grouping: targets) { (try? AskedAddress($0.url))?.host ?? "" }
    waiting = hosts.map { ($0.key, $0.value) }
      .sorted { ($0.targets.count, $1.host) < ($1.targets.count, $0.host) }
    progress.hosts = hosts.count
    progress.addresses = targets.count
    lastSave = clocks.now()
    var result = Report()
    do {
      if !targets.isEmpty { try catalog.writeUnrecorded { try claims($0).releaseAbandoned() } }
      try ask()
    } catch {
      fetcher.cancel()
      _ = try? catalog.writeUnrecorded { try claims($0).release(nil, by: process) }
      throw error
    }
    result.isInterrupted = isInterrupted()
    fetcher.cancel()
    guard let rest = run.end() else {
      try catalog.writeUnrecorded { try claims($0).release(nil, by: process) }
      if result.isInterrupted { return result }
      throw LinkError.noNetwork(hosts: hosts.count)
    }
    try save(rest, isLast: true)
    result.hosts = hosts.count
    result.left = run.left
    result.elsewhere = elsewhere
    try conclude(&result, by: origin)
    return result
  }

  /// Lets the states of links follow, also from a check that was killed before.
  private func conclude(_ result: inout Report, by origin: RevisionOrigin) throws {
    var checked: [CheckedAddress] = []
    let changes = try catalog.write(by: origin) {
      checked = try LinkVerdicts(writer: $0).apply()
    }
    result.addresses = checked
    result.changes = changes.count
  }

  private func ask() throws {
    while !isInterrupted() {
      try claimMore()
      while let request = run.next(now: clocks.now(), clock: clock()) { fetcher.start(request) }
      if run.isDone, waiting.isEmpty { return }
      let now = clocks.now()
      let next = run.nextTime().map { max(0, $0 - now) } ?? Self.patience
      for (id, answer) in fetcher.wait(upTo: min(Self.patience, next)) {
        run.take(answer, to: id, now: clocks.now(), clock: clock())
      }
      if clocks.now() - lastSave >= Self.interval || run.documentBytes > Self.mostBytes {
        try save(run.takeSeen())
        report(progress)
      }
    }
  }

  // MARK: Claims

  private func claims(_ database: Database) -> HostClaims { HostClaims(database: database) }

  /// Claims hosts while there is much room for them, the largest first.
  private func claimMore() throws {
    guard run.activeHosts <= mostClaims / 2, !waiting.isEmpty, clocks.now() >= nextClaim else {
      return
    }
    var room = mostClaims - run.activeHosts
    let start = room
    var others: [(host: String, targets: [LinkTarget])] = []
    try catalog.writeUnrecorded { database in
      while room > 0, let (host, targets) = waiting.popLast() {
        guard try claim(host, database) else {
          others.append((host, targets))
          continue
        }
        room -= 1
        for target in targets {
          guard try isStillDue(target, database) else { continue }
          run.add(target, now: clocks.now(), clock: clock())
        }
      }
      if !others.isEmpty { try claims(database).releaseAbandoned() }
    }
    if room == start { nextClaim = clocks.now() + Self.interval }
    // What another check asks is left to it, unless it ends before this one.
    if run.isDone, waiting.isEmpty {
      elsewhere = others.reduce(0) { $0 + $1.targets.count }
      progress.addresses -= elsewhere
    } else {
      waiting = others + waiting
    }
  }

  private func claim(_ host: String, _ database: Database) throws -> Bool {
    let (now, clock) = (clocks.now(), clock())
    let claims = claims(database)
    guard try claims.claim(host, by: process, now: clock) else { return false }
    for authority in try claims.authorities(of: host) where !run.knows(authority) {
      if let memory = try claims.robots(of: authority, now: clock) {
        run.know(memory, of: authority)
      }
    }
    if let pause = try claims.pause(of: host, now: clock) {
      run.know(HostMemory(notBefore: pause), of: host)
    }
    run.allow(host, now: now, clock: clock)
    return true
  }

  /// Whether no other check has asked an address since this one began.
  private func isStillDue(_ target: LinkTarget, _ database: Database) throws -> Bool {
    let last = try String.fetchOne(
      database.cachedStatement(sql: "SELECT last_at FROM link_verdict WHERE url = ?"),
      arguments: [target.url])
    return last == target.lastChecked
  }

  // MARK: Storing

  private func save(_ sightings: [Sighting], isLast: Bool = false) throws {
    lastSave = clocks.now()
    let documents = try sightings.map { try stored($0) }
    start = (clocks.now(), clocks.clock())
    let clock = start.clock
    let idle = isLast ? nil : run.takeIdleHosts()
    try catalog.writeUnrecorded { database in
      let store = LinkStore(database: database)
      let claims = claims(database)
      for (spell, copy) in documents {
        try store.add(spell)
        if let copy { try copy.note(in: database) }
      }
      for (authority, memory) in run.readRobots { try claims.note(memory, of: authority) }
      for (host, memory) in run.memories where memory.notBefore ?? 0 > clock {
        try claims.note(memory, of: host)
      }
      if clock - lastRenewal >= HostClaims.duration / 3 {
        try claims.renew(by: process, now: clock)
        lastRenewal = clock
      }
      if idle?.isEmpty != true { try claims.release(idle, by: process) }
      for host in run.wantedHosts where !isLast { _ = try claim(host, database) }
    }
    run.forgetRobots()
    progress.asked += sightings.count
  }

  /// Returns an observation with the hash of its document, and the copy that was kept of it.
  private func stored(_ sighting: Sighting) throws -> (Spell, DocumentCopy?) {
    guard let document = sighting.document else { return (sighting.spell, nil) }
    var spell = sighting.spell
    spell.sha256 = try DocumentHash.sha256(of: document)
    return (spell, try keep?.keep(document, of: spell))
  }
}
