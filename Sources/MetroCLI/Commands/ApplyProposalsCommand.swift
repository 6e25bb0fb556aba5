import ArgumentParser
import MetroCore

struct ApplyProposalsCommand: SingleCommand {
  static let group = CommandGroup.links

  static let configuration = CommandConfiguration.metro(
    "apply-proposals", operands: "[id ...]",
    "Apply the URLs that metro list-proposals proposes to links.",
    examples: ["metro apply-proposals --moved", "metro apply-proposals --moved --dry-run"],
    discussion: """
      A moved URL is replaced. An archived copy becomes a second link with the relation archive; the \
      link that fails stays, with its state. All proposals are applied in one revision, which metro \
      undo takes back.
      """)

  @Argument(help: ArgumentHelp("Proposals.", valueName: "id"))
  var ids: [String] = []

  @Flag(help: "Apply all proposals for moved URLs.")
  var moved = false

  @Flag(help: "Apply all proposals of archived copies.")
  var archived = false

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    let count = [!ids.isEmpty, moved, archived].count { $0 }
    guard count == 1 else {
      throw ValidationError("give the IDs of proposals, or --moved, or --archived")
    }
  }

  func run(in context: Context) throws {
    _ = try context.performAndReport(
      ApplyProposals(
        ids: ids.isEmpty ? nil : ids, kind: ids.isEmpty ? (moved ? .moved : .archive) : nil),
      change)
  }
}
