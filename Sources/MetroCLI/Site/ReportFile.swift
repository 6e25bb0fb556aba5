import Foundation
import MetroCore
import MetroSite

/// The file or stream to which a report is written, in its format.
struct ReportFile {
  private let path: String?
  private let format: ReportCommand.Format
  private let context: Context

  init(path: String?, format: ReportCommand.Format, _ context: Context) {
    self.path = path
    self.format = format
    self.context = context
  }

  /// - Throws: `Failure` for a document that a terminal cannot show.
  func check() throws {
    guard format == .docx, path == nil, context.console.isOutputTerminal else { return }
    throw Failure.usage("docx: cannot be shown on a terminal", hint: "add -o report.docx")
  }

  func write(_ report: Report, language: String) throws {
    let bytes: [UInt8] =
      switch format {
      case .md: Array(report.markdown.utf8)
      case .html: report.html
      case .docx: try document(report, language)
      }
    guard let path else { return try context.console.writeOutput(bytes.span) }
    let file = try OutputFile(path: path, sparing: try? context.catalogPath())
    try file.write(bytes.span)
    try file.commit()
  }

  private func document(_ report: Report, _ language: String) throws -> [UInt8] {
    guard let bytes = try context.console.convertToDocx(report.pagedMarkdown, language) else {
      throw Failure(
        status: .unavailable, message: "docx: pandoc is not installed",
        hint: "apt-get install pandoc, or use --format html")
    }
    return bytes
  }
}

extension ThemeFile {
  /// Reads a file of the user.
  init(reading path: String) throws {
    try TildePath.refuse(path)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(status: .noInput, message: "\(path): cannot read the file")
    }
    self.init(path: path, bytes: Array(data))
  }
}
