/// A section of the program's help, which lists commands by purpose.
enum CommandGroup: CaseIterable, Sendable {
  /// Commands for records of one type, which the grid of the help shows.
  case records
  /// Statements, decisions and findings.
  case evidence
  /// Checks of URLs.
  case links
  /// Records under several IDs or names.
  case identity
  /// The catalog as a whole.
  case catalog
  /// The catalog as a site.
  case publishing
  /// Revisions.
  case history
  /// Backups and checks.
  case care
  /// The configuration, and what follows from it.
  case configuration
}

/// A command that is not made from the declaration of a record type.
///
/// The command's file declares its group, name, summary and examples. A line in ``CommandTable``
/// adds it to the program, its help, the reference and completion.
protocol SingleCommand: MetroCommand {
  static var group: CommandGroup { get }
}
