import Foundation
package import MetroText

/// Backups of a catalog with times in their names, such as `catalog-2026-01-15T093000Z.sqlite`.
package struct DatedBackups: Sendable {
  private let folder: String
  private let stem: String
  private let ending: String

  /// Whether the path has no ending and is no folder, so that it probably names one that is missing.
  package let isMissingFolder: Bool

  /// Creates the series of backups that a path without a time names.
  ///
  /// A path of a folder stands for backups there that are named after the catalog.
  package init(path: String, catalog: String) {
    let isInFolder = FileTarget(path).kind == .irregular(name: "a directory")
    folder = isInFolder ? path : PathName.folder(of: path)
    let name = PathName.name(of: isInFolder ? catalog : path)
    let point = name.dropFirst().lastIndex(of: ".") ?? name.endIndex
    stem = String(name[..<point])
    ending = String(name[point...])
    isMissingFolder = !isInFolder && ending.isEmpty
  }

  /// Returns the path of the backup of a time.
  ///
  /// Further backups of one second have a number, from `_02`, which sorts after the name without one.
  /// With `replacing`, there is only one.
  package func path(at time: UTCTime, replacing: Bool = false) -> String {
    let first = path(of: name(at: time, number: nil))
    guard !replacing, exists(first) else { return first }
    return (2...99).lazy.map { path(of: name(at: time, number: $0)) }.first { !exists($0) } ?? first
  }

  private func name(at time: UTCTime, number: Int?) -> String {
    let mark = number.map { $0 < 10 ? "_0\($0)" : "_\($0)" } ?? ""
    return stem + "-" + time.text.replacing(":", with: "") + mark + ending
  }

  private func path(of name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// Whether anything has a path, also a link that leads nowhere.
  private func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  /// Removes all but the latest backups, and returns the paths of those that it removed, oldest first.
  ///
  /// Only regular files whose names have a time and whose content is a catalog count as backups.
  package func removeAll(butLatest count: Int) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let paths = names.filter(isDated).sorted().map { path(of: $0) }
      .filter { CatalogHeader.isOfCatalog(at: $0) }
    return paths.dropLast(count).filter { path in
      guard unsafe unlink(path) == 0 else { return false }
      for companion in FileTarget.companions { _ = unsafe unlink(path + companion) }
      return true
    }
  }

  /// Returns whether a name is the one of this series for some time.
  private func isDated(_ name: String) -> Bool {
    guard name.hasPrefix(stem + "-"), name.hasSuffix(ending) else { return false }
    var text = name.dropFirst(stem.count + 1).dropLast(ending.count)
    if text.dropLast(2).hasSuffix("Z_"), let number = Int(text.suffix(2)), number > 1 {
      text = text.dropLast(3)
    }
    // 2026-01-15T093000Z
    guard text.count == 18, text.utf8.count == 18 else { return false }
    let digits = Array(text)
    let time = "\(String(digits[..<13])):\(String(digits[13..<15])):\(String(digits[15...]))"
    return UTCTime(time)?.text == time
  }
}

/// The header of a database file, read without SQLite.
enum CatalogHeader {
  /// Returns whether a regular file, not a link to one, is a catalog by its header.
  static func isOfCatalog(at path: String) -> Bool {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    let descriptor = unsafe Foundation.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 72)
    guard unsafe pread(descriptor, &header, header.count, 0) == header.count,
      header.starts(with: "SQLite format 3\0".utf8)
    else { return false }
    let application = header[68...].reduce(0) { $0 << 8 | Int32($1) }
    return application == Schema.applicationID || application == Schema.formerApplicationID
  }
}
