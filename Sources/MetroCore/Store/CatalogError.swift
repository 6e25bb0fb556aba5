/// What can go wrong with a catalog and what is in it, each case with what a message needs.
package enum CatalogError: Error, Sendable, Equatable {
  // What was asked or given.
  case noSuchRecord(Noun.Name, id: String, nearest: [String])
  /// No record has the id any more.
  case recordGone(Noun.Name, id: String, IDHistory)
  /// Several records have a name.
  case ambiguousName(Noun.Name, name: String, [NameCandidate])
  /// No record of a relation has these values.
  case noMatch(Noun.Name, values: [String])
  /// More than one record of a relation has the values given.
  case severalMatch(Noun.Name, ids: [String])
  case recordExists(Noun.Name, id: String)
  /// A record had the id that a new one is to have, and it still leads to that.
  case idLeadsElsewhere(Noun.Name, id: String, to: String)
  /// No id can be made: nothing usable in the values, or another record has that id already.
  case noIDFromName(Noun.Name, reason: String)
  case missingField(Noun.Name, field: String)
  /// The gazetteer has several places that a city can be.
  case severalPlaces(name: String, [GazetteerCandidate])
  /// An edit would leave a field empty that has to have a value.
  case cannotBeEmpty(Noun.Name, field: String)
  case invalidValue(field: String, InvalidValue)
  /// A field that sources are to speak of, and that the noun does not have.
  case unknownField(Noun.Name, field: String, known: [String])
  /// No open finding of the audit has the code.
  case noSuchFinding(code: String)
  case severalFindings(code: String, keys: [String])
  case unknownColumn(Noun.Name, column: String, known: [String])
  case doubledColumn(Noun.Name, column: String)
  /// The values of one record do not fit together.
  case inconsistent(reason: String)
  /// A record would come to stand below itself on a way of references to its own noun.
  case belowItself(Noun.Name, id: String, field: String, above: String)
  /// Two records cannot become one before it is said which of their values hold.
  case mergeConflicts(Merge, [MergeConflict])
  /// Records of a type are never merged.
  case neverMerged(Noun.Name)
  /// A merge is given two values for one field.
  case doubledSetting(name: String)
  /// The words of a source give no value that a field can have.
  case noStatedValue(field: String)
  /// A person has noted, in an acceptance, that two records are not the same.
  case notedAsDifferent(acceptance: String)
  /// A merge cannot be taken back.
  case cannotSplit(Noun.Name, id: String, reason: String, hint: Hint?)
  /// The record cannot go without others losing something.
  case inUse(Noun.Name, id: String, by: [Dependent])
  case importFailed(ImportError)
  /// A name is given to a column of a file that no column of the catalog has.
  case unknownImportColumn(plural: String, column: String, known: [String])

  /// A catalog that is to be filled has records already.
  case notEmpty(Noun.Name)
  /// There is no data package in a folder.
  case noPackage(path: String)
  /// A data package is not what its description says, or what metro could have written.
  case badPackage(file: String, reason: String)
  /// A statement of the user's own is refused, or fails.
  case statement(SQLStatementError)
  /// The catalog was changed between a plan and its execution.
  case changedMeanwhile

  case noSuchRevision(Int64, latest: Int64)
  /// The history of that time was folded into one revision.
  case revisionNotKept(Int64, first: Int64)
  /// There is nothing that could be undone or redone.
  case nothingToUndo
  case nothingToRedo
  /// A revision cannot be undone by itself, since it is an undo, or is undone.
  case cannotUndo(Int64, reason: String, hint: Hint?)
  /// What a revision changed is not as it left it.
  case undoConflict(UndoConflict)
  /// Records were changed by another program, so that revisions do not lead to what is there.
  case changedOutside(Noun.Name, id: String)

  // The file.
  case noCatalog(path: String)
  case catalogExists(path: String)
  case notACatalog(path: String, reason: String)
  /// There is a file where a backup is to go.
  case fileExists(path: String)
  /// The catalog has revisions that the backup has not.
  case newerThanBackup(path: String, revision: Int64, backup: Int64)
  case newerCatalog(path: String, version: Int)
  case damaged(path: String)
  /// The tables have a rule that forbids what metro's own rules allow.
  case foreignRule(path: String, reason: String)
  /// The journal beside the file would have another file removed.
  case foreignJournal(path: String)
  /// A table is not as a catalog has it; the difference is a clause.
  case otherSchema(path: String, difference: String)
  case cannotCreate(path: String, reason: String)
  case notPermitted(path: String)
  case readOnly(path: String)
  case locked(seconds: Double)
  case diskFull(path: String)
  case inputOutput(path: String, reason: String)
  case interrupted
  /// What SQLite says and nothing above explains: a fault of ours.
  case unexpected(reason: String)
}

/// Records that refer to a record which is to be removed.
package struct Dependent: Sendable, Equatable {
  /// What refers: `presentation`, `participation`.
  package let noun: Noun.Name
  package let count: Int
  /// Whether those records go as well; else they only lose the reference.
  package let isRemoved: Bool
}

/// Where and why an import stopped.
package struct ImportError: Error, Sendable, Equatable {
  package let file: String
  /// From 1; the header of a CSV file is line 1.
  package let line: Int
  /// From 1, in characters; nil where the fault is of the whole record.
  package let column: Int?
  /// The CSV header or JSON key, where one is concerned.
  package let field: String?
  package let cause: Cause

  package enum Cause: Sendable, Equatable {
    /// The file is not well-formed, or does not fit the noun.
    case file(reason: String, hint: Hint? = nil)
    /// The record cannot be stored.
    indirect case record(CatalogError)
  }
}
