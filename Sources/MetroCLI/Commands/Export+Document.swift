import MetroCore
import MetroFormats

extension Export {
  /// Writes one document, reports which records it omits, and returns how many it contains.
  func document(_ format: Format, _ output: Output, _ context: Context) throws -> Int {
    func refusal(_ reason: String) -> Failure {
      Failure.usage(
        reason, hint: "formats for it are \(OutputFormat.words.joined(separator: ", "))")
    }
    guard since == nil else {
      throw refusal("--since: the \(format.name) format always contains all records")
    }
    let onlyRecords = "the \(format.name) format contains only record types"
    guard table?.isFacts != true else { throw refusal("facts: \(onlyRecords)") }
    let nouns = try exported.map { table in
      guard case .records(let noun) = table else {
        throw refusal("\(table.plural): \(onlyRecords)")
      }
      return [noun]
    }
    var options = output.formatOptions
    options.site = try baseURL.map { SiteAddress(try BaseURL.option($0).text) }
    var export = try RecordExport(
      of: nouns ?? Noun.inOrderOfReference,
      selecting: nouns?.first.flatMap { try filters.selection(of: $0, context) },
      as: format, options)
    let catalog = try context.open(reading)
    export.options.version = try catalog.version()
    let document = try export.document(write: output.write)
    var carried = 0
    let count = try output.rows(to: document) {
      try sending(to: $0, from: catalog, context) {
        carried = try export.run(from: catalog, to: document, through: $0)
      }
    }
    if let remark = document.remark { context.say(remark) }
    if carried > 0 { context.say("Added records to which they refer: \(carried)") }
    return count - carried - document.omittedCount
  }
}
