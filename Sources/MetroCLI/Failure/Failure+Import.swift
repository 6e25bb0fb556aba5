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
        message: "\(place.joined(separator: ":")): \(reason)",
        hint: hint.map { "\($0.text) (nothing was changed)" } ?? "nothing was changed")
    case .record(let error):
      var cause = Failure(error)
      if case ValueError.invalidValue(_, let value) = error, !value.readings.isEmpty {
        cause.hint = "use --date-order dmy or mdy"
      }
      if case ValueError.missingField(let noun, let field) = error {
        cause.hint =
          (fault.column == nil ? "add a column '\(field)'" : "fill it in")
          + ", or correct the ID if you meant an existing \(noun.rawValue)"
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

  /// Returns the reason why a row cannot be imported, without its position.
  static func reason(of fault: ImportError) -> String {
    switch fault.cause {
    case .file(let reason, _): reason
    case .record(let error): Failure(error).message
    }
  }
}
