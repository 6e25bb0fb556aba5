package import MetroCore

extension SitePages {
  /// A part of a long list, for the page that lists the parts.
  package struct Part {
    package let value: String?
    package var count: Int

    package init(value: String?, count: Int) {
      self.value = value
      self.count = count
    }
  }

  /// Returns the page with all records of a type.
  package func list(of name: Noun.Name, _ rows: [ListedRecord]) -> SiteFile {
    let path = SitePath.list(of: name)
    let values = values(on: path)
    return frame.file(page(path, words["nouns.\(name.rawValue)"])) { html in
      intro(name, values, &html)
      table(name, rows, words["nouns.\(name.rawValue)"], values, &html)
    }
  }

  /// Returns the page that leads to the parts of a list too long for one page.
  package func list(
    of name: Noun.Name, dividedBy division: RecordPages.Division, _ parts: [Part]
  ) -> SiteFile {
    let path = SitePath.list(of: name)
    let values = values(on: path)
    return frame.file(page(path, words["nouns.\(name.rawValue)"])) { html in
      intro(name, values, &html)
      html.element("ul", ["class": "parts"]) { html in
        for part in parts {
          html.element("li") { html in
            html.element(
              "a",
              ["href": SitePath.part(division, part.value ?? SitePages.unknown, of: name)],
              text: title(division, part.value))
            html.text(" ")
            html.element("span", ["class": "count"], text: String(part.count))
          }
        }
      }
    }
  }

  /// The name of the part for records without a value.
  package static let unknown = "unknown"

  /// Returns one page of a part: the programs of a year, the cities of a country.
  package func part(
    of name: Noun.Name, _ division: RecordPages.Division, _ value: String?, _ rows: [ListedRecord],
    page number: Int, of count: Int, further: [(Noun.Name, [ListedRecord])] = []
  ) -> SiteFile {
    let key = value ?? SitePages.unknown
    let path = SitePath.part(division, key, of: name, page: number)
    let values = values(on: path)
    let title = title(division, value)
    return frame.file(
      page(path, division == .letter ? "\(words["nouns.\(name.rawValue)"]) – \(title)" : title)
    ) { html in
      html.element("h2", text: words["nouns.\(name.rawValue)"])
      table(name, rows, "\(words["nouns.\(name.rawValue)"]) – \(title)", values, &html)
      if count > 1 { pager(division, key, name, number, count, values, &html) }
      for (other, rows) in further where !rows.isEmpty {
        html.element("h2", text: words["nouns.\(other.rawValue)"])
        table(other, rows, "\(words["nouns.\(other.rawValue)"]) – \(title)", values, &html)
      }
      html.element("p") { html in
        html.element(
          "a", ["href": values.root + SitePath.list(of: name)],
          text: words["all.\(name.rawValue)"])
      }
    }
  }

  private func pager(
    _ division: RecordPages.Division, _ key: String, _ name: Noun.Name, _ number: Int,
    _ count: Int, _ values: ValueView, _ html: inout HTMLWriter
  ) {
    html.element("nav", ["aria-label": words["nav.pages"]]) { html in
      html.element("ul", ["class": "parts"]) { html in
        for page in 1...count {
          html.element("li") { html in
            html.element(
              "a",
              [
                "href": values.root + SitePath.part(division, key, of: name, page: page),
                "aria-current": page == number ? "page" : nil,
              ], text: String(page))
          }
        }
      }
    }
  }

  private func title(_ division: RecordPages.Division, _ value: String?) -> String {
    guard let value else { return words["part.unknown"] }
    return switch division {
    case .year: words.text("date.year", value)
    case .country: words.country(value)
    case .letter: value.uppercased()
    }
  }

  private func page(_ path: String, _ title: String) -> PageFrame.Page {
    PageFrame.Page(path: path, title: title, description: "\(title) – \(frame.siteTitle)")
  }

  private func intro(_ name: Noun.Name, _ values: ValueView, _ html: inout HTMLWriter) {
    if name == .city { MapView(values: values).write(site.summary.places, &html) }
    if name == .program { ChartView(values: values).write(site.summary.years, &html) }
  }

  private func table(
    _ name: Noun.Name, _ rows: [ListedRecord], _ caption: String, _ values: ValueView,
    _ html: inout HTMLWriter
  ) {
    let columns = Noun.named(name).publication?.pages?.columns.map(\.name) ?? []
    TableView(values: values).write(
      caption, of: name, columns: columns,
      rows.map { TableView.Row(cells: $0.cells, days: $0.days) },
      isFiltered: rows.count > 10, &html)
  }
}
