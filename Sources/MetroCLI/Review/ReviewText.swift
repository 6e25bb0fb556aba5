import MetroCore
import MetroText

/// An item of a review as lines: what is wrong, its evidence, and what would settle it.
struct ReviewText {
  let width: Int

  func lines(of item: ReviewItem, _ details: Review.Details) -> [ScreenLine] {
    heading(of: item, details) + [ScreenLine("")] + problem(of: item)
      + [ScreenLine("")] + settling(item, details)
  }

  private func heading(of item: ReviewItem, _ details: Review.Details) -> [ScreenLine] {
    let style: ScreenLine.Style =
      switch item.severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    let text =
      switch item {
      case .finding(let finding):
        "\(finding.severity.name)  \(finding.record)  \(finding.rule)  [\(finding.key.prefix(8))]"
      case .duplicate(let pair):
        "possible duplicate  \(pair.noun.rawValue)/\(pair.id)  \(pair.noun.rawValue)/\(pair.other)"
          + "  (\(Cell.number(pair.score).text ?? ""))"
      case .proposal(let proposal): "proposal  \(proposal.kind.rawValue)  [\(proposal.id)]"
      }
    return wrapped(text, style) + details.titles.flatMap { wrapped($0, .bold) }
  }

  private func problem(of item: ReviewItem) -> [ScreenLine] {
    switch item {
    case .finding(let finding):
      wrapped(finding.message.asSentence)
        + finding.evidence.flatMap { wrapped($0, indent: 4, hanging: 4) }
    case .duplicate(let pair):
      wrapped("Two records may be the same:")
        + pair.reasons.flatMap { wrapped($0, indent: 4, hanging: 4) }
    case .proposal(let proposal):
      wrapped("The URL of a link has another address (\(proposal.why), since \(proposal.since)):")
        + wrapped(proposal.url, indent: 4) + wrapped(proposal.target, indent: 4)
        + wrapped(
          "used by " + proposal.records.map(\.description).joined(separator: ", "), indent: 4)
    }
  }

  private func settling(_ item: ReviewItem, _ details: Review.Details) -> [ScreenLine] {
    var lines: [ScreenLine] = []
    if let command = Self.remedy(of: item) {
      let key = item.canApply ? "a" : ">"
      lines += wrapped("\(key): \(command)", indent: 2, hanging: 3)
    }
    for (index, choice) in details.choices.enumerated() {
      lines += wrapped("\(index + 1): decide \(choice)", indent: 2, hanging: 3)
    }
    let title = lines.isEmpty ? "No remedy is known; edit the record or waive." : "What settles it:"
    return [ScreenLine(title, .faint)] + lines
  }

  /// Returns the command that stands for the remedy.
  private static func remedy(of item: ReviewItem) -> String? {
    if case .proposal(let proposal) = item {
      return ShellCommand("metro apply-proposals \(proposal.id)").text
    }
    return item.remedy?.command.text
  }

  /// Breaks a text into lines that fit, also within words that are too long.
  func wrapped(
    _ text: String, _ style: ScreenLine.Style = .plain, indent: Int = 0, hanging: Int = 0
  ) -> [ScreenLine] {
    let room = max(1, width - indent - hanging)
    let lines = visibleText(text.oneLine).wrapped(to: room).flatMap { Self.cut($0, to: room) }
    return lines.enumerated().map { index, line in
      let space = min(width - 1, index == 0 ? indent : indent + hanging)
      return ScreenLine(String(repeating: " ", count: max(0, space)) + line, style)
    }
  }

  private static func cut(_ line: String, to width: Int) -> [String] {
    guard displayWidth(of: line) > width else { return [line] }
    var parts: [String] = []
    var part = ""
    for character in line {
      if !part.isEmpty, displayWidth(of: part + String(character)) > width {
        parts.append(part)
        part = ""
      }
      part.append(character)
    }
    return parts + [part]
  }
}

extension ReviewItem {
  /// Whether the key for the remedy changes the catalog.
  var canApply: Bool {
    if case .proposal = self { return true }
    return remedy?.isChange ?? false
  }
}
