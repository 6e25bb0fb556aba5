import Foundation
import MetroCore
import MetroTestSupport
import Testing

/// Checks that the audit reports exactly the expected findings of `Fixtures/audit-cases`.
struct AuditCaseTests {
  @Test(arguments: TestSelection.some(AuditCase.all, ofEach: 12))
  func `the audit reports the findings of each case and no others`(one: AuditCase) throws {
    #expect(try one.found() == one.expected, "\(one.title)")
  }

  @Test func `every audit rule has a case with a finding`() {
    let found = Set(AuditCase.all.flatMap(\.expected).map { $0.prefix { $0 != " " } })
    // `CheckedRuleTests` has a network, which these rules need.
    let checked = ["unchecked-link", "changed-source"]
    for rule in AuditRule.all where !checked.contains(rule.id) {
      #expect(found.contains(Substring(rule.id)), "\(rule.id)")
    }
    let silent = AuditCase.all.filter(\.expected.isEmpty)
    #expect(AuditCase.all.count >= 60 && silent.count * 5 >= AuditCase.all.count * 2)
  }

  /// Prints precision and recall for each rule over all cases: `METRO_AUDIT_FIGURES=1`.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["METRO_AUDIT_FIGURES"] != nil))
  func `precision and recall of each rule are printed on request`() throws {
    var right: [String: Int] = [:]
    var wrong: [String: Int] = [:]
    var missed: [String: Int] = [:]
    for one in AuditCase.all + AuditCase.pending {
      let found = try one.found()
      func count(_ findings: Set<String>, in counts: inout [String: Int]) {
        for finding in findings { counts[String(finding.prefix { $0 != " " }), default: 0] += 1 }
      }
      count(found.intersection(one.expected), in: &right)
      count(found.subtracting(one.expected), in: &wrong)
      count(one.expected.subtracting(found), in: &missed)
    }
    print("rule,found,wrong,missed,precision,recall")
    for rule in AuditRule.all.map(\.id) {
      let counts = [right, wrong, missed].map { Double($0[rule] ?? 0) }
      let precision = counts[0] / max(1, counts[0] + counts[1])
      let recall = counts[0] / max(1, counts[0] + counts[2])
      print("\(rule),\(Int(counts[0])),\(Int(counts[1])),\(Int(counts[2])),\(precision),\(recall)")
    }
  }
}

/// A small catalog: the commands that create it and the findings that the audit reports in it.
struct AuditCase: Sendable, CustomTestStringConvertible {
  let title: String
  let commands: [String]
  /// `rule record field`, or `rule record`.
  let expected: Set<String>

  var testDescription: String { title }

  static let all = read("Fixtures/audit-cases")

  /// Cases of classes that the rules do not cover yet, which count only in the figures.
  static let pending = read("Fixtures/audit-cases/pending")

  private static func read(_ path: String) -> [AuditCase] {
    let folder = Sandbox.package.appending(path: path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().flatMap { name in
      let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
      return text.components(separatedBy: "\n\n").compactMap(AuditCase.init(paragraph:))
    }
  }

  /// Reads a paragraph: `#` and the title, `$` and a command, `=` and a finding; nil without title.
  private init?(paragraph: String) {
    let lines = paragraph.split(separator: "\n")
    guard let title = lines.first(where: { $0.hasPrefix("# ") }) else { return nil }
    self.title = String(title.dropFirst(2))
    commands = lines.filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
    expected = Set(lines.filter { $0.hasPrefix("= ") }.map { String($0.dropFirst(2)) })
  }

  /// The findings that the audit reports in the catalog, in the form of ``expected``.
  func found() throws -> Set<String> {
    let sandbox = try Sandbox(catalog: Self.start.get())
    for command in commands {
      let outcome = sandbox.run(command)
      #expect(outcome.status == 0, "\(title): \(command): \(outcome.err)")
    }
    let outcome = sandbox.run("audit --format ndjson --quiet")
    #expect(outcome.status == 0, "\(outcome)")
    return try Set(
      outcome.lines.map { line in
        let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return ["rule", "record", "field"].compactMap { row?[$0] as? String }
          .joined(separator: " ")
      })
  }

  /// The catalog that every case starts from: some cities, a network and two sources, created once.
  private static let start = Result {
    try Sandbox.catalog(madeBy: [
      "init", "add-city seoul --name Seoul --country KR --no-gazetteer",
      "add-city quito --name Quito --country EC --no-gazetteer",
      "add-city lyon --name Lyon --country FR --no-gazetteer",
      "add-city tokyo --name Tokyo --country JP --no-gazetteer",
      "add-city beijing --name Beijing --country CN --no-gazetteer",
      "add-city lima --name Lima --country PE --no-gazetteer",
      "add-organization metropolis --name METROPOLIS",
      "add-source post --title 'A news post' --language en",
      "add-source report --title 'A report' --language en",
    ])
  }
}
