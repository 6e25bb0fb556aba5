import Foundation
import Testing

@testable import MetroCore

/// Checks that each rule is declared in one file and is in the list of rules.
struct AuditRuleListTests {
  private static let folder = Sandbox.package.appending(path: "Sources/MetroCore/Audit/Rules")

  private static func declarations() throws -> [String: [String]] {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "swift" }
    return try Dictionary(
      uniqueKeysWithValues: files.map { file in
        let text = try String(contentsOf: file, encoding: .utf8)
        let ids = text.matches(of: /AuditRule\(\s*"([a-z-]+)"/).map { String($0.1) }
        return (file.lastPathComponent, ids)
      })
  }

  @Test func `the list has every rule of the folder once`() throws {
    let declared = try Self.declarations()
    for (file, ids) in declared { #expect(ids.count == 1, "\(file)") }
    #expect(declared.values.flatMap(\.self).sorted() == AuditRule.all.map(\.id).sorted())
  }

  @Test func `a rule file contains the ID of its rule once`() throws {
    for (file, ids) in try Self.declarations() {
      let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
      for id in ids { #expect(text.components(separatedBy: "\"\(id)\"").count == 2, "\(file)") }
    }
  }

  @Test func `a new version of one rule changes the fingerprint of the rules`() {
    for rule in AuditRule.all {
      #expect(AuditRule.fingerprint.split(separator: ",").contains("\(rule.id) \(rule.version)"))
    }
  }

  @Test func `every shared dependency belongs to a rule`() throws {
    let file = Self.folder.deletingLastPathComponent().appending(path: "AuditDependency.swift")
    let shared = try String(contentsOf: file, encoding: .utf8)
      .matches(of: /static let (\w+) = AuditDependency/).map { String($0.1) }
    #expect(!shared.isEmpty)
    let rules = try Self.declarations().keys.map {
      try String(contentsOf: Self.folder.appending(path: $0), encoding: .utf8)
    }
    for name in shared {
      let word = try Regex("dependsOn: \\[[^\\]]*\\.\(name)\\b")
      #expect(rules.contains { $0.contains(word) }, "\(name)")
    }
  }
}
