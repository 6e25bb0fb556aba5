import Foundation
import MetroLinks
import Testing

/// Checks the rules of the audit that compare with what checks of links saw.
struct CheckedRuleTests {
  private let world: Sandbox
  private let network = ScriptedNetwork()

  init() throws {
    world = try Sandbox()
    network.set(day: "2026-03-01")
    network.connect(world)
    for line in [
      "init", "add-program zoo --title 'Zoo Course'",
      "add-link page --program zoo --relation page --url https://zoo.example/course",
      "add-source post --title 'A post' --url https://news.example/post --retrieved 2026-03-01",
    ] { try #require(world.run(line).status == 0, "\(line)") }
  }

  /// Returns the records that a rule finds, with the messages.
  private func findings(_ rule: String) -> [String] {
    let outcome = world.run("audit --rule \(rule) --format ndjson --quiet")
    return outcome.lines.map { line in
      let row = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return ["record", "message"].compactMap { row?[$0] as? String }.joined(separator: ",")
    }
  }

  @Test func `a link that was never checked is found only after others were checked`() {
    #expect(findings("unchecked-link") == [])
    #expect(world.run("check-links").status == 0)
    #expect(findings("unchecked-link") == [])
    let added = world.run(
      "add-link album --program zoo --relation album --url https://zoo.example/album")
    #expect(added.status == 0)
    #expect(findings("unchecked-link") == ["link/zoo-album,The link was never checked"])
  }

  @Test func `a check that is three months late is found`() {
    #expect(world.run("check-links").status == 0)
    network.set(day: "2026-06-20")
    #expect(findings("unchecked-link") == [])
    network.set(day: "2026-12-20")
    #expect(findings("unchecked-link") == ["link/zoo-page,The link was last checked on 2026-03-01"])
    #expect(world.run("check-links").status == 0)
    #expect(findings("unchecked-link") == [])
  }

  @Test func `a source whose text has changed since it was read is found until it is read again`() {
    #expect(world.run("check-links").status == 0)
    #expect(findings("changed-source") == [])
    network.answers["https://news.example/post"] = { _ in ScriptedNetwork.page("Another text") }
    network.set(day: "2026-06-20")
    #expect(world.run("check-links").status == 0)
    #expect(
      findings("changed-source") == ["source/post,The document has changed since it was read"])
    #expect(world.run("edit-source post --retrieved 2026-06-20").status == 0)
    #expect(findings("changed-source") == [])
  }

  @Test func `the same text in other markup is no change`() {
    #expect(world.run("check-links").status == 0)
    network.answers["https://news.example/post"] = { _ in
      var response = FetchResponse(status: 200)
      response.headers["content-type"] = "text/html"
      response.body = Array("<title>Page /post</title><div><p>Text of Page /post</p></div>".utf8)
      return .response(response)
    }
    network.set(day: "2026-06-20")
    #expect(world.run("check-links").status == 0)
    #expect(findings("changed-source") == [])
  }
}
