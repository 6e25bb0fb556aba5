import ArgumentParser
import MetroCore
import MetroSite
import MetroText

/// The options of commands that make a site.
struct SiteOptions: ParsableArguments {
  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "Address of the site, for the sitemap, feeds and other files that need it; default: "
        + "METRO_BASE_URL.",
      valueName: "url"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp("Folder with the theme of the site.", valueName: "folder"),
    completion: .directory)
  var theme: String?

  @Option(
    help: ArgumentHelp(
      "Language of the pages (en, es, fr, ko or ar). Repeat for more; the first is at the top of "
        + "the site.", valueName: "language"))
  var language: [String] = []

  @Option(
    help: ArgumentHelp(
      "Write redirects of former IDs for a server, instead of pages that redirect.",
      valueName: RedirectStyle.placeholder))
  var redirects: RedirectStyle?

  @Flag(help: "Publish the reasons of decisions.")
  var withReasons = false

  func validate() throws {
    for tag in language where !SiteWords.languages.contains(tag) {
      throw ValidationError(
        "--language '\(tag)': languages are \(SiteWords.languages.joined(separator: ", "))")
    }
    guard Set(language).count == language.count else {
      throw ValidationError("--language: a language is given twice")
    }
    _ = try baseURL.map(BaseURL.option)
  }

  /// Reads the theme and the description of the catalog, and checks what may go out of the catalog.
  ///
  /// - Throws: `Failure` with status `negative` for personal data in a published record.
  func build(
    in context: Context, isPreview: Bool = false, showsWithheld: Bool = false
  ) throws -> SiteBuild {
    let theme = try self.theme.map(ThemeFolder.read) ?? Theme()
    var settings = theme.settings
    if !language.isEmpty { settings.languages = language }
    settings.baseURL = try BaseURL.given(baseURL, context.console)?.text
    settings.title = settings.title ?? context.console.variable("METRO_ORGANIZATION")
    let catalog = try context.open(for: .reading)
    let published = try PublishedCatalog(
      of: catalog, today: context.console.today.text, showsWithheld: showsWithheld,
      showsReasons: withReasons)
    if !isPreview { try published.check(context) }
    try settings.complete(from: published.catalog.catalogDescription())
    var build = try SiteBuild(
      of: published, theme: theme, settings: settings, showsReasons: withReasons,
      isPreview: isPreview, showsWithheld: showsWithheld)
    build.redirects = redirects
    return build
  }
}
