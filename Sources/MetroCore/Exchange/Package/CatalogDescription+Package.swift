package import MetroJSON
import MetroText

extension CatalogDescription {
  /// The members of a `datapackage.json` that describe the catalog.
  ///
  /// https://specs.frictionlessdata.io/data-package#metadata
  package var packageMembers: [(key: String, value: JSONDocument)] {
    var members: [(key: String, value: JSONDocument)] = [("title", .text(title))]
    if let summary { members.append(("description", .text(summary))) }
    if let homepage { members.append(("homepage", .text(homepage))) }
    if let license { members.append(("licenses", .array([Self.license(license)]))) }
    let contributors = [publisher, maintainer].compactMap(\.self)
    if !contributors.isEmpty { members.append(("contributors", .array(contributors))) }
    return members
  }

  /// Returns a license with the name that the specification requires of one without a URL; a name has
  /// letters, digits, `-`, `.` and `_` only.
  private static func license(_ text: String) -> JSONDocument {
    if let known = DataLicense(text) {
      return .object([("name", .text(known.id)), ("path", .text(known.page))])
    }
    if let page = try? WebAddress(text) { return .object([("path", .text(page.text))]) }
    let isName = text.utf8.allSatisfy {
      MetroText.Byte.isLetterOrDigit($0) || "-._".utf8.contains($0)
    }
    if isName { return .object([("name", .text(text))]) }
    return .object([
      ("name", .text(RecordID.made(from: [text])?.text ?? "other")), ("title", .text(text)),
    ])
  }

  private var publisher: JSONDocument? {
    network.map { network in
      .object(
        [("title", .text(network.name))] + (network.url.map { [("path", .text($0))] } ?? [])
          + [("role", .text("publisher"))])
    }
  }

  private var maintainer: JSONDocument? {
    contact.map { line in
      let office = OfficeContact(line)
      return .object(
        [("title", .text(office.name ?? network?.name ?? title))]
          + (office.url.map { [("path", .text($0))] } ?? [])
          + (office.email.map { [("email", .text($0))] } ?? []) + [("role", .text("maintainer"))])
    }
  }
}
