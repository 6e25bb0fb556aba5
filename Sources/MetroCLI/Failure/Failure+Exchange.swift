import MetroCore

/// Maps errors of imports and data packages.
extension Failure {
  init(_ error: ExchangeError) {
    switch error {
    case .importFailed(let fault):
      self.init(fault)
    case .unknownImportColumn(let plural, let column, let known):
      self.init(
        status: .usage, message: "--map: \(plural) have no column '\(column)'",
        hint: "columns are \(known.joined(separator: ", "))")
    case .unknownSetColumn(let plural, let column, let known):
      self.init(
        status: .usage, message: "--set: \(plural) have no column '\(column)'",
        hint: "columns are \(known.joined(separator: ", "))")
    case .unknownKeyColumn(let plural, let column, let known):
      self.init(
        status: .usage, message: "--key: \(plural) have no column '\(column)'",
        hint: "columns are \(known.joined(separator: ", "))")
    case .notEmpty(let noun):
      self.init(
        status: .badData, message: "the catalog is not empty: it contains \(noun.plural)",
        hint: "use metro apply to merge a dump into it, or create another with metro init "
          + "--catalog PATH")
    case .missingLibrary(let format, let library, let package):
      self.init(
        status: .unavailable, message: "\(format): \(library) is not installed",
        hint: "apt-get install \(package), or save the sheet as CSV")
    case .noPackage(let path):
      self.init(
        status: .noInput, message: "\(path): no datapackage.json",
        hint: "metro dump creates such a folder")
    case .badPackage(let file, let reason):
      self.init(status: .badData, message: "\(file): \(reason)", hint: "nothing was changed")
    case .noBase(let path, let isFolded):
      self.init(
        status: .badData,
        message: isFolded
          ? "\(path): the history of the catalog since this dump was not kept"
          : "\(path): this catalog did not write the dump and knows no earlier state of it")
    }
  }
}
