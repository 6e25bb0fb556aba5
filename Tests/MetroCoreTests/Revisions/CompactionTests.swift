import Testing

@testable import MetroCore
@testable import MetroText

struct CompactionTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
    for (day, id) in [("01", "a"), ("02", "b"), ("03", "c"), ("04", "d")] {
      try catalog.write(by: origin("2015-04-\(day)T12:00:00Z")) {
        try $0.add(.city, id: RecordID(id), Noun.city.values(["name": id]))
      }
    }
  }

  private func origin(_ time: String) throws -> RevisionOrigin {
    try RevisionOrigin(actor: "kim", command: "metro", time: #require(UTCTime(time)))
  }

  private func numbers() throws -> [Int64] {
    var numbers: [Int64] = []
    try catalog.history(HistoryFilter()) { revision, _ in numbers.append(revision.number) }
    return numbers
  }

  private func time(_ text: String) throws -> UTCTime { try #require(UTCTime(text)) }

  @Test func `folding keeps the records, the later history, and the number`() throws {
    let before = try catalog.contents()
    let past = try catalog.past(.revision(3)).contents()
    let number = try #require(try catalog.lastRevision(before: time("2015-04-03T00:00:00Z")))
    #expect(number == 2)
    try catalog.foldHistory(upTo: number, by: origin("2015-05-01T00:00:00Z"))
    #expect(try numbers() == [4, 3, 2])
    #expect(try catalog.revision(2).kind == .baseline)
    #expect(try catalog.revision(2).origin.time.text == "2015-04-02T12:00:00Z")
    #expect(try catalog.contents() == before)
    #expect(try catalog.past(.revision(3)).contents() == past)
    #expect(try catalog.past(.revision(2)).ids(.city) == ["a", "b"])
    #expect(try catalog.findings() == [])
    try catalog.undo()
    try catalog.undo()
    #expect(throws: HistoryError.nothingToUndo) { try catalog.undo() }
    #expect(try catalog.ids(.city) == ["a", "b"])
    #expect(try catalog.findings() == [])
  }

  @Test func `folded revisions cannot be shown or undone`() throws {
    try catalog.foldHistory(upTo: 3, by: origin("2015-05-01T00:00:00Z"))
    #expect(throws: HistoryError.revisionNotKept(2, first: 3)) {
      try catalog.past(.revision(2))
    }
    #expect(throws: HistoryError.revisionNotKept(2, first: 3)) { try catalog.undo(2) }
    #expect(throws: HistoryError.revisionNotKept(2, first: 3)) { try catalog.revision(2) }
    #expect(throws: HistoryError.noSuchRevision(5, latest: 4)) { try catalog.undo(5) }
    #expect { try catalog.undo(3) } throws: { $0 is any CatalogError }
    #expect(throws: HistoryError.revisionNotKept(1, first: 3)) { try catalog.revert(to: 1) }
  }

  @Test func `folded revisions cannot be compared`() throws {
    try catalog.foldHistory(upTo: 3, by: origin("2015-05-01T00:00:00Z"))
    for (from, to) in [(Int64(2), Int64(4)), (4, 2), (2, 3)] {
      #expect(throws: HistoryError.revisionNotKept(2, first: 3)) {
        try catalog.changes(from: from, to: to) { _ in }
      }
    }
    var ids: [String] = []
    try catalog.changes(of: 3) { ids.append($0.id) }
    #expect(ids == ["a", "b", "c"])
  }

  @Test func `a folded history can be folded again`() throws {
    try catalog.foldHistory(upTo: 2, by: origin("2015-05-01T00:00:00Z"))
    #expect(try catalog.lastRevision(before: time("2015-04-02T13:00:00Z")) == nil)
    try catalog.foldHistory(upTo: 4, by: origin("2015-05-01T00:00:00Z"))
    #expect(try numbers() == [4])
    #expect(try catalog.findings() == [])
    try catalog.add(.city, "e", ["name": "e"])
    #expect(try numbers() == [5, 4])
  }

  @Test func `a history without records can be folded`() throws {
    for _ in 1...4 { try catalog.undo() }
    #expect(try catalog.ids(.city) == [])
    try catalog.foldHistory(upTo: 8, by: origin("2015-05-01T00:00:00Z"))
    #expect(try numbers() == [8])
    try catalog.add(.city, "e", ["name": "e"])
    #expect(try catalog.past(.revision(8)).ids(.city) == [])
    #expect(try catalog.findings() == [])
  }
}
