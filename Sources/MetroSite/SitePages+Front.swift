package import MetroCore

extension SitePages {
  /// Returns the first page; `linkedData` describes the catalog as JSON-LD.
  package func front(linkedData: [UInt8]? = nil) -> SiteFile {
    let values = values(on: "index.html")
    let description = site.settings.description ?? words["site.description"]
    var page = PageFrame.Page(
      path: "index.html", title: frame.siteTitle, description: description,
      linkedData: linkedData)
    page.isFront = true
    page.showsRevision = true
    return frame.file(page) { html in
      html.element("h1", text: frame.siteTitle)
      html.element("p", ["class": "lead"], text: description)
      if let fragment = site.theme.fragment("front.html") {
        html.fragment(
          fragment.filled(site: frame.siteTitle, page: frame.siteTitle, root: values.root))
      }
      counts(&html)
      searchForm(&html)
      MapView(values: values).write(site.summary.places, &html)
      latest(values, &html)
      ChartView(values: values).write(site.summary.years, &html)
    }
  }

  private func counts(_ html: inout HTMLWriter) {
    html.element("ul", ["class": "counts"]) { html in
      for noun in site.settings.pagedNouns {
        guard let count = site.summary.counts[noun], count > 0 else { continue }
        html.element("li") { html in
          html.element("a", ["href": SitePath.list(of: noun)]) { html in
            html.element("strong", text: String(count))
            html.text(" ")
            html.text(words[count == 1 ? "noun.\(noun.rawValue)" : "nouns.\(noun.rawValue)"])
          }
        }
      }
    }
    html.lineBreak()
  }

  /// Writes the field for search, which a script completes.
  func searchForm(_ html: inout HTMLWriter) {
    html.element("div", ["class": "search", "role": "search"]) { html in
      html.element("a", ["href": "search.html"], text: words["search.open"])
    }
    html.lineBreak()
  }

  private func latest(_ values: ValueView, _ html: inout HTMLWriter) {
    guard !site.summary.latest.isEmpty else { return }
    html.element("h2", text: words["front.latest"])
    let columns = Noun.named(.program).publication?.pages?.columns.map(\.name) ?? []
    TableView(values: values).write(
      words["front.latest"], of: .program, columns: columns,
      site.summary.latest.map { TableView.Row(cells: $0.cells, days: $0.days) }, &html)
  }

  /// Returns the page for an address that does not exist.
  package func missing() -> SiteFile {
    var page = PageFrame.Page(path: "404.html", title: words["missing.title"])
    page.isHidden = true
    return frame.file(page) { html in
      html.element("p", text: words["missing.text"])
      html.element("ul") { html in
        html.element("li") { $0.element("a", ["href": "index.html"], text: frame.siteTitle) }
        html.element("li") { $0.element("a", ["href": "search.html"], text: words["nav.search"]) }
      }
    }
  }

  /// Returns the page of the downloads; `files` are their paths, with a description and a size.
  package func data(_ files: [(path: String, key: String)]) -> SiteFile {
    var page = PageFrame.Page(
      path: "data.html", title: words["nav.data"], description: words["data.text"])
    page.showsRevision = true
    let root = SitePath.root(from: frame.folder)
    return frame.file(page) { html in
      html.element("p", text: words["data.text"])
      html.element("p") { html in
        if !frame.license(&html) { html.text(words["data.unlicensed"]) }
      }
      html.element("ul", ["class": "files"]) { html in
        for file in files {
          html.element("li") { html in
            html.element("a", ["href": root + file.path, "download": ""], text: file.path)
            html.text(" – ")
            html.text(words.known("data.\(file.key)") ?? words.field(file.key))
          }
        }
      }
      html.element("p", text: words["data.land"])
      if let fragment = site.theme.fragment("about.html") {
        html.fragment(fragment.filled(site: frame.siteTitle, page: words["nav.data"], root: root))
      }
    }
  }

  /// Returns the page of search, which needs a script.
  ///
  /// The index has `pieces` files; `isComplete` says whether all presentations are in it.
  package func search(pieces: Int, isComplete: Bool = true) -> SiteFile {
    let page = PageFrame.Page(
      path: "search.html", title: words["nav.search"], description: words["search.label"])
    let root = SitePath.root(from: frame.folder + page.path)
    return frame.file(page) { html in
      html.element("noscript") { $0.element("p", text: words["search.noscript"]) }
      html.element(
        "div",
        [
          "id": "search_", "role": "search", "data-root": root, "data-pieces": String(pieces),
          "data-folder": frame.folder,
          "data-none": words["search.none"], "data-found": words["search.found"],
        ]
      ) { html in
        html.element("label", ["for": "query_"], text: words["search.label"])
        html.void(
          "input", ["id": "query_", "type": "search", "autocomplete": "off", "spellcheck": "false"])
        if !isComplete { html.element("p", text: words["search.partial"]) }
        html.element("p", ["id": "found_", "role": "status"]) { _ in }
        html.element("ul", ["id": "hits_", "class": "hits"]) { _ in }
      }
      html.element("script", ["src": root + "search.js", "defer": ""]) { _ in }
    }
  }

  /// Returns a page at a former address that leads to the present one.
  package func redirect(from former: RecordAddress, to link: RecordLink) -> SiteFile? {
    let path = SitePath.page(of: former)
    guard let target = values(on: path).href(link) else { return nil }
    var page = PageFrame.Page(path: path, title: link.name)
    page.isHidden = true
    page.refresh = target
    return frame.file(page) { html in
      html.element("p") { html in
        html.text(words["redirect.text"] + " ")
        html.element("a", ["href": target]) { $0.element("bdi", text: link.name) }
      }
    }
  }
}
