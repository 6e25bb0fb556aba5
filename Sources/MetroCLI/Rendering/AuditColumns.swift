import MetroCore

/// Findings as rows.
enum AuditColumns {
  static let all = [
    Column(naming: "code", isFreeText: false, help: "its name, for metro waive"),
    Column(naming: "severity", isFreeText: false, help: "how much it matters"),
    Column(naming: "rule", isFreeText: false, help: "the rule that found it"),
    Column(naming: "record", isFreeText: false, help: "the record that it is about"),
    Column(naming: "field", isFreeText: false, help: "the field, if it is about one"),
    Column(naming: "message", help: "what is so"),
    Column(naming: "evidence", help: "the values concerned, and where they come from"),
    Column(naming: "remedy", help: "the command that resolves it"),
    Column(naming: "state", isFreeText: false, help: "open, waived or resolved"),
    Column(naming: "since", isFreeText: false, help: "the day on which it was first found"),
    Column(naming: "because", help: "why it was waived, or is open again"),
  ]

  static func cells(_ audited: AuditedFinding) -> [Cell] {
    let finding = audited.finding
    return [
      .text(audited.code), .text(finding.severity.name), .text(finding.rule),
      .text(finding.record), Cell(finding.field), .text(finding.message),
      Cell(finding.evidence.isEmpty ? nil : finding.evidence.joined(separator: "\n")),
      Cell(finding.remedy?.command.text), .text(audited.state.rawValue), .text(audited.since),
      Cell(audited.reopened ?? audited.because),
    ]
  }
}
