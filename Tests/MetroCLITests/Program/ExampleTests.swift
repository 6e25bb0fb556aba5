import Foundation
import Testing

struct ExampleTests {
  @Test func `The example adds a city through the core alone and prints its page as JSON`() throws {
    let sandbox = try Sandbox()
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: Program.folder).appending(path: "AddAndPrint")
    process.arguments = ["catalog.sqlite", "Quito", "EC"]
    process.currentDirectoryURL = sandbox.folder
    process.standardOutput = output
    try process.runWithSignals()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let page = try #require(JSONSerialization.jsonObject(with: text) as? [String: Any])
    #expect(page["id"] as? String == "quito" && page["title"] as? String == "Quito")
    let facts = try #require(page["facts"] as? [[String: Any]])
    #expect(facts.contains { $0["value"] as? String == "Ecuador (EC)" })
    #expect(facts.contains { $0["label"] as? String == "GeoNames" })
  }
}
