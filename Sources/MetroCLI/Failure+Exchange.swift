import MetroCore

/// Why a file or a data package cannot be taken, as the user sees it.
extension Failure {
  init(_ error: ExchangeError) {
    switch error {
    case .importFailed(let fault):
      self.init(fault)
    case .unknownImportColumn(let plural, let column, let known):
      self.init(
        status: .usage, message: "--map: \(plural) have no column '\(column)'",
        hint: "columns are \(known.joined(separator: ", "))")
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
    }
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
      if case ValueError.invalidValue(_, let value) = error, !value.readings.isEmpty {
        cause.hint = "--date-order dmy or mdy states the order of the numbers"
      }
      if case ValueError.missingField(let noun, let field) = error {
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
}
