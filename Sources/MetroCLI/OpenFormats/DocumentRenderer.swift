import MetroCore

/// Renders the records of one noun or several as one document in an open format.
///
/// For each noun the renderer is told its name and then gets its rows as any sink does.
protocol DocumentRenderer: RowSink {
  /// Takes the noun of the rows that come next.
  func start(_ noun: Noun)

  /// Ends the document, after the rows of all nouns.
  func finish() throws

  /// What the document cannot hold, as a sentence; nil where it holds everything.
  var remark: String? { get }
}

extension DocumentRenderer {
  var remark: String? { nil }
}

/// Records that a document cannot hold: how many, and the first ids.
struct LeftOut {
  private(set) var count = 0
  private var ids: [String] = []

  private static let shown = 5

  mutating func append(_ id: String) {
    count += 1
    if ids.count < Self.shown { ids.append(id) }
  }

  /// A sentence such as `2 programs have no day: a, b`; nil where nothing was left out.
  func sentence(_ noun: Noun.Name, _ one: String, _ several: String) -> String? {
    guard count > 0 else { return nil }
    let rest = count > ids.count ? " and \(count - ids.count) more" : ""
    return "\(count) \(count == 1 ? "\(noun.rawValue) \(one)" : "\(noun.plural) \(several)"): "
      + ids.joined(separator: ", ") + rest
  }
}

/// Finds the texts of a row by the names of its columns.
struct NamedCells {
  private var places: [String: Int] = [:]
  private var cells: [Cell] = []

  init(_ columns: [Column]) {
    for (place, column) in columns.enumerated() { places[column.name] = place }
  }

  mutating func take(_ cells: [Cell]) { self.cells = cells }

  /// The text of a column; nil where there is no value or no such column.
  subscript(name: String) -> String? {
    places[name].flatMap { cells[$0].text }
  }
}

/// Collects bytes and passes them on in large pieces.
struct PiecewiseOutput {
  var bytes: [UInt8] = []
  private let write: (Span<UInt8>) throws -> Void

  init(write: @escaping (Span<UInt8>) throws -> Void) { self.write = write }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Passes on what has been collected, once it is enough.
  mutating func flushIfFull() throws {
    if bytes.count >= 65_536 { try flush() }
  }

  mutating func flush() throws {
    let full = bytes
    bytes.removeAll(keepingCapacity: true)
    try write(full.span)
  }
}
