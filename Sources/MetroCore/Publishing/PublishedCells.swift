import GRDB
import MetroText

/// Makes the SQL of the cells of a page, and reads the values from them.
///
/// A cell with records or links is one text: control characters, which no value of a catalog
/// contains, separate its parts. In a damaged catalog they could; the parts are then texts all the
/// same.
struct PublishedCells {
  /// The names to show; nil for those in the records themselves.
  let names: PreferredName?

  private static let part: Unicode.Scalar = "\u{1F}"
  private static let line: Unicode.Scalar = "\u{1E}"

  // MARK: - SQL

  /// Returns the SQL of a column of a list, over `t`, its record, and `r`, its relation.
  func sql(_ column: PublishedColumn, of noun: Noun) -> SQL {
    switch column.content {
    case .itself: record(noun, "t")
    case .field:
      noun.field(column.name).map { sql($0, of: noun) } ?? "NULL"
    case .record(let target, let id):
      "(SELECT \(literal: record(.named(target), "x")) FROM \(sql: target.rawValue) AS x WHERE x.id = \(literal: id))"
    case .value(_, let sql):
      noun.name == .statement
        ? "\(literal: language(of: noun) ?? "''") || char(31) || \(literal: sql)" : sql
    case .links:
      noun.name == .link
        ? Self.link("t")
        : """
        (SELECT group_concat(line, char(30)) FROM (SELECT \(literal: Self.link("x")) AS line
          FROM link AS x WHERE x.\(sql: noun.name.rawValue) = t.id
          ORDER BY x.url IS NULL, x.relation <> 'slides', x.id))
        """
    case .subject: subject
    }
  }

  /// Returns the SQL of a field of the records of a type, over `t`.
  func sql(_ field: Field, of noun: Noun) -> SQL {
    guard case .reference(let target) = field.type else {
      guard let language = language(of: noun), isText(field.type) else { return field.column.sql }
      return "\(literal: language) || char(31) || t.\(sql: field.name)"
    }
    let line = record(.named(target), "x")
    guard let list = field.list else {
      return """
        (SELECT \(literal: line) FROM \(sql: target.rawValue) AS x WHERE x.id = t.\(sql: field.name))
        """
    }
    return """
      (SELECT group_concat(line, char(30)) FROM (SELECT \(literal: line) AS line
        FROM \(sql: list.name) AS l JOIN \(sql: target.rawValue) AS x ON x.id = l.\(sql: list.columns[0])
        WHERE \(sql: list.condition(owner: "t.id").replacing("\(list.owner) =", with: "l.\(list.owner) ="))
        ORDER BY l.position))
      """
  }

  /// Returns the SQL of the name of a record, for the alias of its table.
  func name(_ noun: Noun, _ table: String) -> SQL {
    guard let field = noun.nameField else { return SQL(sql: "\(table).id") }
    let own: SQL = "ifnull(\(sql: "\(table).\(field)"), '')"
    guard noun.hasNames, let names else { return own }
    return names.sql(noun.name, id: SQL(sql: "\(table).id"), else: own)
  }

  /// The record, its page and its name.
  private func record(_ noun: Noun, _ table: String) -> SQL {
    """
    \(sql: table).id || char(31) || \(literal: page(of: noun, table)) || char(31) || \
    \(literal: name(noun, table))
    """
  }

  /// The record whose page shows a record, as `program/ID`; empty if there is none.
  private func page(of noun: Noun, _ table: String) -> SQL {
    switch noun.publication {
    case .pages: SQL(sql: "'\(noun.name.rawValue)/' || \(table).id")
    case .parts(let fields):
      SQL(
        sql: "coalesce("
          + fields.compactMap { field -> String? in
            guard case .reference(let target) = noun.field(field)?.type,
              Noun.named(target).publication?.pages != nil
            else { return nil }
            return "'\(target.rawValue)/' || \(table).\(field), "
          }.joined() + "'')")
    case .everywhere, .unpublished, nil: "''"
    }
  }

  private static func link(_ table: String) -> SQL {
    SQL(
      sql: ["relation", "state", "media_type", "url", "label"]
        .map { "ifnull(\(table).\($0), '')" }.joined(separator: " || char(31) || "))
  }

