import Foundation

extension PackageFolder {
  /// Returns a file in a folder that a dump would replace but did not write; nil if there is none.
  ///
  /// A dump that was killed leaves files that no `datapackage.json` describes. They are known by the
  /// descriptions that it also leaves under temporary names, or because they do not change.
  /// `digests` has the digests of the new dump by file name.
  package static func foreignFile(in path: String, to digests: [String: String]) -> String? {
    let isThere = { (name: String) in FileTarget("\(path)/\(name)").kind != .missing }
    let listed = try? PackageFolder(path).resources.map(\.path)
    guard listed != nil || !isThere(PackageDescription.fileName) else {
      return "\(path)/\(PackageDescription.fileName)"
    }
    let unlisted = PackageTable.all.map(\.path).filter {
      isThere($0) && listed?.contains($0) != true
    }
    guard !unlisted.isEmpty else { return nil }
    let known = unfinishedDigests(in: path)
    return unlisted.first { name in
      guard let digest = try? PackageReader(path, name).digest().text else { return true }
      return digests[name] != digest && known[name]?.contains("sha256:\(digest)") != true
    }.map { "\(path)/\($0)" }
  }

  /// Returns the digests, by file name, in the descriptions that killed dumps have left.
  private static func unfinishedDigests(in path: String) -> [String: Set<String>] {
    var digests: [String: Set<String>] = [:]
    let files = PartialFile.abandoned(of: "\(path)/\(PackageDescription.fileName)")
    for file in files {
      guard let data = FileManager.default.contents(atPath: file),
        let description = try? JSONDecoder().decode(Description.self, from: data),
        description.metro_schema != nil
      else { continue }
      for resource in description.resources {
        if let hash = resource.hash { digests[resource.path, default: []].insert(hash) }
      }
    }
    return digests
  }
}
