import Foundation
import Testing

@testable import MetroCore

/// Statements that take too long, or that the user interrupts.
struct SQLLimitTests {
  static let endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"

  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    _ = try Catalog.create(at: sandbox.path())
  }

  private func query(_ text: String, limit: Double?) -> SQLQuery {
    var query = SQLQuery(text, today: "2016-01-01", now: { ProcessInfo.processInfo.systemUptime })
    query.timeLimit = limit
    return query
  }

  @Test(arguments: ["SELECT count(*) FROM n", "SELECT i FROM n ORDER BY i DESC"])
  func `an endless statement is stopped at its time limit`(rest: String) throws {
    let catalog = try Catalog.open(at: sandbox.path(), for: .reading)
    let buffer = RowBuffer()
    #expect(throws: (SQLStatementError(.timeLimit(seconds: 0.1)))) {
      try catalog.query(query("\(Self.endless) \(rest)", limit: 0.1), to: buffer)
    }
    #expect(buffer.rows.isEmpty && buffer.columns.isEmpty)
    #expect(try catalog.answer("SELECT 1").texts == [["1"]])
  }

  @Test func `endless rows are stopped at their time limit`() throws {
    let catalog = try Catalog.open(at: sandbox.path(), for: .reading)
    let rows = RowCounter()
    #expect(throws: (SQLStatementError(.timeLimit(seconds: 0.05)))) {
      try catalog.query(query("\(Self.endless) SELECT i FROM n", limit: 0.05), to: rows)
    }
    #expect(rows.count > 0)
  }

  @Test func `the time to process rows does not count`() throws {
    let catalog = try Catalog.open(at: sandbox.path(), for: .reading)
    let clock = Clock()
    var query = SQLQuery("VALUES (1), (2), (3)", today: "2016-01-01", now: { clock.time })
    query.timeLimit = 1
    let rows = RowCounter { clock.time += 60 }
    try catalog.query(query, to: rows)
    #expect(rows.count == 3)
  }

  @Test func `a statement within its time limit succeeds`() throws {
    let catalog = try Catalog.open(at: sandbox.path(), for: .reading)
    let buffer = RowBuffer()
    try catalog.query(query("SELECT 1", limit: 60), to: buffer)
    #expect(buffer.texts == [["1"]])
  }

  @Test func `an interruption stops a statement`() throws {
    let deadline = ProcessInfo.processInfo.systemUptime + 0.2
    let catalog = try Catalog.open(
      at: sandbox.path(), for: .reading,
      isInterrupted: { ProcessInfo.processInfo.systemUptime > deadline })
    #expect(throws: StorageError.interrupted) {
      try catalog.query(
        query("\(Self.endless) SELECT count(*) FROM n", limit: 60), to: RowBuffer())
    }
  }
}

/// A clock that a test advances.
private final class Clock {
  var time = 0.0
}

/// Counts rows without storing them.
private final class RowCounter: RowSink {
  private(set) var count = 0
  private let work: () -> Void

  init(_ work: @escaping () -> Void = {}) { self.work = work }

  func begin(_ columns: [Column]) {}

  func row(_ cells: [Cell]) {
    count += 1
    work()
  }

  func end() {}
}