  /// The record that a statement is about.
  private var subject: SQL {
    let parts = Subject.nouns.map { name -> SQL in
      let noun = Noun.named(name)
      return """
        WHEN t.\(sql: name.rawValue) IS NOT NULL THEN (SELECT '\(sql: name.rawValue)' || char(31) ||
          \(literal: record(noun, "x")) FROM \(sql: name.rawValue) AS x
          WHERE x.id = t.\(sql: name.rawValue))
        """
    }
    return "CASE \(literal: parts.joined(separator: " ")) END"
  }

  /// The language of the texts of a record, for types that have one.
  private func language(of noun: Noun) -> SQL? {
    switch noun.name {
    case .name, .source: "ifnull(t.language, '')"
    case .statement:
      "ifnull(ifnull(t.language, (SELECT language FROM source WHERE id = t.source)), '')"
    default: nil
    }
  }

  private func isText(_ type: FieldType) -> Bool {
    switch type {
    case .line, .name, .prose: true
    default: false
    }
  }

  // MARK: - Values

  /// Returns the values in a cell of a column.
  func values(_ cell: String?, _ column: PublishedColumn, of noun: Noun) -> [PageValue] {
    guard let cell, !cell.isEmpty else { return [] }
    switch column.content {
    case .itself: return [Self.record(noun.name, cell)].compactMap(\.self)
    case .field: return noun.field(column.name).map { values(cell, $0, of: noun) } ?? []
    case .record(let target, _): return [Self.record(target, cell)].compactMap(\.self)
    case .value(let type, _):
      if case .choice = type { return ListText.values(of: cell).map { .word($0) } }
      guard noun.name == .statement else { return [Self.value(cell, type)].compactMap(\.self) }
      if column.name == "field" {
        return Self.parts(cell, 2).dropFirst().map { .field($0) }
      }
      return [Self.text(cell)]
    case .links: return Self.lines(cell).compactMap(Self.link)
    case .subject:
      let parts = Self.parts(cell, 2)
      guard parts.count == 2, let name = Noun.Name(rawValue: parts[0]) else { return [] }
      return [Self.record(name, parts[1])].compactMap(\.self)
    }
  }

  /// Returns the values in the cell of a field.
  func values(_ cell: String?, _ field: Field, of noun: Noun) -> [PageValue] {
    guard let cell else { return [] }
    if case .reference(let target) = field.type {
      return Self.lines(cell).compactMap { Self.record(target, $0) }
    }
    if field.isList { return ListText.values(of: cell).compactMap { Self.value($0, field.type) } }
    if language(of: noun) != nil, isText(field.type) { return [Self.text(cell)] }
    return [Self.value(cell, field.type)].compactMap(\.self)
  }

  /// Returns a value of a type in its own words.
  static func value(_ text: String, _ type: FieldType) -> PageValue? {
    switch type {
    case .line, .name, .prose, .contact, .digest, .mediaType, .wikidata, .script:
      .text(text, language: nil)
    case .reference: .text(text, language: nil)
    case .choice: .word(text)
    case .date: .date(text)
    case .count, .ordinal, .latitude, .longitude: .number(text)
    case .country: .country(text)
    case .language: .language(text)
    case .webAddress: .address(text)
    case .sustainableGoal, .money, .award, .record, .region: .text(text, language: nil)
    case .speaker: (try? Speaker(text)).map { .speaker($0) }
    }
  }

  private static func text(_ cell: String) -> PageValue {
    let parts = parts(cell, 2)
    return .text(parts.last ?? "", language: parts[0].isEmpty ? nil : parts[0])
  }

  private static func record(_ noun: Noun.Name, _ line: String) -> PageValue? {
    let parts = parts(line, 3)
    guard parts.count == 3 else { return nil }
    return .record(
      RecordLink(
        record: RecordAddress(noun, parts[0]), name: parts[2].isEmpty ? parts[0] : parts[2],
        page: RecordAddress(parts[1])))
  }

  private static func link(_ line: String) -> PageValue? {
    let parts = parts(line, 5).map { $0.isEmpty ? nil : $0 }
    guard parts.count == 5, let relation = parts[0], let state = parts[1] else { return nil }
    return .link(
      PublishedLink(
        relation: relation, state: state, label: parts[4], url: parts[3], mediaType: parts[2]))
  }

  private static func lines(_ cell: String) -> [String] {
    cell.parts(separatedBy: line).filter { !$0.isEmpty }
  }

  private static func parts(_ text: String, _ count: Int) -> [String] {
    text.parts(separatedBy: part, maxSplits: count - 1)
  }
}
