/// All reasons why a row cannot be imported.
struct RowErrors: Error {
  private(set) var errors: [any CatalogError] = []
  private var known: Set<String> = []

  mutating func add(_ error: any CatalogError) {
    // Equal errors have equal descriptions, so most of many errors need no comparison.
    let isNew = known.insert(String(reflecting: error)).inserted
    if isNew || !errors.contains(where: { $0.isEqual(to: error) }) { errors.append(error) }
  }

  /// Runs work on a part of the row, and keeps its errors; returns nil after an error.
  mutating func collecting<Result>(_ work: () throws -> Result) throws -> Result? {
    do {
      return try work()
    } catch let all as RowErrors {
      for error in all.errors { add(error) }
    } catch let error as any CatalogError {
      add(error)
    }
    return nil
  }

  /// - Throws: the only reason, or all of them.
  func throwIfAny() throws {
    guard errors.count > 1 else {
      if let error = errors.first { throw error }
      return
    }
    throw self
  }
}
