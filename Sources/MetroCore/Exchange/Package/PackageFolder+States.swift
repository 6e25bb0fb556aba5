import MetroText

/// The states of a catalog that a folder holds and comes from.
extension PackageFolder {
  /// Checks the states that a description lists.
  ///
  /// - Throws: `badPackage` for a text that is not a digest, or for too many digests.
  static func checked(states: [String], in file: String) throws -> [String] {
    guard states.count <= 2 * DumpStates.most else {
      throw ExchangeError.badPackage(file: file, reason: "it lists too many states")
    }
    do throws(InvalidValue) {
      var checked: [String] = []
      for state in states { checked.append(try SHA256Digest(state).text) }
      return checked
    } catch {
      throw ExchangeError.badPackage(
        file: file, reason: "the state '\(error.text)' is not a SHA-256")
    }
  }

  /// The content that the folder had when it was dumped; nil if the description has no digests.
  func describedContent() throws -> String? {
    var digests: [(table: String, digest: String)] = []
    for resource in resources {
      guard let hash = resource.hash, hash.hasPrefix("sha256:") else { return nil }
      digests.append((resource.name, String(hash.dropFirst("sha256:".count))))
    }
    return try DumpState.content(digests)
  }

  /// The state that the folder had when it was dumped; nil if the description has no digests.
  func describedState() throws -> DumpState? {
    try describedContent().map { try DumpState($0, after: passedStates) }
  }

  /// Returns the state of files with some contents.
  ///
  /// After an edit, the described state is one of those before.
  func state(
    of contents: [(table: PackageTable, content: PackageDescription.Content)]
  ) throws -> DumpState {
    let content = try DumpState.content(contents.map { ($0.table.name, $0.content.digest) })
    guard let described = try describedState() else {
      return try DumpState(content, after: passedStates)
    }
    guard try content != describedContent() else { return described }
    return try DumpState(content, after: passedStates + [described.name])
  }

  /// The contents of the files as they are now, in the order of the description.
  func contents() throws -> [(table: PackageTable, content: PackageDescription.Content)] {
    try PackageTable.all.compactMap { table in
      guard let resource = resources.first(where: { $0.name == table.name }) else { return nil }
      let (digest, count) = try PackageReader(path, resource.path).digest()
      return (table, PackageDescription.Content(byteCount: count, digest: digest))
    }
  }

  /// Returns the columns of a table that its file lacks; nil if there is no file.
  func missingColumns(of table: PackageTable) throws -> [PackageColumn]? {
    guard let resource = resources.first(where: { $0.name == table.name }) else { return nil }
    let options = importOptions(for: table)
    let columns =
      switch table.table {
      case .records(let noun): try ImportColumns(noun, options)
      case .list(let relation): try ImportColumns(relation.columns, of: relation.plural, options)
      }
    let source = try PackageReader(path, resource.path).importFile.source(for: columns, options)
    let found = Set(source.targets.compactMap { $0.map { columns.names[$0] } })
    return table.columns.filter { !found.contains($0.name) }
  }

  /// Returns the options with which a table is read.
  func importOptions(for table: PackageTable) -> ImportOptions {
    var options = ImportOptions()
    options.mode = .insert
    options.isDump = true
    // A text such as - is a value that a catalog had.
    options.isStrict = true
    if isFormer { FormerPackage.adapt(&options, for: table) }
    return options
  }
}

extension CatalogWriter {
  /// The number of the revision that the next change makes.
  package func nextRevision() throws -> Int64 { try RevisionLog(database).latest() + 1 }

  /// Notes the states of a folder that a revision has loaded, so that dumps of the catalog can be merged
  /// into the one that the folder comes from, and the other way around.
  package func note(_ folder: PackageFolder, revision: Int64) throws {
    let states = DumpStates(database)
    let state = try folder.state(of: folder.contents())
    try states.add(passed: state.former)
    try states.note(state.name, revision: revision)
  }
}
