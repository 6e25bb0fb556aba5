package import MetroCore

/// The pages of a site in one language: a function from contents to bytes.
package struct SitePages {
  package let frame: PageFrame

  /// The longest list on one page.
  package static let longestList = 1_000

  var words: SiteWords { frame.words }
  var site: Site { frame.site }

  func values(on path: String) -> ValueView {
    ValueView(frame: frame, root: SitePath.root(from: path))
  }

  // MARK: - Records

  /// Returns the page of a record.
  package func page(of contents: RecordContents, linkedData: [UInt8]? = nil) -> SiteFile {
    let path = SitePath.page(of: contents.record)
    let values = values(on: path)
    let noun = Noun.named(contents.record.noun)
    var page = PageFrame.Page(
      path: path, title: contents.name, description: description(contents),
      linkedData: linkedData)
    if !contents.updated.isEmpty { page.updated = contents.updated }
    return frame.file(page) { html in
      html.element("p", ["class": "kind"], text: words["noun.\(noun.name.rawValue)"])
      facts(contents, noun, values, &html)
      if noun.name == .theme {
        html.element("p") { html in
          html.element(
            "a",
            [
              "href": SitePath.root(from: frame.path(path))
                + SitePath.calendar(ofTheme: contents.record.id)
            ],
            text: words["theme.calendar"])
        }
      }
      for list in contents.lists { write(list, of: contents.record, values, &html) }
    }
  }

  private func facts(
    _ contents: RecordContents, _ noun: Noun, _ values: ValueView, _ html: inout HTMLWriter
  ) {
    let evidence = EvidenceView(values: values)
    // The name is the heading; it is said again only with what speaks for it.
    let facts = contents.facts.filter { $0.field != noun.nameField || !$0.evidence.isEmpty }
    guard !facts.isEmpty else { return }
    html.element("dl", ["class": "facts"]) { html in
      for fact in facts {
        html.element("div") { html in
          html.element("dt", text: words.label(fact.field, of: noun.name))
          html.element("dd") { html in
            write(fact, values, &html)
            evidence.write(fact.evidence, of: fact.field, &html)
          }
        }
        html.lineBreak()
      }
    }
    html.lineBreak()
  }

  private func write(
    _ fact: RecordContents.Fact, _ values: ValueView, _ html: inout HTMLWriter
  ) {
    if let recorded = fact.recorded {
      if case .number(let claimed)? = fact.values.first {
        html.text(words.text("count.both", claimed, recorded))
      } else {
        html.text(words.text("count.recorded", recorded))
      }
    } else if fact.field.hasSuffix("_claimed"), case .number(let claimed)? = fact.values.first {
      html.text(words.text("count.claimed", claimed))
    } else {
      values.write(fact.values, &html)
    }
  }

  private func write(
    _ list: RecordContents.List, of owner: RecordAddress, _ values: ValueView,
    _ html: inout HTMLWriter
  ) {
    let heading =
      words.known("list.\(owner.noun.rawValue).\(list.name)") ?? words["list.\(list.name)"]
    html.element("section", ["aria-labelledby": "list_\(list.name)"]) { html in
      html.element("h2", ["id": "list_\(list.name)"]) { html in
        html.text(heading)
        html.text(" ")
        html.element("span", ["class": "count"], text: String(list.rows.count))
      }
      let isHome =
        list.shown != nil
        || Noun.named(list.noun).publication?.pages == nil && isPlace(list, of: owner)
      // A record that has several rows is found at the first one.
      var anchors: Set<String> = []
      let rows = list.rows.map { row in
        TableView.Row(
          anchors: (list.shown == nil ? [row.id] : row.shown)
            .filter { isHome && anchors.insert($0).inserted }, cells: row.cells,
          evidence: isHome ? row.evidence : Provenance())
      }
      TableView(values: values).write(
        heading, of: list.noun, columns: list.columns, rows, &html)
    }
    html.lineBreak()
  }

  /// Returns whether this page shows the records of a list, rather than only naming them.
  private func isPlace(_ list: RecordContents.List, of owner: RecordAddress) -> Bool {
    guard case .parts(let fields)? = Noun.named(list.noun).publication else { return false }
    let first = fields.first.flatMap { Noun.named(list.noun).field($0) }
    if case .reference(owner.noun)? = first?.type { return true }
    // The page of the owner shows links and names, whichever type the owner has.
    return fields.count > 2 && fields.contains(owner.noun.rawValue)
  }

  /// Returns what a record is, in a few words.
  package func description(_ contents: RecordContents) -> String {
    let kind = words["noun.\(contents.record.noun.rawValue)"]
    var parts: [String] = []
    for fact in contents.facts {
      switch fact.values.first {
      case .date(let date)?: parts.append(DateText(words: words).text(date))
      case .country(let code)?: parts.append(words.country(code))
      case .record(let link)? where ["host", "city"].contains(fact.field): parts.append(link.name)
      default: continue
      }
    }
    return ([kind] + parts.prefix(3)).joined(separator: " · ")
  }
}
