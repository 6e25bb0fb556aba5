/// The formats of dates and the hidden sheets among the styles of an OpenDocument workbook.
///
/// Styles are in a document of their own and at the beginning of the content (OpenDocument 1.3,
/// part 3, 16 and 19).
struct ODSStyles {
  private struct Style {
    let format: String?
    let parent: String?
  }

  private struct Parts {
    var hasYear = false
    var hasMonth = false
    var hasDay = false
    var hasTime = false

    var format: DateFormat? {
      DateFormat(hasYear: hasYear, hasMonth: hasMonth, hasDay: hasDay, hasTime: hasTime)
    }
  }

  private var formats: [String: Parts] = [:]
  private var styles: [String: Style] = [:]
  /// The styles of tables that are not displayed.
  private(set) var hidden: Set<String> = []
  private var format: String?
  private var table: String?

  var count: Int { formats.count + styles.count }

  /// Reads an element that belongs to a style.
  mutating func add(_ element: XMLElement) {
    let name = element.name
    if name == "date-style" || name == "time-style" {
      format = element.text("name", in: ":style")
      if let format { formats[format] = Parts() }
    } else if name == "style" {
      let family = element.text("family")
      table = family == "table" ? element.text("name", in: ":style") : nil
      guard family == "table-cell", let name = element.text("name", in: ":style") else { return }
      styles[name] = Style(
        format: element.text("data-style-name"), parent: element.text("parent-style-name"))
    } else if name == "table-properties" {
      if let table, element.text("display") == "false" { hidden.insert(table) }
    } else if let format {
      add(name, to: format)
    }
  }

  /// Ends a style.
  mutating func end(_ name: XMLName) {
    if name == "date-style" || name == "time-style" { format = nil }
  }

  private mutating func add(_ name: XMLName, to format: String) {
    if name == "year" || name == "era" {
      formats[format]?.hasYear = true
    } else if name == "month" || name == "quarter" {
      formats[format]?.hasMonth = true
    } else if name == "day" || name == "day-of-week" || name == "week-of-year" {
      formats[format]?.hasDay = true
    } else if name == "hours" || name == "minutes" || name == "seconds" {
      formats[format]?.hasTime = true
    }
  }

  /// Returns what a style shows of a date; nil if it does not say so.
  func format(_ style: String?) -> DateFormat? {
    var name = style
    // A style has few ancestors, and a damaged document may have a circle of them.
    for _ in 0..<16 {
      guard let style = name.flatMap({ styles[$0] }) else { return nil }
      if let format = style.format { return formats[format]?.format }
      name = style.parent
    }
    return nil
  }
}
