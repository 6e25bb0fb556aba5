import MetroCore

/// Why a command ended without doing its work: what a person reads and what a script can test.
package struct Failure: Error, Equatable {
  package let status: ExitStatus

  /// `what: why`, one line.
  package let message: String

  /// A command to run, or another way out.
  package var hint: String?

  package var file: String?
  package var line: Int?
  package var column: Int?
  package var field: String?

  init(status: ExitStatus, message: String, hint: String? = nil) {
    self.status = status
    self.message = message
    self.hint = hint
  }

  /// A fault of the command line itself.
  static func usage(_ message: String, hint: String? = nil) -> Failure {
    Failure(status: .usage, message: message, hint: hint)
  }
}

/// The one mapping from the core's errors to what the user sees.
extension Failure {
  /// The command that makes a record of a noun.
  private static func adding(_ noun: Noun.Name) -> String {
    switch noun {
    case .statement: "cite"
    case .decision: "decide"
    case .waiver: "waive"
    default: Verb.add.command(noun)
    }
  }

  init(_ error: CatalogError) {
    switch error {
    case .noSuchRecord(let noun, let id, let nearest):
      self.init(
        status: .notFound, message: "\(noun.rawValue) '\(id)': there is no such record",
        hint: nearest.isEmpty
          ? "metro list-\(noun.plural) lists what there is"
          : "did you mean \(nearest.joined(separator: ", "))?")
    case .ambiguousName(let noun, let name, let candidates):
      self.init(ambiguous: name, noun, candidates)
    case .noMatch(let noun, let values):
      self.init(
        status: .notFound,
        message: "no \(noun.rawValue) has \(values.joined(separator: ", "))",
        hint: "metro list-\(noun.plural) lists what there is")
    case .severalMatch(let noun, let ids):
      self.init(
        status: .badData,
        message: "\(ids.count) \(noun.plural) fit: \(ids.joined(separator: ", "))",
        hint: "metro remove-\(noun.rawValue) \(shellWord(ids[0])) removes that one")
    case .recordExists(let noun, let id):
      self.init(
        status: .badData, message: "\(noun.rawValue) '\(id)': it exists already",
        hint: Failure.wayOut(ofExisting: noun, id))
    case .noIDFromName(let noun, let reason):
      self.init(
        status: .badData, message: "\(noun.rawValue): no id can be made: \(reason)",
        hint: "give an id of your own, of lower-case letters, digits and hyphens")
    case .missingField(let noun, let field):
      let option = Noun.named(noun).field(field)?.option ?? field
      self.init(
        status: .usage, message: "\(noun.rawValue): \(field) is missing",
        hint: "add --\(option); metro \(Failure.adding(noun)) --help shows all options")
      self.field = field
    case .cannotBeEmpty(let noun, let field):
      self.init(
        status: .badData, message: "\(field): a \(noun.rawValue) cannot be without it",
        hint: "metro edit-\(noun.rawValue) --help shows the options")
      self.field = field
    case .invalidValue(let field, let fault):
      self.init(
        status: .badData, message: "\(field) '\(fault.text)': \(fault.reason)",
        hint: fault.suggestion.map { "did you mean '\($0)'?" }
          ?? fault.expected.map { "give \($0)" })
      self.field = field
    case .unknownField(let noun, let field, let known):
      self.init(
        status: .usage, message: "\(noun.rawValue): there is no field '\(field)'",
        hint: nearest(field, in: known).first.map { "did you mean \($0)?" }
          ?? "fields are \(known.joined(separator: ", "))")
      self.field = field
    case .noSuchFinding(let code):
      self.init(
        status: .notFound, message: "'\(code)': the audit has no such finding",
        hint: "metro audit shows them")
    case .severalFindings(let code, let keys):
      self.init(
        status: .usage, message: "'\(code)': \(keys.count) findings begin like this",
        hint: "give one of them: \(keys.prefix(5).joined(separator: ", "))")
    case .unknownColumn(let noun, let column, let known):
      self.init(
        status: .usage, message: "\(noun.rawValue): there is no column '\(column)'",
        hint: "columns are \(known.joined(separator: ", "))")
    case .doubledColumn(let noun, let column):
      self.init(
        status: .usage, message: "\(noun.rawValue): the column '\(column)' is named twice")
    case .inconsistent(let reason):
      self.init(status: .badData, message: reason)
    case .belowItself(let noun, let id, let field, let above):
      self.init(
        status: .badData,
        message: "\(noun.rawValue) '\(id)' would come to stand below itself (\(field) '\(above)')")
      self.field = field
    case .unknownImportColumn(let plural, let column, let known):
      self.init(
        status: .usage, message: "--map: \(plural) have no column '\(column)'",
        hint: "columns are \(known.joined(separator: ", "))")
    case .inUse(let noun, let id, let dependents):
      self.init(
        status: .notFound,
        message: "\(noun.rawValue) '\(id)': in use by \(Failure.text(of: dependents))",
        hint: "metro remove-\(noun.rawValue) \(shellWord(id)) --cascade --dry-run shows what would "
          + "go with it")
    case .notEmpty(let noun):
      self.init(
        status: .badData, message: "the catalog is not empty: it has \(noun.plural)",
        hint: "metro apply makes it equal to a dump; metro init --catalog PATH makes another")
    case .noPackage(let path):
      self.init(
        status: .noInput, message: "\(path): there is no datapackage.json",
        hint: "metro dump makes such a folder")
    case .badPackage(let file, let reason):
      self.init(status: .badData, message: "\(file): \(reason)", hint: "nothing was changed")
    case .changedMeanwhile:
      self.init(
        status: .locked, message: "the catalog was changed since the plan was made",
        hint: "nothing was applied; try again")
    case .severalPlaces(let name, let candidates):
      self.init(places: candidates, named: name)
    case .noSuchRevision, .revisionNotKept, .nothingToUndo, .nothingToRedo, .cannotUndo,
      .undoConflict,
      .changedOutside:
      self.init(history: error)
    case .recordGone, .idLeadsElsewhere, .mergeConflicts, .cannotSplit:
      self.init(formerID: error)
    case .importFailed(let fault):
      self.init(fault)
    case .statement(let fault):
      self.init(fault)
    case .interrupted:
      self.init(status: .interrupted, message: "interrupted: nothing was changed")
    default:
      self.init(file: error)
    }
  }

