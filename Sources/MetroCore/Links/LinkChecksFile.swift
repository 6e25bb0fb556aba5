import GRDB
import MetroCSV
import MetroLinks
package import MetroText

/// The observations of addresses in a folder of a dump, for other offices.
///
/// They are no part of the dump's state: their days change with each check.
package enum LinkChecksFile {
  package static let name = "link_checks.csv"
}

extension Catalog {
  /// Writes all observations of addresses as CSV, sorted, and returns the number of rows.
  package func dumpChecks(to file: PackageFile) throws -> Int {
    let count = try read { database in
      let names = LinkStore.columnNames
      let rows = try RowStatement(
        database,
        "SELECT \(names, separator: ", ") FROM link_check ORDER BY url, vantage, first_at")
      var writer = unsafe CSVWriter { try unsafe file.write($0) }
      for name in names { try writer.writeField(name) }
      try writer.endRecord()
      var count = 0
      while try rows.next() {
        for index in names.indices {
          guard let text = Cell(rows.cell(Int32(index))).text else {
            try writer.writeNull()
            continue
          }
          try writer.writeField(text)
        }
        try writer.endRecord()
        count += 1
      }
      try writer.flush()
      return count
    }
    try file.finish()
    return count
  }

  /// Adds the observations in a folder to those of the catalog, and returns how many are new; nil if the
  /// folder has none.
  ///
  /// The states of links follow with the next check. A row that metro would not have written is passed
  /// over, and so is one of a day after tomorrow: nothing that follows could contradict it.
  ///
  /// - Throws: `badPackage` for a file that is no regular file, no CSV, or has other columns.
  package func takeChecks(from folder: String, now: UTCTime) throws -> Int? {
    guard FileTarget("\(folder)/\(LinkChecksFile.name)").kind != .missing else { return nil }
    let latest = Days.second(of: now) + 24 * 60 * 60
    let spells = try Self.spells(in: folder).filter { $0.lastAt <= latest }
    var count = 0
    try writeUnrecorded { count = try LinkStore(database: $0).merge(spells) }
    return count
  }

  /// Removes observations that ended before a time and on which no state depends; returns their number.
  package func dropChecks(before time: UTCTime) throws -> Int {
    var count = 0
    try writeUnrecorded {
      count = try LinkStore(database: $0).drop(before: Days.second(of: time))
    }
    return count
  }

  private static func spells(in folder: String) throws -> [Spell] {
    let file = try PackageReader(folder, LinkChecksFile.name)
    let path = "\(folder)/\(LinkChecksFile.name)"
    let reader = unsafe CSVReader { try unsafe file.read(into: $0) }
    var spells: [Spell] = []
    do {
      guard try reader.advance() else { return [] }
      let names = try (0..<reader.count).map { try reader.string(at: $0) }
      guard names == LinkStore.columnNames else {
        throw ExchangeError.badPackage(
          file: path, reason: "its columns are not those of link checks")
      }
      while try reader.advance() {
        let texts = try (0..<reader.count).map { try reader.string(at: $0) }
        func text(_ index: Int) -> String? { texts[index].isEmpty ? nil : texts[index] }
        let spell = try LinkStore.spell(text: text) { text($0).flatMap { Int($0) } }
        // Only what a check could have seen: an address of the web, and texts of one line.
        guard let spell, (try? AskedAddress(spell.url)) != nil,
          texts.allSatisfy({ $0.isEmpty || CanonicalBytes.isLine($0.utf8Span.span) })
        else { continue }
        spells.append(spell)
      }
    } catch let error as CSVError {
      throw ExchangeError.badPackage(file: "\(path):\(error.line)", reason: error.reason)
    }
    return spells
  }
}
