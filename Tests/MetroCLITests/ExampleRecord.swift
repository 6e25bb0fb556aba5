@testable import MetroCLI

extension Sandbox {
  /// Adds the first example of a record type's help if the catalog has no record of the type.
  func addExample(of commands: any NounCommands.Type) throws {
    let list = run("\(Verb.list.command(commands.name)) --columns id --no-header")
    guard list.out.isEmpty else { return }
    let relation = (commands as? any RelationCommands.Type)?.relationExamples(.add).first
    let example = commands.verbs.contains(.add) ? commands.examples(.add).first : relation
    if let example { _ = run("\(example) --quiet") }
  }
}
