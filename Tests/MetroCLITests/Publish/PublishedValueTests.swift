import Foundation
import Testing

/// How pages show values to readers.
struct PublishedValueTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
    #expect(
      sandbox.run("add-city eThekwini --country ZA --latitude -29.8579 --longitude 31.0292").status
        == 0)
    #expect(sandbox.run("add-program 'Spring School' --dates 2027-21 --host ethekwini").status == 0)
  }

  private func page(_ name: String, _ options: String = "") throws -> String {
    let outcome = sandbox.run("publish ./site \(options) --quiet")
    #expect(outcome.status == 0, "\(outcome)")
    return try sandbox.text(of: "site/\(name)")
  }

  @Test func `a usual value that nobody stated is not marked as one without a source`() throws {
    let kind = try #require(
      try page("city/ethekwini.html").firstRange(of: /<dt>Kind<\/dt><dd>.*<\/dd>/))
    #expect(try !page("city/ethekwini.html")[kind].contains("mark"))
    #expect(sandbox.run("edit-city ethekwini --kind metropolitan-authority").status == 0)
    #expect(
      try page("city/ethekwini.html").contains("metropolitan authority <span class=\"mark open\">"))
  }

  @Test func `a negative number keeps its sign before it among letters from right to left`() throws
  {
    #expect(
      try page("ar/city/ethekwini.html", "--language en --language ar").contains(
        "<bdi>-29.8579</bdi>"))
  }

  @Test func `names keep their letters, and headings have a capital`() throws {
    let list = try page("cities.html")
    #expect(list.contains("<bdi>eThekwini</bdi>"))
    #expect(list.contains("data-label=\"Country\"") && list.contains(">Country</th>"))
    #expect(try !page("style.css").contains("::first-letter"))
  }

  @Test func `a column in which there is nothing to count is left out`() throws {
    #expect(try page("programs.html").contains(">Presentations</th>"))
    let ids = sandbox.run("list-presentations --columns id").out.split(separator: "\n").dropFirst()
    #expect(!ids.isEmpty)
    for id in ids { #expect(sandbox.run("remove-presentation \(id) --cascade").status == 0) }
    #expect(try !page("programs.html").contains(">Presentations</th>"))
  }

  @Test func `a page that no page leads to is not written`() throws {
    #expect(sandbox.run("add-program Undated").status == 0)
    #expect(try page("programs.html").contains("Undated"))
    #expect(!FileManager.default.fileExists(atPath: sandbox.path("site/year/unknown.html")))
  }

  @Test func `a season is written in words`() throws {
    #expect(try page("program/spring-school.html").contains("spring 2027"))
  }
}
