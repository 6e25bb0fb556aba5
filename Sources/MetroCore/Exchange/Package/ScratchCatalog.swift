import Foundation
import GRDB

/// A catalog made of a data package, to be compared with another one; it goes when this value does.
///
/// Everything in it is checked: a package that would break a rule of the catalog does not get here.
package final class ScratchCatalog {
  let path: String
  private let folder: String

  /// Reads a package.
  ///
  /// - Throws: what ``CatalogWriter/load(_:progress:)`` throws.
  package init(
    of package: PackageFolder, isInterrupted: @escaping @Sendable () -> Bool = { false },
    progress: @escaping (_ rows: Int) throws -> Void = { _ in }
  ) throws {
    var name = Array((FileManager.default.temporaryDirectory.path + "/metro-XXXXXX").utf8CString)
    guard unsafe mkdtemp(&name) != nil else {
      throw CatalogError.cannotCreate(
        path: FileManager.default.temporaryDirectory.path,
        reason: unsafe String(cString: strerror(errno)))
    }
    folder = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    path = folder + "/package.sqlite"
    let catalog = try Catalog.scratch(at: path, isInterrupted)
    try catalog.write { _ = try $0.loadTables(of: package, progress) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }
}
