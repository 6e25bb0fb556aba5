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
    var entries: [SiteFeeds.Entry] = []
    for language in try languages() {
      entries += try language.records.forEachFile(take)
      // Lists follow the pages to which they lead.
      try language.forEachList { file in
        entries.append(SiteFeeds.Entry(path: file.path, updated: ""))
        try take(file)
      }
      for file in language.entrances { try take(file) }
      entries.append(SiteFeeds.Entry(path: language.folder + "index.html", updated: ""))
      try language.forEachRedirect(take)
    }
    try downloads().forEachFile(take)
    if let base = site.settings.baseURL {
      for file in SiteFeeds(base: base).sitemaps(entries) { try take(file) }
    }
  }

  /// Returns what makes the files of each language.
  func languages() throws -> [SiteLanguage] {
    let linked = try LinkedPages(
      of: published.catalog, site: options.site ?? SiteAddress("../"), today: options.today,
      version: version)
    let files = try downloads().files
    return try site.settings.languages.enumerated().map { index, language in
      let contents = try PublishedContents(
        of: published, names: PreferredName(try LanguageTag(language), today: day.text),
        showsReasons: showsReasons)
      return try SiteLanguage(
        records: SiteRecords(
          pages: site.pages(in: language), contents: contents, linked: linked),
        downloads: files,
        // Identifiers of the first page need the address of the site.
        linkedData: options.site == nil ? nil : linked.dataset,
        redirects: index == 0 ? redirects : nil)
    }
  }

  func downloads() throws -> SiteDownloads { try SiteDownloads(of: published, options) }

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
