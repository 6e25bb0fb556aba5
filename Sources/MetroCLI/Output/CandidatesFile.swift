import Foundation
import MetroCSV
import MetroCore

/// The file in which a person chooses the place of each ambiguous city name.
final class CandidatesFile {
  private let path: String
  private let context: Context
  private var file: OutputFile?

  /// The answers in the file; none if there is no file yet.
  let choices: PlaceChoices

  init(_ path: String, _ context: Context) throws {
    try OutputFile.checkPath(path)
    try FileTarget(path).requireRegular()
    self.path = path
    self.context = context
    guard FileManager.default.fileExists(atPath: path) else {
      choices = PlaceChoices()
      return
    }
    let input = try InputFile(path, from: .csv, console: context.console)
    guard input.size > 0 else {
      choices = PlaceChoices()
      return
    }
    choices = try PlaceChoices(input.importFile())
  }

  /// Writes a file with questions about names of some files that the file does not ask yet, and with
  /// its answers, which only lacks its name.
  ///
  /// Call this before the import is stored.
  func prepare(_ questions: [PlaceQuestion], of files: [String]) throws {
    guard !questions.isEmpty, let rows = choices.rows(adding: questions) else { return }
    let file = try OutputFile(path: path, sparing: try? context.catalogPath(), of: files)
    var bytes: [UInt8] = []
    var writer = unsafe CSVWriter { unsafe bytes.append(contentsOf: $0) }
    for texts in [PlaceCandidateRow.columns] + rows.map(\.texts) {
      for text in texts {
        if text.isEmpty { try writer.writeNull() } else { try writer.writeField(text) }
      }
      try writer.endRecord()
    }
    try writer.flush()
    try file.write(bytes.span)
    try file.prepare()
    self.file = file
  }

  /// Gives the prepared file its name; returns whether there was one.
  func commit() -> Bool {
    guard let file else { return false }
    if let kept = file.commitOrKeep() {
      context.note(
        kept.failure, hint: "the import was stored; the questions are in \(kept.name)")
      return false
    }
    return true
  }
}
