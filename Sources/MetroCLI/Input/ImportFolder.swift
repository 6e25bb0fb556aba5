import Foundation
import MetroCore
import MetroText

/// The files of a folder that are named after their tables: `cities.csv`, `programs.ndjson`.
enum ImportFolder {
  struct Entry {
    let table: ExchangeTable
    let path: String
    let name: String
  }

  /// Returns the files in the order in which their records refer to each other.
  ///
  /// Files of other formats are ignored, but a file of a format that can be imported must be named
  /// after a table.
  ///
  /// - Throws: `Failure` with status `noInput` or `badData`.
  static func files(in folder: String) throws -> [Entry] {
    try TildePath.refuse(folder)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw Failure(
        status: .noInput, message: "\(folder): no such folder, or it cannot be read")
    }
    var entries: [Entry] = []
    // A data package describes its tables in a file of this name.
    for name in names.sorted() where !name.hasPrefix(".") && name != "datapackage.json" {
      guard let point = name.lastIndex(of: "."),
        let format = ImportFile.Format(ending: String(name[name.index(after: point)...]))
      else { continue }
      guard let table = ExchangeTable.named(String(name[..<point])) else {
        // A workbook may contain all tables.
        if format.isWorkbook { continue }
        let tables = ExchangeTable.inOrderOfReference.map(\.plural)
        let likely = nearest(String(name[..<point]), in: tables, limit: 1).first
        throw Failure(
          status: .badData, message: "\(folder)/\(name): not named after a table",
          hint: likely.map { "did you mean \($0)?" }
            ?? "tables are \(tables.joined(separator: ", "))")
      }
      entries.append(Entry(table: table, path: "\(folder)/\(name)", name: name))
    }
    guard !entries.isEmpty else {
      throw Failure(
        status: .noInput, message: "\(folder): nothing to import",
        hint: "name files after their tables: cities.csv, programs.ndjson")
    }
    return ExchangeTable.inOrderOfReference.flatMap { table in
      entries.filter { $0.table.plural == table.plural }
    }
  }
}
