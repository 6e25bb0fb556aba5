import MetroCore
import MetroText

/// Puts the contents of a report into the form of a template.
struct ReportComposer {
  let contents: ReportContents
  let text: ReportText

  private var words: SiteWords { text.words }

  func blocks(_ template: ReportTemplate) -> [ReportBlock] { blocks(template.nodes) }

  private func blocks(_ nodes: [ReportTemplate.Node]) -> [ReportBlock] {
    var blocks: [ReportBlock] = []
    for node in nodes {
      switch node {
      case .heading(let level, let parts): blocks.append(.heading(level: level, inlines(parts)))
      case .paragraph(let parts):
        let line = inlines(parts)
        if !line.isEmpty { blocks.append(.paragraph(line)) }
      case .item(let parts):
        if case .list(let items)? = blocks.last {
          blocks[blocks.count - 1] = .list(items + [inlines(parts)])
        } else {
          blocks.append(.list([inlines(parts)]))
        }
      case .condition(let name, let nodes): if has(name) { blocks += self.blocks(nodes) }
      case .section(let name, let part): blocks += section(name, part)
      }
    }
    return blocks
  }

  private func has(_ name: String) -> Bool {
    name == "notes" ? !contents.notes.isEmpty : contents.sections.contains { $0.name == name }
  }

  private func inlines(_ parts: [ReportTemplate.Part]) -> [ReportInline] {
    parts.compactMap { part -> ReportInline? in
      switch part {
      case .text(let text): .text(text)
      case .value(let name): value(name).map { .text($0) }
      case .strong(let parts): .strong(inlines(parts))
      case .link(let url, let parts): .link(url: url, inlines(parts))
      }
    }
  }

  // MARK: - Values

  /// The title of the report.
  var title: String {
    switch contents.subject {
    case .network:
      contents.record.map { words.text("report.title.of", $0.name) } ?? words["report.title.all"]
    case .year(let period):
      words.text("report.title.year", DateText(words: words).text(period))
    case .program, .city: contents.record?.name ?? ""
    }
  }

  private func value(_ name: String) -> String? {
    switch name {
    case "title": return title
    case "name": return contents.record?.name
    case "period":
      guard case .year(let period) = contents.subject else { return nil }
      return DateText(words: words).text(period)
    case "about":
      return contents.revision.map {
        words.text("footer.revision", String($0.number), DateText(words: words).text($0.day))
      }
    case "filters":
      return contents.filters.isEmpty
        ? nil : words.text("report.filters", contents.filters.joined(separator: ", "))
    default:
      let pieces = name.split(separator: ".", maxSplits: 1).map(String.init)
      if pieces.first == "heading" { return text.heading(pieces[1]) }
      return contents.figures.first { $0.name == pieces.last }?.value ?? words["part.unknown"]
    }
  }

  // MARK: - Sections

  private func section(_ name: String, _ part: ReportTemplate.SectionPart) -> [ReportBlock] {
    if name == "notes" {
      return contents.notes.isEmpty ? [] : [.notes(contents.notes.map(text.inlines))]
    }
    guard let section = contents.sections.first(where: { $0.name == name }) else { return [] }
    let chart = chart(of: section)
    if part == .chart { return chart.map { [.chart($0)] } ?? [] }
    var table = table(of: section)
    if part == .all { table.chart = chart }
    return [.table(table)] + section.remarks.map { .paragraph(text.inlines($0)) }
  }

  private func table(of section: ReportContents.Section) -> ReportTable {
    let shown = shownColumns(of: section)
    var table = ReportTable(
      caption: text.heading(section.name),
      columns: shown.map { column in
        ReportTable.Column(
          name: words.capitalized(text.column(section.columns[column])),
          isNumber: isNumber(section, column))
      })
    for row in section.rows {
      table.rows.append(
        ReportTable.Row(
          cells: shown.map { column in
            column == 0 ? label(row, of: section) : text.inlines(row.cells[column])
          }, isTotal: row.isTotal))
    }
    return table
  }

  /// The columns that say something.
  ///
  /// A column without values says nothing, and neither does one that counts nothing in any row while
  /// another one counts something; but that no member of a network took part says something.
  private func shownColumns(of section: ReportContents.Section) -> [Int] {
    let columns = section.columns.indices.dropFirst()
    let filled = columns.filter { column in section.rows.contains { !$0.cells[column].isEmpty } }
    let counted = filled.filter { column in section.rows.contains { !$0.cells[column].isNone } }
    return [0] + (section.name == "members" || counted.isEmpty ? filled : counted)
  }

  private func label(
    _ row: ReportContents.Row, of section: ReportContents.Section
  ) -> [ReportInline] {
    if row.isTotal { return [.text(words["report.total"])] }
    // A fact has the name of its field, whose value says what is claimed.
    if section.name == "facts", case .field(let field)? = row.cells[0].values.first {
      return [.text(words.label(field))]
    }
    return row.cells[0].isEmpty
      ? [.text(words["part.unknown"])] : text.inlines(row.cells[0])
  }

  private func isNumber(_ section: ReportContents.Section, _ column: Int) -> Bool {
    guard let cell = section.rows.lazy.map({ $0.cells[column] }).first(where: { !$0.isEmpty })
    else { return false }
    if case .number? = cell.values.first { return cell.recorded == nil && !cell.isClaim }
    return false
  }

  private func chart(of section: ReportContents.Section) -> ReportChart? {
    guard let name = section.chart, let column = section.columns.firstIndex(of: name) else {
      return nil
    }
    let bars = section.rows.filter { !$0.isTotal }.map { row -> (label: String, number: Int?) in
      var number: Int?
      if case .number(let text)? = row.cells[column].values.first { number = Int(text) }
      return (label(row, of: section).map(\.plain).joined(), number)
    }
    return ReportChart(
      title: words.capitalized(
        words.text("report.chart", text.column(name), text.column(section.columns[0]))),
      bars: bars)
  }
}

extension ReportCell {
  fileprivate var isEmpty: Bool { values.isEmpty && recorded == nil && notes.isEmpty }

  /// Whether the cell is empty or a count of nothing.
  fileprivate var isNone: Bool {
    guard !isEmpty else { return true }
    guard case .number("0")? = values.first else { return false }
    return !isClaim && recorded == nil && notes.isEmpty
  }
}
