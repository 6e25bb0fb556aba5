import Testing

@testable import MetroCore

/// The values that the tables reject from any program.
@Suite(.enabled(if: SQLiteShell.isThere))
struct ConstraintTests {
  let sandbox: Sandbox
  let path: String

  init() throws {
    sandbox = try Sandbox()
    path = sandbox.path()
    _ = try Catalog.create(at: path)
    try SQLiteShell.lines(
      """
      INSERT INTO city (id, name, kind) VALUES ('c', 'C', 'city'), ('d', 'D', 'city');
      INSERT INTO organization (id, name) VALUES ('o', 'O');
      INSERT INTO theme (id, label) VALUES ('t', 'T');
      INSERT INTO program (id, title) VALUES ('p', 'P');
      INSERT INTO site (id, name) VALUES ('s', 'S');
      INSERT INTO presentation (id, program, title) VALUES ('x', 'p', 'X');
      INSERT INTO participation (id, program, city, role) VALUES ('pc', 'p', 'c', 'host');
      INSERT INTO membership (id, network, city) VALUES ('oc', 'o', 'c');
      INSERT INTO membership (id, network, city, since, since_first, since_last)
        VALUES ('od', 'o', 'd', '2015', '2015-01-01', '2015-12-31');
      INSERT INTO presentation_city VALUES ('x', 1, 'c');
      INSERT INTO program_theme VALUES ('p', 1, 't');
      """, on: path)
  }

  private func refuses(_ sql: String, _ reason: String) throws {
    let error = try SQLiteShell.error(of: sql, on: path)
    #expect(error.contains(reason), "\(sql): \(error)")
  }

  @Test(arguments: [
    "''", "'A'", "'a_b'", "'-a'", "'a-'", "'a--b'", "'서울'", "'a b'", "'a;b'", "printf('%0101d', 1)",
  ])
  func `tables reject a malformed ID`(id: String) throws {
    for (table, columns, values) in [
      ("city", "name, kind", "'N', 'city'"), ("organization", "name", "'N'"),
      ("theme", "label", "'N'"), ("program", "title", "'N'"), ("site", "name", "'N'"),
      ("participation", "program, city, role", "'p', 'd', 'host'"),
      (
        "membership", "network, city, since, since_first, since_last",
        "'o', 'c', '2014', '2014-01-01', '2014-12-31'"
      ),
      ("visit", "program, site", "'p', 's'"), ("presentation", "program, title", "'p', 'N'"),
      ("link", "program, relation, state", "'p', 'page', 'missing'"),
    ] {
      let insert = "INSERT INTO \(table) (id, \(columns)) VALUES "
      try refuses(insert + "(\(id), \(values))", "CHECK constraint failed: length(id)")
      #expect(try SQLiteShell.lines(insert + "('0-a', \(values))", on: path) == [])
      try SQLiteShell.lines("DELETE FROM \(table) WHERE id = '0-a'", on: path)
    }
  }

  @Test(arguments: [
    ("UPDATE city SET name = ''", "length(name)"),
    ("UPDATE city SET name = printf('%01001d', 1)", "length(name)"),
    ("UPDATE city SET name = NULL", "NOT NULL constraint failed: city.name"),
    ("UPDATE city SET country = 'kr'", "country GLOB"),
    ("UPDATE city SET country = 'KOR'", "country GLOB"),
    ("UPDATE city SET kind = 'town'", "kind IN"),
    ("UPDATE city SET latitude = 1", "(latitude IS NULL) = (longitude IS NULL)"),
    ("UPDATE city SET longitude = 1", "(latitude IS NULL) = (longitude IS NULL)"),
    ("UPDATE city SET latitude = 90.1, longitude = 1", "latitude BETWEEN"),
    ("UPDATE city SET latitude = 1, longitude = -180.1", "longitude BETWEEN"),
    ("UPDATE city SET latitude = 'north', longitude = 1", "cannot store TEXT value"),
    ("UPDATE city SET geonames = 0", "geonames > 0"),
    ("UPDATE city SET wikidata = '8684'", "wikidata GLOB"),
    ("UPDATE city SET wikidata = 'Q08'", "wikidata GLOB"),
    ("UPDATE city SET wikidata = 'Q8x'", "wikidata GLOB"),
    ("UPDATE site SET latitude = 1", "(latitude IS NULL) = (longitude IS NULL)"),
    ("UPDATE organization SET url = 'ftp://a.org'", "url GLOB"),
    ("UPDATE organization SET url = 'http://'", "url GLOB"),
    ("UPDATE theme SET broader = id", "broader <> id"),
    ("UPDATE theme SET label = ''", "length(label)"),
    ("UPDATE program SET kind = 'party'", "kind IN"),
    ("UPDATE program SET status = 'over'", "status IN"),
    ("UPDATE program SET mode = 'remote'", "mode IN"),
    ("UPDATE program SET venue = ''", "length(venue)"),
    ("UPDATE program SET capacity = -1", "capacity >= 0"),
    ("UPDATE program SET cities_claimed = 'seven'", "cannot store TEXT value"),
    ("UPDATE program SET delegates_claimed = 1.5", "cannot store REAL value"),
    ("UPDATE participation SET role = 'guest'", "role IN"),
    ("UPDATE participation SET delegates = -1", "delegates >= 0"),
    ("UPDATE presentation SET kind = 'talk'", "kind IN"),
    ("UPDATE presentation SET language = 'en_US'", "language GLOB"),
    ("UPDATE presentation SET title = NULL", "NOT NULL"),
    ("INSERT INTO program_language VALUES ('p', 1, '')", "language GLOB"),
    ("INSERT INTO program_language VALUES ('p', 0, 'en')", "position >= 1"),
    ("INSERT INTO program_organization VALUES ('p', 'sponsor', 1, 'o')", "role IN"),
    ("INSERT INTO speaker VALUES ('x', 1, 'a;b', NULL, NULL)", "name NOT GLOB"),
    ("INSERT INTO speaker VALUES ('x', 1, 'a', 'b|c', NULL)", "role NOT GLOB"),
    ("INSERT INTO speaker VALUES ('x', 1, 'a', NULL, '')", "length(organization)"),
    (
      "INSERT INTO visit (id, program, site, position) VALUES ('v', 'p', 's', 0)", "position >= 1"
    ),
  ])
  func `tables reject a malformed value`(sql: String, reason: String) throws {
    try refuses(sql, reason)
  }

