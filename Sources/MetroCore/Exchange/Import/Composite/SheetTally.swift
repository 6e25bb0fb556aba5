import MetroText

/// What the rows of a sheet made, left out and asked, for the summary of an import.
package struct SheetTally: Sendable, Equatable {
  /// The number of records of other types that were added.
  package var made: [Noun.Name: Int] = [:]
  /// The number of records of other types that were changed.
  package var changed: [Noun.Name: Int] = [:]
  /// The source record of the file, if it became one.
  package var source: StatedSource?
  package var notes: [SheetNote] = []
  /// The names of cities that a person must decide, in the order of the file.
  package private(set) var questions: [PlaceQuestion] = []
  /// The records that were not added, by type.
  package private(set) var missing: [MissingRecords] = []

  /// The indices of the questions by name, and the names in ``missing``.
  private var asked: [String: Int] = [:]
  private var missed: [Noun.Name: Set<String>] = [:]

  package init() {}

  /// The nouns whose records an import can add because a row refers to them by a name.
  package static let addable: [Noun.Name] = [.city, .theme, .organization, .site]

  mutating func made(_ noun: Noun.Name) { made[noun, default: 0] += 1 }

  /// Counts the reasons of a rejected row.
  mutating func add(_ errors: [any CatalogError]) {
    for error in errors {
      switch error {
      case CellError.ambiguousPlace(_, let name, let options):
        ask(PlaceQuestion(name: name, options: options))
      case CellError.unknownPlace(_, let name), CellError.notInCountry(_, let name, _, _, _):
        ask(PlaceQuestion(name: name, options: []))
      case CellError.missingRecord(_, let noun, let name): miss(noun, [name])
      case RecordError.noSuchRecord(let noun, let name, _)
      where Self.addable.contains(noun) && (try? RecordID(name)) == nil:
        miss(noun, [name])
      default: break
      }
    }
  }

  static func + (left: SheetTally, right: SheetTally) -> SheetTally {
    var sum = left
    sum.made.merge(right.made, uniquingKeysWith: +)
    sum.changed.merge(right.changed, uniquingKeysWith: +)
    sum.source = left.source ?? right.source
    sum.notes = SheetNote.sum(left.notes, right.notes)
    for question in right.questions { sum.ask(question) }
    for missing in right.missing { sum.miss(missing.noun, missing.names) }
    return sum
  }

  private mutating func ask(_ question: PlaceQuestion) {
    if let index = asked[question.name] {
      questions[index].rows += question.rows
    } else {
      asked[question.name] = questions.count
      questions.append(question)
    }
  }

  private mutating func miss(_ noun: Noun.Name, _ names: [String]) {
    let index = missing.firstIndex { $0.noun == noun } ?? missing.count
    if index == missing.count { missing.append(MissingRecords(noun: noun, names: [])) }
    for name in names where missed[noun, default: []].insert(name).inserted {
      missing[index].names.append(name)
    }
  }
}
