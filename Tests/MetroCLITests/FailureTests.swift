import Foundation
import Testing

@testable import MetroCLI
@testable import MetroCore
@testable import MetroText

struct FailureTests {
  static let text = InvalidValue(
    text: "2015-13\u{1B}", reason: "there is no month 13", expected: "a date")

  static let errors: [(any CatalogError, MetroCLI.ExitStatus)] = [
    (RecordError.noSuchRecord(.program, id: "x", nearest: []), .negative),
    (RecordError.noSuchRecord(.city, id: "x", nearest: ["y", "z"]), .negative),
    (FormerIDError.recordGone(.city, id: "x", fate(.removed)), .negative),
    (FormerIDError.recordGone(.city, id: "x", fate(.renamed(to: "y"))), .negative),
    (FormerIDError.recordGone(.city, id: "x", fate(.freed(from: "y"))), .negative),
    (RecordError.changedMeanwhile(.city, id: "x", []), .locked),
    (RecordError.idLeadsElsewhere(.city, id: "x", to: "y"), .badData),
    (MergeError.mergeConflicts(merge, [conflict]), .negative),
    (MergeError.cannotSplit(.city, id: "x", reason: "it was renamed", hint: nil), .negative),
    (MergeError.neverMerged(.statement), .badData),
    (MergeError.notedAsDifferent(waiver: "a b"), .badData),
    (MergeError.doubledSetting(name: "country"), .usage),
    (ValueError.noStatedValue(field: "country"), .usage),
    (RecordError.recordExists(.city, id: "quito"), .badData),
    (RecordError.recordExists(.participation, id: "seoul-2015-quito-participant"), .badData),
    (RecordError.recordExists(.statement, id: "seven-cities"), .badData),
    (ValueError.missingField(.city, field: "name"), .usage),
    (ValueError.invalidValue(field: "dates", text), .badData),
    (ValueError.unknownColumn(.city, column: "x", known: ["id"]), .usage),
    (ValueError.inconsistent(reason: "they do not fit"), .badData),
    (ExchangeError.importFailed(fault(.file(reason: "a quote\nis open"))), .badData),
    (
      ExchangeError.importFailed(fault(.record(ValueError.invalidValue(field: "dates", text)))),
      .badData
    ),
    (SQLStatementError(.empty), .usage),
    (SQLStatementError(.several), .usage),
    (SQLStatementError(.nulCharacter, at: SQLPlace(line: 1, column: 2)), .usage),
    (SQLStatementError(.tooLong(limit: 9)), .usage),
    (SQLStatementError(.refused(action: "DROP")), .usage),
    (SQLStatementError(.misplaced(token: "FORM")), .usage),
    (SQLStatementError(.endsEarly), .usage),
    (SQLStatementError(.noSuchView("x", nearest: [])), .usage),
    (SQLStatementError(.noSuchColumn("x", nearest: ["y"])), .usage),
    (SQLStatementError(.noSuchFunction("x")), .usage),
    (SQLStatementError(.meaningless(reason: "no")), .usage),
    (SQLStatementError(.unnamedParameter("?")), .usage),
    (SQLStatementError(.missingParameters(["a", "b"])), .usage),
    (SQLStatementError(.noSuchParameter("a", known: [])), .usage),
    (SQLStatementError(.failed(reason: "integer overflow")), .badData),
    (SQLStatementError(.timeLimit(seconds: 2)), .negative),
    (StorageError.noCatalog(path: "c"), .noInput),
    (StorageError.catalogExists(path: "c"), .cannotCreate),
    (StorageError.notACatalog(path: "c", reason: "it is a poem"), .badData),
    (StorageError.newerCatalog(path: "c", version: 9), .newerCatalog),
    (StorageError.formerCatalog(path: "c", tree: "1234567"), .newerCatalog),
    (StorageError.damaged(path: "c"), .badData),
    (StorageError.foreignRule(path: "c", reason: "UNIQUE constraint failed"), .badData),
    (StorageError.foreignJournal(path: "c"), .badData),
    (StorageError.otherSchema(path: "c", difference: "the table city is missing"), .badData),
    (StorageError.cannotCreate(path: "c", reason: "the folder is gone"), .cannotCreate),
    (StorageError.notPermitted(path: "c"), .notPermitted),
    (StorageError.readOnly(path: "c"), .notPermitted),
    (StorageError.locked(seconds: 0.2), .locked),
    (StorageError.oldStateInUse(path: "c", by: []), .locked),
    (StorageError.leased(path: "c", by: LeaseHolder(text: "", age: nil)), .locked),
    (StorageError.leaseLost(path: "c"), .locked),
    (StorageError.replacedOnDrive(path: "c"), .badData),
    (StorageError.noLeaseState(path: "c", folder: "c.lease"), .badData),
    (StorageError.usedInPlace(path: "c"), .locked),
    (StorageError.becameShared(path: "c"), .locked),
    (StorageError.noSuchGroup("g"), .usage),
    (StorageError.notGroupFolder(path: "c", group: "g"), .cannotCreate),
    (StorageError.movedWhileStoring(path: "c"), .inputOutput),
    (StorageError.diskFull(path: "c"), .inputOutput),
    (StorageError.inputOutput(path: "c", reason: "bad sector"), .inputOutput),
    (StorageError.interrupted, .interrupted),
    (StorageError.unexpected(reason: "no such table"), .internalError),
  ]

