import Foundation

extension PackageFolder {
  /// Returns a file in a folder that a dump would replace but did not write; nil if there is none.
  package static func foreignFile(in path: String) -> String? {
    let isThere = { (name: String) in FileManager.default.fileExists(atPath: "\(path)/\(name)") }
    let listed = try? PackageFolder(path).resources.map(\.path)
    let foreign =
      listed == nil && isThere(PackageDescription.fileName)
      ? PackageDescription.fileName
      : PackageTable.all.map(\.path).first { isThere($0) && listed?.contains($0) != true }
    return foreign.map { "\(path)/\($0)" }
  }
}
