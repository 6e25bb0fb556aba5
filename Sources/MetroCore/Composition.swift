import GRDB
import MetroText

// Combines the layers of the core; only this file may refer to all of them.

extension SQLFunction {
  /// The functions that every connection has.
  static let all: [SQLFunction] = [
    .countryName, .dispute, .nameKey, .searchPrepared, .searchPlain, .searchMarked,
  ]
}

extension Catalog {
  /// Runs work, and completes an error about a missing record with what the history knows of it.
  func explainingMissingIDs<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as any CatalogError {
      throw (try? explained(error)) ?? error
    }
  }

  /// Returns the error with the fate of the missing record, or nil if the history has none.
  private func explained(_ error: any CatalogError) throws -> (any CatalogError)? {
    switch error {
    case RecordError.noSuchRecord(let noun, let id, _):
      let fate = try withQueue { try $0.read { try IDHistory.find(.named(noun), id: id, $0) } }
      return fate.map { FormerIDError.recordGone(noun, id: id, $0) }
    case ExchangeError.importFailed(let fault):
      guard case .record(let cause) = fault.cause else { return nil }
      return try explained(cause).map { ExchangeError.importFailed(fault.with($0)) }
    default: return nil
    }
  }
}
