import MetroCore
import MetroText

/// A site: what its theme says, and what every page says of the catalog.
package struct Site: Sendable {
  package let settings: SiteSettings
  package let theme: Theme
  package let summary: SiteSummary

  /// Whether the pages are those of a preview, which reload themselves.
  package let isPreview: Bool

  /// Whether withheld records are on the pages, which each page then says.
  package let showsWithheld: Bool

  package init(
    theme: Theme, settings: SiteSettings, summary: SiteSummary, isPreview: Bool = false,
    showsWithheld: Bool = false
  ) {
    self.settings = settings
    self.theme = theme
    self.summary = summary
    self.isPreview = isPreview
    self.showsWithheld = showsWithheld
  }

  var hasThemeStyle: Bool { theme.file("style.css") != nil }

  /// What a page may load: files of the site, and nothing else.
  var policy: String {
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; "
      + "form-action 'none'" + (isPreview ? "; connect-src 'self'" : "")
  }

  /// The name of a language in that language.
  func nameOfLanguage(_ language: String) -> String {
    SiteWords.ownNames[String(language.prefix { $0 != "-" })] ?? language
  }

  /// Returns the pages of one of the site's languages.
  ///
  /// - Throws: ``ThemeError`` for a wrong file of words in the theme.
  package func pages(in language: String) throws(ThemeError) -> SitePages {
    let words = try SiteWords(language, changes: theme.file("strings/\(language).csv"))
    let isFirst = language == settings.languages.first
    return SitePages(
      frame: PageFrame(site: self, words: words, folder: isFirst ? "" : "\(language)/"))
  }

  /// The files that all pages share.
  package var assets: [SiteFile] {
    let names =
      ["style.css", "site.js", "search.js", "land.svg"] + (isPreview ? ["preview.js"] : [])
    var files = names.compactMap { name in
      SiteResource.named(name).map { SiteFile(path: name, bytes: $0.bytes) }
    }
    if let style = theme.file("style.css") {
      files.append(SiteFile(path: "theme.css", bytes: style.bytes))
    }
    // Otherwise one popular host leaves out files.
    files.append(SiteFile(path: ".nojekyll", bytes: []))
    return files + theme.staticFiles
  }
}
