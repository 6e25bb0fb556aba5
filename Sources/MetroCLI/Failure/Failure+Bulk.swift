import MetroCore

extension Failure {
  /// Maps an error about one of several records; the message names the record.
  init(_ error: BulkError) {
    switch error {
    case .refused(let record, let reason):
      self = Failure(reason)
      let names = ["\(record.noun.rawValue) '\(record.id)'", record.description]
      guard !names.contains(where: message.hasPrefix) else { return }
      var named = Failure(status: status, message: "\(record): \(message)", hint: hint)
      named.field = field
      self = named
    case .selectionChanged(let noun):
      self.init(
        status: .locked,
        message: "another program has changed which \(noun.plural) match meanwhile",
        hint: "nothing was changed; run the command again")
    }
  }
}
