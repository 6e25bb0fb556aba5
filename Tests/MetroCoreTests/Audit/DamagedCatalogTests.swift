import Testing

@testable import MetroCore

/// Checks that nonsense written by another program causes a finding or an error, never a crash.
@Suite(.enabled(if: SQLiteShell.isThere))
struct DamagedCatalogTests {
  let sandbox: Sandbox
  let path: String

  init() throws {
    sandbox = try Sandbox()
    path = sandbox.path()
    let catalog = try Seoul2015.catalog(at: path)
    try catalog.audit(AuditRequest(), today: "2016-01-01") { _ in }
  }

  @Test(arguments: [
    "UPDATE finding SET noun = 'nonsense'", "UPDATE finding SET evidence = '{'",
    "UPDATE finding SET severity = 9", "UPDATE finding SET rule = 'nonsense'",
    "DELETE FROM finding", "DELETE FROM audit", "UPDATE audit SET revision = 999",
    "UPDATE audit SET revision = -5", "INSERT INTO audit VALUES (0, 'x', 'y')",
    "PRAGMA ignore_check_constraints = 1; UPDATE program SET dates = 'soon', dates_first = '2015-99-99', dates_last = '2016-00-00'",
    "PRAGMA ignore_check_constraints = 1; UPDATE program SET dates_first = 'x', dates_last = NULL",
    "UPDATE statement SET fields = '{x}', field = NULL, stated = NULL, value = NULL",
    "UPDATE statement SET fields = '{\"a\":[1]}', field = NULL, stated = NULL, value = NULL",
    "PRAGMA ignore_check_constraints = 1; UPDATE statement SET stated = NULL",
    "PRAGMA ignore_check_constraints = 1; UPDATE statement SET field = NULL",
    "UPDATE statement SET field = 'nonsense'", "UPDATE statement SET value = 'x', stated = 'y'",
    "UPDATE city SET country = 'ZZ', latitude = 1, longitude = 1",
    "INSERT INTO decision (id, program, field, because) VALUES ('d', 'seoul-2015', 'no', 'x')",
    "PRAGMA ignore_check_constraints = 1; UPDATE link SET state = 'x', url = NULL",
    "PRAGMA writable_schema = 1; DELETE FROM sqlite_schema WHERE name = 'finding'",
  ])
  func `an audit survives nonsense in the catalog`(sql: String) throws {
    try SQLiteShell.lines(sql, on: path)
    for isFull in [false, true] {
      var request = AuditRequest()
      request.isFull = isFull
      do {
        let catalog = try Catalog.open(at: path, for: .writing)
        try catalog.audit(request, today: "2016-01-01") { _ in }
        _ = try catalog.status(today: "2016-01-01")
        _ = try catalog.evidence(.program, id: "seoul-2015")
      } catch is any CatalogError {
        // The catalog reported the nonsense.
      }
    }
  }
}
