package import MetroCore
import MetroJSON

/// The contents of pages as JSON, for generators of other sites.
///
/// Each record with a page has the file `TYPE/ID.json`, each list the file of its page, and `site.json`
/// has what the front page shows. Values are objects whose `type` says how to show them.
package struct SiteData {
  private let nouns: [Noun.Name]

  /// `nouns` are the record types with pages.
  package init(nouns: [Noun.Name]) { self.nouns = nouns }

  /// Returns the file of a record.
  package func file(of contents: RecordContents) -> SiteFile {
    var json = JSONWriter(.spaced, escaping: .pageSafe)
    json.beginObject()
    json.pair("record", contents.record.description)
    json.pair("name", contents.name)
    json.pair("updated", contents.updated.isEmpty ? nil : contents.updated)
    json.key("facts")
    json.beginArray()
    for fact in contents.facts {
      json.breakLine(indent: 2)
      json.beginObject()
      json.pair("field", fact.field)
      write(fact.values, &json)
      json.pair("recorded", fact.recorded)
      write(fact.evidence, &json)
      json.endObject()
    }
    json.endArray()
    json.key("lists")
    json.beginArray()
    for list in contents.lists {
      json.breakLine(indent: 2)
      json.beginObject()
      json.pair("name", list.name)
      json.pair("type", list.noun.rawValue)
      rows(list.columns, list.rows.map { ($0.id, $0.cells, $0.evidence) }, &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endDocument()
    return SiteFile(path: path(SitePath.page(of: contents.record)), bytes: json.bytes)
  }

  /// Returns the file of the list of all records of a type.
  package func file(of noun: Noun.Name, _ list: [ListedRecord]) -> SiteFile {
    var json = JSONWriter(.spaced, escaping: .pageSafe)
    json.beginObject()
    json.pair("type", noun.rawValue)
    let columns = Noun.named(noun).publication?.pages?.columns.map(\.name) ?? []
    rows(columns, list.map { ($0.id, $0.cells, Provenance()) }, &json)
    json.endObject()
    json.endDocument()
    return SiteFile(path: path(SitePath.list(of: noun)), bytes: json.bytes)
  }

  /// Returns the file with what the front page shows.
  package func file(of summary: SiteSummary) -> SiteFile {
    var json = JSONWriter(.spaced, escaping: .pageSafe)
    json.beginObject()
    if let revision = summary.revision {
      json.key("revision")
      json.integer(revision.number)
      json.pair("day", revision.day)
    }
    json.key("counts")
    json.beginObject()
    for noun in nouns {
      json.key(noun.plural)
      json.integer(Int64(summary.counts[noun] ?? 0))
    }
    json.endObject()
    json.key("years")
    json.beginObject()
    for (year, count) in summary.years {
      json.key(year)
      json.integer(Int64(count))
    }
    json.endObject()
    json.endObject()
    json.endDocument()
    return SiteFile(path: "site.json", bytes: json.bytes)
  }

  private func path(_ page: String) -> String { page.dropLast("html".count) + "json" }

  // MARK: - Values

  private func rows(
    _ columns: [String], _ rows: [(id: String, cells: [[PageValue]], evidence: Provenance)],
    _ json: inout JSONWriter
  ) {
    json.key("columns")
    json.beginArray()
    for column in columns { json.string(column) }
    json.endArray()
    json.key("rows")
    json.beginArray()
    for (id, cells, evidence) in rows {
      json.breakLine(indent: 4)
      json.beginObject()
      json.pair("id", id)
      json.key("cells")
      json.beginArray()
      for cell in cells { array(cell, &json) }
      json.endArray()
      write(evidence, &json)
      json.endObject()
    }
    json.endArray()
  }

  private func write(_ values: [PageValue], _ json: inout JSONWriter) {
    json.key("values")
    array(values, &json)
  }

  private func array(_ values: [PageValue], _ json: inout JSONWriter) {
    json.beginArray()
    for value in values { write(value, &json) }
    json.endArray()
  }

  private func write(_ value: PageValue, _ json: inout JSONWriter) {
    json.beginObject()
    switch value {
    case .text(let text, let language):
      json.value("text", text)
      json.pair("language", language)
    case .number(let number): json.value("number", number)
    case .word(let word): json.value("word", word)
    case .date(let date): json.value("date", date)
    case .country(let code): json.value("country", code)
    case .language(let tag): json.value("language", tag)
    case .record(let link): record(link, &json)
    case .address(let url): json.value("url", url)
    case .link(let link):
      json.pair("type", "link")
      json.pair("relation", link.relation)
      json.pair("state", link.state)
      json.pair("label", link.label)
      json.pair("url", link.url)
      json.pair("media_type", link.mediaType)
    case .speaker(let speaker):
      json.pair("type", "speaker")
      json.pair("name", speaker.name)
      json.pair("role", speaker.role)
      json.pair("organization", speaker.organization)
    case .field(let name): json.value("field", name)
    }
    json.endObject()
  }

  private func record(_ link: RecordLink, _ json: inout JSONWriter) {
    json.pair("type", "record")
    json.pair("record", link.record.description)
    json.pair("name", link.name)
    json.pair("page", link.page.flatMap { nouns.contains($0.noun) ? $0.description : nil })
  }

  private func write(_ evidence: Provenance, _ json: inout JSONWriter) {
    guard !evidence.isEmpty else { return }
    json.key("evidence")
    json.beginObject()
    json.pair("dispute", evidence.dispute?.key)
    if evidence.isUnsourced {
      json.key("unsourced")
      json.boolean(true)
    }
    json.key("statements")
    json.beginArray()
    for quote in evidence.statements {
      json.beginObject()
      json.pair("source", quote.source.record.id)
      json.pair("title", quote.source.name)
      json.pair("stated", quote.stated)
      json.pair("value", quote.value)
      json.pair("quote", quote.quote)
      json.pair("locator", quote.locator)
      json.pair("language", quote.language)
      json.pair("date", quote.date)
      json.key("used")
      json.boolean(quote.isUsed)
      json.endObject()
    }
    json.endArray()
    if let decision = evidence.decision {
      json.key("decision")
      json.beginObject()
      json.pair("value", decision.value)
      json.pair("on", decision.on)
      json.pair("because", decision.because)
      json.endObject()
    }
    json.endObject()
  }
}

extension JSONWriter {
  /// Writes a member with a text; nil leaves it out.
  fileprivate mutating func pair(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  /// Writes the members of a value of a type.
  fileprivate mutating func value(_ type: String, _ text: String) {
    pair("type", type)
    pair("value", text)
  }
}
