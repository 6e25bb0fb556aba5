/// The involvement of cities in programs: as recorded, as hosts, and as presenters.
enum Involvement {
  /// The table expression `involvement` with columns program, city, role and delegates.
  ///
  /// A city can occur several times with the same role.
  ///
  /// It is not a view in the file, because a view in an untrusted file could contain anything.
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
