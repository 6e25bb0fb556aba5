import MetroCore

/// Maps errors about reports.
extension Failure {
  init(_ error: ReportError) {
    switch error {
    case .withheld(let noun, let id):
      self.init(
        status: .negative,
        message: "\(noun.rawValue) '\(id)' is withheld, or depends on a withheld record",
        hint: "metro list-withheld lists withheld records")
    }
  }
}
