import GRDB
import MetroText

// Combines the layers of the core; only this file may refer to all of them.

extension SQLFunction {
  /// The functions that every connection has.
  static let all: [SQLFunction] = [
    .countryName, .dispute, .nameKey, .nameOrder, .searchPrepared, .searchPlain, .searchMarked,
    .region, .subregion,
  ]
}

extension Filter {
  /// Returns the filters by evidence for the records of a type.
  static func ofEvidence(for name: Noun.Name) -> [Filter] {
    [
      Filter("disputed", nil, help: "with a disputed value") { _, _ in
        let query = DisputeQuery(noun: .named(name)).sql()
        return "t.id IN (SELECT id FROM (\(literal: query)))"
      },
      Filter("unsourced", nil, help: "without a source") { _, _ in
        "NOT EXISTS (SELECT 1 FROM statement WHERE statement.\(sql: name.rawValue) = t.id)"
      },
    ]
  }
}

extension Filter {
  /// Returns the filter for the records of a type in whose texts words occur.
  static func search(in name: Noun.Name) -> Filter {
    Filter("search", .line, .all, help: "in which these words occur", reading: .words) { value, _ in
      let expression = SearchText.expression(for: [value.text]) ?? ""
      return """
        t.id IN (SELECT search_entry.id FROM search_index
          JOIN search_entry ON search_entry.number = search_index.rowid
          WHERE search_index MATCH \(expression) AND search_entry.noun = \(name.rawValue))
        """
    }
  }

  /// Returns a value as a reader of another day understands it: 2025 for `last-year`.
  package func written(_ text: String, today: String) -> String {
    guard reading == .period else { return text }
    return (try? read(text, today: today)) ?? text
  }

  /// Returns the text that the type of the filter reads, for a text that a user entered.
  func read(_ text: String, today: String) throws(InvalidValue) -> String {
    switch reading {
    case .plain: return text
    case .period: return try RelativePeriod.edtf(text, today: today)
    case .words:
      guard SearchText.expression(for: [text]) != nil else {
        throw InvalidValue(text: text, reason: "there is no letter or digit to search for")
      }
      return text
    }
  }
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
