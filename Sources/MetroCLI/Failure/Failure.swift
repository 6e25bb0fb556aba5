import MetroCore
import MetroText

/// An error that ends a command, with text for people and an exit status for scripts.
package struct Failure: Error, Equatable {
  package let status: ExitStatus

  /// One line of the form `subject: what is wrong`.
  package let message: String

  /// A command to run, or another remedy.
  package var hint: String?

  package var file: String?
  package var line: Int?
  package var column: Int?
  package var field: String?

  /// Whether the hint already says what the command has changed before it failed.
  var saysChange = false

  init(status: ExitStatus, message: String, hint: String? = nil) {
    self.status = status
    self.message = ShortMessage.text(message)
    self.hint = hint
  }

  /// Returns a failure for an invalid command line.
  static func usage(_ message: String, hint: String? = nil) -> Failure {
    Failure(status: .usage, message: message, hint: hint)
  }
}

/// Maps every error of the core to a failure.
extension Failure {
  /// Returns the name of the command that adds a record of a type.
  static func adding(_ noun: Noun.Name) -> String {
    switch noun {
    case .statement: "cite"
    case .decision: "decide"
    case .waiver: "waive"
    case .withholding: "withhold"
    case .description: "describe"
    default: Verb.add.command(noun)
    }
  }

  /// Maps the errors of each area; a test detects an area that is missing here.
  init(_ error: any CatalogError) {
    switch error {
    case let error as ValueError: self.init(error)
    case let error as RecordError: self.init(error)
    case let error as StorageError: self.init(error)
    case let error as NameError: self.init(error)
    case let error as FormerIDError: self.init(error)
    case let error as ReportError: self.init(error)
    case let error as HistoryError: self.init(error)
    case let error as GazetteerError: self.init(error)
    case let error as MergeError: self.init(error)
    case let error as ExchangeError: self.init(error)
    case let error as CellError: self.init(error)
    case let error as SQLStatementError: self.init(error)
    case let error as FindingError: self.init(error)
    case let error as LinkError: self.init(error)
    case let error as BulkError: self.init(error)
    default: self.init(unexpected: error)
    }
  }

  init(_ error: ValueError) {
    switch error {
    case .missingField(let noun, let field):
      let option = Noun.named(noun).field(field)?.option ?? field
      self.init(
        status: .usage, message: "\(noun.rawValue): \(field) is missing",
        hint: "add --\(option); metro \(Failure.adding(noun)) --help shows all options")
      self.field = field
    case .cannotBeEmpty(let noun, let field):
      self.init(
        status: .badData, message: "\(field): required, cannot be cleared",
        hint: "metro edit-\(noun.rawValue) --help shows the options")
      self.field = field
    case .invalidValue(let field, let fault):
      self.init(
        status: .badData, message: "\(field) '\(fault.text)': \(fault.reason)",
        hint: fault.suggestion.map { "did you mean '\($0)'?" }
          ?? fault.expected.map { expected in
            "give \(expected)" + (fault.listedAs.map { ": metro list-\($0) lists them" } ?? "")
          })
      self.field = field
    case .unknownField(let noun, let field, let known):
      self.init(
        status: .usage, message: "\(noun.rawValue): unknown field '\(field)'",
        hint: (Noun.named(noun).field(meantBy: field, among: known)
          ?? nearest(field, in: known).first).map { "did you mean \($0)?" }
          ?? "fields are \(known.joined(separator: ", "))")
      self.field = field
    case .unknownColumn(let noun, let column, let use, let known):
      self.init(
        status: .usage,
        message: (use == .sorted ? "--sort: " : "")
          + "\(noun.rawValue): unknown column '\(column)'",
        hint: "columns are \(known.joined(separator: ", "))")
    case .doubledColumn(let noun, let column):
      self.init(
        status: .usage, message: "\(noun.rawValue): column '\(column)' is named twice")
    case .inconsistent(let reason):
      self.init(status: .badData, message: reason)
    case .noStatedValue(let field):
      self = .usage(
        "--use: the stated text is not a value of \(field)",
        hint: "use --value for the value that the text means")
    }
  }

