/// A part of a report, in the order of the document.
enum ReportBlock: Equatable, Sendable {
  case heading(level: Int, [ReportInline])
  case paragraph([ReportInline])
  case list([[ReportInline]])
  case table(ReportTable)
  case chart(ReportChart)
  /// The notes in the order of their numbers.
  case notes([[ReportInline]])
}

/// A part of a line.
indirect enum ReportInline: Equatable, Sendable {
  case text(String, language: String? = nil)
  case strong([ReportInline])
  case link(url: String, [ReportInline])
  /// The mark of a note, by its number.
  case note(Int)

  /// The text without marks of notes.
  var plain: String {
    switch self {
    case .text(let text, _): text
    case .strong(let parts), .link(_, let parts): parts.map(\.plain).joined()
    case .note: ""
    }
  }
}

/// A table with the chart that belongs to it.
struct ReportTable: Equatable, Sendable {
  let caption: String
  let columns: [Column]
  var rows: [Row] = []
  var chart: ReportChart?

  struct Column: Equatable, Sendable {
    let name: String
    let isNumber: Bool
  }

  struct Row: Equatable, Sendable {
    let cells: [[ReportInline]]
    let isTotal: Bool
  }
}

/// The numbers of a column as bars; rows without a number have none.
struct ReportChart: Equatable, Sendable {
  let title: String
  let bars: [(label: String, number: Int?)]

  var largest: Int { bars.compactMap(\.number).max() ?? 0 }

  static func == (left: ReportChart, right: ReportChart) -> Bool {
    left.title == right.title && left.bars.map(\.label) == right.bars.map(\.label)
      && left.bars.map(\.number) == right.bars.map(\.number)
  }
}
