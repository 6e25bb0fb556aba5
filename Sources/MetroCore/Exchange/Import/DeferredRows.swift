package import MetroText

/// Rows that are kept until the rest of the file is known: a date such as `05/06/2017`, whose order the
/// other dates of the column may settle.
///
/// A column has one order of day and month: one date with a part over 12 settles it, unless another
/// date contradicts.
@safe final class DeferredRows: ImportSource {
  private struct Row {
    let line: Int
    let targets: [Int?]
    let texts: [[String]]
    let places: [(line: Int, column: Int?)]
    let original: [UInt8]?
  }

  let header: [UInt8]?
  let delimiter: UInt8
  let names: [String]
  let notes: [ImportNote] = []
  private var rows: [Row] = []
  private var index = -1

  /// Creates a list for rows of a source.
  init(of source: any ImportSource) {
    header = source.header
    delimiter = source.delimiter
    names = source.names
  }

  /// The number of rows.
  var count: Int { rows.count }

  /// Keeps the current row of a source.
  func add(_ source: any ImportSource, of noun: Noun, original: [UInt8]?) throws {
    let targets = source.targets
    let texts = try targets.enumerated().map { index, target in
      guard let target else { return [String]() }
      let isList = target > 0 && target <= noun.fields.count && noun.fields[target - 1].isList
      return try source.texts(at: index, isList: isList)
    }
    rows.append(
      Row(
        line: source.line, targets: targets, texts: texts,
        places: targets.indices.map { source.place(at: $0) }, original: original))
  }

  /// Removes the rows on some lines.
  func remove(_ lines: Set<Int>) { rows.removeAll { lines.contains($0.line) } }

  func advance() -> Bool {
    index += 1
    return index < rows.count
  }

  var line: Int { rows[index].line }
  var targets: [Int?] { rows[index].targets }
  func texts(at index: Int, isList: Bool) -> [String] { rows[self.index].texts[index] }
  func bytes(at index: Int) -> UnsafeBufferPointer<UInt8>? { nil }
  func place(at index: Int) -> (line: Int, column: Int?) { rows[self.index].places[index] }
  func original() -> [UInt8]? { rows[index].original }
}

/// The order of the numbers in the dates of a column, as one of them shows.
package struct SettledOrder: Sendable, Equatable {
  package let field: String
  package let order: DateOrder

  /// The first date of the column that has only this order.
  package let witness: String
}

/// Collects which orders of day and month the dates of a file show.
struct DateOrderEvidence {
  /// The fields of deferred rows, in the order of the file.
  private(set) var fields: [String] = []
  private var witnesses: [String: [DateOrder: String]] = [:]

  /// Notes the order of a date that has only one.
  mutating func note(_ field: String, _ written: String) {
    guard !written.contains(where: \.isLetter) else { return }
    let all: [DateOrder] = [.dmy, .mdy]
    let orders = all.filter {
      !WrittenDate.readings(of: written, order: $0).isEmpty
    }
    guard orders.count == 1, witnesses[field]?[orders[0]] == nil else { return }
    witnesses[field, default: [:]][orders[0]] = written
  }

  /// Returns whether an error is about a date that the column may settle, and notes its field.
  mutating func mayHelp(_ error: any CatalogError, of noun: Noun) -> Bool {
    guard case ValueError.invalidValue(let column, let fault) = error, !fault.readings.isEmpty
    else { return false }
    let field = noun.name == .program && ["starts", "ends"].contains(column) ? "dates" : column
    guard noun.field(field)?.type == .date else { return false }
    if !fields.contains(field) { fields.append(field) }
    return true
  }

  /// The orders of the columns of deferred rows that the file settles.
  var settled: [SettledOrder] {
    fields.compactMap { field in
      guard let found = witnesses[field], found.count == 1, let (order, witness) = found.first
      else { return nil }
      return SettledOrder(field: field, order: order, witness: witness)
    }
  }
}
