import GRDB
import MetroLinks
import MetroText

/// The stored observations of addresses.
///
/// A file may come from anyone: a row that metro would not have written is passed over.
struct LinkStore {
  let database: Database

  static let columnNames = [
    "url", "vantage", "first_at", "last_at", "outcome", "http_status", "final_url", "hops", "times",
    "days", "media_type", "title", "bytes", "sha256", "etag", "last_modified", "detail",
    "is_counted",
  ]

  private static let columns = columnNames.joined(separator: ", ")

  /// Returns the spells of an address, the oldest first.
  func spells(of url: String) throws -> [Spell] {
    let statement = try database.cachedStatement(
      sql:
        "SELECT \(Self.columns) FROM link_check WHERE url = ? ORDER BY last_at, first_at, vantage")
    return try Row.fetchAll(statement, arguments: [url]).compactMap(Self.spell)
  }

  /// Returns the newest spells first, of one address or of addresses that begin in some way.
  func forEachSpell(
    where condition: SQL, limit: Int?, _ take: (Spell) throws -> Void
  ) throws {
    let query: SQL = """
      SELECT \(sql: Self.columns) FROM link_check WHERE \(literal: condition)
      ORDER BY last_at DESC, url, vantage, first_at DESC LIMIT \(limit ?? -1)
      """
    let (sql, arguments) = try query.build(database)
    let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      if let spell = try Self.spell(row) { try take(spell) }
    }
  }

  /// The most observations and hops of a spell that are read, so that sums of them stay small.
  private static let most = 1_000_000

  private static func spell(_ row: Row) throws -> Spell? {
    try spell(text: { try row.decode(atIndex: $0) }, number: { try row.decode(atIndex: $0) })
  }

  /// Returns the spell of a row whose columns are those of ``columnNames``.
  static func spell(
    text: (Int) throws -> String?, number: (Int) throws -> Int?
  ) throws -> Spell? {
    guard let url = try text(0), let vantage = try text(1),
      let first = try text(2).flatMap(UTCTime.init), let last = try text(3).flatMap(UTCTime.init),
      let outcome = try text(4).flatMap(Outcome.init(rawValue:))
    else { return nil }
    var spell = Spell(url: url, vantage: vantage, outcome: outcome, at: Days.second(of: first))
    spell.lastAt = max(spell.firstAt, Days.second(of: last))
    spell.status = try number(5)
    spell.finalURL = try text(6)
    spell.hops = try min(max(0, number(7) ?? 0), most)
    spell.times = try min(max(1, number(8) ?? 1), most)
    spell.days = try min(max(1, number(9) ?? 1), spell.times)
    spell.mediaType = try text(10)
    spell.title = try text(11)
    spell.bytes = try number(12)
    spell.sha256 = try text(13)
    spell.etag = try text(14)
    spell.lastModified = try text(15)
    spell.detail = try text(16)
    spell.isCounted = try number(17) != 0
    return spell
  }

  /// Adds an observation to the spell before, or begins another one, and notes when the address is
  /// due again.
  func add(_ observation: Spell) throws {
    var spells = try spells(of: observation.url)
    let before = spells.last { $0.vantage == observation.vantage }
    if let before, let extended = before.extended(by: observation) {
      spells.removeAll { $0.vantage == before.vantage && $0.firstAt == before.firstAt }
      spells.append(extended)
      try put(extended)
    } else {
      spells.append(observation)
      try put(observation)
    }
    try noteVerdict(of: observation.url, spells, at: observation.lastAt)
  }

  /// Adds the spells that another catalog saw, and returns the number of those that are new here.
  func merge(_ others: [Spell]) throws -> Int {
    var count = 0
    for (url, others) in Dictionary(grouping: others, by: \.url).sorted(by: { $0.key < $1.key }) {
      let own = try spells(of: url)
      let merged = Spell.merged(own, others)
      let new = Set(merged).subtracting(own)
      guard !new.isEmpty, let last = merged.map(\.lastAt).max() else { continue }
      for spell in new { try put(spell) }
      try noteVerdict(of: url, merged, at: last)
      count += new.count
    }
    return count
  }

  /// Removes the spells that ended before a time, except those on which the verdict of their address
  /// depends, and returns their number.
  func drop(before time: Int) throws -> Int {
    let urls = try String.fetchAll(
      database, sql: "SELECT DISTINCT url FROM link_check WHERE last_at < ? ORDER BY 1",
      arguments: [Self.text(time)])
    let remove = try database.makeStatement(
      sql: "DELETE FROM link_check WHERE url = ? AND vantage = ? AND first_at = ?")
    var count = 0
    for url in urls {
      var spells = try spells(of: url)
      let verdict = Verdict(of: spells)
      for spell in spells where spell.lastAt < time {
        let others = spells.filter { $0 != spell }
        guard !others.isEmpty, Verdict(of: others) == verdict else { continue }
        spells = others
        try remove.execute(arguments: [url, spell.vantage, Self.text(spell.firstAt)])
        count += 1
      }
    }
    return count
  }

  private func put(_ spell: Spell) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO link_check (\(Self.columns))
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      spell.url, spell.vantage, Self.text(spell.firstAt), Self.text(spell.lastAt),
      spell.outcome.rawValue, spell.status, spell.finalURL, spell.hops, spell.times, spell.days,
      spell.mediaType, spell.title, spell.bytes, spell.sha256, spell.etag, spell.lastModified,
      spell.detail, spell.isCounted ? 1 : 0,
    ])
  }

  private func noteVerdict(of url: String, _ spells: [Spell], at time: Int) throws {
    // An address that was not asked stays due, so that a check that allows its host asks it.
    let isRefused = spells.last?.outcome == .private
    let due =
      isRefused
      ? time
      : Verdict(of: spells).map { DueDate.due(after: $0, url: url) }
        ?? (Days.day(time) + DueDate.unknown) * Days.seconds
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO link_verdict VALUES (?, '', 'unchecked', ?, ?, ?, 1)
        ON CONFLICT DO UPDATE
        SET last_at = excluded.last_at, due_at = excluded.due_at, is_pending = 1
        """)
    try statement.execute(arguments: [url, Self.text(time), Self.text(time), Self.text(due)])
  }

  static func text(_ second: Int) -> String { UTCTime(secondsSince1970: second).text }
}
