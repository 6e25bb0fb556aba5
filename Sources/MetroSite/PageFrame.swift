package import MetroCore
import MetroText

/// What surrounds the content of every page: head, navigation, footer.
package struct PageFrame: Sendable {
  let site: Site
  let words: SiteWords

  /// The folder of the language: empty for the first one, else `es/`.
  let folder: String

  private var settings: SiteSettings { site.settings }

  /// The record types with pages.
  package var pagedNouns: [Noun.Name] { settings.pagedNouns }

  /// The address of the site, if it is known.
  package var baseURL: String? { settings.baseURL }

  /// Returns the path of a file of this language.
  package func path(_ name: String) -> String { folder + name }

  /// Returns the number of published records of a type.
  package func count(of noun: Noun.Name) -> Int? { site.summary.counts[noun] }

  /// A page: its path in the folder of its language, and its title.
  struct Page {
    let path: String
    let title: String
    var description: String?
    var linkedData: [UInt8]?
    /// The time of the last change of the contents of the page.
    var updated: String?
    /// Whether the page says the revision, and so changes with each.
    var showsRevision = false
    /// Whether the heading is the title; the front page has one of its own.
    var isFront = false
    /// Whether search engines leave the page out.
    var isHidden = false
    /// Whether the page exists in the other languages.
    var isTranslated = true
    /// The address to which the page leads on at once.
    var refresh: String?
  }

  /// Returns a whole page.
  func file(_ page: Page, _ content: (inout HTMLWriter) -> Void) -> SiteFile {
    var html = HTMLWriter()
    html.doctype()
    let path = folder + page.path
    html.element(
      "html", ["lang": words.language, "dir": words.isRightToLeft ? "rtl" : "ltr"]
    ) { html in
      html.lineBreak()
      html.element("head") { head(page, path, &$0) }
      html.lineBreak()
      html.element("body") { html in
        html.element("a", ["class": "skip", "href": "#main_"], text: words["nav.skip"])
        header(page, path, &html)
        html.lineBreak()
        html.element("main", ["id": "main_"]) { html in
          if site.showsWithheld {
            html.element("p", ["class": "notice"], text: words["preview.withheld"])
          }
          if !page.isFront {
            html.element("h1") { $0.element("bdi", text: page.title) }
            html.lineBreak()
          }
          content(&html)
        }
        html.lineBreak()
        footer(page, path, &html)
      }
    }
    html.lineBreak()
    return SiteFile(path: path, bytes: html.bytes)
  }

  // MARK: - Head

  private func head(_ page: Page, _ path: String, _ html: inout HTMLWriter) {
    let root = SitePath.root(from: path)
    html.void("meta", ["charset": "utf-8"])
    html.void(
      "meta", ["http-equiv": "Content-Security-Policy", "content": site.policy])
    html.void("meta", ["name": "referrer", "content": "no-referrer"])
    html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    let title = page.isFront ? siteTitle : "\(page.title) – \(siteTitle)"
    html.element("title", text: title)
    if let description = page.description {
      html.void("meta", ["name": "description", "content": description])
    }
    if page.isHidden { html.void("meta", ["name": "robots", "content": "noindex"]) }
    if let refresh = page.refresh {
      html.void("meta", ["http-equiv": "refresh", "content": "0; url=\(refresh)"])
    }
    html.void("link", ["rel": "stylesheet", "href": root + "style.css"])
    if site.hasThemeStyle { html.void("link", ["rel": "stylesheet", "href": root + "theme.css"]) }
    html.element("script", ["src": root + "site.js", "defer": ""]) { _ in }
    if site.isPreview {
      html.element("script", ["src": root + "preview.js", "defer": ""]) { _ in }
    }
    addresses(page, path, title, &html)
    if let data = page.linkedData { html.linkedData(data) }
    if let fragment = site.theme.fragment("head.html") {
      html.fragment(fragment.filled(site: siteTitle, page: page.title, root: root))
    }
  }

  /// The names of the page for other programs, which need its whole address.
  private func addresses(
    _ page: Page, _ path: String, _ title: String, _ html: inout HTMLWriter
  ) {
    guard let base = settings.baseURL, !page.isHidden || page.refresh != nil else { return }
    html.void(
      "link", ["rel": "canonical", "href": base + (page.refresh == nil ? path : target(page))])
    guard page.refresh == nil else { return }
    html.void("meta", ["property": "og:title", "content": page.title])
    html.void("meta", ["property": "og:type", "content": "website"])
    html.void("meta", ["property": "og:url", "content": base + path])
    html.void("meta", ["property": "og:site_name", "content": siteTitle])
    html.void("meta", ["property": "og:locale", "content": words["locale"]])
    if let description = page.description {
      html.void("meta", ["property": "og:description", "content": description])
    }
    html.void(
      "link",
      [
        "rel": "alternate", "type": "application/atom+xml", "href": base + folder + "feed.xml",
        "title": words["nav.program"],
      ])
    guard settings.languages.count > 1, page.isTranslated else { return }
    for (index, language) in settings.languages.enumerated() {
      let folder = index == 0 ? "" : "\(language)/"
      html.void(
        "link", ["rel": "alternate", "hreflang": language, "href": base + folder + page.path])
    }
  }

  private func target(_ page: Page) -> String {
    folder + (page.refresh ?? "").drop { $0 == "." || $0 == "/" }
  }

  // MARK: - Header and footer

  var siteTitle: String { settings.title ?? words["site.title"] }

  private func header(_ page: Page, _ path: String, _ html: inout HTMLWriter) {
    let root = SitePath.root(from: page.path)
    if let fragment = site.theme.fragment("header.html") {
      html.fragment(
        fragment.filled(site: siteTitle, page: page.title, root: SitePath.root(from: path)))
    }
    html.element("header", ["class": "top"]) { html in
      html.element("a", ["class": "home", "href": root + "index.html"], text: siteTitle)
      html.element("nav", ["aria-label": words["nav.label"]]) { html in
        html.element("ul") { html in
          var items = settings.pagedNouns.filter { site.summary.counts[$0] ?? 0 > 0 }
            .map { (SitePath.list(of: $0), words["nav.\($0.rawValue)"]) }
          items.append(("search.html", words["nav.search"]))
          for (target, text) in items {
            html.element("li") {
              $0.element(
                "a",
                ["href": root + target, "aria-current": target == page.path ? "page" : nil],
                text: text)
            }
          }
        }
      }
      languages(page, path, &html)
    }
  }

  private func languages(_ page: Page, _ path: String, _ html: inout HTMLWriter) {
    guard settings.languages.count > 1 else { return }
    let top = SitePath.root(from: path)
    html.element("nav", ["class": "languages", "aria-label": words["nav.languages"]]) { html in
      html.element("ul") { html in
        for (index, language) in settings.languages.enumerated() {
          let folder = index == 0 ? "" : "\(language)/"
          let target = page.isTranslated ? page.path : "index.html"
          html.element("li") {
            $0.element(
              "a",
              [
                "href": top + folder + target, "lang": language, "hreflang": language,
                "aria-current": language == words.language ? "true" : nil,
              ], text: site.nameOfLanguage(language))
          }
        }
      }
    }
  }

  private func footer(_ page: Page, _ path: String, _ html: inout HTMLWriter) {
    let own = SitePath.root(from: String(path.dropFirst(folder.count)))
    html.element("footer") { html in
      if let fragment = site.theme.fragment("footer.html") {
        html.fragment(
          fragment.filled(site: siteTitle, page: siteTitle, root: SitePath.root(from: path)))
      }
      html.element("p") { html in
        if let updated = page.updated {
          html.text(
            words.text("footer.updated", DateText(words: words).text(String(updated.prefix(10)))))
          html.text(" ")
        } else if page.showsRevision, let revision = site.summary.revision {
          html.text(
            words.text(
              "footer.revision", String(revision.number), DateText(words: words).text(revision.day))
          )
          html.text(" ")
        }
        html.element("a", ["href": own + "data.html"], text: words["nav.data"])
        if let contact = settings.contact {
          html.text(" · " + words.text("footer.contact", contact))
        }
        if settings.license != nil {
          html.text(" · ")
          license(&html)
        }
      }
    }
  }

  /// Writes the license of the data with a link to its text, and returns whether there is one.
  @discardableResult
  func license(_ html: inout HTMLWriter) -> Bool {
    guard let license = settings.license else { return false }
    html.text(words.text("data.license", ""))
    let page =
      DataLicense(license)?.page ?? (license.hasPrefix("https://") ? license : nil)
    if let page {
      html.element("a", ["href": page, "rel": "noreferrer license"], text: license)
    } else {
      html.text(license)
    }
    return true
  }
}
