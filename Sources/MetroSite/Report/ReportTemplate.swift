import MetroCore
import MetroText

/// The form of a report: headings, paragraphs and lists, with names in braces in place of contents.
///
/// A line `{{years}}` places a section, `{{years.table}}` and `{{years.chart}}` a part of it. What
/// stands between `{{#years}}` and `{{/years}}` is left out if the section is empty. In a line of
/// text, names are values: `{{title}}`, `{{figures.programs}}`, `{{heading.years}}`.
package struct ReportTemplate: Sendable {
  enum Node: Equatable, Sendable {
    case heading(level: Int, [Part])
    case paragraph([Part])
    case item([Part])
    case section(String, SectionPart)
    case condition(String, [Node])
  }

  enum SectionPart: String, Sendable { case all, table, chart }

  indirect enum Part: Equatable, Sendable {
    case text(String)
    case value(String)
    case strong([Part])
    case link(url: String, [Part])
  }

  let nodes: [Node]

  /// The names of sections, of which a report has those that apply to it.
  package static let sections = [
    "figures", "years", "themes", "regions", "newcomers", "active", "members", "programs", "facts",
    "cities", "visits", "presentations", "met", "sites", "organizations", "memberships", "links",
    "names", "notes",
  ]

  /// The names of values.
  static let values = ["title", "name", "period", "about", "filters"]

  /// Returns the built-in template for a subject, as its author would write it.
  package static func builtIn(_ subject: String) -> ThemeFile {
    SiteResource.named("report/\(subject).md") ?? ThemeFile(path: subject, bytes: [])
  }

  /// Reads a template.
  ///
  /// - Throws: ``ThemeError`` with file and line.
  package init(_ file: ThemeFile) throws(ThemeError) {
    try Theme.requireText(file)
    var reader = Reader(path: file.path)
    let text = String(decoding: file.bytes, as: UTF8.self)
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      try reader.take(String(line))
    }
    nodes = try reader.end()
  }

  /// Reads the lines of a template.
  private struct Reader {
    let path: String
    var number = 0
    var open: [(name: String, line: Int)] = []
    var levels: [[Node]] = [[]]
    var paragraph = ""

    mutating func take(_ line: String) throws(ThemeError) {
      number += 1
      let text = line.trimmingBlanks()
      if text.isEmpty { return try endParagraph() }
      try checkBraces(text)
      if text.hasPrefix("{{"), text.hasSuffix("}}"), !text.dropFirst(2).dropLast(2).contains("}}") {
        let name = String(text.dropFirst(2).dropLast(2)).trimmingBlanks()
        if try place(name) { return }
      }
      let level = text.prefix { $0 == "#" }.count
      if (1...3).contains(level), text.dropFirst(level).first == " " {
        try endParagraph()
        add(.heading(level: level, try parts(text.dropFirst(level + 1))))
      } else if text.hasPrefix("- ") {
        try endParagraph()
        add(.item(try parts(text.dropFirst(2))))
      } else {
        paragraph += paragraph.isEmpty ? text : " " + text
      }
    }

    /// Places a section or begins or ends a condition; returns false for a value.
    private mutating func place(_ name: String) throws(ThemeError) -> Bool {
      if name.hasPrefix("#") || name.hasPrefix("/") {
        let section = String(name.dropFirst())
        guard ReportTemplate.sections.contains(section) else { throw unknown(section) }
        try endParagraph()
        if name.hasPrefix("#") {
          open.append((section, number))
          levels.append([])
        } else {
          guard let last = open.popLast(), last.name == section, let nodes = levels.popLast() else {
            throw ThemeError(path, line: number, "'{{\(name)}}' ends no '{{#\(section)}}'")
          }
          add(.condition(section, nodes))
        }
        return true
      }
      let pieces = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard let section = pieces.first, ReportTemplate.sections.contains(section) else {
        return false
      }
      guard pieces.count > 1 else {
        try endParagraph()
        add(.section(section, .all))
        return true
      }
      guard let part = SectionPart(rawValue: pieces[1]), part != .all, pieces.count == 2 else {
        return false
      }
      try endParagraph()
      add(.section(section, part))
      return true
    }

    mutating func end() throws(ThemeError) -> [Node] {
      try endParagraph()
      if let last = open.last {
        throw ThemeError(path, line: last.line, "'{{#\(last.name)}}' is not ended")
      }
      return levels[0]
    }

    private mutating func add(_ node: Node) { levels[levels.count - 1].append(node) }

    private mutating func endParagraph() throws(ThemeError) {
      guard !paragraph.isEmpty else { return }
      add(.paragraph(try parts(paragraph[...])))
      paragraph = ""
    }

    /// Checks that braces come in pairs, which a report would print otherwise.
    private func checkBraces(_ text: String) throws(ThemeError) {
      var rest = text[...]
      while let start = rest.firstRange(of: "{{") {
        guard !rest[..<start.lowerBound].contains("}}") else { break }
        guard let end = rest[start.upperBound...].firstRange(of: "}}") else {
          throw ThemeError(path, line: number, "'{{' without '}}'")
        }
        rest = rest[end.upperBound...]
      }
      guard !rest.contains("}}") else { throw ThemeError(path, line: number, "'}}' without '{{'") }
    }

    private func unknown(_ name: String) -> ThemeError {
      ThemeError(path, line: number, "'\(name)' is not a known name")
    }

    /// Returns the parts of a text: values, `**strong**` and `[links](https://example.org)`.
    private func parts(_ text: Substring) throws(ThemeError) -> [Part] {
      var parts: [Part] = []
      var plain = ""
      var rest = text
      func endPlain() {
        if !plain.isEmpty { parts.append(.text(plain)) }
        plain = ""
      }
      while let character = rest.first {
        if rest.hasPrefix("{{"), let end = rest.firstRange(of: "}}") {
          endPlain()
          let name = String(rest[..<end.lowerBound].dropFirst(2)).trimmingBlanks()
          try check(name)
          parts.append(.value(name))
          rest = rest[end.upperBound...]
        } else if rest.hasPrefix("**"), let end = rest.dropFirst(2).firstRange(of: "**") {
          endPlain()
          parts.append(.strong(try self.parts(rest[..<end.lowerBound].dropFirst(2))))
          rest = rest[end.upperBound...]
        } else if character == "[",
          let match = rest.prefixMatch(of: /\[([^\]]*)\]\((https?:[^)\s]*)\)/)
        {
          endPlain()
          parts.append(.link(url: String(match.2), try self.parts(match.1)))
          rest = rest[match.range.upperBound...]
        } else {
          plain.append(character)
          rest.removeFirst()
        }
      }
      endPlain()
      return parts
    }

    private func check(_ name: String) throws(ThemeError) {
      if ReportTemplate.values.contains(name) { return }
      let pieces = name.split(separator: ".", maxSplits: 1).map(String.init)
      switch pieces.first {
      case "heading" where pieces.count == 2 && ReportTemplate.sections.contains(pieces[1]): return
      case "figures" where pieces.count == 2 && Statistics.figureNames.contains(pieces[1]): return
      default: throw unknown(name)
      }
    }
  }
}
