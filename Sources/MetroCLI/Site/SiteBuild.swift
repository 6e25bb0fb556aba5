import MetroCore
import MetroFormats
import MetroSite
import MetroText

/// Makes all files of a site from a published catalog: pages first, then lists, then what leads to
/// them.
struct SiteBuild {
  let published: PublishedCatalog
  let site: Site
  let showsReasons: Bool
  /// The server whose redirects are written, if any.
  var redirects: RedirectStyle?

  /// The day of the site: that of the revision, so that the same catalog gives the same bytes.
  private let day: CalendarDay

  private let version: CatalogVersion?

  init(
    of published: PublishedCatalog, theme: Theme, settings: SiteSettings,
    showsReasons: Bool = false, isPreview: Bool = false, showsWithheld: Bool = false
  ) throws {
    self.published = published
    self.showsReasons = showsReasons
    let contents = try PublishedContents(of: published)
    day =
      contents.revision.flatMap { CalendarDay.day(of: String($0.time.prefix(10))) }
      ?? CalendarDay(existingYear: 1970, month: 1, day: 1)
    version = try published.catalog.version()
    let summary = try Self.summary(contents, settings)
    site = Site(
      theme: theme, settings: settings, summary: summary, isPreview: isPreview,
      showsWithheld: showsWithheld)
    // A wrong file of words is refused before the first file of the site is written.
    do {
      for language in settings.languages { _ = try site.pages(in: language) }
    } catch {
      throw Failure(error)
    }
  }

  private var options: FormatOptions {
    var options = FormatOptions(today: day)
    options.site = site.settings.baseURL.map { SiteAddress($0) }
    options.version = version
    return options
  }

  /// Passes on the contents of the pages in the first language as JSON.
  func forEachDataFile(_ take: (SiteFile) throws -> Void) throws {
    let names = PreferredName(try LanguageTag(site.settings.languages[0]), today: day.text)
    let contents = try PublishedContents(of: published, names: names, showsReasons: showsReasons)
    let data = SiteData(nouns: site.settings.pagedNouns)
    for noun in site.settings.pagedNouns {
      try contents.forEachRecord(of: noun) { try take(data.file(of: $0)) }
      var rows: [ListedRecord] = []
      try contents.forEachListed(noun) { rows.append($0) }
      try take(data.file(of: noun, rows))
    }
    try take(data.file(of: site.summary))
  }

  func forEachFile(_ take: (SiteFile) throws -> Void) throws {
    for file in site.assets { try take(file) }
    let address = options.site ?? SiteAddress("../")
    let linked = try LinkedPages(
      of: published.catalog, site: address, today: options.today, version: version)
    let downloads = try SiteDownloads(of: published, options)
    var entries: [SiteFeeds.Entry] = []
    for language in site.settings.languages {
      let names = PreferredName(try LanguageTag(language), today: day.text)
      let contents = try PublishedContents(
        of: published, names: names, showsReasons: showsReasons)
      let pages = try site.pages(in: language)
      let records = SiteRecords(pages: pages, contents: contents, linked: linked)
      entries += try records.forEachFile(take)
      var lists: [SiteFile] = []
      // Lists follow the pages to which they lead.
      try SiteLists(pages: pages, contents: contents).forEachFile { file in
        entries.append(SiteFeeds.Entry(path: file.path, updated: ""))
        try take(file)
      }
      lists = [
        pages.data(downloads.files), pages.missing(),
        // Identifiers of the first page need the address of the site.
        pages.front(linkedData: options.site == nil ? nil : linked.dataset),
      ]
      for file in lists { try take(file) }
      entries.append(
        SiteFeeds.Entry(path: pages.frame.path("index.html"), updated: ""))
      if redirects == nil || site.settings.languages.first != language {
        try contents.forEachFormerID { former, link in
          if let file = pages.redirect(from: former, to: link) { try take(file) }
        }
      } else if let redirects {
        try take(redirects.file(contents, pages))
      }
    }
    try downloads.forEachFile(take)
    if let base = site.settings.baseURL {
      for file in SiteFeeds(base: base).sitemaps(entries) { try take(file) }
    }
  }

  private static func summary(
    _ contents: PublishedContents, _ settings: SiteSettings
  ) throws -> SiteSummary {
    var summary = SiteSummary()
    summary.revision = contents.revision.map { ($0.number, String($0.time.prefix(10))) }
    for noun in settings.pagedNouns { summary.counts[noun] = try contents.count(noun) }
    if settings.pagedNouns.contains(.program) {
      summary.years = try contents.divisions(of: .program, by: .year)
        .map { ($0.value, $0.count) }.reversed()
      summary.latest = try contents.latest(.program, limit: 10)
    }
    if settings.pagedNouns.contains(.city) {
      summary.countries = try contents.divisions(of: .city, by: .country)
        .map { ($0.value, $0.count) }
      summary.places = try contents.places().map {
        MapPlace(link: $0.link, latitude: $0.latitude, longitude: $0.longitude)
      }
    }
    return summary
  }
}
