import Foundation
import MetroCore
import MetroText

/// Findings as SARIF 2.1.0 (OASIS), which build servers and code hosts display.
struct SARIFReport {
  private var results: [Result] = []

  /// Adds a finding, unless it is resolved.
  mutating func add(_ audited: AuditedFinding) {
    guard audited.state != .resolved else { return }
    let finding = audited.finding
    let text = ([finding.message.asSentence] + finding.evidence).joined(separator: "\n")
    results.append(
      Result(
        ruleId: finding.rule, level: finding.severity.name, message: Message(text: text),
        locations: [
          Location(
            logicalLocations: [
              LogicalLocation(
                fullyQualifiedName: finding.record + (finding.field.map { "#\($0)" } ?? ""))
            ])
        ],
        partialFingerprints: ["metro/v1": audited.code],
        suppressions: audited.state == .waived
          ? [Suppression(kind: "external", justification: audited.because)] : [],
        properties: finding.remedy.map { ["remedy": $0.command.text] }))
  }

  var text: String {
    let rules = AuditRule.all.map { rule in
      Rule(
        id: rule.id, shortDescription: Message(text: rule.reason),
        fullDescription: Message(text: rule.explanation),
        defaultConfiguration: Configuration(level: rule.severity.name))
    }
    let log = Log(
      runs: [
        Run(
          tool: Tool(driver: Driver(version: Metro.version, rules: rules)), results: results)
      ])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let text = (try? encoder.encode(log)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? ""
    // JSON has this character only in strings. A page can show the report as it is.
    return text.replacingASCII("<", with: "\\u003c")
  }

  private struct Log: Encodable {
    var schema = "https://json.schemastore.org/sarif-2.1.0.json"
    var version = "2.1.0"
    let runs: [Run]

    enum CodingKeys: String, CodingKey {
      case schema = "$schema"
      case version, runs
    }
  }

  private struct Run: Encodable {
    let tool: Tool
    let results: [Result]
  }

  private struct Tool: Encodable {
    let driver: Driver
  }

  private struct Driver: Encodable {
    var name = "metro audit"
    let version: String
    let rules: [Rule]
  }

  private struct Rule: Encodable {
    let id: String
    let shortDescription: Message
    let fullDescription: Message
    let defaultConfiguration: Configuration
  }

  private struct Configuration: Encodable {
    let level: String
  }

  private struct Result: Encodable {
    let ruleId: String
    let level: String
    let message: Message
    let locations: [Location]
    let partialFingerprints: [String: String]
    let suppressions: [Suppression]
    let properties: [String: String]?
  }

  private struct Suppression: Encodable {
    let kind: String
    let justification: String?
  }

  private struct Message: Encodable {
    let text: String
  }

  private struct Location: Encodable {
    let logicalLocations: [LogicalLocation]
  }

  private struct LogicalLocation: Encodable {
    let fullyQualifiedName: String
    var kind = "member"
  }
}
