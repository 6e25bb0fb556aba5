import GRDB

extension Field {
  /// Returns the column that shows related records by name, in a language if one is chosen; nil if
  /// the field refers to no records with names.
  func column(namedFor preference: PreferredName?) -> Column? {
    guard case .reference(let noun) = type else { return nil }
    let target = Noun.named(noun)
    guard let nameField = target.nameField else { return column }
    let shownName: (SQL) -> SQL = { id in
      let own: SQL = """
        coalesce((SELECT \(sql: nameField) FROM \(sql: target.table) WHERE id = \(literal: id)), \
        \(literal: id))
        """
      guard target.hasNames, let preference else { return own }
      return preference.sql(target.name, id: id, else: own)
    }
    guard let list else {
      let id = SQL(sql: "t.\(name)")
      return Column(name, isFreeText: true, help: help, sql: shownName(id), order: id)
    }
    let names = shownName(SQL(sql: "list.\(list.text)"))
    return Column(
      name, .list, isFreeText: true, help: help,
      sql: """
        (SELECT group_concat(value, '; ') FROM (SELECT \(literal: names) AS value \
        FROM \(sql: list.name) AS list WHERE \(sql: list.condition(owner: "t.id")) \
        ORDER BY position))
        """)
  }
}
