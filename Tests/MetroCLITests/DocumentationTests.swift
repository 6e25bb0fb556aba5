import MetroCLI
import Testing

@testable import MetroCore

struct DocumentationTests {
  @Test(arguments: Noun.Name.allCases)
  func `The data model names every column of a noun`(name: Noun.Name) throws {
    let noun = Noun.named(name)
    let section = try Article(Article.dataModel).section("### \(noun)")
    for column in noun.fields.map(\.name) + noun.derivedColumns.map(\.name) {
      #expect(section.contains("`\(column)`"), "\(noun).\(column)")
    }
  }

  @Test(arguments: Noun.Name.allCases)
  func `The data model names every word that a field takes`(name: Noun.Name) throws {
    let noun = Noun.named(name)
    let section = try Article(Article.dataModel).section("### \(noun)")
    for case .choice(let words) in noun.fields.map(\.type) {
      for word in words { #expect(section.contains("`\(word)`"), "\(noun): \(word)") }
    }
  }

  @Test func `The data model names every table and view`() throws {
    let text = try Article(Article.dataModel).lines.joined(separator: "\n")
    for sql in Schema.migrations {
      for match in sql.matches(of: /CREATE (?:VIRTUAL )?(?:TABLE|VIEW) ([a-z_0-9]+)/) {
        let table = String(match.1)
        // A table that is made anew gets its old name back.
        if sql.contains("ALTER TABLE \(table) RENAME TO") { continue }
        let isNoun = Noun.Name(rawValue: table) != nil
        #expect(text.contains(isNoun ? "### \(table)\n" : "`\(table)`"), "\(table)")
      }
    }
  }

  @Test func `The data model names every view of metro sql`() throws {
    let section = try Article(Article.dataModel).section("## The views of metro sql")
    for view in PublicView.all { #expect(section.contains("`\(view.name)`"), "\(view.name)") }
  }

  @Test(arguments: Noun.Name.allCases)
  func `The command reference has every filter of a noun`(name: Noun.Name) throws {
    let noun = Noun.named(name)
    let section = try Article(Article.commandReference).section("### list-\(noun.plural)")
    for filter in noun.filters {
      #expect(section.contains("--\(filter.name)"), "\(noun): \(filter.name)")
    }
  }

  @Test func `No heading is repeated in a page`() throws {
    for path in Article.pages(in: "docs") {
      let counts = Dictionary(try Article(path).headings.map { ($0, 1) }, uniquingKeysWith: +)
      #expect(counts.filter { $1 > 1 }.isEmpty, "\(path)")
    }
  }
}
