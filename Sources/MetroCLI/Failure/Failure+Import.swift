import MetroCore
import MetroText

/// Maps errors in an imported file.
extension Failure {
  init(_ fault: ImportError) {
    let place = [fault.file, String(fault.line)] + (fault.column.map { [String($0)] } ?? [])
    switch fault.cause {
    case .file(let reason, let hint):
      self.init(
        status: .badData,
        message: "\(place.joined(separator: ":")): \(Failure.reasons(of: fault, first: reason))",
        hint: hint.map { "\($0.text) (nothing was changed)" } ?? "nothing was changed")
    case .record(let error):
      var cause = Failure(error)
      if case ValueError.invalidValue(_, let value) = error, !value.readings.isEmpty {
        cause.hint = Self.hint(field: cause.field ?? "", value)
      }
      if case ValueError.invalidValue(_, let value) = error, value.hasShortYear {
        cause.hint = Self.orderHint(of: value) ?? cause.hint
      }
      if case ValueError.invalidValue(_, let value) = error, value.lacksYear {
        cause.hint = Self.yearHint
      }
      if case ValueError.invalidValue(let field, let value) = error, value.isNotAccepted,
        value.suggestion == nil
      {
        let pair = shellWord("\(field):\(value.text)=WORD")
        cause.hint = "use --value \(pair) with an accepted word, or without WORD for no value"
      }
      if case ValueError.invalidValue(let field, let value) = error, value.isUnknownLanguage {
        let pair = shellWord("\(field):\(value.text)=\(value.suggestion ?? "CODE")")
        cause.hint =
          "use --value \(pair) "
          + (value.suggestion == nil ? "with the code of the language" : "if the file means that")
      }
      if case GazetteerError.unclearKind = error {
        cause.hint = "add a column kind, or use --set kind=city for all rows"
      }
      if case RecordError.mayBeSame(let noun, _, _, _, _) = error {
        cause.hint = Failure.wayOut(ofRowLike: .named(noun))
      }
      if Self.missingNoun(of: error) != nil {
        let nouns = ([fault] + fault.others).compactMap(Self.missingNoun(in:))
        let names = SheetTally.addable.filter(nouns.contains).map(\.plural)
        cause.hint = "use --add-missing \(names.joined(separator: ","))"
      }
      if case ValueError.missingField(let noun, let field) = error {
        cause.hint =
          (fault.column == nil
            ? "add a column '\(field)' or --set \(field)=VALUE" : "fill it in")
          + ", or correct the ID if you meant an existing \(noun.rawValue)"
      }
      self.init(
        status: .badData,
        message: "\(place.joined(separator: ":")): "
          + Failure.reasons(of: fault, first: cause.message),
        hint: cause.hint.map { "\($0) (nothing was changed)" } ?? "nothing was changed")
      field = cause.field
    }
    file = fault.file
    line = fault.line
    column = fault.column
  }

  /// Returns the type of a record that a row names and that is not there, if an option adds it.
  private static func missingNoun(in fault: ImportError) -> Noun.Name? {
    guard case .record(let error) = fault.cause else { return nil }
    return missingNoun(of: error)
  }

  private static func missingNoun(of error: any CatalogError) -> Noun.Name? {
    switch error {
    case RecordError.noSuchRecord(let noun, let name, let nearest)
    where nearest.isEmpty && SheetTally.addable.contains(noun) && (try? RecordID(name)) == nil:
      noun
    case CellError.missingRecord(_, let noun, _) where SheetTally.addable.contains(noun): noun
    default: nil
    }
  }

  /// Returns the hint of a row whose option may read all such rows of the file; nil if there is none.
  static func hintForFile(of fault: ImportError) -> String? {
    ([fault] + fault.others).lazy.compactMap { fault -> String? in
      switch fault.cause {
      case .file(_, let hint?) where hint.isForFile: hint.text
      case .record(ValueError.invalidValue(let field, let value)):
        value.lacksYear && dateColumns.contains(field) ? yearHint : orderHint(of: value)
      default: nil
      }
    }.first
  }

  private static let yearHint =
    "write the year, or give it to all rows with --set dates.year=YEAR"
  private static let dateColumns = ["dates", "dates.month", "starts", "ends"]

  /// Returns the option for the order of dates if that is what a value has several readings for, or
  /// what completes its year.
  private static func orderHint(of value: InvalidValue) -> String? {
    let isDate = value.readings.first.map { EDTFDate(edtf: $0) != nil } ?? false
    // Of a year of another calendar, the order says nothing.
    guard isDate && value.readings.count > 1 || value.hasShortYear else { return nil }
    let orders = DateOrder.allCases.filter {
      (try? EDTFDate(written: value.text, order: $0)) != nil
    }
    guard !orders.isEmpty else { return nil }
    return "use --date-order " + orders.map(\.rawValue).joined(separator: " or ")
  }

  /// Returns the option that chooses one of the readings of a value for the whole file.
  private static func hint(field: String, _ value: InvalidValue) -> String {
    if let hint = orderHint(of: value) { return hint }
    let pair = shellWord("\(field):\(value.text)=\(value.readings[0])")
    let others = value.readings.dropFirst().joined(separator: ", ")
    return "use --value \(pair) if the file means that" + (others.isEmpty ? "" : ", or \(others)")
  }

  /// Returns all reasons why a row cannot be imported, without their positions.
  static func reason(of fault: ImportError) -> String {
    switch fault.cause {
    case .file(let reason, _): ShortMessage.text(reasons(of: fault, first: reason))
    case .record(let error): ShortMessage.text(reasons(of: fault, first: Failure(error).message))
    }
  }

  private static func reasons(of fault: ImportError, first: String) -> String {
    ([first] + fault.others.map(reason)).joined(separator: "; ")
  }

  /// Returns what the values that a row was rejected for should be, as far as that is known.
  static func suggestion(of fault: ImportError) -> String? {
    let own: String? =
      switch fault.cause {
      case .file(_, .didYouMean(let name)?): name
      case .file: nil
      case .record(let error): suggestion(of: error)
      }
    guard !fault.others.isEmpty else { return own }
    // Several values need the names of their columns.
    var texts = own.map { [fault.field.map { "\($0): " } ?? "", $0].joined() }.map { [$0] } ?? []
    for other in fault.others {
      if let text = suggestion(of: other) {
        texts.append((other.field.map { "\($0): " } ?? "") + text)
      }
    }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }

  private static func suggestion(of error: any CatalogError) -> String? {
    switch error {
    case ValueError.invalidValue(_, let value):
      value.suggestion ?? (value.readings.isEmpty ? nil : value.readings.joined(separator: " or "))
    case RecordError.noSuchRecord(_, _, let nearest): nearest.first
    case CellError.ambiguousPlace(_, _, let options)
    where options.first?.distinctText != nil:
      options.prefix(3).compactMap(\.distinctText).joined(separator: " or ")
    case CellError.severalReadings(_, _, let readings): readings.joined(separator: " or ")
    default: nil
    }
  }
}

extension Hint {
  /// Whether the hint is an option for the rows of a file.
  fileprivate var isForFile: Bool {
    switch self {
    case .allowShortRows, .fillDown, .idsOrNumbers, .nameEncoding, .nameEncodings, .readAsUTF16,
      .readBackslashEscapes:
      true
    default: false
    }
  }
}
