import MetroCore

/// What can go wrong with ids that records had, and with records that become one.
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
        hint: "--keep left or --keep right says whose values hold; --set "
          + "\(shellWord(names[0]))=VALUE decides one")
      field = conflicts[0].place.field
    case .doubledSetting(let name): self = .usage("--set \(name) is given twice")
    case .neverMerged(let noun):
      self.init(
        status: .badData, message: "\(noun.plural) are not merged",
        hint: "metro remove-\(noun.rawValue) removes one of them")
    case .notedAsDifferent(let id):
      self.init(
        status: .badData, message: "waiver '\(id)' says that they are not the same",
        hint: ShellCommand("metro remove-waiver \(id)").text + " takes that back")
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
        status: .negative, message: "\(record): it was removed in revision \(number)",
        hint: Failure.wayBack(from: fate.revision))
    case .renamed(let target):
      self.init(
        status: .negative, message: "\(record): it became '\(target)' in revision \(number)",
        hint: RecordAddress(noun, target).showCommand.text)
    case .freed(let target):
      self.init(
        status: .negative, message: "\(record): it led to '\(target)' until revision \(number)",
        hint: "metro show-revision \(number) shows what that changed")
    }
  }

  private static func wayBack(from revision: Revision) -> String {
    switch revision.kind {
    case .change, .revert, .adoption: "metro undo \(revision.number) brings it back"
    // These cannot be named to undo.
    case .undo, .redo, .baseline: "metro show-revision \(revision.number) shows what that changed"
    }
  }
}
