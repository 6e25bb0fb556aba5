import Foundation
import Testing

@testable import MetroCore

struct PageTests {
  private func json(_ value: some Encodable) throws -> [String: Any] {
    let data = try JSONEncoder().encode(value)
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func `a record page has facts and sections and is encoded as JSON`() throws {
    let catalog = try Seoul2015.catalog()
    let page = try RecordPage(
      of: .program, id: "seoul-2015", in: catalog, today: "2016-01-01")
    #expect(page.noun == .program && page.id == "seoul-2015")
    #expect(page.facts.contains { $0.label == "Host" && $0.value.hasSuffix("(seoul)") })
    let object = try json(page)
    #expect(object["noun"] as? String == "program" && object["title"] as? String == page.title)
    let sections = try #require(object["sections"] as? [[String: Any]])
    #expect(sections.map { $0["title"] as? String } == page.sections.map(\.title))
    let rows = try #require(sections.first?["rows"] as? [[String: Any]])
    #expect(rows.count == page.sections.first?.rows.rows.count && rows.first?["id"] != nil)
  }

  @Test func `a page of a record that does not exist fails`() throws {
    let catalog = try Catalog.inMemory()
    #expect(throws: RecordError.noSuchRecord(.city, id: "x", nearest: [])) {
      try RecordPage(of: .city, id: "x", in: catalog, today: "2016-01-01")
    }
  }

  @Test func `a status report lists the worst first and is encoded as JSON`() throws {
    var status = CatalogStatus()
    status.findings.counts = [.note: 3, .error: 1]
    status.findings.unseen = nil
    status.linksWithoutAddress = 2
    status.counts = [(.city, 4)]
    let report = StatusReport(status)
    #expect(
      report.items.map(\.topic) == [
        .openFindings(.error), .openFindings(.note), .findings, .linksWithoutAddress,
        .revisionsSinceBackup, .records(.city),
      ])
    let items = try #require(json(report)["items"] as? [[String: Any]])
    #expect(items.first?["what"] as? String == "open errors" && items.first?["count"] as? Int == 1)
    #expect(items[2]["detail"] as? String == "no audit yet")
  }
}
