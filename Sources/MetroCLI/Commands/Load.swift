import ArgumentParser
import MetroCore

struct Load: SingleCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "load", operands: "<folder>", "Load a dump into an empty catalog.",
    examples: ["metro load catalog", "metro load catalog --edited"],
    discussion: """
      This is the inverse of metro dump: dumping the catalog again produces the same bytes. Every \
      row is checked as in an import, and all rows are loaded or none. To make an existing catalog \
      equal to a dump, use metro apply --replace.
      """)

  @Argument(help: "Folder with datapackage.json.", completion: .directory)
  var folder: String

  @Flag(help: "Accept files that were edited since the dump.")
  var edited = false

  @OptionGroup var revision: RevisionOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    try TildePath.refuse(folder)
    let package = try PackageFolder(folder)
    if !edited, let file = try package.editedFiles().first {
      throw Failure(
        status: .badData,
        message: "\(folder)/\(file): changed since the dump",
        hint: "if the edits are intentional, add --edited")
    }
    let catalog = try context.open(for: .writing)
    let progress = Progress(context, total: 0)
    defer { progress.end() }
    var counts: [(table: String, rows: Int)] = []
    try catalog.write(by: context.origin(revision)) { writer in
      let revision = try writer.nextRevision()
      counts = try writer.load(package) { progress.advance(to: 0, rows: $0) }
      // Without rows, no revision is made.
      try writer.note(package, revision: counts.contains { $0.rows > 0 } ? revision : revision - 1)
    }
    progress.end()
    context.say("\(Rows.text(counts.reduce(0) { $0 + $1.rows })) read")
    context.takeChecks(from: folder, to: catalog)
  }
}
