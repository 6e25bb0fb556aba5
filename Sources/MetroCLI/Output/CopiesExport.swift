import Foundation
import MetroCore
import MetroFormats
import MetroText

/// The export of the copies of documents that checks have kept, as WARC.
enum CopiesExport {
  static let word = "copies"

  static func run(to path: String?, _ context: Context) throws {
    if let path, OutputFormat(fileName: path) != nil {
      throw Failure.usage(
        "\(path): copies are written as WARC, and this is the ending of another format",
        hint: "use a name such as copies.warc")
    }
    let catalog = try context.open(for: .reading)
    let file = try path.map { try OutputFile(path: $0, sparing: context.catalogPath()) }
    guard file != nil || !context.console.isOutputTerminal else {
      throw Failure.usage("copies: cannot be shown on a terminal", hint: "add -o copies.warc")
    }
    let writer = try WARCWriter(
      software: "metro/\(Metro.version)", time: context.console.time().text
    ) { bytes in
      if let file {
        try file.write(bytes.span)
      } else {
        try context.console.writeOutput(bytes.span)
      }
    }
    let count = try catalog.documentCopies { copy, bytes in
      if context.console.isInterrupted() { throw StorageError.interrupted }
      try writer.add(
        .init(
          url: copy.finalURL ?? copy.url, time: UTCTime(secondsSince1970: copy.readAt).text,
          header: copy.header, body: bytes))
    }
    try file?.commit()
    context.say("\(count) \(count == 1 ? "copy" : "copies") written")
  }
}
