import ArgumentParser
import MetroCore
import MetroSite

/// The server for which redirects of former IDs are written, in place of pages that lead on.
enum RedirectStyle: String, WordArgument {
  case netlify, apache, nginx

  /// Returns the file with the redirects; its paths begin at the top of the server.
  func file(_ contents: PublishedContents, _ pages: SitePages) throws -> SiteFile {
    var lines: [String] = []
    try contents.forEachFormerID { former, link in
      guard let page = link.page, pages.frame.pagedNouns.contains(page.noun) else { return }
      lines.append(line(from: SitePath.page(of: former), to: SitePath.page(of: page)))
    }
    let name =
      switch self {
      case .netlify: "_redirects"
      case .apache: ".htaccess"
      case .nginx: "redirects.conf"
      }
    return SiteFile(path: name, bytes: Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  private func line(from: String, to: String) -> String {
    switch self {
    case .netlify: "/\(from) /\(to) 301"
    case .apache: "Redirect permanent /\(from) /\(to)"
    case .nginx: "rewrite ^/\(from.replacing(".", with: "\\."))$ /\(to) permanent;"
    }
  }
}
