import MetroCore
import MetroSite

/// Makes the files of a site in one language.
struct SiteLanguage {
  let records: SiteRecords
  /// The paths of the downloads, each with the key of its description.
  let downloads: [(path: String, key: String)]
  /// The graph of the catalog for the first page.
  let linkedData: [UInt8]?
  /// The server whose redirects are written, in place of pages that lead on.
  let redirects: RedirectStyle?

  private var pages: SitePages { records.pages }

  /// The folder of the language: empty for the first one, else `es/`.
  var folder: String { pages.frame.path("") }

  /// The pages that lead to the others, the first page last.
  var entrances: [SiteFile] {
    [pages.data(downloads), pages.missing(), pages.front(linkedData: linkedData)]
  }

  func forEachList(_ take: (SiteFile) throws -> Void) throws {
    try SiteLists(pages: pages, contents: records.contents).forEachFile(take)
  }

  /// Passes on what leads from former IDs to the present ones.
  func forEachRedirect(_ take: (SiteFile) throws -> Void) throws {
    if let redirects { return try take(redirects.file(records.contents, pages)) }
    try records.contents.forEachFormerID { former, link in
      if let file = pages.redirect(from: former, to: link) { try take(file) }
    }
  }
}
