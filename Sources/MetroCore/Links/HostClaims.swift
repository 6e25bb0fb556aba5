import GRDB
import MetroLinks
import MetroText

/// The hosts that a running check asks, so that two checks of one catalog share the work and no host
/// gets requests from both.
///
/// A claim ends with its process on this computer, or by itself a few minutes after one on another computer
/// has ended. Times that a process could not have written are ignored, because a file may come from anyone.
struct HostClaims {
  let database: Database

  /// The seconds for which a claim holds without being renewed.
  static let duration = 180
  /// The seconds for which a `robots.txt` is kept.
  private static let robotsAge = Days.seconds
  /// The longest time for which a host can want no requests.
  private static let longestPause = 366 * Days.seconds

  /// Claims a host for a process; returns false if another one has it.
  func claim(_ host: String, by process: String, now: Int) throws -> Bool {
    try database.execute(
      sql: """
        INSERT INTO link_host (host, claimed_by, claimed_until) VALUES (?1, ?2, ?3)
        ON CONFLICT DO UPDATE SET claimed_by = ?2, claimed_until = ?3
        WHERE claimed_by IS NULL OR claimed_by = ?2 OR claimed_until IS NULL OR claimed_until < ?4
          OR claimed_until > ?5
        """,
      arguments: [
        host, process, LinkStore.text(now + Self.duration), LinkStore.text(now),
        LinkStore.text(now + 20 * Self.duration),
      ])
    return database.changesCount > 0
  }

  /// Ends the claims of processes of this computer that do not run any more.
  func releaseAbandoned() throws {
    let holders = try String.fetchAll(
      database,
      sql: "SELECT DISTINCT claimed_by FROM link_host WHERE claimed_by IS NOT NULL")
    for holder in holders where ProcessIdentity(holder)?.isGone == true {
      try release(nil, by: holder)
    }
  }

  /// Removes what is known of hosts that no process has claimed, and of authorities, except for some.
  func forget(hostsExcept hosts: Set<String>, authoritiesExcept authorities: Set<String>) throws {
    let known = try String.fetchAll(
      database, sql: "SELECT host FROM link_host WHERE claimed_by IS NULL")
    for host in known where !hosts.contains(host) {
      try database.execute(sql: "DELETE FROM link_host WHERE host = ?", arguments: [host])
    }
    for authority in try String.fetchAll(database, sql: "SELECT authority FROM link_robots")
    where !authorities.contains(authority) {
      try database.execute(
        sql: "DELETE FROM link_robots WHERE authority = ?", arguments: [authority])
    }
  }

  /// Renews all claims of a process.
  func renew(by process: String, now: Int) throws {
    try database.execute(
      sql: "UPDATE link_host SET claimed_until = ? WHERE claimed_by = ?",
      arguments: [LinkStore.text(now + Self.duration), process])
  }

  /// Ends the claims of a process on some hosts, or on all.
  func release(_ hosts: [String]?, by process: String) throws {
    if let hosts {
      for host in hosts {
        try database.execute(
          sql: """
            UPDATE link_host SET claimed_by = NULL, claimed_until = NULL
            WHERE host = ? AND claimed_by = ?
            """, arguments: [host, process])
      }
    } else {
      try database.execute(
        sql: "UPDATE link_host SET claimed_by = NULL, claimed_until = NULL WHERE claimed_by = ?",
        arguments: [process])
    }
    try database.execute(
      sql: "DELETE FROM link_host WHERE claimed_by IS NULL AND not_before IS NULL")
  }

  /// Returns the second before which a host wants no requests, if that is in the future.
  func pause(of host: String, now: Int) throws -> Int? {
    let text = try String.fetchOne(
      database, sql: "SELECT not_before FROM link_host WHERE host = ?", arguments: [host])
    guard let time = text.flatMap(UTCTime.init).map(Days.second), time > now,
      time <= now + Self.longestPause
    else { return nil }
    return time
  }

  func note(_ memory: HostMemory, of host: String) throws {
    try database.execute(
      sql: """
        INSERT INTO link_host (host, not_before) VALUES (?1, ?2)
        ON CONFLICT DO UPDATE SET not_before = ?2
        """, arguments: [host, memory.notBefore.map(LinkStore.text)])
  }

  /// Returns the `robots.txt` of an authority, if it was read within a day.
  func robots(of authority: String, now: Int) throws -> RobotsMemory? {
    let row = try Row.fetchOne(
      database, sql: "SELECT text, read_at FROM link_robots WHERE authority = ?",
      arguments: [authority])
    guard let row, let read = try UTCTime(row.decode(String.self, atIndex: 1)) else { return nil }
    let second = Days.second(of: read)
    guard second <= now, now - second < Self.robotsAge else { return nil }
    return RobotsMemory(text: try row.decode(String?.self, atIndex: 0), readAt: second)
  }

  /// Returns the authorities of a host whose `robots.txt` is stored: the host, alone or with a port.
  func authorities(of host: String) throws -> [String] {
    try String.fetchAll(
      database,
      sql:
        "SELECT authority FROM link_robots WHERE authority = ?1 OR authority > ?1 || ':' AND authority < ?1 || ';'",
      arguments: [host])
  }

  func note(_ memory: RobotsMemory, of authority: String) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO link_robots VALUES (?, ?, ?)",
      arguments: [authority, memory.text, LinkStore.text(memory.readAt)])
  }
}