  init(_ error: RecordError) {
    switch error {
    case .noSuchRecord(let noun, let id, let nearest):
      self.init(
        status: .negative, message: "\(noun.rawValue) '\(id)': no such record",
        hint: nearest.isEmpty
          ? "metro list-\(noun.plural) lists all \(noun.plural)"
          : "did you mean \(nearest.joined(separator: ", "))?")
    case .noMatch(let noun, let values):
      self.init(
        status: .negative,
        message: "no \(noun.rawValue) has \(values.joined(separator: ", "))",
        hint: "metro list-\(noun.plural) lists all \(noun.plural)")
    case .severalMatch(let noun, let ids):
      self.init(
        status: .badData,
        message: "\(ids.count) \(noun.plural) match: \(ids.joined(separator: ", "))",
        hint: "metro remove-\(noun.rawValue) \(shellWord(ids[0])) removes that one")
    case .fitsSeveral(let noun, let ids):
      self.init(
        status: .badData,
        message: "\(ids.count) \(noun.plural) fit: \(ids.prefix(10).joined(separator: ", "))",
        hint: "give the ID of the one that is meant, or a new ID for another one")
    case .recordExists(let noun, let id):
      self.init(
        status: .badData, message: "\(noun.rawValue) '\(id)': already exists",
        hint: Failure.wayOut(ofExisting: noun, id))
    case .mayBeSame(let noun, let id, let field, let stored, let given):
      self.init(sameName: noun, id, field: field, stored: stored, given: given)
    case .numberTaken(let noun, let field, let number, let other):
      self.init(
        status: .badData, message: "\(noun.rawValue) '\(other)': already has \(field) \(number)",
        hint: "\(RecordAddress(noun, other).showCommand.text) shows it")
    case .idLeadsElsewhere(let noun, let id, let target):
      self.init(
        status: .badData,
        message: "\(noun.rawValue) '\(id)': this ID is an alias of '\(target)'",
        hint: "metro show-\(noun.rawValue) \(shellWord(target)) shows it; use a different ID for "
          + "another \(noun.rawValue)"
      )
    case .noIDFromName(let noun, let reason):
      self.init(
        status: .badData, message: "\(noun.rawValue): cannot derive an ID: \(reason)",
        hint: "give an ID of lower-case letters, digits and hyphens")
    case .belowItself(let noun, let id, let field, let above):
      self.init(
        status: .badData,
        message: "\(noun.rawValue) '\(id)': would become its own ancestor (\(field) '\(above)')")
      self.field = field
    case .inUse(let noun, let id, let dependents):
      self.init(
        status: .negative,
        message: "\(noun.rawValue) '\(id)': in use by \(Failure.text(of: dependents))",
        hint: "metro remove-\(noun.rawValue) \(shellWord(id)) --cascade --dry-run shows what else "
          + "would be removed")
    case .notPublished(let noun):
      self = .usage(
        "\(noun.rawValue): records of this type are never published, so none can be withheld")
    case .notWithheld(let noun, let id):
      self.init(
        status: .negative, message: "\(noun.rawValue) '\(id)': is not withheld",
        hint: "metro list-withheld lists withheld records")
    case .changedMeanwhile(let noun, let id, let conflicts):
      let fields = conflicts.map(\.field).joined(separator: ", ")
      self.init(
        status: .locked,
        message: "\(noun.rawValue) '\(id)': another program has changed \(fields) meanwhile",
        hint: "nothing was changed; edit the record again")
    }
  }

  init(_ error: NameError) {
    switch error {
    case .ambiguousName(let noun, let name, let candidates):
      self.init(ambiguous: name, noun, candidates)
    }
  }

  init(_ error: GazetteerError) {
    switch error {
    case .severalPlaces(let name, let candidates):
      self.init(places: candidates, named: name)
    case .unclearKind(let name, let countries, let provinces, let isCity):
      self.init(kindOf: name, countries, provinces, isCity: isCity)
    }
  }

  init(_ error: FindingError) {
    switch error {
    case .noSuchFinding(let code):
      self.init(
        status: .negative, message: "'\(code)': no such finding",
        hint: "metro audit lists them")
    case .severalFindings(let code, let keys):
      self.init(
        status: .usage, message: "'\(code)': \(keys.count) findings start with this code",
        hint: "use one of them: \(keys.prefix(5).joined(separator: ", "))")
    }
  }

  init(unexpected error: any Error) {
    self.init(
      status: .internalError, message: "internal error: \(error)",
      hint: "report this as a bug, with the command that you ran")
  }

  init(_ error: MissingLibrary) {
    self.init(
      status: .unavailable, message: "\(error.library) is not installed",
      hint: "apt-get install \(error.debianPackage)")
  }

  private static func wayOut(ofExisting noun: Noun.Name, _ id: String) -> String {
    let id = shellWord(id)
    let verbs = NounCommandsList.verbs(of: noun)
    // The commands that add some record types do not accept an ID.
    return verbs.contains(.edit) && !verbs.contains(.add)
      ? "metro edit-\(noun.rawValue) \(id) changes it"
      : "metro show-\(noun.rawValue) \(id) shows it; use a different ID for another one"
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

/// Formats numbers of seconds.
extension Double {
  func formatted() -> String {
    self == rounded() ? String(Int(self)) : String(self)
  }
}
