import Foundation
import MetroTestSupport
import Testing

struct ExampleTests {
  @Test func `the example adds a city with the core alone and prints its page as JSON`() throws {
    let sandbox = try Sandbox()
    let process = try ChildProcess(
      URL(filePath: Program.folder).appending(path: "AddAndPrint"),
      ["catalog.sqlite", "Quito", "EC"], folder: sandbox.folder)
    let result = try process.result()
    #expect(result.status == 0)
    let page = try #require(JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    #expect(page["id"] as? String == "quito" && page["title"] as? String == "Quito")
    let facts = try #require(page["facts"] as? [[String: Any]])
    #expect(facts.contains { $0["value"] as? String == "Ecuador (EC)" })
    #expect(facts.contains { $0["label"] as? String == "GeoNames" })
  }
}
