import MetroCore
import MetroSite

/// One state of a site, of which each file is made when a browser first asks for it.
final class PreviewSite {
  private typealias Take = (SiteFile) throws -> Void

  /// Files that are made together.
  private struct Part {
    let has: (String) -> Bool
    let make: (Take) throws -> Void
  }

  private let languages: [SiteLanguage]
  private let isInterrupted: () -> Bool
  private var parts: [Part] = []
  private var made: [String: [UInt8]] = [:]

  init(_ build: SiteBuild, isInterrupted: @escaping () -> Bool) throws {
    languages = try build.languages()
    self.isInterrupted = isInterrupted
    for file in build.site.assets { made[file.path] = file.bytes }
    for language in languages {
      for file in language.entrances { made[file.path] = file.bytes }
      let folder = language.folder
      parts += [
        Part(has: { $0.hasPrefix(folder) && $0.hasSuffix(".html") }, make: language.forEachList),
        Part(has: { $0.hasPrefix(folder) }, make: language.forEachRedirect),
        Part(has: { $0.hasPrefix(folder + "search") || $0 == folder + "feed.xml" }) {
          _ = try language.records.forEachFile($0)
        },
      ]
    }
    parts += [
      Part(has: { $0.hasPrefix("data/") }) { try build.downloads().forEachFile($0) },
      Part(has: { $0.hasPrefix("sitemap") || $0 == "robots.txt" }, make: build.forEachFile),
    ]
  }

  /// Returns the bytes of a file; nil if the site has none at the path.
  ///
  /// - Throws: `CancellationError` if the user interrupts.
  func file(at path: String) throws -> [UInt8]? {
    if let bytes = made[path] { return bytes }
    for language in languages where path.hasPrefix(language.folder) {
      if let record = SitePath.record(at: String(path.dropFirst(language.folder.count))),
        let file = try language.records.page(of: record)
      {
        made[path] = file.bytes
        return file.bytes
      }
    }
    while made[path] == nil, let next = parts.firstIndex(where: { $0.has(path) }) {
      try parts[next].make { file in
        if isInterrupted() { throw CancellationError() }
        made[file.path] = file.bytes
      }
      parts.remove(at: next)
    }
    return made[path]
  }
}
