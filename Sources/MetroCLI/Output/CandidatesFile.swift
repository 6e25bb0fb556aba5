import Foundation
import MetroCSV
import MetroCore

/// The file in which a person chooses the place of each ambiguous city name.
final class CandidatesFile {
  private let path: String
  private let context: Context

  /// The answers in the file; none if there is no file yet.
  let choices: PlaceChoices

  init(_ path: String, _ context: Context) throws {
    try OutputFile.checkPath(path)
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

  /// Adds questions that the file does not ask yet, and keeps its answers; returns whether there
  /// were any.
  func ask(_ questions: [PlaceQuestion]) throws -> Bool {
    guard let rows = choices.rows(adding: questions) else { return false }
    let file = try OutputFile(path: path, sparing: try? context.catalogPath())
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
    try file.commit()
    return true
  }
}
