import Foundation
import MetroTestSupport
import Testing

struct ExampleTests {
  @Test func `the example adds a city and prints its page as JSON, then the programs as iCalendar`()
    throws
  {
    let sandbox = try Sandbox.withSeoul()
    let process = try ChildProcess(
      URL(filePath: Program.folder).appending(path: "AddAndPrint"),
      ["catalog.sqlite", "Montréal", "CA"], folder: sandbox.folder)
    let result = try process.result()
    #expect(result.status == 0)
    let output = String(decoding: result.output, as: UTF8.self)
    let start = try #require(output.range(of: "BEGIN:VCALENDAR"))
    let json = Data(output[..<start.lowerBound].utf8)
    let page = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])
    #expect(page["id"] as? String == "montreal" && page["title"] as? String == "Montréal")
    let facts = try #require(page["facts"] as? [[String: Any]])
    #expect(facts.contains { $0["value"] as? String == "Canada (CA)" })
    #expect(facts.contains { $0["label"] as? String == "GeoNames" })
    let calendar = output[start.lowerBound...]
    #expect(calendar.contains("UID:program-seoul-2015@metro.invalid\r\n"))
    #expect(calendar.hasSuffix("END:VCALENDAR\r\n"))
  }
}
