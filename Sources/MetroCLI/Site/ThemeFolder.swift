import Foundation
import MetroCore
import MetroSite

/// Reads a theme from a folder.
enum ThemeFolder {
  /// The longest file that is read.
  private static let longestFile = 50_000_000

  /// - Throws: `Failure` for a folder that does not exist, and for a wrong file with its line.
  static func read(_ folder: String) throws -> Theme {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder),
      isFolder.boolValue, let names = FileManager.default.enumerator(atPath: folder)
    else {
      throw Failure(
        status: .noInput, message: "\(folder): no such folder",
        hint: "a theme is a folder with any of site.json, style.css, strings/LANGUAGE.csv, static, "
          + Theme.fragmentNames.joined(separator: ", "))
    }
    var files: [String: ThemeFile] = [:]
    for case let name as String in names {
      // Hidden files belong to editors and systems, not to the theme.
      guard !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { continue }
      let path = "\(folder)/\(name)"
      var status = stat()
      guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { continue }
      guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= longestFile,
        let data = FileManager.default.contents(atPath: path)
      else {
        throw Failure(
          status: .badData, message: "\(path): not a regular file, or larger than 50 MB")
      }
      files[name] = ThemeFile(path: path, bytes: Array(data))
    }
    do {
      return try Theme(files)
    } catch {
      throw Failure(error)
    }
  }
}

extension Failure {
  init(_ error: ThemeError) {
    self.init(status: .badData, message: "\(error.path):\(error.line): \(error.reason)")
    file = error.path
    line = error.line
  }
}
