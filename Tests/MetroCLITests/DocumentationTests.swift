import Foundation
import MetroCLI
import Testing

@testable import MetroCore

struct DocumentationTests {
  @Test func `the data model is complete`() throws {
    let text = try Article(Article.dataModel).text
    let whole = try DataModel(completing: text).text
    if GoldenTests.isRecording {
      try Data(whole.utf8).write(to: Article.url(of: Article.dataModel), options: .atomic)
    } else {
      #expect(text == whole, "make record adds what is missing")
    }
  }

  @Test(arguments: Noun.Name.allCases)
  func `the data model names every column of a record type`(name: Noun.Name) throws {
    let noun = Noun.named(name)
    let section = try Article(Article.dataModel).section("### \(noun)")
    for column in noun.fields.map(\.name) + noun.derivedColumns.map(\.name) {
      #expect(section.contains("`\(column)`"), "\(noun).\(column)")
    }
  }

  @Test(arguments: Noun.Name.allCases)
  func `the data model names every value that a field accepts`(name: Noun.Name) throws {
    let noun = Noun.named(name)
    let section = try Article(Article.dataModel).section("### \(noun)")
    for case .choice(let words) in noun.fields.map(\.type) {
      for word in words { #expect(section.contains("`\(word)`"), "\(noun): \(word)") }
    }
  }

  @Test func `the data model names every table and view`() throws {
    let text = try Article(Article.dataModel).text
    for step in Schema.steps {
      for match in step.sql.matches(of: /CREATE (?:VIRTUAL )?(?:TABLE|VIEW) ([a-z_0-9]+)/) {
        let table = String(match.1)
        let isNoun = Noun.Name(rawValue: table) != nil
        #expect(text.contains(isNoun ? "### \(table)\n" : "`\(table)`"), "\(table)")
      }
    }
  }

  @Test func `the data model states the application ID of the file header`() throws {
    let text = try Article(Article.dataModel).text
    let application = text.firstMatch(of: /`application_id` is `0x([0-9A-F]+)`/)
    #expect(application.flatMap { Int32($0.1, radix: 16) } == Schema.applicationID)
  }

  @Test func `the data model names every view of metro sql`() throws {
    let section = try Article(Article.dataModel).section("## The views of metro sql")
    for view in PublicView.all { #expect(section.contains("`\(view.name)`"), "\(view.name)") }
  }

  @Test(arguments: Noun.Name.allCases)
  func `the command reference has every filter of a record type`(name: Noun.Name) throws {
    let noun = Noun.named(name)
    let section = try Article(Article.commandReference).section("### list-\(noun.plural)")
    for filter in noun.filters {
      #expect(section.contains("--\(filter.name)"), "\(noun): \(filter.name)")
    }
  }

  @Test func `no page repeats a heading`() throws {
    for path in Article.pages(in: "docs") {
      let counts = Dictionary(try Article(path).headings.map { ($0, 1) }, uniquingKeysWith: +)
      #expect(counts.filter { $1 > 1 }.isEmpty, "\(path)")
    }
  }
}
