import Foundation
import MetroCore
import Testing

/// Checks that `audit --sarif` writes the properties that SARIF 2.1.0 requires, section by section.
struct SARIFTests {
  let world: EvidenceSandbox

  init() throws {
    world = try EvidenceSandbox()
    try world.run("add-link 'here \"so\"' --program water --relation slides")
    try world.run("edit-program water --summary 'Clean  air'")
  }

  private typealias Object = [String: Any]

  /// The run of the log that an audit writes.
  private func run(_ options: String = "") throws -> Object {
    try world.run("audit --sarif ./found.sarif \(options)")
    let data = Data(try world.sandbox.text(of: "found.sarif").utf8)
    let log = try #require(try JSONSerialization.jsonObject(with: data) as? Object)
    // 3.13: version and runs are required.
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String)?.hasSuffix("sarif-2.1.0.json") == true)
    let runs = try #require(log["runs"] as? [Object])
    try #require(runs.count == 1)
    return runs[0]
  }

  @Test func `the log describes the tool and all of its rules`() throws {
    // 3.14.6, 3.18.2, 3.19.8: tool, driver and name are required.
    let driver = try #require((try run()["tool"] as? Object)?["driver"] as? Object)
    #expect(driver["name"] as? String == "metro audit")
    #expect((driver["version"] as? String)?.isEmpty == false)
    let rules = try #require(driver["rules"] as? [Object])
    // 3.49.3: id is required.
    #expect(rules.compactMap { $0["id"] as? String } == AuditRule.all.map(\.id))
    for rule in rules {
      for name in ["shortDescription", "fullDescription"] {
        #expect(((rule[name] as? Object)?["text"] as? String)?.isEmpty == false)
      }
      #expect(isLevel((rule["defaultConfiguration"] as? Object)?["level"]))
    }
  }

  private func isLevel(_ value: Any?) -> Bool {
    // 3.27.10
    ["none", "note", "warning", "error"].contains(value as? String)
  }

  @Test func `each finding is a result with rule, level, message and location`() throws {
    let results = try #require(try run()["results"] as? [Object])
    #expect(
      results.compactMap { $0["ruleId"] as? String } == ["link-without-target", "doubled-space"])
    #expect(results.compactMap { $0["level"] as? String } == ["warning", "note"])
    for result in results {
      // 3.27.11: message is required, and 3.11.8: a text in it.
      #expect(((result["message"] as? Object)?["text"] as? String)?.isEmpty == false)
      let locations = try #require(result["locations"] as? [Object])
      let places = try #require(locations.first?["logicalLocations"] as? [Object])
      #expect((places.first?["fullyQualifiedName"] as? String)?.contains("/water") == true)
      #expect((result["partialFingerprints"] as? Object)?.count == 1)
    }
    #expect(((results[0]["message"] as? Object)?["text"] as? String)?.contains("\"so\"") == true)
  }

  @Test func `a waived finding is a suppressed result with the reason`() throws {
    let code = try #require(try world.column("code", "audit --rule doubled-space").first ?? nil)
    try world.run("waive \(code) --because 'as printed'")
    #expect((try run()["results"] as? [Object])?.count == 1)
    let results = try #require(try run("--state waived")["results"] as? [Object])
    let suppressions = try #require(results.first?["suppressions"] as? [Object])
    // 3.35.2: kind is required.
    #expect(suppressions.first?["kind"] as? String == "external")
    #expect(suppressions.first?["justification"] as? String == "as printed")
  }

  @Test func `a resolved finding is not a result`() throws {
    try world.run("audit")
    try world.run("edit-program water --summary 'Clean air'")
    #expect((try run("--state all")["results"] as? [Object])?.count == 1)
  }

  @Test func `without findings the log has no results and row output is unchanged`() throws {
    #expect((try run("--rule dead-link")["results"] as? [Object])?.isEmpty == true)
    let outcome = try world.run("audit --sarif ./found.sarif --format csv")
    #expect(outcome.lines.count == 3)
    #expect(world.failure("audit --sarif ./catalog.sqlite").hasPrefix("73 "))
  }
}
