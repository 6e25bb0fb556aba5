import Foundation
import Testing

@testable import MetroCLI

/// The documents say about the exit statuses what the program says.
struct ExitStatusTests {
  @Test func `Every exit status has a meaning`() {
    #expect(
      Set(MetroCLI.ExitStatus.meanings.keys) == Set(MetroCLI.ExitStatus.allCases.map(\.rawValue)))
  }

  @Test func `The documents have the meaning of every exit status, and of no other`() throws {
    let table = MetroCLI.ExitStatus.meanings.sorted { $0.key < $1.key }
      .map { "| \($0.key) | \($0.value) |" }.joined(separator: "\n")
    for path in ["README.md", "Sources/MetroCore/MetroCore.docc/Architecture.md"] {
      #expect(try Self.text(path).contains("|---|---|\n\(table)\n\n"), "\(path)")
    }
  }

  @Test func `The manual has the meaning of every exit status`() throws {
    let script = try Self.text("Scripts/manual.sh")
    for (status, meaning) in MetroCLI.ExitStatus.meanings {
      let plain = meaning.replacing("`", with: "")
      #expect(script.contains("print \".It \(status)\"\n      print \"\(plain)\"\n"), "\(status)")
    }
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Sandbox.package.appending(path: path), encoding: .utf8)
  }
}
