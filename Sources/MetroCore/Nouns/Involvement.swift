/// Who had which part in which program: as recorded, as host, and as presenter.
enum Involvement {
  /// The rows as a table expression named `involvement`: program, city, role, delegates; the same
  /// city may appear more than once with a role.
  ///
  /// It is no view of the file, since views of somebody else's file could say anything.
  static let rows = """
    (SELECT program, city, role, delegates FROM participation
      UNION ALL
      SELECT id, host, 'host', NULL FROM program WHERE host IS NOT NULL
      UNION ALL
      SELECT presentation.program, presentation_city.city, 'presenter', NULL
      FROM presentation JOIN presentation_city
        ON presentation_city.presentation = presentation.id) AS involvement
    """
}
