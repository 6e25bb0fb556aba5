import MetroCore
import MetroText

/// The comments of a record's text for an editor: accepted words, the names of other records, and
/// the records that belong to it.
struct EditorNotes {
  /// A comment for each field that needs one, by field.
  private(set) var fields: [String: String] = [:]
  private(set) var related: [String] = []

  /// The largest number of records of a type that a comment lists.
  private static let listed = 12

  init() {}

  init(
    _ noun: Noun, id: String, _ record: RecordValues, in catalog: Catalog, today: String
  ) throws {
    for field in noun.fields {
      switch field.type {
      case .choice(let words): fields[field.name] = "one of \(words.joined(separator: ", "))"
      case .reference(let target):
        fields[field.name] = try Self.note(
          on: .named(target), record[field.name], except: target == noun.name ? id : nil,
          in: catalog)
      default: break
      }
    }
    let page = try catalog.consistently {
      try RecordPage(of: noun, id: id, in: catalog, today: today)
    }
    related = page.sections.map { section in
      let ids = section.rows.rows.compactMap { $0.first?.text }
      return "\(section.title): \(Self.list(ids))"
    }
  }

  /// Returns the names of the records in a field, or the IDs that it accepts if they are few: not that
  /// of the record itself, which no record refers to.
  private static func note(
    on target: Noun, _ value: FieldValue, except own: String?, in catalog: Catalog
  ) throws -> String? {
    let names = try value.texts.compactMap { id -> String? in
      guard let field = target.nameField, let id = try catalog.knownID(target, id) else {
        return nil
      }
      return try catalog.record(target, id: id).text(field)
    }
    guard names.isEmpty else { return names.joined(separator: "; ") }
    let ids = try catalog.ids(target, prefix: "", limit: listed + 2).filter { $0 != own }
    if ids.isEmpty { return "the ID of \(target.withArticle)" }
    return ids.count > listed
      ? "the ID or a name of \(target.withArticle)" : "one of \(ids.joined(separator: ", "))"
  }

  private static func list(_ ids: [String]) -> String {
    let shown = ids.prefix(listed).joined(separator: ", ")
    return ids.count > listed ? "\(shown) and \(ids.count - listed) more" : shown
  }
}
