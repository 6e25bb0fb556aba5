import Foundation
import MetroCore
import MetroTOML
import MetroText

/// How the sheets of a file are imported, as a file in TOML says.
struct Recipe {
  /// The path of the file, for messages.
  let path: String

  /// One recipe for each `[[table]]` section, or a single one for the whole file.
  private(set) var tables: [TableRecipe]

  /// Reads a recipe.
  ///
  /// - Throws: `Failure` with status `noInput` or `badData`.
  init(at path: String) throws {
    try self.init(RecipeFile.text(at: path), from: path)
  }

  init(_ text: String, from path: String) throws {
    self.path = path
    let document = try TOMLDocument.settings(text, from: path)
    let hasTables = document.sections.contains { $0.isItem }
    tables = hasTables ? [] : [TableRecipe()]
    for section in document.sections {
      if section.isItem {
        guard section.path == ["table"] else { throw Self.unknown(section, path) }
        tables.append(TableRecipe())
      } else if hasTables, section.path.isEmpty {
        // Keys above the first [[table]] would belong to none of them.
        if let entry = section.entries.first {
          throw Failure(
            status: .badData,
            message: "\(path):\(entry.line): '\(entry.key)' is above the first [[table]]")
        }
        continue
      }
      let name = hasTables && !section.isItem ? Array(section.path.dropFirst()) : section.path
      guard !hasTables || section.path.first == "table" else { throw Self.unknown(section, path) }
      try tables[tables.count - 1].add(section, named: section.isItem ? [] : name, in: path)
    }
  }

  static func unknown(_ section: TOMLDocument.Section, _ path: String) -> Failure {
    let name = section.path.joined(separator: ".")
    return Failure(
      status: .badData, message: "\(path):\(section.line): unknown section '[\(name)]'",
      hint: "sections are [columns], [values.COLUMN], [set] and [[table]]")
  }

  /// Returns the recipes for a table.
  ///
  /// - Throws: `Failure` if the file has none.
  func tables(for table: ExchangeTable) throws -> [TableRecipe] {
    let found = tables.filter { $0.table == nil || $0.table == table.plural }
    guard !found.isEmpty else {
      throw Failure(
        status: .badData, message: "\(path): no recipe for \(table.plural)",
        hint: "it is for \(tables.compactMap(\.table).joined(separator: ", "))")
    }
    return found
  }
}

/// The file of a recipe.
enum RecipeFile {
  /// The maximum number of bytes; a recipe has a line for each column of a sheet.
  private static let longest = 4 * 1024 * 1024

  static func text(at path: String) throws -> String {
    try TildePath.refuse(path)
    guard let file = FileHandle(forReadingAtPath: path),
      let data = try? file.read(upToCount: longest + 1)
    else {
      throw Failure(status: .noInput, message: "\(path): no such file, or it cannot be read")
    }
    guard data.count <= longest, let text = String(validating: data, as: UTF8.self) else {
      throw Failure(status: .badData, message: "\(path): not a recipe in UTF-8")
    }
    return text
  }
}