  static func fate(_ kind: IDHistory.Kind) -> IDHistory {
    IDHistory(
      kind: kind, revision: Revision(number: 3, kind: .change, origin: .unknown, counts: []))
  }

  static let merge = Merge(noun: .city, before: "x", after: "y")

  static let conflict = MergeConflict(
    place: MergePlace(noun: .city, id: "y", field: "name"), left: "x", leftText: "X",
    rightText: "Y")

  static func fault(_ cause: ImportError.Cause) -> ImportError {
    ImportError(file: "cities.csv", line: 3, column: 8, field: "dates", cause: cause)
  }

  @Test(arguments: errors.indices)
  func `each error of the core has its own status and text`(index: Int) {
    let (error, status) = Self.errors[index]
    let failure = Failure(error)
    #expect(failure.status == status)
    for text in [failure.message, failure.hint ?? "a hint"] {
      #expect(!text.isEmpty && !text.hasSuffix("."))
    }
  }

  @Test func `the error for a record in use names the records that refer to it`() {
    let failure = Failure(
      RecordError.inUse(
        .city, id: "quito",
        by: [
          Dependent(noun: .participation, count: 1, isRemoved: true),
          Dependent(noun: .presentation, count: 2, isRemoved: false),
        ]))
    #expect(failure.status == .negative)
    #expect(failure.message.contains("1 participation"))
    #expect(failure.message.contains("2 presentations"))
    #expect(failure.hint?.contains("--cascade") == true)
  }

  @Test(arguments: [Noun.Name.participation, .membership, .name, .statement])
  func `the hint for an existing relation does not suggest another ID`(noun: Noun.Name) {
    let hint = Failure(RecordError.recordExists(noun, id: "x")).hint
    #expect(hint == "metro edit-\(noun.rawValue) x changes it")
  }

  @Test func `the error reports the lock wait that was requested`() {
    #expect(Failure(StorageError.locked(seconds: 5)).message.contains("(waited 5 s)"))
    #expect(Failure(StorageError.locked(seconds: 0.2)).message.contains("(waited 0.2 s)"))
  }

