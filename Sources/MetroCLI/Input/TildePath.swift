/// Paths that begin with `~`, which only a shell replaces, and not everywhere.
enum TildePath {
  /// - Throws: `Failure` with status `usage` for such a path; `./~` names a folder called `~`.
  static func refuse(_ path: String, named name: String? = nil) throws {
    let first = path.prefix { $0 != "/" }
    guard first.hasPrefix("~"), first == "~" || first.count < path.count else { return }
    let meant = first == "~" ? "$HOME\(path.dropFirst())" : "./\(path)"
    throw Failure.usage(
      "\(name.map { "\($0): " } ?? "")\(path): the shell did not replace ~",
      hint: first == "~"
        ? "use \(meant), or ./\(path) for a folder named ~"
        : "use the full path of the home folder, or \(meant) for a folder named \(first)")
  }
}
