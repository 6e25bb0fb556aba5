/// A part of the program's help, which lists commands by what they are for.
enum CommandGroup: CaseIterable, Sendable {
  /// Commands for records of one type, which the grid of the help shows.
  case records
  /// Statements, decisions and findings.
  case evidence
  /// Records under several IDs or names.
  case identity
  /// The catalog as a whole.
  case catalog
  /// Revisions.
  case history
  /// Backups and checks.
  case care
}

/// A command that is not made from the declaration of a record type.
///
/// Its file declares the group, the name, the summary and the examples; a line in ``CommandTable``
/// makes it available, in the program's help, the reference and completion as well.
protocol SingleCommand: MetroCommand {
  static var group: CommandGroup { get }
}
