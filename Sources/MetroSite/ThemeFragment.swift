import MetroText

/// A piece of HTML of a theme, with names in braces in place of texts.
struct ThemeFragment {
  private enum Part {
    case html([UInt8])
    case name(String)
  }

  private static let names = ["site.title", "page.title", "root"]

  private var parts: [Part] = []

  /// - Throws: ``ThemeError`` for an unknown name, and for tags that are not closed.
  init(_ file: ThemeFile) throws(ThemeError) {
    try Theme.requireText(file)
    var rest = file.bytes[...]
    var line = 1
    func lines(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 == UInt8(ascii: "\n") } }
    let open = Array("{{".utf8)
    let close = Array("}}".utf8)
    while let start = Self.place(of: open, in: rest) {
      line += lines(rest[..<start])
      parts.append(.html(Array(rest[..<start])))
      rest = rest[(start + 2)...]
      guard let end = Self.place(of: close, in: rest) else {
        throw ThemeError(file.path, line: line, "'{{' without '}}'")
      }
      let name = String(decoding: rest[..<end], as: UTF8.self).trimmingSpacesOfName()
      guard Self.names.contains(name) else {
        throw ThemeError(
          file.path, line: line,
          "'\(name)' is not a known name; names are \(Self.names.joined(separator: ", "))")
      }
      parts.append(.name(name))
      rest = rest[(end + 2)...]
    }
    parts.append(.html(Array(rest)))
    try TagBalance.check(file)
  }

  private static func place(of mark: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.dropLast().first { bytes[$0] == mark[0] && bytes[$0 + 1] == mark[1] }
  }

  /// Returns the HTML with texts in place of the names.
  func filled(site: String, page: String, root: String) -> TrustedHTML {
    var bytes: [UInt8] = []
    for part in parts {
      switch part {
      case .html(let html): bytes += html
      case .name(let name):
        var text = HTMLWriter()
        text.text(name == "site.title" ? site : name == "root" ? root : page)
        bytes += text.bytes
      }
    }
    return TrustedHTML(bytes: bytes)
  }
}

extension String {
  fileprivate func trimmingSpacesOfName() -> String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

/// Checks that the tags of a fragment are closed in order, so that it cannot swallow the page.
enum TagBalance {
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  static func check(_ file: ThemeFile) throws(ThemeError) {
    let bytes = file.bytes
    var open: [(name: String, line: Int)] = []
    var line = 1
    var index = 0
    while index < bytes.count {
      defer { index += 1 }
      if bytes[index] == UInt8(ascii: "\n") { line += 1 }
      guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else { continue }
      if bytes[index...].starts(with: "<!--".utf8) {
        guard
          let end = (index..<bytes.count).first(where: { bytes[$0...].starts(with: "-->".utf8) })
        else { throw ThemeError(file.path, line: line, "a comment is not closed") }
        line += bytes[index..<end].count { $0 == UInt8(ascii: "\n") }
        index = end + 2
        continue
      }
      let isEnd = bytes[index + 1] == UInt8(ascii: "/")
      let name = String(
        decoding: bytes[(index + (isEnd ? 2 : 1))...].prefix {
          UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20
            || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
        }, as: UTF8.self
      ).lowercased()
      guard !name.isEmpty else { continue }
      let start = line
      var quote: UInt8?
      while index < bytes.count, quote != nil || bytes[index] != UInt8(ascii: ">") {
        let byte = bytes[index]
        if byte == UInt8(ascii: "\n") { line += 1 }
        if byte == quote {
          quote = nil
        } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        }
        index += 1
      }
      guard index < bytes.count else {
        throw ThemeError(file.path, line: start, "the tag <\(name)> is not complete")
      }
      if isEnd {
        guard let last = open.popLast(), last.name == name else {
          throw ThemeError(file.path, line: start, "</\(name)> closes no tag")
        }
      } else if !void.contains(name), bytes[index - 1] != UInt8(ascii: "/") {
        open.append((name, start))
      }
    }
    if let last = open.last {
      throw ThemeError(file.path, line: last.line, "<\(last.name)> is not closed")
    }
  }
}
