import Foundation
import MetroLinks
import Testing

struct CheckLinksTests {
  private let world: Sandbox
  private let network = ScriptedNetwork()

  init() throws {
    world = try Sandbox()
    network.set(day: "2026-03-01")
    network.connect(world)
    for line in [
      "init", "add-program zoo --title 'Zoo Course'",
      "add-link here --program zoo --relation page --url https://zoo.example/course",
      "add-link slides --program zoo --relation slides --url https://files.example/a/slides.pdf#2",
    ] { try #require(world.run(line).status == 0, "\(line)") }
  }

  private func state(_ id: String) -> String {
    world.run("list-links --columns id,state --format csv").lines.first { $0.hasPrefix("\(id),") }?
      .split(separator: ",").last.map(String.init) ?? ""
  }

  private func sql(_ text: String) throws {
    try #require(world.shell("sqlite3 catalog.sqlite \"\(text)\"").status == 0)
  }

  /// Plays a check on a day.
  private func check(_ day: String, _ options: String = "") -> Outcome {
    network.set(day: day)
    return world.run("check-links \(options)")
  }

  @Test func `a month of a link that dies and comes back`() throws {
    #expect(check("2026-03-01").status == 0)
    #expect(state("zoo-page") == "working")
    // Nothing is due the next day.
    let count = network.asked.count
    #expect(check("2026-03-02").err == "No URL is due.\n")
    #expect(network.asked.count == count)
    network.answers["https://zoo.example/course"] = { _ in ScriptedNetwork.page("x", status: 404) }
    #expect(check("2026-03-02", "--all").status == 0)
    #expect(state("zoo-page") == "failing")
    for day in ["2026-03-03", "2026-03-06"] {
      #expect(check(day).status == 0, "\(day)")
      #expect(state("zoo-page") == "failing", "\(day)")
    }
    #expect(check("2026-03-10").status == 1)
    #expect(state("zoo-page") == "dead")
    #expect(check("2026-04-30").lines.filter { $0.contains("zoo.example") } == [])
    network.answers = [:]
    #expect(check("2026-06-10").status == 0)
    #expect(state("zoo-page") == "working")
  }

  @Test func `a check makes a revision only if states change, and undo undoes it`() throws {
    #expect(check("2026-03-01").status == 0)
    let before = world.run("history --format csv").lines.count
    #expect(check("2026-03-02", "--all").status == 0)
    #expect(world.run("history --format csv").lines.count == before)
    network.answers["https://zoo.example/course"] = { _ in ScriptedNetwork.page("x", status: 403) }
    #expect(check("2026-03-03", "--all").status == 0)
    #expect(state("zoo-page") == "blocked")
    #expect(world.run("undo").status == 0)
    #expect(state("zoo-page") == "working")
    #expect(world.run("list-checks --link zoo-page --format csv").lines.count == 3)
    // The word of a person holds until the outcome changes.
    #expect(check("2026-03-04", "--all").status == 0)
    #expect(state("zoo-page") == "working")
    network.answers["https://zoo.example/course"] = { _ in ScriptedNetwork.page("x", status: 429) }
    #expect(check("2026-03-05", "--all --no-retry").status == 0)
    #expect(state("zoo-page") == "blocked")
    #expect(world.run("check").status == 0)
  }

  @Test func `a page in place of a document is doubtful, and fragments are not sent`() {
    #expect(
      check("2026-03-01", "--rows all --format csv").out.contains(
        "https://files.example/a/slides.pdf,"))
    #expect(state("zoo-slides") == "doubtful")
    #expect(!network.asked.contains { $0.contains("#") })
    #expect(
      world.run("audit --rule doubtful-link").out.contains("ends at a page instead of a document"))
  }

  @Test func `without any answer nothing is kept`() {
    for url in [
      "https://zoo.example/course", "https://zoo.example/robots.txt",
      "https://files.example/robots.txt", "https://files.example/a/slides.pdf",
    ] {
      network.answers[url] = { _ in .fault(.dns, detail: nil) }
    }
    let outcome = check("2026-03-01")
    #expect(outcome.status == 69)
    #expect(outcome.err.contains("no network"))
    #expect(world.run("list-checks --format csv").lines.count == 1)
    #expect(state("zoo-page") == "unchecked")
  }

  @Test func `a moved link is proposed after two checks and replaced`() {
    network.answers["https://zoo.example/course"] = { _ in
      ScriptedNetwork.redirect(301, to: "https://new.example/course")
    }
    #expect(check("2026-03-01").status == 0)
    #expect(state("zoo-page") == "moved")
    #expect(world.run("list-proposals --format csv").lines.count == 1)
    #expect(check("2026-03-02").status == 0)
    #expect(world.run("list-proposals --format csv").out.contains("https://new.example/course"))
    #expect(world.run("apply-proposals --moved").status == 0)
    #expect(world.run("show-link zoo-page").out.contains("https://new.example/course"))
    #expect(world.run("undo").status == 0)
    #expect(world.run("show-link zoo-page").out.contains("https://zoo.example/course"))
    #expect(world.run("apply-proposals m00000000").status == 1)
  }

  @Test func `an archived copy becomes a second link`() {
    network.answers["https://zoo.example/course"] = { _ in ScriptedNetwork.page("x", status: 404) }
    #expect(check("2026-03-01").status == 0)
    let copy = "https://web.archive.org/web/20250101120000/https://zoo.example/course"
    network.answers["https://web.archive.org/web/https://zoo.example/course"] = { request in
      #expect(request.headers["Accept-Datetime"] != nil)
      return ScriptedNetwork.redirect(302, to: copy)
    }
    #expect(world.run("list-proposals --archive --format csv").out.contains(copy))
    #expect(!network.asked.contains(copy))
    #expect(world.run("apply-proposals --archived").status == 0)
    #expect(world.run("list-links --relation archive --format csv").out.contains(copy))
    #expect(state("zoo-page") == "failing")
    #expect(world.run("list-proposals --format csv").lines.count == 1)
    #expect(world.run("undo").status == 0)
    #expect(world.run("list-links --relation archive --format csv").lines.count == 1)
  }

  @Test(arguments: ["dead", "failing"])
  func `an archive is asked for a link whose state a person has set`(state: String) throws {
    let url = "https://zoo.example/gone"
    try world.succeed("add-link --program zoo --relation album --url '\(url)#a' --state \(state)")
    let copy = "https://web.archive.org/web/20250101120000/\(url)"
    network.answers["https://web.archive.org/web/\(url)"] = { _ in
      ScriptedNetwork.redirect(302, to: copy)
    }
    let proposed = world.run("list-proposals --archive --format csv").out
    #expect(proposed.contains(copy) && proposed.contains(state))
    try world.succeed("apply-proposals --archived")
    #expect(world.run("list-proposals --format csv").lines.count == 1)
  }

  @Test func `an archive never learns tokens and private hosts`() {
    for (relation, url) in [
      ("album", "https://zoo.example/x?token=secret"), ("agenda", "http://192.168.1.5/x"),
    ] {
      #expect(
        world.run("add-link more --program zoo --relation \(relation) --url '\(url)'").status == 0)
      network.answers[url] = { _ in ScriptedNetwork.page("x", status: 404) }
      #expect(check("2026-03-01", "--all --allow-private 192.168.1.5").status == 0)
    }
    _ = world.run("list-proposals --archive")
    #expect(
      !network.asked.contains {
        $0.contains("archive.org") && ($0.contains("token") || $0.contains("192.168"))
      })
  }

  @Test func `an archive never learns hosts of a network, whatever says that they are private`() {
    let urls = [
      "http://wiki.corp.internal/merger", "http://nas.lan/share", "http://docs.example/a",
      "http://docs.example/b", "http://intra.example/x", "https://zoo.example/d?passcode=1",
      "https://zoo.example/lost",
    ]
    for (index, url) in urls.enumerated() {
      #expect(
        world.run("add-link l\(index) --program zoo --relation page --url '\(url)'").status == 0)
      network.answers[url] = { _ in ScriptedNetwork.page("x", status: 404) }
    }
    network.answers[urls[2]] = { _ in .fault(.private, detail: nil) }
    #expect(check("2026-03-01").status == 0)
    // The check runs outside the network, where the host of the second page has a public address.
    let outcome = world.run("list-proposals --archive --allow-private intra.example")
    let sent = network.asked.filter { $0.hasPrefix("https://web.archive.org/web/") }
    #expect(sent == ["https://web.archive.org/web/https://zoo.example/lost"])
    #expect(
      outcome.err.contains("Not sent to the archive: 1 URL that may contain a token or a password"))
    #expect(
      outcome.err.contains("Not sent to the archive: 4 URLs of private hosts"), "\(outcome)")
  }

  @Test func `a dry run sends no request`() {
    let outcome = check("2026-03-01", "--dry-run --format csv")
    #expect(outcome.lines.count == 3)
    #expect(network.asked.isEmpty)
  }

  @Test func `what was seen at URLs that no record has is forgotten with the history`() throws {
    let secret = "https://zoo.example/quackenbush"
    try world.succeed("add-link q --program zoo --relation album --url \(secret)")
    network.answers[secret] = { _ in ScriptedNetwork.page("Quackenbush") }
    #expect(check("2026-03-01").status == 0)
    try world.succeed("remove-link zoo-album")
    let outcome = world.run("compact --history-before 9999-01-01")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      outcome.err.contains(
        "Removed 1 link check and 0 copies of documents at URLs that no record has."),
      "\(outcome)")
    let bytes = try world.bytes(of: "catalog.sqlite")
    #expect(bytes.range(of: Data("uackenbush".utf8)) == nil)
    // The others are still known.
    #expect(check("2026-03-02").err == "No URL is due.\n")
  }

  @Test func `nothing is forgotten while a revision is kept that may have the URL`() throws {
    #expect(check("2026-03-01").status == 0)
    try world.succeed("remove-link zoo-page")
    let before = world.run("list-checks --format csv").lines.count
    #expect(world.run("compact --history-before 2").status == 0)
    #expect(world.run("list-checks --format csv").lines.count == before)
    try world.succeed("compact --history-before 9999-01-01")
    #expect(world.run("list-checks --format csv").lines.count == before - 1)
  }

  @Test(.enabled(if: Program.has("sqlite3")))
  func `a copy whose name is a path is not removed`() throws {
    #expect(check("2026-03-01").status == 0)
    // Of a name, the first two letters are a folder.
    try world.write("x", to: "..mine.txt")
    try FileManager.default.createDirectory(
      atPath: world.path("catalog.sqlite.files"), withIntermediateDirectories: true)
    try sql(
      "INSERT INTO link_copy VALUES ('https://gone.example/', '..mine.txt', '2026-03-01T00:00:00Z', "
        + "NULL, NULL, 1, '')")
    try world.succeed("compact --history-before 9999-01-01")
    #expect(try world.text(of: "..mine.txt") == "x")
  }

  @Test(.enabled(if: Program.has("sqlite3")))
  func `hosts that another process asks are reported`() throws {
    #expect(check("2026-03-01").status == 0)
    let until = "2026-03-02T06:02:00Z"
    for host in ["zoo.example", "files.example"] {
      try sql(
        "INSERT INTO link_host (host, claimed_by, claimed_until) "
          + "VALUES ('\(host)', '1 elsewhere', '\(until)')")
    }
    #expect(
      check("2026-03-02", "--all").err
        == "Another process is checking all URLs that are due: 2.\n")
    try sql("DELETE FROM link_host WHERE host = 'zoo.example'")
    #expect(check("2026-03-02", "--all").err.contains("; 1 checked by another process"))
  }

  @Test func `a private address stays due, and the summary names the option`() {
    let link =
      "add-link own --program zoo --relation page --url http://10.1.2.3/a --state unchecked"
    #expect(world.run(link).status == 0)
    for day in ["2026-03-01", "2026-03-02"] {
      let outcome = check(day)
      let sentence = "1 URL not checked, because the address is private: --allow-private 10.1.2.3"
      #expect(outcome.err.contains(sentence), "\(outcome)")
    }
    #expect(check("2026-03-03", "--allow-private 10.1.2.3").err.contains("1 working"))
    // A refusal says nothing about the link, and is not counted as what the link was before.
    let refused = check("2026-05-03")
    #expect(
      refused.err.contains(": 1 working, 1 doubtful;") && refused.err.contains("1 URL not checked"),
      "\(refused)")
    #expect(check("2026-05-04", "--allow-private 10.1.2.3").err.contains("1 working"))
  }

  @Test func `private addresses and other schemes are refused at each hop`() {
    for (target, outcome) in [
      ("http://2130706433/", "other-scheme"), ("http://10.0.0.1/", "private"),
      ("http://[::ffff:127.0.0.1]/", "private"), ("file:///etc/passwd", "other-scheme"),
      ("gopher://x/", "other-scheme"), ("http://user:word@zoo.example/", "other-scheme"),
    ] {
      network.answers["https://zoo.example/course"] = { _ in
        ScriptedNetwork.redirect(301, to: target)
      }
      let rows = check("2026-03-01", "--all --rows all --format csv")
      #expect(rows.out.contains(",\(outcome),"), "\(target)")
    }
    #expect(network.asked.allSatisfy { $0.hasPrefix("https://") && $0.contains(".example/") })
  }

  @Test func `a waiver of a blocked link holds for its state and URL`() throws {
    #expect(world.run("edit-link zoo-page --state blocked").status == 0)
    let audit = world.run("audit --rule blocked-link --format csv")
    let code = try #require(audit.lines.dropFirst().first?.split(separator: ",").first)
    #expect(world.run("waive \(code) --because 'open in a browser'").status == 0)
    #expect(world.run("list-waivers --format csv").out.contains("dead-link"))
    #expect(world.run("audit --rule blocked-link --format csv").lines.count == 1)
    #expect(world.run("audit --rule blocked-link --state waived --format csv").lines.count == 2)
  }

  @Test(arguments: ["tbc", "à venir", "待定"])
  func `a placeholder in place of a URL is recognized at entry`(text: String) {
    #expect(world.run("add-link --program zoo --relation recording --url '\(text)'").status == 0)
    #expect(["placeholder", "announced"].contains(state("zoo-recording")))
  }
}
