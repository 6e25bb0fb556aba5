/// Records that an audit of changes looks at again because other records have changed.
///
/// A rule lists its dependencies in ``AuditRule/dependsOn``. A rule that needs a dependency that no
/// other rule has declares it in its own file, as an extension of this type.
struct AuditDependency: Sendable {
  /// When the records are added to the scope; a step sees the records that earlier steps added.
  enum Step: Sendable {
    /// Records that the changed records belong to or refer to.
    case owners
    /// Records that belong to programs and sources.
    case parts
    /// Records about such parts.
    case evidence
  }

  let step: Step

  /// The record type of the records that are added.
  let noun: Noun.Name

  /// A query with one column, `found`: the IDs of the records that are added.
  let query: String

  init(_ step: Step, _ noun: Noun.Name, _ query: String) {
    self.step = step
    self.noun = noun
    self.query = query
  }

  /// Returns the IDs of a record type that are in the scope so far, as a subquery.
  static func looked(_ noun: Noun.Name) -> String {
    "(SELECT id FROM \(AuditScope.table) WHERE noun = '\(noun.rawValue)')"
  }

  /// Returns the IDs of the records in the scope that were changed themselves, as a subquery.
  ///
  /// Many records can refer to one record, and it comes into the scope with each of them. A
  /// dependency on changed records adds its referrers only if that record itself has changed.
  static func changed(_ noun: Noun.Name) -> String {
    "(SELECT id FROM \(AuditScope.table) WHERE noun = '\(noun.rawValue)' AND is_changed)"
  }
}

extension AuditDependency {
  static let sitesOfCity = AuditDependency(
    .owners, .site, "SELECT id AS found FROM site WHERE city IN \(changed(.city))")

  static let programOfParticipation = AuditDependency(
    .owners, .program,
    """
    SELECT program AS found FROM participation
    WHERE id IN \(looked(.participation)) OR city IN \(changed(.city))
    """)

  static let programOfVisit = AuditDependency(
    .owners, .program, "SELECT program AS found FROM visit WHERE id IN \(looked(.visit))")

  static let programOfPresentation = AuditDependency(
    .owners, .program,
    """
    SELECT program AS found FROM presentation WHERE id IN \(looked(.presentation))
      OR id IN (SELECT presentation FROM presentation_city WHERE city IN \(changed(.city)))
    """)

  static let programOfLink = AuditDependency(
    .owners, .program,
    """
    SELECT ifnull(link.program, presentation.program) AS found FROM link
    LEFT JOIN presentation ON presentation.id = link.presentation
    WHERE link.id IN \(looked(.link))
    """)

  static let programOfHost = AuditDependency(
    .owners, .program, "SELECT id AS found FROM program WHERE host IN \(changed(.city))")

  /// Programs whose host was given a name, or lost one.
  static let programOfHostName = AuditDependency(
    .owners, .program,
    """
    SELECT id AS found FROM program WHERE host IN \(looked(.city))
      AND EXISTS (SELECT 1 FROM \(AuditScope.table) WHERE noun = 'name')
    """)

  static let participationsOfProgram = AuditDependency(
    .parts, .participation,
    "SELECT id AS found FROM participation WHERE program IN \(looked(.program))")

  static let visitsOfProgram = AuditDependency(
    .parts, .visit, "SELECT id AS found FROM visit WHERE program IN \(changed(.program))")

  static let presentationsOfProgram = AuditDependency(
    .parts, .presentation,
    "SELECT id AS found FROM presentation WHERE program IN \(changed(.program))")

  static let quotesOfSource = AuditDependency(
    .parts, .statement,
    """
    SELECT id AS found FROM statement WHERE source IN \(changed(.source)) AND quote IS NOT NULL
    """)

  static let linksOfProgram = AuditDependency(
    .evidence, .link,
    """
    SELECT id AS found FROM link WHERE program IN \(changed(.program))
      OR presentation IN \(looked(.presentation))
    """)

  /// A decision, made or taken back, settles what sources state about its field.
  static let statementsOfDecision = AuditDependency(
    .evidence, .statement,
    """
    SELECT id AS found FROM statement
    WHERE program IN \(looked(.program)) AND (field IN ('dates', 'title', 'summary') OR field LIKE '%\\_claimed' ESCAPE '\\')
      OR field = 'date' AND (visit IN \(looked(.visit)) OR presentation IN \(looked(.presentation)))
    """)

  static let statementsOfDates = AuditDependency(
    .evidence, .statement,
    """
    SELECT id AS found FROM statement
    WHERE program IN \(changed(.program)) AND field IN ('dates', 'title', 'summary')
      OR visit IN \(looked(.visit)) AND field = 'date'
      OR presentation IN \(looked(.presentation)) AND field = 'date'
    """)

  static let transfersOfProgram = AuditDependency(
    .parts, .transfer,
    """
    SELECT id AS found FROM transfer WHERE via_program IN \(changed(.program))
    UNION SELECT transfer.id FROM visit JOIN transfer ON transfer.via_visit = visit.id
      WHERE visit.program IN \(changed(.program))
    UNION SELECT transfer.id FROM presentation
      JOIN transfer ON transfer.via_presentation = presentation.id
      WHERE presentation.program IN \(changed(.program))
    """)
}
