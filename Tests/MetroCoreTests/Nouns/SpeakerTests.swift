import Testing

@testable import MetroCore
@testable import MetroText

struct SpeakerTests {
  @Test(arguments: [
    ("Kang Pil Young", ["Kang Pil Young", nil, nil], "Kang Pil Young"),
    ("Kang | Director", ["Kang", "Director", nil], "Kang | Director"),
    ("Kang|Director|City", ["Kang", "Director", "City"], "Kang | Director | City"),
    ("  Kang  |  | City ", ["Kang", nil, "City"], "Kang |  | City"),
    ("Kang | | ", ["Kang", nil, nil], "Kang"),
    ("강필영 | 국장", ["강필영", "국장", nil], "강필영 | 국장"),
  ])
  func `a speaker is a name, a role and an organization`(
    text: String, parts: [String?], written: String
  ) throws {
    let speaker = try Speaker(text)
    #expect(speaker.parts == parts)
    #expect(speaker.text == written)
    #expect(try Speaker(written) == speaker)
  }

  @Test(arguments: [
    ("", "the text is empty"), (" | Director", "the text is empty"),
    ("a;b", "a semicolon separates speakers, and cannot be part of one"),
    ("a|b|c|d", "it has 4 parts, and a speaker has at most three"),
    ("a;\u{301}b", "a semicolon separates speakers, and cannot be part of one"),
    ("a\u{1B}", "it contains the control character ESC (U+001B) at character 2"),
  ])
  func `other text is rejected`(text: String, reason: String) throws {
    let refused = try #require(throws: InvalidValue.self) { try Speaker(text) }
    #expect(refused.reason == reason)
  }

  @Test func `a separator counts whatever follows it`() throws {
    #expect(try Speaker("A |\u{200D}B").parts == ["A", "\u{200D}B", nil])
    let catalog = try Catalog.inMemory()
    try catalog.addProgram("p")
    let speakers = try Noun.presentation.field("speakers")?.value(from: ["A", "\u{200D}B", "C"])
    let title = try Noun.presentation.field("title")?.value(from: ["T"])
    try catalog.write { writer in
      try writer.add(
        .presentation, id: RecordID("x"),
        ["program": FieldValue(.text("p")), "title": title ?? .none, "speakers": speakers ?? .none])
    }
    let kept = try catalog.record(.presentation, id: "x")["speakers"]
    #expect(kept.texts == ["A", "\u{200D}B", "C"])
  }

  @Test(arguments: [
    "A", "A | B", "A |  | C", "A | B | C", "李 | 所长 | 广州", "O'Neil | \"Chair\" | 100%",
  ])
  func `a speaker is read back from the tables as the same text`(text: String) throws {
    let catalog = try Catalog.inMemory()
    try catalog.addProgram("p")
    try catalog.add(.presentation, "x", ["program": "p", "title": "T", "speakers": text])
    #expect(try catalog.texts(.presentation, "x")["speakers"] == text)
    #expect(try catalog.rows(.presentation, ["speakers"]).texts == [[text]])
  }
}