  /// The faults of the catalog's file.
  private init(file error: CatalogError) {
    switch error {
    case .noCatalog(let path):
      self.init(
        status: .noInput, message: "\(path): there is no catalog",
        hint: "metro init makes one; --catalog or METRO_CATALOG names another")
    case .catalogExists(let path):
      self.init(
        status: .cannotCreate, message: "\(path): there is a file already",
        hint: "--catalog or METRO_CATALOG names another")
    case .fileExists(let path):
      self.init(
        status: .cannotCreate, message: "\(path): there is a file already",
        hint: "--force replaces it")
    case .newerThanBackup(let path, let revision, let backup):
      self.init(
        status: .notFound,
        message: "\(path): it has revisions up to \(revision) that the backup has not, which ends "
          + "with \(backup)",
        hint: "metro history shows them; --force restores all the same, and keeps them in a file")
    case .notACatalog(let path, let reason):
      self.init(
        status: .badData, message: "\(path): this is not a catalog of metro: \(reason)",
        hint: "--catalog or METRO_CATALOG names another file")
    case .newerCatalog(let path, let version):
      self.init(
        status: .newerCatalog,
        message: "\(path): the catalog has schema \(version), which is newer than this program",
        hint: "use a newer metro")
    case .formerCatalog(let path, let tree):
      self.init(
        status: .newerCatalog,
        message: "\(path): the catalog is from before metro 0.1.0, and this version cannot read it",
        hint:
          "write it with the dump command of the metro of git commit \(tree), the last that reads "
          + "it, and read the dump with metro load")
    case .damaged(let path):
      self.init(
        status: .badData, message: "\(path): the catalog is damaged", hint: "restore a backup")
    case .foreignRule(let path, let reason):
      self.init(
        status: .badData, message: "\(path): a rule of its tables forbids this: \(reason)",
        hint: "metro check shows what is none of metro's there; else please report it")
    case .foreignJournal(let path):
      self.init(
        status: .badData,
        message: "\(path): a journal of another program lies beside it, which would remove a file: "
          + "\(path)-journal",
        hint: "move that away; nothing was changed")
    case .otherSchema(let path, let difference):
      self.init(
        status: .badData, message: "\(path): \(difference)",
        hint: "nothing was changed; metro check shows all that is wrong")
    case .cannotCreate(let path, let reason):
      self.init(status: .cannotCreate, message: "\(path): it cannot be made: \(reason)")
    case .notPermitted(let path):
      self.init(status: .notPermitted, message: "\(path): permission denied")
    case .readOnly(let path):
      self.init(
        status: .notPermitted, message: "\(path): the catalog or its folder is read-only",
        hint: "nothing was changed")
    case .locked(let seconds):
      self.init(
        status: .locked,
        message: "the catalog is being changed by another program "
          + "(waited \(seconds.formatted()) s)",
        hint: "try again, or wait longer with --wait SECONDS")
    case .diskFull(let path):
      self.init(
        status: .inputOutput, message: "\(path): the disk is full", hint: "nothing was changed")
    case .inputOutput(let path, let reason):
      self.init(status: .inputOutput, message: "\(path): \(reason)", hint: "nothing was changed")
    default:
      self.init(unexpected: error)
    }
  }

