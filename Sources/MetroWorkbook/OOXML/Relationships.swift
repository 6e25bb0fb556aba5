/// The relationships of a part of a workbook to other parts and addresses (ISO/IEC 29500-2, 8.5).
struct Relationships {
  struct Target {
    /// The last word of the type: `worksheet`, `sharedStrings`, `hyperlink`.
    let kind: String
    /// The name of a part, or an address.
    let name: String
    let isExternal: Bool
  }

  private(set) var targets: [String: Target] = [:]

  /// Reads the relationships of a part; none if it has none.
  init(of part: String, in archive: ZipArchive) throws(WorkbookError) {
    let folder = part.split(separator: "/").dropLast().map(String.init)
    let file = part.split(separator: "/").last.map(String.init) ?? ""
    let name = (folder + ["_rels", file + ".rels"]).joined(separator: "/")
    var targets: [String: Target] = [:]
    let limit = archive.limits.areas
    try XMLPart.parse(
      name, in: archive,
      XMLVisitor { (element, _) throws(WorkbookError) in
        guard element.name == "Relationship", let id = element.text("Id"),
          let type = element.text("Type"), let target = element.text("Target")
        else { return }
        let isExternal = element.text("TargetMode") == "External"
        targets[id] = Target(
          kind: type.split(separator: "/").last.map(String.init) ?? "",
          name: isExternal ? target : Self.resolved(target, in: folder), isExternal: isExternal)
        guard targets.count <= limit else {
          throw .tooLarge(part: name, reason: "more than \(limit) relationships")
        }
      })
    self.targets = targets
  }

  func first(_ kind: String) -> String? {
    targets.values.filter { $0.kind == kind && !$0.isExternal }.map(\.name).min()
  }

  /// Returns the name of a part that is relative to a folder, or to the archive if it begins with
  /// `/`.
  private static func resolved(_ target: String, in folder: [String]) -> String {
    var path = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") where step != "." {
      if step == ".." {
        _ = path.popLast()
      } else {
        path.append(String(step))
      }
    }
    return path.joined(separator: "/")
  }
}
