import Foundation
import MetroCLI
import MetroLinks
import Testing

/// Catalogs in which another program has stored numbers that metro never stores.
@Suite(.enabled(if: Program.has("sqlite3")))
struct HugeNumberTests: SandboxSuite {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  private func store(_ sql: String) throws {
    let stored = try sandbox.shell(
      "sqlite3 catalog.sqlite \"PRAGMA ignore_check_constraints = ON; \(sql)\"")
    try #require(stored.status == 0, "\(stored)")
  }

  @Test(arguments: ["9e999", "-9e999", "1e300"])
  func `coordinates that are nowhere are on no map and end no command`(number: String) throws {
    try store(
      "UPDATE city SET latitude = \(number), longitude = \(number) WHERE id IN ('quito', 'seoul')")
    run("publish '\(sandbox.path("site"))' --quiet")
    let front = try sandbox.text(of: "site/index.html")
    #expect(front.contains("city/shanghai.html") && !front.contains("city/quito.html\" aria-label"))
    run("duplicates cities --quiet")
    run("audit --quiet")
    run("export cities -f geojson -o '\(sandbox.path("x.geojson"))' --quiet")
  }

  @Test func `numbers of revisions at the ends of their range end no command`() throws {
    try store(
      """
      UPDATE revision SET number = -9223372036854775808 + number;
      DELETE FROM backup;
      INSERT INTO backup VALUES ('2026-01-01T00:00:00Z', 9223372036854775807)
      """)
    run("status")
  }

  @Test func `huge numbers of observations are read as smaller ones`() throws {
    let network = ScriptedNetwork()
    network.set(day: "2026-03-01")
    network.connect(sandbox)
    let url = "https://zoo.example/course"
    run("add-link page --program seoul-2015 --relation page --url \(url)")
    let most = Int.max
    try store(
      """
      INSERT INTO link_check (url, vantage, first_at, last_at, outcome, hops, times, days, is_counted)
      VALUES
        ('\(url)', 'a', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'gone', \(most), \(most), \(most), 1),
        ('\(url)', 'a', '2026-01-03T00:00:00Z', '2026-01-03T00:00:00Z', 'gone', 0, \(most), \(most), 1);
      INSERT INTO link_verdict VALUES ('\(url)', '', 'unchecked', '2026-01-01T00:00:00Z',
        '2026-01-03T00:00:00Z', '2026-01-03T00:00:00Z', 1)
      """)
    network.answers[url] = { _ in ScriptedNetwork.page("x", status: 404) }
    _ = sandbox.run("check-links --all --quiet")
    let listed = run("list-checks --format csv")
    #expect(listed.out.contains("1000000") && !listed.out.contains("\(most)"), "\(listed)")
  }
}
