import Foundation

/// A page of the documentation, line by line.
struct Article {
  /// The path of the page in the package, such as `docs/reference/data-model.md`.
  let path: String
  let lines: [String]

  static let dataModel = "docs/reference/data-model.md"
  static let commandReference = "docs/reference/commands.md"
  static let architecture = "docs/reference/architecture.md"

  init(_ path: String) throws {
    self.path = path
    lines = try String(contentsOf: Self.url(of: path), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  static func url(of path: String) -> URL { Sandbox.package.appending(path: path) }

  /// Returns the paths of the pages in a folder and its subfolders, in order.
  static func pages(in folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: url(of: folder).path)?.allObjects ?? []
    return names.compactMap { $0 as? String }.filter { $0.hasSuffix(".md") }
      .map { "\(folder)/\($0)" }.sorted()
  }

  var text: String { lines.joined(separator: "\n") }

  /// The headings outside code blocks, with their number signs.
  var headings: [String] {
    var isCode = false
    return lines.filter { line in
      if line.hasPrefix("```") { isCode.toggle() }
      return !isCode && line.hasPrefix("#")
    }
  }

  /// Returns the lines below a heading, up to the next one of any level.
  func section(_ heading: String) -> String {
    lines.drop { $0 != heading }.dropFirst().prefix { !$0.hasPrefix("#") }
      .joined(separator: "\n")
  }
}
