import Testing

@testable import MetroSite

struct ThemeTests {
  @Test func `the printed settings are those of a site without a theme, to be completed`() throws {
    let file = try #require(Theme.builtIn("site.json"))
    let settings = try Theme(["site.json": file]).settings
    let words = try SiteWords("en")
    #expect(settings.title == words["site.title"])
    #expect(settings.description == words["site.description"])
    #expect(settings.pagedNouns == SiteSettings().pagedNouns)
    #expect(settings.contact != nil && settings.license != nil && settings.languages == ["en"])
  }

  @Test(arguments: Theme.builtInFiles)
  func `every built-in file can be a file of a theme`(name: String) throws {
    let file = try #require(Theme.builtIn(name))
    _ = try Theme([name: file])
  }
}
