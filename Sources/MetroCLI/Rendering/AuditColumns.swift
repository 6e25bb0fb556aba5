import MetroCore

/// Findings as rows.
enum AuditColumns {
  static let all = [
    Column(naming: "code", isFreeText: false, help: "the code of the finding, for metro waive"),
    Column(naming: "severity", isFreeText: false, help: "error, warning or note"),
    Column(naming: "rule", isFreeText: false, help: "the rule that found it"),
    Column(naming: "record", isFreeText: false, help: "the record concerned"),
    Column(naming: "field", isFreeText: false, help: "the field, if the finding concerns one"),
    Column(naming: "message", help: "what is wrong"),
    Column(naming: "evidence", .lines, help: "the values concerned and their sources"),
    Column(naming: "remedy", help: "the command that resolves it"),
    Column(naming: "state", isFreeText: false, help: "open, waived or resolved"),
    Column(naming: "since", isFreeText: false, help: "the day the finding was first reported"),
    Column(naming: "because", help: "why it was waived or reopened"),
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