  init(unexpected error: any Error) {
    self.init(
      status: .internalError, message: "this should not have happened: \(error)",
      hint: "please report it, with the command that you ran")
  }

  init(_ error: SHA256Hasher.MissingLibrary) {
    self.init(
      status: .unavailable, message: "\(error.library) is not installed",
      hint: "apt-get install \(error.debianPackage)")
  }

  private init(_ fault: ImportError) {
    let place = [fault.file, String(fault.line)] + (fault.column.map { [String($0)] } ?? [])
    switch fault.cause {
    case .file(let reason, let hint):
      self.init(
        status: .badData,
        message: "\(place.joined(separator: ":")): \(reason)",
        hint: hint.map { "\($0) (nothing was changed)" } ?? "nothing was changed")
    case .record(let error):
      var cause = Failure(error)
      if case .missingField(let noun, let field) = error {
        cause.hint =
          (fault.column == nil ? "add a column '\(field)'" : "fill it in")
          + ", or correct the id if an existing \(noun.rawValue) was meant"
      }
      self.init(
        status: .badData, message: "\(place.joined(separator: ":")): \(cause.message)",
        hint: cause.hint.map { "\($0) (nothing was changed)" } ?? "nothing was changed")
      field = cause.field
    }
    file = fault.file
    line = fault.line
    column = fault.column
  }

  /// Why a row cannot be imported, without the place.
  static func reason(of fault: ImportError) -> String {
    switch fault.cause {
    case .file(let reason, _): reason
    case .record(let error): Failure(error).message
    }
  }

  private static func wayOut(ofExisting noun: Noun.Name, _ id: String) -> String {
    let id = shellWord(id)
    return switch noun {
    // What adds these takes no id.
    case .participation, .membership, .name, .statement:
      "metro edit-\(noun.rawValue) \(id) changes it"
    default: "metro show-\(noun.rawValue) \(id) shows it; another one needs an id of its own"
    }
  }

  static func text(of dependents: [Dependent]) -> String {
    var counts: [(noun: Noun.Name, count: Int)] = []
    for dependent in dependents {
      if let index = counts.firstIndex(where: { $0.noun == dependent.noun }) {
        counts[index].count += dependent.count
      } else {
        counts.append((dependent.noun, dependent.count))
      }
    }
    let texts = counts.map { "\($0.count) \($0.count == 1 ? $0.noun.rawValue : $0.noun.plural)" }
    guard let last = texts.last, texts.count > 1 else { return texts.joined() }
    return texts.dropLast().joined(separator: ", ") + " and " + last
  }
}

/// Seconds as one would write them.
extension Double {
  func formatted() -> String {
    self == rounded() ? String(Int(self)) : String(self)
  }
}
