import Foundation
import MetroCore
import MetroSite

/// The latest state of a site, which follows the catalog and the theme.
final class SiteWatch {
  private(set) var site: PreviewSite
  private let make: () throws -> PreviewSite
  private let catalog: Catalog
  private let theme: String?
  private var version: Int64 = 0
  private var themeTimes: [String: Date] = [:]

  init(_ options: SiteOptions, showsWithheld: Bool, _ context: Context) throws {
    make = {
      try PreviewSite(
        options.build(in: context, isPreview: true, showsWithheld: showsWithheld),
        isInterrupted: context.console.isInterrupted)
    }
    catalog = try context.open(for: .reading)
    theme = options.theme
    // What changes while the first state is read is seen as a change.
    version = try catalog.dataVersion()
    themeTimes = Self.times(in: theme)
    site = try make()
  }

  /// Reads the site again if the catalog or the theme has changed, and returns whether it has.
  func refresh() throws -> Bool {
    let (oldVersion, oldTimes) = (version, themeTimes)
    version = try catalog.dataVersion()
    themeTimes = Self.times(in: theme)
    guard version != oldVersion || themeTimes != oldTimes else { return false }
    site = try make()
    return true
  }

  private static func times(in folder: String?) -> [String: Date] {
    guard let folder else { return [:] }
    var times: [String: Date] = [:]
    let names = FileManager.default.enumerator(atPath: folder)
    while let name = names?.nextObject() as? String {
      times[name] = names?.fileAttributes?[.modificationDate] as? Date
    }
    return times
  }
}
