import MetroWorkbook

/// The sheets of a workbook that are named after tables.
package struct SheetTables {
  /// The tables in the order in which their records refer to each other, with the name of the sheet.
  package let tables: [(table: ExchangeTable, sheet: String)]

  /// The names of the other sheets.
  package let others: [String]

  /// - Throws: `ExchangeError` if the file is not a workbook that can be read.
  package init(_ file: ImportFile) throws {
    let names: [String]
    do {
      names = try SheetChoice.workbook(file).sheets.map(\.name)
    } catch let fault as ImportError {
      throw ExchangeError.importFailed(fault)
    }
    var sheets: [String: String] = [:]
    var others: [String] = []
    for name in names {
      if let table = ExchangeTable.named(name.lowercased()), sheets[table.plural] == nil {
        sheets[table.plural] = name
      } else {
        others.append(name)
      }
    }
    tables = ExchangeTable.inOrderOfReference.compactMap { table in
      sheets[table.plural].map { (table, $0) }
    }
    self.others = others
  }
}
