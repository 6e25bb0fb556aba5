import Foundation
import MetroCore

/// The program pandoc, which writes documents for word processors.
enum Pandoc {
  /// Converts Markdown to a docx document; returns nil if pandoc is not installed.
  ///
  /// The document has no time of its own, so the same text gives the same bytes.
  static func docx(_ markdown: String, _ language: String) throws -> [UInt8]? {
    guard unsafe system("command -v pandoc >/dev/null 2>&1") == 0 else { return nil }
    let folder = try TemporaryFolder()
    let input = try folder.makeFile("report.md")
    let output = try folder.makeFile("report.docx")
    let filter = try folder.makeFile("report.lua")
    for (path, text) in [(input, markdown), (filter, Self.filter)] {
      do {
        try Data(text.utf8).write(to: URL(filePath: path))
      } catch {
        throw Failure(status: .cannotCreate, message: "\(path): cannot write the file")
      }
    }
    let direction = language == "ar" ? " --metadata=dir:rtl" : ""
    let command =
      "SOURCE_DATE_EPOCH=0 pandoc --from=commonmark+pipe_tables+footnotes --to=docx "
      + "--lua-filter=\(shellWord(filter)) --metadata=lang:\(shellWord(language))\(direction) --output=\(shellWord(output)) "
      + shellWord(input)
    guard unsafe system(command) == 0,
      let data = FileManager.default.contents(atPath: output), !data.isEmpty
    else {
      throw Failure(
        status: .inputOutput, message: "pandoc: the document could not be made",
        hint: "use --format html")
    }
    return Array(data)
  }
}
