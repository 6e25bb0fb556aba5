import Testing

@testable import MetroCore

struct RemedyTests {
  private static let quito = RecordAddress(.city, "quito")
  private static let remedies: [Remedy] = [
    .add(noun: .presentation, values: [.init("title"), .init("program", "a; rm -r /")]),
    .edit(record: quito, values: [.init("latitude"), .init("name", "it's \\ \"quoted\"\n")]),
    .remove(record: RecordAddress(.alias, "city-x")),
    .merge(record: RecordAddress(.program, "a"), into: RecordAddress(.program, "b")),
    .decide(record: quito, field: "country", value: nil),
    .decide(record: quito, field: "country", value: "EC"),
    .explain(record: RecordAddress(.program, "a"), field: "participants"),
    .explain(record: quito, field: nil),
    .list(noun: .participation, filters: [.init("program", "a"), .init("role", "participant")]),
    .list(noun: .link, filters: [.init("missing-url")]),
    .addParticipants(program: "a", cities: ["quito", "$(x)"], role: nil),
    .addParticipants(program: "a", cities: ["quito"], role: "presenter"),
    .removeParticipant(program: "a", city: "quito"),
  ]

  @Test(arguments: remedies) func `a stored remedy is read back unchanged`(remedy: Remedy) throws {
    #expect(try Remedy(stored: remedy.stored()) == remedy)
  }

  @Test func `equal remedies are stored as the same text`() throws {
    #expect(
      try Self.remedies[4].stored()
        == #"{"decide":{"field":"country","record":{"id":"quito","noun":"city"}}}"#)
  }

  @Test(arguments: [
    "", "metro why city/quito", "{}", "null", "[]", #"{"run":{"command":"rm"}}"#,
    #"{"remove":{"record":{"noun":"city"}}}"#,
    #"{"remove":{"record":{"noun":"planet","id":"x"}}}"#,
    #"{"remove":{"record":{"noun":"city","id":"--cascade"}}}"#,
    #"{"remove":{"record":{"noun":"city","id":""}}}"#,
    #"{"remove":{"record":{"noun":"city","id":"x"}},"explain":{"record":{"noun":"city","id":"x"}}}"#,
    #"{"edit":{"record":{"noun":"city","id":"x"},"values":[]}}"#,
    #"{"edit":{"record":{"noun":"city","id":"x"},"values":[{"name":"x; touch y","value":"z"}]}}"#,
    #"{"decide":{"record":{"noun":"city","id":"x"},"field":"$(x)"}}"#,
    #"{"explain":{"record":{"noun":"city","id":"x"},"field":"participants"}}"#,
    #"{"list":{"noun":"city","filters":[{"name":"output","value":"/etc/passwd"}]}}"#,
    #"{"merge":{"record":{"noun":"city","id":"x"},"into":{"noun":"site","id":"y"}}}"#,
    #"{"addParticipants":{"program":"a","cities":[]}}"#,
    #"{"addParticipants":{"program":"a","cities":["-x"]}}"#,
    #"{"addParticipants":{"program":"a","cities":["x"],"role":"x; y"}}"#,
    #"{"removeParticipant":{"program":"-a","city":"x"}}"#,
    String(repeating: "[", count: 100_000),
  ])
  func `stored text that is not a remedy is ignored`(text: String) {
    #expect(Remedy(stored: text) == nil)
  }
}
