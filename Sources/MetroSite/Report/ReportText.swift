import MetroCore
import MetroText

/// Writes the values of a report in the words of a language.
struct ReportText {
  let words: SiteWords

  /// Returns the name of a column or figure.
  func column(_ name: String) -> String {
    words.known("report.column.\(name)") ?? words.field(name)
  }

  func heading(_ section: String) -> String {
    words.known("report.heading.\(section)") ?? words["list.\(section)"]
  }

  // MARK: - Cells

  func inlines(_ cell: ReportCell) -> [ReportInline] {
    var parts: [ReportInline]
    if let recorded = cell.recorded {
      if case .number(let claimed)? = cell.values.first {
        parts = [.text(words.text("count.both", claimed, recorded))]
      } else {
        parts = [.text(recorded)]
      }
    } else if cell.isClaim, case .number(let claimed)? = cell.values.first {
      parts = [.text(words.text("count.claimed", claimed))]
    } else {
      parts = inlines(cell.values)
    }
    for (index, note) in cell.notes.enumerated() {
      if index > 0 { parts.append(.text(words["list.separator"])) }
      parts.append(.note(note))
    }
    return parts
  }

  func inlines(_ values: [PageValue]) -> [ReportInline] {
    var parts: [ReportInline] = []
    for (index, value) in values.enumerated() {
      if index > 0 { parts.append(.text(words["list.separator"])) }
      parts += inlines(value)
    }
    return parts
  }

  private func inlines(_ value: PageValue) -> [ReportInline] {
    switch value {
    case .text(let text, let language):
      [.text(words.known("region.\(text)") ?? text, language: language)]
    case .number(let number): [.text(number)]
    case .word(let word): [.text(words.word(word))]
    case .date(let edtf): [.text(DateText(words: words).text(edtf))]
    case .country(let code): [.text(words.country(code))]
    case .language(let tag): [.text(words.languageName(tag))]
    case .record(let link): [.text(link.name)]
    case .address(let url): [link(url, url)]
    case .link(let link): inlines(link)
    case .speaker(let speaker): inlines(speaker)
    case .field(let name): [.text(words.capitalized(column(name)))]
    }
  }

  private func link(_ url: String, _ text: String) -> ReportInline {
    guard url.hasPrefix("https://") || url.hasPrefix("http://") else { return .text(text) }
    return .link(url: url, [.text(text)])
  }

  /// A link that leads nowhere is said instead of shown.
  private func inlines(_ published: PublishedLink) -> [ReportInline] {
    let kind = words.word(published.relation)
    guard let url = published.url else {
      return [.text(words.text("link.\(published.state)", kind))]
    }
    let text = published.label ?? kind
    let mark = words.known("state.\(published.state)").map { ReportInline.text(" (\($0))") }
    let shown =
      published.state == "blocked" ? ReportInline.text("\(text) \(url)") : link(url, text)
    return [shown] + [mark].compactMap(\.self)
  }

  private func inlines(_ speaker: Speaker) -> [ReportInline] {
    let more = [speaker.role, speaker.organization].compactMap(\.self)
    return [
      .text(
        more.isEmpty
          ? speaker.name
          : "\(speaker.name) (\(more.joined(separator: words["list.separator"])))")
    ]
  }

  // MARK: - Notes and remarks

  func inlines(_ note: ReportContents.Note) -> [ReportInline] {
    switch note {
    case .source(let source, let publisher, let date, let url):
      var parts = [url.map { link($0, source.name) } ?? .text(source.name)]
      for text in [publisher, date.map { DateText(words: words).text($0) }].compactMap(\.self) {
        parts.append(.text(words["list.separator"] + text))
      }
      return parts
    case .evidence(let field, let provenance):
      return evidence(words.field(field), provenance)
    }
  }

  private func evidence(_ field: String, _ provenance: Provenance) -> [ReportInline] {
    var mark: String?
    if let dispute = provenance.dispute {
      mark = words["mark.\(dispute.key)"]
    } else if provenance.isUnsourced {
      mark = words["mark.unsourced"]
    }
    let subject = mark.map { words.text("report.marked", field, $0) } ?? field
    // A colon announces statements or a decision.
    if provenance.statements.isEmpty, provenance.decision == nil { return [.text(subject)] }
    var parts: [ReportInline] = [.text(subject + words["report.colon"])]
    for (index, quote) in provenance.statements.enumerated() {
      parts.append(.text(index == 0 ? " " : "; "))
      parts.append(
        .text(words.text("report.quote", quote.quote ?? quote.stated), language: quote.language))
      var from = [quote.source.name, quote.locator].compactMap(\.self)
      if let date = quote.date { from.append(DateText(words: words).text(date)) }
      if provenance.statements.count > 1, quote.isUsed { from.append(words["evidence.used"]) }
      parts.append(.text(" (\(from.joined(separator: words["list.separator"])))"))
    }
    if let decision = provenance.decision {
      let text =
        decision.on.map { words.text("evidence.decidedOn", DateText(words: words).text($0)) }
        ?? words["evidence.decided"]
      parts.append(.text(" " + text))
    }
    return parts
  }

  func inlines(_ remark: ReportContents.Remark) -> [ReportInline] {
    let text =
      switch remark {
      case .leftOut(let phase, let count):
        words.text("report.leftOut.\(phase.rawValue)", String(count))
      case .parts(let count): words.text("report.parts", String(count))
      case .stillPlanned(let count): words.text("report.stillPlanned", String(count))
      case .delegates(let recorded, let claimed, let all):
        words.text("report.delegatesKnown", String(recorded), String(all), String(claimed))
      case .tied(let count): words.text("report.tied", String(count))
      case .total: words["report.totalRemark"]
      }
    return [.text(text)]
  }
}
