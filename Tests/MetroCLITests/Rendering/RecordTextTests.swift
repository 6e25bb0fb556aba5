import Testing

@testable import MetroCLI
@testable import MetroCore

struct RecordTextTests {
  let form = RecordText(noun: .named(.program), id: "seoul-2015")

  /// The values read from a text that differ from an empty record.
  private func edit(from text: String) throws -> [String: FieldValue] {
    try form.edit(from: text, since: "")
  }

  private func values(_ texts: [String: [String]]) throws -> [String: FieldValue] {
    try Dictionary(
      uniqueKeysWithValues: texts.map { name, texts in
        (name, try #require(form.noun.field(name)).value(from: texts))
      })
  }

  @Test func `a record is read back unchanged`() throws {
    let record = try values([
      "title": ["Climate: a \"course\" # 1"], "dates": ["2015-04-08/2015-04-14"],
      "cities_claimed": ["7"], "languages": ["en", "ko"], "host": ["seoul"],
      "summary": ["One\n\n  two\n# three\nfour: five"],
    ])
    let edit = try self.edit(from: form.text(of: RecordValues(record)))
    for field in form.noun.fields {
      #expect(edit[field.name] == record[field.name] ?? FieldValue.none, "\(field.name)")
    }
  }

  @Test func `a value with Windows line endings stays in its field`() throws {
    // No field accepts one, but a file that another program wrote may contain it.
    let record = RecordValues(["summary": FieldValue(.text("One\r\nhost: quito"))])
    let edit = try self.edit(from: form.text(of: record))
    #expect(edit["summary"]?.text == "One\nhost: quito")
    #expect(edit["host"] == FieldValue.none)
  }

  @Test func `every field has a line, even if it is empty`() throws {
    let lines = form.text(of: RecordValues()).split(separator: "\n")
    for field in form.noun.fields {
      #expect(lines.contains { $0.hasPrefix("\(field.name):") })
    }
  }

  @Test func `a field whose line was removed keeps its value`() throws {
    #expect(try edit(from: "venue: City Hall\n").keys.sorted() == ["venue"])
    #expect(try edit(from: "") == [:])
    #expect(try edit(from: "# nothing\n\n   \n") == [:])
  }

  @Test(arguments: ["venue:", "venue: ", "venue:    \n  \n"])
  func `an empty value clears the field`(text: String) throws {
    #expect(try edit(from: text) == ["venue": FieldValue.none])
  }

  @Test(arguments: ["venue", "place: x", " venue: x", "venue = x", "title: x\noops"])
  func `an error names a line that is not a field`(text: String) throws {
    let failure = try #require(throws: Failure.self) { try edit(from: text) }
    #expect(failure.status == .badData && failure.message.contains("line "))
  }

  @Test func `an invalid value is rejected`() {
    #expect { try edit(from: "dates: 2015-13") } throws: { $0 is any CatalogError }
    #expect { try edit(from: "languages: en;en") } throws: { $0 is any CatalogError }
  }

  @Test func `lines may end with CR LF`() throws {
    let edit = try self.edit(from: "venue: City Hall\r\nsummary: One\r\n  two\r\n")
    #expect(try edit == values(["venue": ["City Hall"], "summary": ["One\ntwo"]]))
  }

  @Test func `a repeated field is rejected`() {
    #expect(throws: (any Error).self) { try edit(from: "venue: a\nvenue: b\n") }
  }

  @Test func `an unchanged field is not set`() throws {
    let record = RecordValues(
      try values(["title": ["A"], "venue": ["B"], "summary": ["One\ntwo"]]))
    let text = form.text(of: record)
    #expect(try form.edit(from: text, since: text) == [:])
    #expect(try form.edit(from: text.replacing("\n", with: "\r\n"), since: text) == [:])
    let edited = text.replacing("venue: B", with: "venue: C")
    #expect(try form.edit(from: edited, since: text) == values(["venue": ["C"]]))
  }

  @Test func `an empty line inside a value is kept, with or without its indentation`() throws {
    for text in ["summary: One\n\n  two\n\n", "summary: One\n  \n  two\n"] {
      #expect(try edit(from: text) == values(["summary": ["One\n\ntwo"]]))
    }
  }
}
