package import MetroCore

/// Why rows or records cannot be written in a format.
package enum FormatError: Error, Equatable {
  /// A document does not hold records of all these types.
  case cannotHold(format: String, nouns: [Noun.Name], possible: [Noun.Name])

  /// Rows were given, and the format holds the records of a catalog.
  case needsRecords(format: String)

  /// A record or its values exceed a limit of the format.
  case tooLarge(subject: String, reason: String)

  /// A library is not installed that only this format needs.
  case missingLibrary(format: String, library: String, debianPackage: String)

  /// The disk of the temporary folder is full.
  case diskFull(folder: String)

  /// A document could not be made, for a reason that the maker's library or the system reports.
  case failed(document: String, reason: String)
}
