import GRDB

/// Walks over the records of a type in three attached catalogs in parallel, by ID: `base`, `here`, and the
/// dump in `main`.
struct ThreeWayRows {
  enum Change {
    /// Only the catalog changed the record.
    case onlyHere
    /// Both changed it, and not in the same way.
    case both
  }

  /// The records of one catalog.
  private final class Side {
    let rows: RecordRows
    private(set) var isAtRow: Bool

    init(_ rows: RecordRows) throws {
      self.rows = rows
      isAtRow = try rows.next()
    }

    func advance() throws { isAtRow = try rows.next() }

    func isAt(_ id: RawCell) -> Bool { isAtRow && rows.cells[0].order(id) == 0 }
  }

  private let base: Side
  private let here: Side
  private let there: Side

  init(_ noun: Noun, _ database: Database) throws {
    base = try Side(RecordRows(noun, database, schema: "base"))
    here = try Side(RecordRows(noun, database, schema: "here"))
    there = try Side(RecordRows(noun, database))
  }

  /// Passes the records whose state in the dump is not the result.
  func run(_ take: (Change, _ id: String) throws -> Void) throws {
    let sides = [base, here, there]
    while let id = first(of: sides) {
      let present = sides.filter { $0.isAt(id) }
      if !isSame(base, here, id), !isSame(here, there, id) {
        try take(isSame(base, there, id) ? .onlyHere : .both, Cell(id).text ?? "")
      }
      for side in present { try side.advance() }
    }
  }

  private func first(of sides: [Side]) -> RawCell? {
    sides.filter(\.isAtRow).map { $0.rows.cells[0] }.min { $0.order($1) < 0 }
  }

  private func isSame(_ left: Side, _ right: Side, _ id: RawCell) -> Bool {
    guard left.isAt(id), right.isAt(id) else { return left.isAt(id) == right.isAt(id) }
    return zip(left.rows.cells, right.rows.cells).allSatisfy { $0.isSame(as: $1) }
  }
}
