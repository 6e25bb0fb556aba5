package import MetroCore

/// The paths of pages from the top of the site.
package enum SitePath {
  /// The names that Windows keeps for devices, with any ending.
  private static let devices: Set<String> = {
    var names: Set<String> = ["con", "prn", "aux", "nul"]
    for number in 1...9 { names.formUnion(["com\(number)", "lpt\(number)"]) }
    return names
  }()

  /// Returns the name of the file of a record; no ID ends with a hyphen.
  package static func name(_ id: String) -> String { devices.contains(id) ? id + "-" : id }

  package static func page(of record: RecordAddress) -> String {
    "\(record.noun.rawValue)/\(name(record.id)).html"
  }

  /// Returns the record whose page has a path; it need not exist.
  package static func record(at path: String) -> RecordAddress? {
    let ending = ".html"
    guard path.hasSuffix(ending), let record = RecordAddress(String(path.dropLast(ending.count)))
    else { return nil }
    // The file of a record that is named like a device ends with a hyphen, as no ID does.
    let id = record.id.hasSuffix("-") ? String(record.id.dropLast()) : record.id
    let named = RecordAddress(record.noun, id)
    return page(of: named) == path ? named : nil
  }

  /// Returns the path of the calendar of the programs on a theme.
  package static func calendar(ofTheme id: String) -> String { "data/theme/\(name(id)).ics" }

  package static func list(of noun: Noun.Name) -> String { "\(noun.plural).html" }

  /// Returns the path of one part of a list, or of a further page of that part.
  package static func part(
    _ division: RecordPages.Division, _ value: String, of noun: Noun.Name, page: Int = 1
  ) -> String {
    let folder = division == .letter ? noun.plural : division.rawValue
    let name = name(value.lowercased())
    let kind = division == .letter || division.noun == noun ? "" : "-\(noun.plural)"
    return "\(folder)/\(name)\(kind)\(page > 1 ? "-\(page)" : "").html"
  }

  /// Returns the way from a page to the top of the site: `../` for each folder.
  package static func root(from path: String) -> String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }
}

extension RecordPages.Division {
  /// The record type whose list is the page of a part.
  fileprivate var noun: Noun.Name? {
    switch self {
    case .year: .program
    case .country: .city
    case .letter: nil
    }
  }
}
