import ArgumentParser
import MetroCore
import MetroText

/// A record of any type as an operand: an ID, a name, or `TYPE/ID`.
struct AnyRecordArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("ID, name or TYPE/ID of a record.", valueName: "record"),
    completion: .anyRecord)
  var words: [String]

  /// The maximum number of records that a message lists.
  private static let most = 5

  /// Returns the record; `command` is the command that the user ran, for hints.
  ///
  /// - Throws: `Failure` if there is no such record, or more than one.
  func address(in catalog: Catalog, command: String) throws -> RecordAddress {
    let text = words.joined(separator: " ")
    if let record = RecordArgument(argument: text) {
      return RecordAddress(record.noun.name, try catalog.id(record.noun, record.text))
    }
    let records = try catalog.records(called: text)
    guard let first = records.first else { throw try missing(text, in: catalog, command) }
    guard records.count == 1 else {
      let shown = records.prefix(Self.most).map(\.description)
      let rest = records.count - shown.count
      throw Failure.usage(
        "'\(text)': \(rest > 0 ? "several" : String(records.count)) records can be meant: "
          + shown.joined(separator: ", ") + (rest > 0 ? " and more" : ""),
        hint: ShellCommand("metro \(command) \(first)").text)
    }
    return first
  }

  private func missing(_ text: String, in catalog: Catalog, _ command: String) throws -> Failure {
    let near = try catalog.recordsLike(text, limit: 3)
    return Failure(
      status: .negative, message: "'\(text)': no such record",
      hint: near.isEmpty
        ? ShellCommand("metro search \(text)").text + " finds records by their texts"
        : "did you mean \(near.map(\.description).joined(separator: ", "))?")
  }
}
