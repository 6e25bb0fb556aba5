import Testing

@testable import MetroCore
@testable import MetroText

/// Themes refer to themes, which may follow later in the file.
struct ThemeOrderTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
  }

  private func broader() throws -> [String: String] {
    let rows = try catalog.rows(.theme, ["id", "broader"]).texts
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0] ?? "", $0[1] ?? "") })
  }

  @Test(arguments: [false, true], ["id,label,broader", "label,broader"])
  func `a theme may wait for another over several steps`(isChecked: Bool, header: String) throws {
    let hasID = header.hasPrefix("id")
    let rows = ["a,b", "b,c", "c,d", "x,c", "d,", "e,a"]
    let text = header + "\n" + rows.map { (hasID ? $0.prefix(1) + "," : "") + $0 + "\n" }.joined()
    let options = ImportOptions(isChecked: isChecked)
    #expect(try catalog.importText(.theme, text, as: .csv, options) == ImportSummary(added: 6))
    #expect(
      try broader() == ["a": "b", "b": "c", "c": "d", "x": "c", "d": "", "e": "a"])
    #expect(try catalog.importText(.theme, text, as: .csv, options) == ImportSummary(unchanged: 6))
  }

  @Test(arguments: [false, true])
  func `themes in a cycle are rejected and the others imported`(isChecked: Bool) throws {
    let text = "id,label,broader\na,A,b\nb,B,c\nc,C,a\nx,X,\ny,Y,x\n"
    let options = ImportOptions(isChecked: isChecked)
    let fault = try catalog.fault(.records(.theme), text, as: .csv, options)
    #expect(fault.line == 2 && fault.field == "broader" && fault.column == 5)
    #expect(
      fault.cause == .record(RecordError.belowItself(.theme, id: "a", field: "broader", above: "b"))
    )
    let imported = try catalog.keepGoing(.records(.theme), text, as: .csv, options)
    #expect(imported.lines == [2, 3, 4] && imported.summary.added == 2)
    #expect(imported.originals == ["a,A,b", "b,B,c", "c,C,a"])
    #expect(try broader() == ["x": "", "y": "x"])
  }

  @Test(arguments: [false, true])
  func `a theme cannot be its own broader theme`(isChecked: Bool) throws {
    let fault = try catalog.fault(
      .records(.theme), "id,label,broader\na,A,a\n", as: .csv, ImportOptions(isChecked: isChecked))
    #expect(fault.line == 2 && fault.column == 5)
    #expect(
      fault.cause == .record(RecordError.belowItself(.theme, id: "a", field: "broader", above: "a"))
    )
  }

  @Test func `a theme that refers to a rejected one is not reported as a cycle`() throws {
    let imported = try catalog.keepGoing(
      .records(.theme), "id,label,broader\na,A,b\nb,B,nowhere\nx,X,\n")
    #expect(imported.summary.added == 1)
    #expect(
      imported.rejects.map(\.fault.cause)
        == [
          .record(RecordError.noSuchRecord(.theme, id: "nowhere", nearest: [])),
          .record(RecordError.noSuchRecord(.theme, id: "b", nearest: [])),
        ])
  }

  @Test(arguments: [false, true], [ImportFile.Format.csv, .json])
  func `themes wait for the first of several with the same ID`(
    isChecked: Bool, format: ImportFile.Format
  ) throws {
    let rows = [("x", "t"), ("t", "v"), ("t", "x"), ("y", "t"), ("t", "y")]
    let text =
      format == .csv
      ? "id,label,broader\n" + rows.map { "\($0),T,\($1)\n" }.joined()
      : "["
        + rows.map { #"{"id":"\#($0)","label":"T","broader":"\#($1)"}"# }.joined(separator: ",")
        + "]"
    // Repeated, because the iteration order of dictionaries varies.
    for _ in 0..<20 {
      let imported = try catalog.keepGoing(
        .records(.theme), text, as: format, ImportOptions(isChecked: isChecked))
      #expect(
        imported.rejects.map(\.fault.cause)
          == [
            .record(RecordError.noSuchRecord(.theme, id: "v", nearest: [])),
            .record(RecordError.belowItself(.theme, id: "t", field: "broader", above: "x")),
            .record(RecordError.belowItself(.theme, id: "t", field: "broader", above: "y")),
            .record(RecordError.noSuchRecord(.theme, id: "t", nearest: [])),
            .record(RecordError.noSuchRecord(.theme, id: "t", nearest: [])),
          ])
    }
  }

  @Test func `a broader and a narrower theme can be swapped`() throws {
    try catalog.add(.theme, named: ["top", "a"])
    try catalog.add(.theme, "b", ["label": "B", "broader": "a"])
    try catalog.add(.theme, "c", ["label": "C", "broader": "b"])
    #expect(
      try catalog.importText(.theme, "id,broader\na,b\nb,top\n") == ImportSummary(updated: 2))
    #expect(try broader() == ["top": "", "a": "b", "b": "top", "c": "b"])
    #expect(
      try catalog.importText(
        .theme, "id,broader\nb,a\na,\n", as: .csv, ImportOptions(empty: .null))
        == ImportSummary(updated: 2))
    #expect(try broader() == ["top": "", "a": "", "b": "a", "c": "b"])
  }

  @Test func `a chain of themes can be reversed`() throws {
    try catalog.importText(.theme, "id,label,broader\na,A,\nb,B,a\nc,C,b\nd,D,c\n")
    #expect(
      try catalog.importText(
        .theme, "id,broader\na,b\nb,c\nc,d\nd,\n", as: .csv, ImportOptions(empty: .null))
        == ImportSummary(updated: 4))
    #expect(try broader() == ["a": "b", "b": "c", "c": "d", "d": ""])
  }

  @Test func `an edit that would create a cycle is rejected`() throws {
    try catalog.importText(.theme, "id,label,broader\na,A,\nb,B,a\n")
    let fault = try catalog.fault(.records(.theme), "id,broader\na,b\n")
    #expect(fault.line == 2)
    #expect(
      fault.cause == .record(RecordError.belowItself(.theme, id: "a", field: "broader", above: "b"))
    )
  }

  @Test func `search finds themes that waited, but not those that were rejected`() throws {
    _ = try catalog.keepGoing(.records(.theme), "id,label,broader\na,Water,b\nb,Air,\nc,Fire,d\n")
    #expect(try catalog.found("water") == ["theme a"])
    #expect(try catalog.found("fire") == [])
  }

  @Test func `a long chain in reverse order is imported in reasonable time`() throws {
    let count = 200
    let rows = (0..<count).map { "t-\($0),T\($0)," + ($0 + 1 < count ? "t-\($0 + 1)" : "") + "\n" }
    let start = ContinuousClock.now
    #expect(
      try catalog.importText(.theme, "id,label,broader\n" + rows.joined())
        == ImportSummary(added: count))
    #expect(start.duration(to: .now) < .seconds(5))
  }
}
