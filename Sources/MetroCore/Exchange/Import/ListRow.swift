/// One row of a list, as read from the file.
struct ListRow {
  private(set) var owner: String
  let ownerIndex: Int
  let field: Field
  let position: Int?
  private(set) var value: String
  /// The columns of the value that the row does not mention.
  let keptParts: Set<String>
  let line: Int
  let place: (line: Int, column: Int?)
  let ownerPlace: (line: Int, column: Int?)
  let original: [UInt8]?

  /// Returns the row with resolved IDs.
  func with(_ owner: String, _ value: String) -> ListRow {
    var row = self
    row.owner = owner
    row.value = value
    return row
  }

  /// Returns the index in a list for the value, at most the list's length.
  func place(in list: ListPlaces, _ index: Int) throws(ListError) -> Int {
    guard let position else { return list.firstIndex(of: value) ?? list.values.count }
    guard position <= list.values.count + 1 else {
      throw ListError(
        index: index,
        ValueError.inconsistent(
          reason: "position \(position) leaves a gap: the list has \(list.values.count)"))
    }
    return position - 1
  }

  /// Returns the value that replaces another; for the same speaker, columns that the row omits keep
  /// their old values.
  func value(over old: String) -> String {
    guard field.type == .speaker, let mine = try? Speaker(value), let other = try? Speaker(old),
      mine.name == other.name
    else { return value }
    return Speaker.joined(
      zip(Speaker.columns, zip(mine.parts, other.parts)).map { column, parts in
        keptParts.contains(column) ? parts.1 : parts.0
      })
  }

}

/// Why the rows of one record cannot be imported.
struct ListError: Error {
  /// The index of the row with the error.
  let index: Int
  let isOfOwner: Bool
  let error: any CatalogError

  init(index: Int, isOfOwner: Bool = false, _ error: any CatalogError) {
    self.index = index
    self.isOfOwner = isOfOwner
    self.error = error
  }

  /// Runs work whose errors concern one of the rows or its record.
  static func about<Result>(
    _ index: Int, isOfOwner: Bool = false, _ work: () throws -> Result
  ) throws -> Result {
    do {
      return try work()
    } catch let error as any CatalogError {
      throw ListError(index: index, isOfOwner: isOfOwner, error)
    }
  }

  func located(_ row: ListRow, in file: String) -> ImportError {
    let place = isOfOwner ? row.ownerPlace : row.place
    return ImportError(
      file: file, line: place.line, column: place.column, field: nil, cause: .record(error))
  }
}
