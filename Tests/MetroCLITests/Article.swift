import Foundation

/// An article of the documentation catalog, line by line.
struct Article {
  let name: String
  let lines: [String]

  static let catalog = Sandbox.package.appending(path: "Sources/MetroCore/MetroCore.docc")

  static let commandReference = catalog.appending(path: "CommandReference.md")

  init(_ file: URL) throws {
    name = file.lastPathComponent
    lines = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  init(named name: String) throws {
    try self.init(Self.catalog.appending(path: "\(name).md"))
  }

  static func all() throws -> [Article] {
    try FileManager.default.contentsOfDirectory(at: catalog, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "md" }.map { try Article($0) }
  }

  /// The headings outside code blocks, with their marks.
  var headings: [String] {
    var isCode = false
    return lines.filter { line in
      if line.hasPrefix("```") { isCode.toggle() }
      return !isCode && line.hasPrefix("#")
    }
  }

  /// The lines below a heading, up to the next one of any level.
  func section(_ heading: String) -> String {
    lines.drop { $0 != heading }.dropFirst().prefix { !$0.hasPrefix("#") }
      .joined(separator: "\n")
  }
}
