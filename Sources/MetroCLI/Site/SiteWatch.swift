import Foundation
import MetroCore
import MetroSite

/// The files of a site in memory, and whether the catalog or the theme has changed since.
final class SiteWatch {
  private let options: SiteOptions
  private let showsWithheld: Bool
  private let context: Context
  private let catalog: Catalog
  private var version: Int64 = 0
  private var themeTimes: [String: Date] = [:]

  init(_ options: SiteOptions, showsWithheld: Bool, _ context: Context) throws {
    self.options = options
    self.showsWithheld = showsWithheld
    self.context = context
    catalog = try context.open(for: .reading)
    try note()
  }

  /// Returns the files of the site by their paths.
  func files() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    let build = try options.build(in: context, isPreview: true, showsWithheld: showsWithheld)
    try build.forEachFile { file in
      if context.console.isInterrupted() { throw CancellationError() }
      files[file.path] = file.bytes
    }
    return files
  }

  func isChanged() throws -> Bool {
    let (oldVersion, oldTimes) = (version, themeTimes)
    try note()
    return version != oldVersion || themeTimes != oldTimes
  }

  private func note() throws {
    version = try catalog.dataVersion()
    guard let folder = options.theme else { return }
    var times: [String: Date] = [:]
    let names = FileManager.default.enumerator(atPath: folder)
    while let name = names?.nextObject() as? String {
      times[name] = names?.fileAttributes?[.modificationDate] as? Date
    }
    themeTimes = times
  }
}
