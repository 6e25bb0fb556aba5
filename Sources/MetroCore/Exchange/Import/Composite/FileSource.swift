import GRDB
import MetroText

/// What is known of an imported file as the source of what it says.
package struct FileSource {
  /// The name of the file without its folder.
  package let name: String
  /// Returns the SHA-256 of its bytes; nil if it cannot be computed.
  package let digest: () -> String?
  /// The current day as `YYYY-MM-DD`.
  package let day: String

  package init(name: String, day: String, digest: @escaping () -> String?) {
    self.name = name
    self.digest = digest
    self.day = day
  }
}

/// The source record of an imported file.
package struct StatedSource: Sendable, Equatable {
  package let id: String
  /// Whether the record existed and the file had other bytes then.
  package let isNewEdition: Bool
}

extension CatalogWriter {
  /// Returns the source record of a file, which is added once.
  ///
  /// A file with the same bytes is the same source under any name. A file of the same name with
  /// other bytes is a new edition, not a new witness.
  func source(of file: FileSource) throws -> StatedSource {
    let noun = Noun.source
    let sha256 = file.digest()
    if let sha256, let id = try source(withDigest: sha256) {
      return StatedSource(id: id, isNewEdition: false)
    }
    let values = try noun.checkedValues([
      "title": file.name, "sha256": sha256, "retrieved": file.day,
    ])
    guard let title = values["title"],
      let id = try existing(noun, like: RecordValues(["title": title]))
    else { return StatedSource(id: try add(noun, values).text, isNewEdition: false) }
    let isNewEdition = try edit(noun, id: id, values.filter { $0.key != "title" })
    return StatedSource(id: id, isNewEdition: isNewEdition)
  }

  private func source(withDigest sha256: String) throws -> String? {
    try String.fetchOne(
      database, sql: "SELECT id FROM source WHERE sha256 = ? ORDER BY id LIMIT 1",
      arguments: [sha256])
  }
}
