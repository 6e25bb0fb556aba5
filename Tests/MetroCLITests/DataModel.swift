import Foundation

@testable import MetroCore

/// Adds to the data model what it lacks: sections of new record types, columns, and views.
///
/// A person can put better words in their place; they are never replaced.
struct DataModel {
  private(set) var text: String

  init(completing text: String) throws {
    self.text = text
    for noun in Noun.inOrderOfReference { try complete(noun) }
    let views = PublicView.all.filter { !self.text.contains("`\($0.name)`") }
    if !views.isEmpty {
      add(
        views.map {
          "| `\($0.name)` | \($0.columns.map { "`\($0.name)`" }.joined(separator: ", ")) |\n"
        }.joined(), before: "\n## Search\n")
    }
  }

  private mutating func complete(_ noun: Noun) throws {
    let heading = "### \(noun)\n"
    guard let start = text.range(of: heading) else {
      return add(
        """
        \(heading)
        Its ID is made from \(noun.idFields.map { "`\($0)`" }.joined(separator: " and ")).

        | column | type | holds |
        |---|---|---|
        \(noun.fields.map(Self.row).joined(separator: "\n"))

        Derived:

        | column | holds |
        |---|---|
        \(noun.derivedColumns.map { "| `\($0.name)` | \($0.help) |" }.joined(separator: "\n"))


        """, before: "## Involvement\n")
    }
    let end = text[start.upperBound...].range(of: "\n##")?.lowerBound ?? text.endIndex
    let section = text[start.upperBound..<end]
    let fields = noun.fields.filter { !section.contains("`\($0.name)`") }
    let columns = noun.derivedColumns.filter { !section.contains("`\($0.name)`") }
    let further =
      fields.map(Self.phrase) + columns.map { "`\($0.name)`, \($0.help)" }
    guard !further.isEmpty else { return }
    text.insert(contentsOf: "\nFurther columns: \(further.joined(separator: "; ")).\n", at: end)
  }

  private static func row(_ field: Field) -> String {
    "| `\(field.name)` | \(field.type.dataModelName) | \(holds(field)) |"
  }

  private static func phrase(_ field: Field) -> String { "`\(field.name)`, \(holds(field))" }

  private static func holds(_ field: Field) -> String {
    var text = (field.isRequired ? "required; " : "") + field.help.replacing("|", with: "\\|")
    if case .choice(let words) = field.type {
      text += ": " + words.map { "`\($0)`" }.joined(separator: ", ")
    }
    if let list = field.list {
      let role = list.role.map { _ in ["role"] } ?? []
      let columns = [list.owner] + role + ["position"] + list.columns
      text +=
        "; table `\(list.name)` (\(columns.map { "`\($0)`" }.joined(separator: ", ")))"
        + (list.role.map { " with role `\($0)`" } ?? "")
    }
    return text
  }

  /// Inserts a text before a heading.
  private mutating func add(_ part: String, before heading: String) {
    guard let place = text.range(of: heading) else { return }
    text.insert(contentsOf: part, at: place.lowerBound)
  }
}

extension FieldType {
  /// The word for the type in the data model.
  fileprivate var dataModelName: String {
    switch self {
    case .choice: "word"
    case .webAddress: "address"
    case .reference(let noun): noun.rawValue
    case .sustainableGoal: "goal"
    case .record: "record"
    default:
      "\(self)".replacingOccurrences(of: #"([A-Z])"#, with: " $1", options: .regularExpression)
        .lowercased()
    }
  }
}
