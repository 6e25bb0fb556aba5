import MetroCore
import MetroFormats
import MetroSite

/// Makes the pages of records in one language, and what is collected on the way: the index of
/// search, and the feed.
struct SiteRecords {
  let pages: SitePages
  let contents: PublishedContents
  let linked: LinkedPages

  /// The number of programs in the feed.
  private static let fed = 50

  /// The most presentations in the index of search.
  private static let searched = 50_000

  /// Returns the page of a record; nil if there is none.
  func page(of record: RecordAddress) throws -> SiteFile? {
    guard pages.frame.pagedNouns.contains(record.noun) else { return nil }
    let columns = LinkedPages.columns(of: .named(record.noun))
    return try contents.record(record, exporting: columns).map(page)
  }

  private func page(of record: RecordContents) -> SiteFile {
    pages.page(
      of: record, linkedData: linked.graph(of: .named(record.record.noun), record.exported))
  }

  /// Passes on the files, and returns the pages with the times of their last changes.
  func forEachFile(_ take: (SiteFile) throws -> Void) throws -> [SiteFeeds.Entry] {
    var entries: [SiteFeeds.Entry] = []
    var items: [SiteFeeds.Item] = []
    var index = SearchIndex(folder: pages.frame.path(""))
    var presentations = 0
    for noun in pages.frame.pagedNouns {
      let columns = LinkedPages.columns(of: .named(noun))
      try contents.forEachRecord(of: noun, exporting: columns) { record in
        let file = page(of: record)
        try take(file)
        if pages.frame.baseURL != nil {
          entries.append(SiteFeeds.Entry(path: file.path, updated: record.updated))
        }
        if noun == .program {
          Self.add(
            SiteFeeds.Item(
              record: record.record, name: record.name, updated: record.updated,
              summary: record.text("summary")), to: &items)
        }
        let href = SitePath.page(of: record.record)
        index.add(
          names: record.names, href: href, name: record.name, kind: pages.description(record))
        for list in record.lists where list.noun == .presentation && noun == .program {
          for row in list.rows where presentations < Self.searched {
            guard case .record(let link)? = row.cells.first?.first else { continue }
            presentations += 1
            index.add(
              names: [link.name], href: "\(href)#\(row.id)", name: link.name, kind: record.name)
          }
        }
      }
    }
    let files = index.files()
    for file in files { try take(file) }
    try take(pages.search(pieces: files.count, isComplete: presentations < Self.searched))
    if let base = pages.frame.baseURL {
      try take(SiteFeeds(base: base).feed(items, of: pages.frame))
    }
    return entries
  }

  /// Keeps the programs that changed last, latest first.
  private static func add(_ item: SiteFeeds.Item, to items: inout [SiteFeeds.Item]) {
    let place = items.firstIndex { $0.updated < item.updated } ?? items.count
    guard place < fed else { return }
    items.insert(item, at: place)
    if items.count > fed { items.removeLast() }
  }
}

extension RecordContents {
  /// The text of a field.
  fileprivate func text(_ field: String) -> String? {
    guard case .text(let text, _)? = facts.first(where: { $0.field == field })?.values.first else {
      return nil
    }
    return text
  }

  /// The names of the record in all languages.
  fileprivate var names: [String] {
    let own = Noun.named(record.noun).nameField.flatMap { text($0) }
    let others = lists.filter { $0.noun == .name }.flatMap(\.rows).compactMap { row -> String? in
      guard case .text(let text, _)? = row.cells.first?.first else { return nil }
      return text
    }
    var names = [name]
    for text in [own].compactMap(\.self) + others where !names.contains(text) {
      names.append(text)
    }
    return names
  }
}
