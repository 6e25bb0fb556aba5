import Foundation
import MetroCLI
import Testing

@testable import MetroCore

struct DocumentationTests {
  @Test(arguments: Noun.Name.allCases)
  func `The data model names every column of a noun`(name: Noun.Name) throws {
    let noun = Noun.named(name)
    let section = try Article(named: "DataModel").section("### \(noun)")
    for column in noun.fields.map(\.name) + noun.derivedColumns.map(\.name) {
      #expect(section.contains("`\(column)`"), "\(noun).\(column)")
    }
  }

  @Test(arguments: Noun.Name.allCases)
  func `The data model names every word that a field takes`(name: Noun.Name) throws {
    let noun = Noun.named(name)
    let section = try Article(named: "DataModel").section("### \(noun)")
    for case .choice(let words) in noun.fields.map(\.type) {
      for word in words { #expect(section.contains("`\(word)`"), "\(noun): \(word)") }
    }
  }

  @Test func `The data model names every table and view`() throws {
    let text = try Article(named: "DataModel").lines.joined(separator: "\n")
    for step in Schema.steps {
      for match in step.sql.matches(of: /CREATE (?:VIRTUAL )?(?:TABLE|VIEW) ([a-z_0-9]+)/) {
        let table = String(match.1)
        let isNoun = Noun.Name(rawValue: table) != nil
        #expect(text.contains(isNoun ? "### \(table)\n" : "`\(table)`"), "\(table)")
      }
    }
  }

  @Test func `the data model gives the number of the schema and what the file header holds`() throws
  {
    let text = try Article(named: "DataModel").lines.joined(separator: "\n")
    let number = text.firstMatch(of: /`user_version` is the number of the schema, ([0-9]+)/)
    #expect(number?.1 == "\(Schema.current)")
    let application = text.firstMatch(of: /`application_id` is `0x([0-9A-F]+)`/)
    #expect(application.flatMap { Int32($0.1, radix: 16) } == Schema.applicationID)
  }

  @Test func `The data model names every view of metro sql`() throws {
    let section = try Article(named: "DataModel").section("## The views of metro sql")
    for view in PublicView.all { #expect(section.contains("`\(view.name)`"), "\(view.name)") }
  }

  @Test(arguments: Noun.Name.allCases)
  func `The command reference has every filter of a noun`(name: Noun.Name) throws {
    let noun = Noun.named(name)
    let section = try Article(named: "CommandReference").section("### list-\(noun.plural)")
    for filter in noun.filters {
      #expect(section.contains("--\(filter.name)"), "\(noun): \(filter.name)")
    }
  }

  @Test func `symbols in double backticks are declared in the sources`() throws {
    let declared = try Self.declaredNames()
    for article in try Article.all() {
      let text = article.lines.joined(separator: "\n")
      for match in text.matches(of: /``([A-Za-z][A-Za-z0-9\/]*)[^`\n]*``/) {
        for name in match.1.split(separator: "/") {
          #expect(declared.contains(String(name)), "\(article.name): \(match.0)")
        }
      }
    }
  }

  /// The targets, and every name that follows a word such as `struct` or `case` in the sources.
  private static func declaredNames() throws -> Set<String> {
    let words: Set = [
      "struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "case",
    ]
    let sources = Sandbox.package.appending(path: "Sources")
    var names = try Set(FileManager.default.contentsOfDirectory(atPath: sources.path))
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      var previous = ""
      for word in text.split(whereSeparator: { !$0.isLetter && $0 != "_" && !$0.isNumber }) {
        if words.contains(previous) { names.insert(String(word)) }
        previous = String(word)
      }
    }
    return names
  }

  @Test func `No heading stands twice in an article`() throws {
    for article in try Article.all() {
      let counts = Dictionary(article.headings.map { ($0, 1) }, uniquingKeysWith: +)
      #expect(counts.filter { $1 > 1 }.isEmpty, "\(article.name)")
    }
  }
}
