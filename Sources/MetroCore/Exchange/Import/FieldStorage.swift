import GRDB

/// Stores and compares the values of one many-valued field.
struct FieldStorage {
  private let find: RowStatement
  private let insert: RowStatement
  private let isSpeaker: Bool
  private let list: ListTable
  private let table: InsertedRows.Table

  /// Returns nil for a field with a single value.
  init?(_ field: Field, _ database: Database) throws {
    guard let list = field.list else { return nil }
    self.list = list
    table = try InsertedRows.Table(list.name, database)
    isSpeaker = field.type == .speaker
    find = try RowStatement(
      cachedIn: database,
      """
      SELECT \(list.columns, separator: ", ") FROM \(list.name)
      WHERE \(list.condition(owner: "?")) ORDER BY position
      """)
    let columns = [list.owner, "position", list.columns[0]] + (list.role == nil ? [] : ["role"])
    insert = try RowStatement(
      cachedIn: database,
      """
      INSERT INTO \(list.name) (\(columns, separator: ", "))
      VALUES (?, ?, ?\(list.role.map { ", '\($0)'" } ?? ""))
      """)
  }

  /// Stores the values of a record that has none yet; returns false if they cannot be stored.
  func store(_ value: ImportedValue, owner: UnsafeBufferPointer<UInt8>) throws -> Bool {
    guard case .writtenList(let texts) = value else {
      guard case .checked(let value) = value else { return true }
      return value == .none
    }
    defer { insert.reset() }
    var position: Int64 = 0
    return try unsafe texts.forEachPart { part in
      position += 1
      insert.reset()
      unsafe insert.bind(owner, at: 1)
      insert.bind(position, at: 2)
      unsafe insert.bind(part, at: 3)
      return try insert.run()
    }
  }

  /// Records the rows that ``store(_:owner:)`` has added, or would add.
  func record(
    _ value: ImportedValue, owner: UnsafeBufferPointer<UInt8>, in rows: InsertedRows,
    isStored: Bool
  ) {
    guard case .writtenList(let texts) = value else { return }
    var position: Int64 = 0
    _ = unsafe texts.forEachPart { part in
      position += 1
      rows.add(to: table, isStored: isStored) { writer in
        for column in table.columns {
          switch column {
          case list.owner: writer.append(unsafe .text(owner))
          case "position": writer.append(.integer(position))
          case list.columns[0]: writer.append(unsafe .text(part))
          case "role": if let role = list.role { writer.append(role) } else { writer.append(.null) }
          default: writer.append(.null)
          }
        }
      }
      return true
    }
  }

  func isStored(_ value: ImportedValue, owner: UnsafeBufferPointer<UInt8>) throws -> Bool {
    if case .notGiven = value { return true }
    defer { find.reset() }
    unsafe find.bind(owner, at: 1)
    if case .writtenList(let texts) = value {
      let areAll = try unsafe texts.forEachPart { part in
        guard try find.next(), unsafe find.holds(part, at: 0) else { return false }
        // A text stored as written contains no role or organization of the speaker.
        return !isSpeaker || (find.isNull(1) && find.isNull(2))
      }
      guard areAll else { return false }
    }
    return try !find.next()
  }
}
