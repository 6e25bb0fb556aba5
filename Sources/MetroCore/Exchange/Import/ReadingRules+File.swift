extension ReadingRules {
  /// Notes what the columns of a file say of its texts.
  ///
  /// A file of objects is one that metro has written, or another program for it. So is a file with IDs,
  /// but in its cells people may have written as in a sheet, unless it has all columns of an export.
  mutating func note(_ source: any ImportSource, of noun: Noun, _ options: ImportOptions) {
    guard !options.isStrict, !options.isDump, source.header != nil else { return }
    isSheet = !source.targets.contains(0)
    isForeign = isSheet || !source.hasExportColumns(of: noun)
  }
}

extension ImportSource {
  /// Whether the file has all columns of an export, under their own names.
  func hasExportColumns(of noun: Noun) -> Bool {
    Set(noun.exportColumns).isSubset(of: names)
  }
}
