package import MetroCore

/// A reason why rows or records cannot be written in a format.
package enum FormatError: Error, Equatable {
  /// A document in this format cannot hold records of all these types.
  case cannotHold(format: String, nouns: [Noun.Name], possible: [Noun.Name])

  /// The input is rows, but the format can hold only the records of a catalog.
  case needsRecords(format: String)

  /// A record or its values exceed a limit of the format.
  case tooLarge(subject: String, reason: String)

  /// The catalog lacks values without which a document says nothing; they are fields of its description.
  case incomplete(document: String, missing: [String])

  /// A library that only this format needs is not installed.
  case missingLibrary(format: String, library: String, debianPackage: String)

  /// The disk with the temporary folder is full.
  case diskFull(folder: String)

  /// A document could not be created, for a reason that a library or the system reports.
  case failed(document: String, reason: String)
}