  @Test(arguments: [
    "dates = '2015'", "dates = '2015', dates_first = '2015-01-01'",
    "dates_first = '2015-01-01', dates_last = '2015-12-31'",
    "dates = '2015', dates_first = '2015-12-31', dates_last = '2015-01-01'",
    "dates = '2015', dates_first = '2015', dates_last = '2016'",
  ])
  func `tables reject a date without its first and last day in order`(assignments: String) throws {
    try refuses("UPDATE program SET \(assignments)", "CASE WHEN dates IS NULL")
    for (table, column) in [("presentation", "date"), ("membership", "since")] {
      let same = assignments.replacing("dates", with: column)
      try refuses("UPDATE \(table) SET \(same)", "CASE WHEN \(column) IS NULL")
    }
  }

  @Test func `tables reject a membership that ends before it begins`() throws {
    try refuses(
      """
      UPDATE membership SET until = '2014', until_first = '2014-01-01', until_last = '2014-12-31'
      """, "since_first <= until_last")
  }

  @Test(arguments: [
    ("relation, state", "'page', 'missing'", "IS NOT NULL) = 1"),
    ("program, site, relation, state", "'p', 's', 'page', 'missing'", "IS NOT NULL) = 1"),
    ("program, relation, state", "'p', 'door', 'missing'", "relation IN"),
    ("program, relation, state", "'p', 'page', 'working'", "CASE WHEN url IS NULL"),
    ("program, relation, state", "'p', 'page', 'lost'", "CASE WHEN url IS NULL"),
    (
      "program, relation, url, state", "'p', 'page', 'http://a.org', 'missing'",
      "CASE WHEN url IS NULL"
    ),
    ("program, relation, state", "'p', 'page', 'label-only'", "state <> 'label-only'"),
    (
      "program, relation, state, media_type", "'p', 'page', 'missing', 'pdf'", "media_type GLOB"
    ),
  ])
  func `tables reject an inconsistent link`(columns: String, values: String, reason: String) throws
  {
    try refuses("INSERT INTO link (id, \(columns)) VALUES ('l', \(values))", reason)
  }

  @Test(arguments: [
    "INSERT INTO city (id, name, kind) VALUES ('c', 'Other', 'city')",
    "INSERT INTO participation (id, program, city, role) VALUES ('q', 'p', 'c', 'host')",
    "INSERT INTO membership (id, network, city) VALUES ('q', 'o', 'c')",
    """
    INSERT INTO membership (id, network, city, since, since_first, since_last)
      VALUES ('q', 'o', 'd', '2015', '2015-01-01', '2015-12-31')
    """,
    "INSERT INTO presentation_city VALUES ('x', 2, 'c')",
    "INSERT INTO presentation_city VALUES ('x', 1, 'd')",
    "INSERT INTO program_theme VALUES ('p', 2, 't')",
  ])
  func `tables reject a duplicate`(sql: String) throws {
    try refuses(sql, "UNIQUE constraint failed")
  }

  @Test(arguments: [
    "UPDATE site SET city = 'nowhere'", "UPDATE organization SET city = 'nowhere'",
    "UPDATE theme SET broader = 'nothing'", "UPDATE program SET host = 'nowhere'",
    "UPDATE participation SET city = 'nowhere'", "UPDATE membership SET network = 'nobody'",
    "UPDATE presentation SET program = 'nothing'", "UPDATE presentation_city SET city = 'nowhere'",
    "INSERT INTO program_organization VALUES ('p', 'host', 1, 'nobody')",
    "INSERT INTO visit (id, program, site) VALUES ('v', 'p', 'nowhere')",
    "INSERT INTO link (id, site, relation, state) VALUES ('l', 'nowhere', 'page', 'missing')",
  ])
  func `tables reject a reference to a missing record`(sql: String) throws {
    try refuses(sql, "FOREIGN KEY constraint failed")
  }
}
