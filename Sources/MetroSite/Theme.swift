import MetroCore
import MetroJSON
import MetroText

/// A folder of files that change the look of the site; each is optional.
package struct Theme: Sendable {
  /// All files by their paths in its folder.
  package let files: [String: ThemeFile]
  private var fragments: [String: ThemeFragment] = [:]
  package private(set) var settings = SiteSettings()

  /// The files of `static`, which are copied.
  package private(set) var staticFiles: [SiteFile] = []

  /// The names of fragments.
  package static let fragmentNames = [
    "head.html", "header.html", "footer.html", "front.html", "about.html",
  ]

  /// The names of the built-in files that a theme can replace or add to.
  package static let builtInFiles =
    ["site.json", "style.css"] + SiteWords.languages.map { "strings/\($0).csv" }

  /// Returns a built-in file; nil for a name that is not one of them.
  package static func builtIn(_ name: String) -> ThemeFile? {
    if name == "site.json" { return ThemeFile(path: name, bytes: Array(sampleSettings.utf8)) }
    return builtInFiles.contains(name) ? SiteResource.named(name) : nil
  }

  /// Settings to start from; all pages are listed, so that a line can be removed.
  private static let sampleSettings = """
    {
      "title": "\(english["site.title"])",
      "description": "\(english["site.description"])",
      "contact": "office@example.org",
      "license": "https://creativecommons.org/licenses/by/4.0/",
      "languages": ["en"],
      "pages": [\(SiteSettings().pagedNouns.map { "\"\($0.rawValue)\"" }.joined(separator: ", "))]
    }

    """

  /// The words of the sample, which have no quotes.
  private static let english = SiteWords()

  package init() { files = [:] }

  /// Reads a theme from its files, by their paths in its folder.
  ///
  /// - Throws: ``ThemeError`` with file and line.
  package init(_ files: [String: ThemeFile]) throws(ThemeError) {
    self.files = files
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      if name.hasPrefix("static/") {
        staticFiles.append(SiteFile(path: name, bytes: file.bytes))
      } else if Self.fragmentNames.contains(name) {
        fragments[name] = try ThemeFragment(file)
      } else if name == "site.json" {
        settings = try SiteSettings(file)
      } else if name == "style.css" || name.hasPrefix("strings/") && name.hasSuffix(".csv") {
        try Self.requireText(file)
        if name != "style.css" {
          // Wrong words are found before a page is written.
          _ = try SiteWords(String(name.dropFirst("strings/".count).dropLast(4)), changes: file)
        }
      } else {
        throw ThemeError(file.path, line: 1, "a theme has no file with this name")
      }
    }
  }

  func file(_ name: String) -> ThemeFile? { files[name] }

  func fragment(_ name: String) -> ThemeFragment? { fragments[name] }

  static func requireText(_ file: ThemeFile) throws(ThemeError) {
    guard String(validating: file.bytes, as: UTF8.self) == nil else { return }
    let line = 1 + file.bytes.prefix { $0 < 0x80 }.count { $0 == UInt8(ascii: "\n") }
    throw ThemeError(file.path, line: line, "not UTF-8")
  }
}

extension SiteSettings {
  /// Reads `site.json`.
  fileprivate init(_ file: ThemeFile) throws(ThemeError) {
    self.init()
    try Theme.requireText(file)
    let object: JSONObject
    do {
      object = try JSONObject(file.bytes, at: JSONPlace(line: 1, column: 1))
    } catch {
      throw ThemeError(file.path, line: error.place.line, "not a JSON object")
    }
    for field in object.members {
      func fault(_ reason: String) -> ThemeError {
        ThemeError(file.path, line: field.place.line, "\(field.key): \(reason)")
      }
      func text() throws(ThemeError) -> String {
        guard case .text(let text) = field.value else { throw fault("expected a text") }
        return text
      }
      func texts() throws(ThemeError) -> [String] {
        guard case .array(let values) = field.value, !values.isEmpty else {
          throw fault("expected a nonempty list of texts")
        }
        var texts: [String] = []
        for value in values {
          guard case .text(let text) = value else {
            throw fault("expected a nonempty list of texts")
          }
          texts.append(text)
        }
        return texts
      }
      switch field.key {
      case "title": title = try text()
      case "description": description = try text()
      case "contact": contact = try text()
      case "license": license = try text()
      case "languages":
        languages = try texts()
        for tag in languages where (try? LanguageTag(tag)) == nil {
          throw fault("'\(tag)' is no language")
        }
        guard Set(languages).count == languages.count else {
          throw fault("a language is given twice")
        }
      case "pages":
        nouns = []
        for text in try texts() {
          guard let name = Noun.Name(rawValue: text), Noun.named(name).publication?.pages != nil
          else { throw fault("'\(text)' is not a record type with pages") }
          nouns?.append(name)
        }
      default:
        throw fault(
          "no such setting; settings are title, description, contact, license, languages, pages")
      }
    }
  }
}
