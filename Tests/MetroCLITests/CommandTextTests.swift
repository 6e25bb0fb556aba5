import Testing

@testable import MetroCLI
@testable import MetroCore

struct CommandTextTests {
  @Test(
    arguments: [
      (
        .add(
          noun: .presentation,
          values: [.init("title"), .init("program", "p"), .init("cities", "quito")]),
        "metro add-presentation TITLE --program p --city quito"
      ),
      (
        .edit(
          record: RecordAddress(.city, "$(x)"),
          values: [.init("latitude"), .init("name", "it's")]),
        #"metro edit-city '$(x)' --latitude DEGREES --name 'it'\''s'"#
      ),
      (
        .edit(record: RecordAddress(.link, "a"), values: [.init("url")]),
        "metro edit-link a --url URL"
      ),
      (
        .edit(record: RecordAddress(.presentation, "a"), values: [.init("speakers")]),
        "metro edit-presentation a --speaker TEXT"
      ),
      (.remove(record: RecordAddress(.alias, "a;b")), "metro remove-alias 'a;b'"),
      (
        .merge(record: RecordAddress(.city, "a b"), into: RecordAddress(.city, "c")),
        "metro merge 'city/a b' city/c"
      ),
      (
        .decide(record: RecordAddress(.city, "a"), field: "country", value: nil),
        "metro decide city/a country VALUE --because WHY"
      ),
      (
        .decide(record: RecordAddress(.city, "a"), field: "name", value: "`x`"),
        "metro decide city/a name '`x`' --because WHY"
      ),
      (.explain(record: RecordAddress(.city, "a"), field: nil), "metro why city/a"),
      (
        .list(noun: .link, filters: [.init("missing-url"), .init("program", "p q")]),
        "metro list-links --missing-url --program 'p q'"
      ),
      (
        .addParticipants(program: "p", cities: ["a", "b c"], role: "presenter"),
        "metro add-participant p a 'b c' --role presenter"
      ),
      (.removeParticipant(program: "p", city: "a"), "metro remove-participant p a"),
    ] as [(Remedy, String)])
  func `a remedy becomes a command with quoted values`(remedy: Remedy, command: String) {
    #expect(remedy.command.text == command)
  }

  @Test(
    arguments: [
      (.mapColumn("nmae", to: "name"), "did you mean 'name'? use --map 'nmae=name'"),
      (.readAsUTF16, "add --encoding utf-16"),
      (.listMergedIDs, "metro list-aliases --reason merged lists the merged records"),
      (.rename(record: RecordAddress(.city, "x"), to: "a b"), "metro rename-city x 'a b'"),
      (.split(record: RecordAddress(.city, "a;b")), "metro split 'city/a;b'"),
    ] as [(Hint, String)])
  func `a hint is expressed with commands and options`(hint: Hint, text: String) {
    #expect(hint.text == text)
  }

  @Test func `the command of a search hit quotes the ID`() throws {
    let buffer = RowBuffer()
    let hits = SearchHits(to: buffer)
    try hits.begin([])
    try hits.row([.text("city"), .text("$(touch x)"), .text("Hostile"), .null])
    #expect(buffer.rows.first?.last == .text("metro show-city '$(touch x)'"))
    #expect(buffer.columns.map(\.name) == ["noun", "id", "name", "snippet", "show"])
  }
}
