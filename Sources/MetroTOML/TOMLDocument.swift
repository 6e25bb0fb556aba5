/// A TOML text (v1.0.0) as far as settings need it: tables, arrays of tables, and keys with texts, whole
/// numbers, truth values and arrays of these.
///
/// Everything else of TOML is an error and never ignored: other numbers, dates, inline tables, keys with
/// dots outside of headers, and texts of several lines. Every key and value has its line, and keys stay
/// in the order of the text.
package struct TOMLDocument: Equatable, Sendable {
  /// A value and the line on which it begins.
  package indirect enum Value: Equatable, Sendable {
    case text(String)
    case integer(Int)
    case truth(Bool)
    case array([Value])
  }

  /// A key with its value.
  package struct Entry: Equatable, Sendable {
    package let key: String
    package let value: Value
    /// The line of the key, from 1.
    package let line: Int
  }

  /// The keys below a header.
  package struct Section: Equatable, Sendable {
    /// The name in the header, in parts; empty for the keys above the first header.
    package let path: [String]
    /// Whether the header has double brackets, which begin the next table of an array.
    package let isItem: Bool
    /// The line of the header, from 1.
    package let line: Int
    package internal(set) var entries: [Entry] = []
  }

  /// The sections, in the order of the text; the first one has the keys above any header.
  package private(set) var sections: [Section]

  /// - Throws: ``TOMLError`` for a text that is not TOML, and for parts of TOML that are not read.
  package init(_ text: String) throws(TOMLError) {
    sections = [Section(path: [], isItem: false, line: 1)]
    var scanner = TOMLScanner(text)
    while !scanner.isAtEnd {
      if let header = try scanner.header() {
        try add(header)
      } else if let entry = try scanner.entry() {
        let section = sections[sections.count - 1]
        guard !section.entries.contains(where: { $0.key == entry.key }) else {
          throw TOMLError(line: entry.line, column: 1, reason: "the key '\(entry.key)' is repeated")
        }
        sections[sections.count - 1].entries.append(entry)
      }
      try scanner.endLine()
    }
  }

  /// Adds a section, which may appear once in the text or once in each table of an array.
  private mutating func add(_ header: Section) throws(TOMLError) {
    let parent = sections.lastIndex { section in
      section.isItem && header.path.starts(with: section.path) && section.path != header.path
    }
    let others = sections[(parent ?? 0)...].dropFirst(parent == nil ? 0 : 1)
    let isRepeated = others.contains { section in
      section.path == header.path && !(section.isItem && header.isItem)
    }
    guard !isRepeated else {
      throw TOMLError(
        line: header.line, column: 1,
        reason: "the table '\(header.path.joined(separator: "."))' is repeated")
    }
    sections.append(header)
  }
}

/// Why a text cannot be read as TOML.
package struct TOMLError: Error, Equatable, Sendable {
  /// From 1.
  package let line: Int
  /// From 1, in characters (Unicode scalars).
  package let column: Int
  /// The cause, in plain English, without the position.
  package let reason: String
}
