import Foundation
import MetroCore
import Testing

/// Checks that an export can be imported and that the result exports the same files.
struct TableRoundTripTests {
  /// A catalog with values in every list.
  let source: Sandbox

  init() throws {
    source = try Sandbox.withSeoul()
    let programs = """
      {"id":"seoul-2015","languages":["ko","zh-Hans"],"funders":["metropolis"],"host_organizations":\
      ["metropolis","iclei"],"themes":["urban-transportation","climate"]}
      """
    let presentations = """
      {"id":"seoul-2015-beijing","cities":["quito","beijing"],"speakers":["Kang Pil Young | \
      Director","Song Jae Ming |  | \\"City\\", Hall","首爾 | ' | =1+1"]}
      """
    for (table, text) in [("programs", programs), ("presentations", presentations)] {
      let outcome = source.run("import \(table) - --from ndjson", input: text)
      #expect(outcome.status == 0, "\(outcome)")
    }
  }

  private static let tables = ExchangeTable.inOrderOfReference.map(\.plural)

  private func export(
    _ sandbox: Sandbox, _ format: ImportFile.Format, to folder: String, _ options: String = ""
  ) throws -> [String] {
    try FileManager.default.createDirectory(
      atPath: sandbox.path(folder), withIntermediateDirectories: true)
    return try Self.tables.map { table in
      let file = "\(folder)/\(table).\(format)"
      let outcome = sandbox.run("export \(table) -qo ./\(file) --format \(format) \(options)")
      #expect(outcome == Outcome(), "\(outcome)")
      return try sandbox.text(of: file)
    }
  }

  @Test(arguments: ImportFile.Format.ofTexts)
  func `importing a folder of all tables recreates the catalog`(format: ImportFile.Format) throws {
    let texts = try export(source, format, to: "\(format)")
    let copy = try Sandbox()
    #expect(copy.run("init").status == 0)
    let folder = source.path("\(format)")
    let outcome = copy.run("import --dir '\(folder)'")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try export(copy, format, to: "again") == texts)
    let again = copy.run("import --dir '\(folder)'")
    #expect(again.err.contains(" 0 added, 0 updated, "), "\(again)")
  }

  @Test(arguments: ImportFile.Format.ofTexts)
  func `importing only the tables of lists fills the lists`(format: ImportFile.Format) throws {
    let texts = try export(source, format, to: "lists-\(format)")
    let copy = try Sandbox()
    #expect(copy.run("init").status == 0)
    let lists = [
      "programs": "languages,themes,organizers,host_organizations,partners,funders",
      "presentations": "cities,speakers",
    ]
    for table in Self.tables {
      let ignored = lists[table].map { "--ignore-columns \($0)" } ?? ""
      let file = source.path("lists-\(format)/\(table).\(format)")
      let outcome = copy.run("import \(table) '\(file)' \(ignored)")
      #expect(outcome.status == 0, "\(outcome)")
    }
    #expect(try export(copy, format, to: "again") == texts)
  }

  @Test(arguments: ImportFile.Format.ofTexts)
  func `importing a table into its own catalog changes nothing`(
    format: ImportFile.Format
  ) throws {
    _ = try export(source, format, to: "own-\(format)")
    for table in Self.tables {
      for mode in ["upsert", "update", "skip"] {
        let outcome = source.run(
          "import \(table) './own-\(format)/\(table).\(format)' --mode \(mode) --empty null")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.err.contains(": 0 added, 0 updated, "), "\(table) \(outcome)")
      }
    }
  }

  @Test(arguments: ["csv", "tsv"])
  func `values that were made safe for spreadsheets are restored`(format: String) throws {
    let format = try #require(ImportFile.Format(rawValue: format))
    let plain = try export(source, format, to: "plain-\(format)")
    _ = try export(source, format, to: "safe-\(format)", "--spreadsheet-safe")
    let copy = try Sandbox()
    #expect(copy.run("init").status == 0)
    let folder = source.path("safe-\(format)")
    let outcome = copy.run("import --dir '\(folder)' --spreadsheet-safe")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try export(copy, format, to: "again") == plain)
  }
}
