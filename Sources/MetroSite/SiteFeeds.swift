package import MetroCore
import MetroText

/// The files for other programs that need the address of the site: feed, sitemap, robots.txt.
package struct SiteFeeds {
  /// A page with the time of its last change.
  package struct Entry: Sendable {
    package let path: String
    package let updated: String

    package init(path: String, updated: String) {
      self.path = path
      self.updated = updated
    }
  }

  /// A program in the feed.
  package struct Item: Sendable {
    package let record: RecordAddress
    package let name: String
    package let updated: String
    package let summary: String?

    package init(record: RecordAddress, name: String, updated: String, summary: String?) {
      self.record = record
      self.name = name
      self.updated = updated
      self.summary = summary
    }
  }

  /// The most pages of one sitemap (sitemaps.org).
  private static let longestSitemap = 50_000

  private let base: String

  package init(base: String) { self.base = base }

  /// Returns the Atom feed of the programs that changed last, latest first.
  package func feed(_ items: [Item], of frame: PageFrame) -> SiteFile {
    var xml = HTMLWriter()
    xml.xmlDeclaration()
    let updated = items.first?.updated ?? "1970-01-01T00:00:00Z"
    xml.element(
      "feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": frame.words.language]
    ) { xml in
      xml.element("title", text: frame.siteTitle)
      xml.element("id", text: tag("feed", updated))
      xml.element("updated", text: updated)
      xml.shape("link", ["rel": "self", "href": base + frame.folder + "feed.xml"])
      xml.shape("link", ["href": base + frame.folder])
      xml.element("author") { $0.element("name", text: frame.siteTitle) }
      for item in items {
        xml.lineBreak()
        xml.element("entry") { xml in
          xml.element("title", text: item.name)
          xml.element("id", text: tag(item.record.description, "2000"))
          xml.element("updated", text: item.updated)
          xml.shape(
            "link", ["href": base + frame.folder + SitePath.page(of: item.record)])
          if let summary = item.summary { xml.element("summary", text: summary) }
        }
      }
    }
    xml.lineBreak()
    return SiteFile(path: frame.folder + "feed.xml", bytes: xml.bytes)
  }

  /// Returns the identifier of an entry, which stays if paths or the scheme change (RFC 4151).
  private func tag(_ name: String, _ year: String) -> String {
    let host = base.split(separator: "/").dropFirst().first ?? "metro.invalid"
    return "tag:\(host.prefix { $0 != ":" }),2000:\(name)"
  }

  /// Returns the sitemaps, and the file that names them.
  package func sitemaps(_ entries: [Entry]) -> [SiteFile] {
    var files: [SiteFile] = []
    for start in stride(from: 0, to: entries.count, by: Self.longestSitemap) {
      var xml = HTMLWriter()
      xml.xmlDeclaration()
      xml.element("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) { xml in
        for entry in entries[start...].prefix(Self.longestSitemap) {
          xml.lineBreak()
          xml.element("url") { xml in
            xml.element("loc", text: base + entry.path)
            if !entry.updated.isEmpty { xml.element("lastmod", text: entry.updated) }
          }
        }
      }
      xml.lineBreak()
      let number = start / Self.longestSitemap + 1
      files.append(
        SiteFile(path: number == 1 ? "sitemap.xml" : "sitemap-\(number).xml", bytes: xml.bytes))
    }
    let names = files.map { "Sitemap: \(base)\($0.path)\n" }.joined()
    return files + [
      SiteFile(path: "robots.txt", bytes: Array("User-agent: *\nAllow: /\n\(names)".utf8))
    ]
  }
}
