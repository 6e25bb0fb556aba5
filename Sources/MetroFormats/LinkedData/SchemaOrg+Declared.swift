import MetroCore
import MetroText

/// Describes records whose description follows from the declaration of their type, and transfers.
extension SchemaOrg {
  /// Returns the node of a record with the properties that its type declares.
  static func described(
    _ noun: Noun.Name, as type: LinkedType, _ record: NamedCells
  ) -> LinkedNode {
    var node = begun(noun, type.name, record)
    for property in type.properties {
      let values = property.columns.flatMap { column -> [LinkedNode.Value] in
        guard let text = record[column] else { return [] }
        return parts(of: text, Noun.named(noun), column)
      }
      node[property.name] = values.count == 1 ? values[0] : .list(values)
    }
    return node
  }

  /// Returns the values of a column: nodes for records and codes, and texts for anything else.
  private static func parts(of text: String, _ noun: Noun, _ column: String) -> [LinkedNode.Value] {
    guard let field = noun.field(column) else {
      guard noun.relatedColumns.contains(where: { $0.name == column && $0.kind == .list }) else {
        return [.text(text)]
      }
      return ListText.values(of: text).map { .node(LinkedNode(noun.name, $0)) }
    }
    let texts = field.isList ? ListText.values(of: text) : [text]
    switch field.type {
    case .reference(let target): return texts.map { .node(LinkedNode(target, $0)) }
    case .sustainableGoal: return texts.map { .node(goal($0)) }
    case .date: return [.text(interval(text))]
    default: return texts.map { field.name == "license" ? .node(license($0)) : .text($0) }
    }
  }

  /// Returns the node of a license, of which the catalog stores the name; readers would treat plain
  /// text as a URL.
  static func license(_ name: String) -> LinkedNode {
    var license = LinkedNode(type: "CreativeWork")
    license.set("name", name)
    return license
  }

  /// Returns the node of a goal or target of the 2030 Agenda.
  private static func goal(_ code: String) -> LinkedNode {
    var term = LinkedNode(type: "DefinedTerm")
    term.set("termCode", code)
    term.set("name", "SDG \(code)")
    term.set("inDefinedTermSet", "https://sdgs.un.org/goals")
    term.set("url", (try? SustainableGoal(code))?.page)
    return term
  }

  /// Returns an EDTF text without qualifiers, which ISO 8601 does not have.
  private static func interval(_ text: String) -> String {
    text.filter { !"?~%".contains($0) }
  }

  /// Returns the node of a transfer: an action of the city with the practice as its object.
  static func transfer(_ record: NamedCells) -> LinkedNode {
    var node = begun(.transfer, "Action", record)
    node.set("name", record["stage"])
    node.set("agent", .city, record["city"])
    node.set("object", .practice, record["practice"])
    if let result = record["result"], let practice = record["practice"] {
      var based = LinkedNode(.practice, result)
      based.set("isBasedOn", .practice, practice)
      node["result"] = .node(based)
    }
    for (column, noun) in [
      ("via_program", Noun.Name.program), ("via_visit", .visit),
      ("via_presentation", .presentation),
    ] {
      node.set("instrument", noun, record[column])
    }
    node.set("description", record["outcome"] ?? record["adaptation"])
    let date = record["dates"].flatMap { try? EDTFDate($0) }
    node.set("startTime", date?.start.flatMap(certain))
    node.set("endTime", date?.end.flatMap(certain))
    return node
  }
}
