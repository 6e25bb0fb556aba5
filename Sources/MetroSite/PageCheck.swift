import MetroText

/// Checks that pages and style sheets load nothing from elsewhere, that links of pages lead to files, and
/// that nothing in pages is what their own security policy forbids.
package struct PageCheck {
  private var paths: Set<String> = []
  private var targets: [String: String] = [:]

  package init() {}

  /// The attributes whose address a browser loads.
  private static let loading: Set<String> = [
    "src", "srcset", "poster", "data", "action", "formaction", "background",
  ]

  /// The relations of links that name other addresses without loading them.
  private static let named: Set<String> = ["canonical", "alternate", "license", "author", "me"]

  /// Takes a file of the site, and returns its faults.
  package mutating func take(_ file: SiteFile) -> [String] {
    paths.insert(file.path)
    if file.path.lowercased().hasSuffix(".css") {
      return CSSAddresses.loaded(by: file.bytes).filter(CSSAddresses.isAway).map {
        "\(file.path): loads \($0)"
      }
    }
    guard file.path.hasSuffix(".html") else { return [] }
    var faults: [String] = []
    TagReader(file.bytes).forEachTag { tag, attributes in
      for (name, value) in attributes {
        if name.hasPrefix("on") || name == "style" {
          faults.append("\(file.path): the policy of the page forbids the attribute \(name)")
        }
        let isLink = name == "href" || name == "xlink:href"
        guard isLink || Self.loading.contains(name) else { continue }
        let isNamed = tag == "link" && Self.named.contains(attributes["rel"] ?? "")
        let isAway = value.hasPrefix("//") || value.prefix { $0 != "/" }.contains(":")
        if isAway {
          if tag != "a", tag != "area", !isNamed {
            faults.append("\(file.path): loads \(value)")
          }
        } else if !isNamed, let target = Self.target(value, from: file.path) {
          targets[target] = targets[target] ?? file.path
        }
      }
    }
    return faults.sorted()
  }

  /// Returns a fault for each link to a file that the site does not have.
  package func unresolved() -> [String] {
    targets.filter { !paths.contains($0.key) }.sorted { $0.key < $1.key }.map {
      "\($0.value): leads to \($0.key), which does not exist"
    }
  }

  /// Returns the path of a file to which an address leads from a page; nil for the page itself.
  private static func target(_ address: String, from path: String) -> String? {
    let address = address.prefix { $0 != "#" && $0 != "?" }
    guard !address.isEmpty else { return nil }
    var folders =
      address.hasPrefix("/") ? [] : path.split(separator: "/").dropLast().map(String.init)
    for part in address.split(separator: "/") where part != "." {
      if part == ".." { _ = folders.popLast() } else { folders.append(String(part)) }
    }
    let target = folders.joined(separator: "/")
    return address.hasSuffix("/") || target.isEmpty
      ? (target.isEmpty ? "" : target + "/") + "index.html" : target
  }
}

/// Reads the start tags of HTML with their attributes; names are in lower case.
private struct TagReader {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func forEachTag(_ take: (String, [String: String]) -> Void) {
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      if bytes[index...].starts(with: "!--".utf8) {
        while index < bytes.count, !bytes[index...].starts(with: "-->".utf8) { index += 1 }
        continue
      }
      let tag = name(&index)
      guard !tag.isEmpty else { continue }
      var attributes: [String: String] = [:]
      while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
        let attribute = name(&index)
        guard !attribute.isEmpty else {
          index += 1
          continue
        }
        attributes[attribute] = value(&index)
      }
      take(tag, attributes)
    }
  }

  private func name(_ index: inout Int) -> String {
    let start = index
    while index < bytes.count, !Self.isSpace(bytes[index]), !">=/\"'".utf8.contains(bytes[index]) {
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
  }

  /// Returns the value of an attribute; empty if it has none.
  private func value(_ index: inout Int) -> String {
    while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return "" }
    index += 1
    while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
    guard index < bytes.count else { return "" }
    let quote = bytes[index]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { index += 1 }
    let start = index
    while index < bytes.count,
      isQuoted
        ? bytes[index] != quote : !Self.isSpace(bytes[index]) && bytes[index] != UInt8(ascii: ">")
    {
      index += 1
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if isQuoted, index < bytes.count { index += 1 }
    return text.replacing("&amp;", with: "&")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