  @Test func `a failure as JSON has all its keys`() throws {
    let json = Failure(
      ExchangeError.importFailed(
        Self.fault(.record(ValueError.invalidValue(field: "dates", Self.text))))
    )
    .json
    #expect(json.hasSuffix("}\n") && json.count { $0 == "\n" } == 1)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(
      Set(object.keys) == ["code", "message", "hint", "file", "line", "column", "field"])
    #expect(object["code"] as? Int == 65)
    #expect(object["file"] as? String == "cities.csv")
    #expect(object["line"] as? Int == 3 && object["column"] as? Int == 8)
    #expect(object["field"] as? String == "dates")
  }

  @Test func `unknown values are null in JSON`() throws {
    let json = Failure(StorageError.catalogExists(path: "a \"b\"\u{1B}")).json
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["line"] is NSNull && object["file"] is NSNull && object["field"] is NSNull)
    #expect((object["message"] as? String)?.contains("a \"b\"") == true)
  }

  static let lines = [
    "frobnicate", "list-cities --frob", "list-cities --format xml", "import foo x.csv", "import",
    "stats --by x", "show-city", "list-cities extra", "list-cities --limit x", "show-city nowhere",
    "add-program X --dates 2015-13", "list-cities --columns nme", "completions csh",
    "list-cities --color purple", "search x --type y", "list-cities --errors xml",
    "add-city X --country KR --kind town", "remove-city seoul", "import cities ./none.csv",
    "list-cities --limit -1", "edit-city seoul", "search", "list-cities --catalog",
  ]

  @Test(arguments: lines)
  func `a failure prints at most three lines and leaves standard output empty`(
    line: String
  ) throws {
    let sandbox = try Sandbox.withSeoul()
    let outcome = sandbox.run(line)
    #expect(outcome.status != 0 && outcome.out == "")
    #expect(outcome.err.hasPrefix("metro: ") && outcome.err.hasSuffix("\n"))
    #expect(outcome.err.count { $0 == "\n" } <= 3)
  }

  @Test(arguments: lines.filter { $0 != "list-cities --errors xml" })
  func `a failure is one JSON object on request`(line: String) throws {
    let sandbox = try Sandbox.withSeoul()
    let plain = sandbox.run(line)
    let outcome = sandbox.run("\(line) --errors json")
    // The option before it may lack a value, in which case `--errors` is that value, not an option.
    guard line != "list-cities --catalog" else { return }
    #expect(outcome.status == plain.status && outcome.out == "")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.err.utf8)) as? [String: Any])
    #expect(object.count == 7 && object["code"] as? Int == Int(plain.status))
  }

  @Test(arguments: ["add-program", "show-program", "search", "list-programs --host", "frob"])
  func `a word of a megabyte is answered in a few short lines`(line: String) throws {
    let sandbox = try Sandbox.withSeoul()
    let words = line.split(separator: " ").map(String.init)
    let outcome = sandbox.run(words: words + [String(repeating: "a", count: 1_000_000)])
    #expect(outcome.out.utf8.count < 1_000 && outcome.err.utf8.count < 1_000)
    #expect(outcome.err.count { $0 == "\n" } <= 3)
    #expect(outcome.status == (line == "search" ? 0 : line == "frob" ? 64 : 65))
  }

  @Test(arguments: ["id,name\nx,a\0b\n", "id,name\nx,\u{1B}[31mred\n", "id,na\0me\n"])
  func `control characters in a file are rejected and printed harmlessly`(text: String) throws {
    let sandbox = try Sandbox.withSeoul()
    let outcome = sandbox.run("import cities -", input: text)
    #expect(outcome.status == 65 && outcome.err.hasPrefix("metro: standard input:"))
    #expect(!outcome.err.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test(arguments: [("./none.sqlite", 66), ("./ragged.csv", 65)])
  func `a restore rejects a file that is not a backup and a missing backup`(
    file: String, status: Int
  ) throws {
    let sandbox = try Sandbox.withSeoul()
    try sandbox.write("id,name\nx\n", to: "ragged.csv")
    let outcome = sandbox.run("restore \(file)")
    #expect(outcome.status == Int32(status) && outcome.out == "")
    #expect(
      outcome.err.hasSuffix("\nhint: use a file that metro backup FILE created\n"))
  }

  @Test(arguments: ["catalog", "backup"])
  func `errors name the damaged one of a catalog and its backup`(damaged: String) throws {
    let sandbox = try Sandbox.withSeoul()
    #expect(sandbox.run("backup ./backup.sqlite").status == 0)
    let bytes = try Data(contentsOf: URL(filePath: sandbox.path("\(damaged).sqlite")))
    try bytes.prefix(5_000).write(to: URL(filePath: sandbox.path("\(damaged).sqlite")))
    let outcome = sandbox.run("restore ./backup.sqlite")
    #expect(outcome.status == 65)
    #expect(outcome.err.contains("\(damaged).sqlite: the catalog is damaged\nhint: "))
    #expect(outcome.err.contains("--force") == (damaged == "catalog"))
    #expect(!outcome.err.contains("restore a backup"))
  }

  @Test func `a missing name in a row is reported like any missing value`() throws {
    let sandbox = try Sandbox.withSeoul()
    #expect(
      sandbox.run("import cities -", input: "name,country\n,PE\n").err == """
        metro: standard input:2:1: city: name is missing
        hint: fill it in, or correct the ID if you meant an existing city (nothing was changed)

        """)
    #expect(
      sandbox.run("import cities -", input: "country\nPE\n").err.hasPrefix(
        "metro: standard input:2: city: name is missing\nhint: add a column 'name' or --set name=VALUE, "
      ))
  }

  @Test func `arguments that are not UTF-8 are rejected`() throws {
    let outcome = try Sandbox().run(words: ["show-city", nil])
    #expect(outcome.status == 64 && outcome.err.contains("UTF-8"))
  }
}
