import MetroCore
import MetroFormats

extension Failure {
  init(_ error: FormatError) {
    switch error {
    case .cannotHold(let format, let nouns, let possible):
      self = .usage(
        nouns.count > 1
          ? "--all: the \(format) format cannot hold all record types"
          : "\(nouns.map(\.plural).joined()): the \(format) format cannot hold them",
        hint: "\(format) is only for " + possible.map(\.plural).joined(separator: " and "))
    case .needsRecords(let format):
      self = .usage("\(format): only metro export writes this format")
    case .tooLarge(let subject, let reason):
      self.init(status: .badData, message: "\(subject): \(reason)", hint: "use --format csv")
    case .incomplete(let document, let missing):
      self.init(
        status: .badData,
        message: "\(document): the catalog has no \(missing.inWords)",
        hint: "run metro describe "
          + missing.map { "--\($0) \($0.uppercased())" }.joined(separator: " "))
    case .missingLibrary(let format, let library, let package):
      self.init(
        status: .unavailable, message: "\(format): \(library) is not installed",
        hint: "apt-get install \(package), or use --format csv")
    case .diskFull(let folder):
      self.init(
        status: .inputOutput, message: "\(folder): the disk is full",
        hint: "set TMPDIR to a folder with more free space")
    case .failed(let document, let reason):
      self.init(status: .inputOutput, message: "\(document): \(reason)")
    }
  }
}
