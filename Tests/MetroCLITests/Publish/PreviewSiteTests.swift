import MetroCore
import MetroSite
import Testing

@testable import MetroCLI

/// Checks that a preview makes the files that are published.
struct PreviewSiteTests {
  private func build() throws -> SiteBuild {
    let sandbox = try Sandbox.withSeoul()
    for line in [
      "add-city con --name Constantine --country DZ --no-gazetteer", "rename-city quito kitu",
      "withhold city/jakarta --because x",
    ] { try sandbox.succeed(line) }
    var settings = SiteSettings()
    settings.languages = ["en", "ar"]
    settings.baseURL = "https://example.org/"
    let catalog = try Catalog.open(at: sandbox.path("catalog.sqlite"), for: .reading)
    return try SiteBuild(
      of: PublishedCatalog(of: catalog, today: "2026-01-01"), theme: Theme(), settings: settings,
      isPreview: true)
  }

  @Test func `each file is the one that would be published`() throws {
    let build = try build()
    let site = try PreviewSite(build) { false }
    var files: [SiteFile] = []
    try build.forEachFile { files.append($0) }
    for file in files {
      let made = try site.file(at: file.path)
      #expect(made == file.bytes, "\(file.path)")
    }
    let paths = files.map(\.path)
    for path in [
      "city/con-.html", "city/quito.html", "ar/program/seoul-2015.html", "ar/search-1.js",
      "data/cities.csv", "sitemap.xml", "feed.xml", "year/2015.html",
    ] { #expect(paths.contains(path), "\(path)") }
    // Files of one kind are made alike, so one of each is made alone.
    let kinds = Dictionary(grouping: paths) { path in
      path.split(separator: "/").dropLast().joined(separator: "/") + String(path.suffix(4))
    }
    for path in kinds.values.compactMap(\.last) {
      let alone = try PreviewSite(build) { false }
      let (first, later) = try (alone.file(at: path), site.file(at: path))
      #expect(first == later, "\(path)")
    }
  }

  @Test func `nothing else exists`() throws {
    let site = try PreviewSite(build()) { false }
    for path in [
      "city/jakarta.html", "city/con.html", "city/con", "city/.html", "city/a'b.html", "", "city/",
      "fr/index.html", "statement/1.html", "../catalog.sqlite", "data/../index.html",
      "search-9.js",
    ] { #expect(try site.file(at: path) == nil, "\(path)") }
  }

  @Test func `an interruption ends the work on a file`() throws {
    let site = try PreviewSite(build()) { true }
    #expect(throws: (any Error).self) { try site.file(at: "search-1.js") }
  }
}
