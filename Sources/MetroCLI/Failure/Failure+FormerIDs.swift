import MetroCore

/// Maps errors about former IDs, and about merges and splits.
extension Failure {
  init(_ error: FormerIDError) {
    switch error {
    case .recordGone(let noun, let id, let fate): self.init(noun, id, fate)
    }
  }

  init(_ error: MergeError) {
    switch error {
    case .mergeConflicts(let merge, let conflicts):
      let names = conflicts.map { MergeText.name(of: $0.place, in: merge) }
      self.init(
        status: .negative,
        message: "\(merge.noun.rawValue) '\(merge.before)' and '\(merge.after)' differ in "
          + names.joined(separator: ", "),
        hint: "use --keep left or --keep right for all fields, or --set "
          + "\(shellWord(names[0]))=VALUE for one")
      field = conflicts[0].place.field
    case .doubledSetting(let name): self = .usage("--set \(name): given twice")
    case .neverMerged(let noun):
      self.init(
        status: .badData, message: "\(noun.plural): cannot be merged",
        hint: "metro remove-\(noun.rawValue) removes one of them")
    case .notedAsDifferent(let id):
      self.init(
        status: .badData, message: "waiver '\(id)': declares them different",
        hint: ShellCommand("metro remove-waiver \(id)").text + " withdraws it")
    case .cannotSplit(let noun, let id, let reason, let hint):
      self.init(
        status: .negative, message: "\(noun.rawValue) '\(id)' cannot be split off: \(reason)",
        hint: hint?.text)
    }
  }

  private init(_ noun: Noun.Name, _ id: String, _ fate: IDHistory) {
    let record = "\(noun.rawValue) '\(id)'"
    let number = fate.revision.number
    switch fate.kind {
    case .removed:
      self.init(
        status: .negative, message: "\(record): removed in revision \(number)",
        hint: Failure.wayBack(from: fate.revision))
    case .renamed(let target):
      self.init(
        status: .negative, message: "\(record): renamed to '\(target)' in revision \(number)",
        hint: RecordAddress(noun, target).showCommand.text)
    case .freed(let target):
      self.init(
        status: .negative,
        message: "\(record): was an alias of '\(target)' until revision \(number)",
        hint: "metro show-revision \(number) shows what it changed")
    }
  }

  private static func wayBack(from revision: Revision) -> String {
    switch revision.kind {
    case .change, .revert, .adoption: "metro undo \(revision.number) restores it"
    // `metro undo` does not accept these kinds.
    case .undo, .redo, .baseline: "metro show-revision \(revision.number) shows what it changed"
    }
  }
}
