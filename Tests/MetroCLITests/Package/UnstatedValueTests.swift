import MetroTestSupport
import Testing

/// Checks that what the files of a folder do not have changes no values, whatever else was edited.
struct UnstatedValueTests {
  let sandbox: Sandbox

  private static let other = "--catalog ./other.sqlite"
  private static let presentation = "seoul-2015-seoul-a-model"

  init() throws {
    sandbox = try Sandbox.withSeoul()
    try sandbox.succeed("edit-city quito --wikidata Q2900")
    try sandbox.succeed("dump ./d")
    try sandbox.succeed("init \(Self.other)")
    try sandbox.succeed("load ./d \(Self.other)")
  }

  /// Removes columns of a file; fields before them must have no commas.
  private func cut(_ file: String, _ names: Set<Substring>) throws {
    let lines = try sandbox.text(of: file).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let places = Set(lines[0].indices.filter { names.contains(lines[0][$0]) })
    try #require(places.count == names.count)
    let short = lines.map { line in line.indices.filter { !places.contains($0) }.map { line[$0] } }
    try sandbox.write(short.map { $0.joined(separator: ",") + "\n" }.joined(), to: file)
  }

  @Test func `a missing column keeps the values of a record with a new ID`() throws {
    try sandbox.succeed("rename-city quito kitu \(Self.other)")
    try sandbox.succeed("dump ./e \(Self.other)")
    try cut("e/cities.csv", ["wikidata"])
    #expect(
      sandbox.run("apply ./e").err.hasSuffix(
        "1 record added, 0 changed, 0 removed, 1 renamed\nApplied.\n"))
    #expect(sandbox.run("show-city kitu --csv").out.contains("Q2900"))
  }

  @Test func `a missing column of references to a record with a new ID is not an edit`() throws {
    try sandbox.succeed("rename-city seoul hanyang \(Self.other)")
    try sandbox.succeed("dump ./e \(Self.other)")
    try cut("e/programs.csv", ["host"])
    try sandbox.succeed("edit-program seoul-2015 --host quito")
    #expect(
      sandbox.run("apply ./e").err.hasSuffix(
        "1 record added, 0 changed, 0 removed, 1 renamed\nApplied.\n"))
    #expect(sandbox.run("show-program seoul-2015 --csv").out.contains(",held,,quito,"))
  }

  @Test func `a missing file keeps the lists of a record with a new ID`() throws {
    try sandbox.succeed("rename-presentation \(Self.presentation) model \(Self.other)")
    try sandbox.succeed("dump ./e \(Self.other)")
    let text = try sandbox.text(of: "e/datapackage.json")
    // An unknown name of a resource would be refused, so the whole resource goes.
    let parts = text.split(
      separator: "    {\n      \"profile\": \"tabular-data-resource\"")
    let kept = parts.filter { !$0.contains("\"speakers.csv\"") }
    try #require(kept.count == parts.count - 1)
    try sandbox.write(
      kept.joined(separator: "    {\n      \"profile\": \"tabular-data-resource\""),
      to: "e/datapackage.json")
    #expect(
      sandbox.run("apply ./e").err.hasSuffix(
        "1 record added, 0 changed, 0 removed, 1 renamed\nApplied.\n"))
    #expect(sandbox.run("show-presentation model --csv").out.contains("Song Jae Ming | Dr."))
  }

  @Test func `missing columns of a list keep the values of elements that moved`() throws {
    try cut("d/speakers.csv", ["role", "organization"])
    let row = "\n\(Self.presentation),1,Song Jae Ming\n"
    let text = try sandbox.text(of: "d/speakers.csv")
    try #require(text.contains(row))
    try sandbox.write(
      text.replacing(
        row, with: "\n\(Self.presentation),1,Anna Lee\n\(Self.presentation),2,Song Jae Ming\n"),
      to: "d/speakers.csv")
    #expect(
      sandbox.run("apply ./d").err
        == "change presentation \(Self.presentation)\n"
        + "  speakers: Song Jae Ming | Dr. -> Anna Lee;Song Jae Ming | Dr.\n"
        + "0 records added, 1 changed, 0 removed\nApplied.\n")
  }
}
