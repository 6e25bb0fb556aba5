import MetroText

/// One row of a sheet: the values of its record and the records that it makes or meets.
struct SheetRow {
  /// A city with a role in the program of the row.
  struct Involved {
    let city: String
    let role: String
    var delegates: Int?
  }

  /// The values of the record, with references as IDs.
  var values: [String: FieldValue] = [:]

  /// The records that the row refers to and that are added with it, in the order of their
  /// references.
  var added: [NewRecord] = []

  var involved: [Involved] = []

  /// The values of links, without their owner; links of the row's presentation have their own list.
  var links: [[String: FieldValue]] = []
  var presentationLinks: [[String: FieldValue]] = []

  /// A presentation with the links that stand beside its title.
  struct Presented {
    let values: [String: FieldValue]
    var links: [[String: FieldValue]] = []
  }

  /// The values of presentations and visits, without their program.
  var presentations: [Presented] = []
  var visits: [[String: FieldValue]] = []

  /// The countries of the cities in fields, which columns of their own give.
  var countries: [String: CountryCode] = [:]

  /// The texts of such columns that several countries have, of which the city decides: `Congo`.
  var countryTexts: [String: String] = [:]

  /// The values that are written in other forms, and the ID.
  var readings: [ValueReading] = []

  /// The dates of the row as written, in whole or in parts.
  var writtenDates: [String] = []

  /// What was left out or understood, for the summary.
  var notes: [SheetNote] = []

  var errors = RowErrors()

  /// Whether the file is a sheet of programs with columns that make other records.
  var hasComposites = false

  /// Whether the row belongs to a sheet or makes records besides its own.
  var isSheet: Bool { hasComposites || isComposite }

  /// Whether the row makes records of its own.
  var isComposite: Bool {
    !added.isEmpty || !involved.isEmpty || !links.isEmpty || !presentationLinks.isEmpty
      || !presentations.isEmpty || !visits.isEmpty
  }

  var isEmpty: Bool { !isComposite && values.allSatisfy { $0.value == .none } }
}

/// A record that a row refers to and that is not in the catalog yet.
struct NewRecord {
  let noun: Noun
  let id: RecordID
  let values: [String: FieldValue]
  /// The place of the gazetteer that the values of a city are from.
  var filling: CityFilling?
  /// The name in the sheet, if it differs from the name of the record.
  var otherName: String?
}

/// What an import understood of a cell without storing the words themselves.
package struct SheetNote: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// A placeholder or a word for nothing in a list.
    case placeholder
    /// A remark beside a city that was left out.
    case remark
    /// A number beside a city that was taken as that of its delegates.
    case counted
    /// Words that were taken as the mode of the program.
    case mode
    /// Words that say that a list is not complete.
    case openList
    /// Words in a list that name nothing, such as a number of cities.
    case unread
    /// Two names of the same record in one cell.
    case sameRecord
    /// A mark or words in place of a link, which has no address there.
    case noAddress
    /// The words for an event without a place.
    case online
    /// The country of a host that the row does not name.
    case countryAlone
    /// Several hosts in one cell.
    case otherHosts
  }

  package let kind: Kind
  package let column: String
  /// The first such text in the file.
  package let text: String
  package var count = 1

  static func add(_ note: SheetNote, to notes: inout [SheetNote]) {
    if let index = notes.firstIndex(where: { $0.kind == note.kind && $0.column == note.column }) {
      notes[index].count += note.count
    } else {
      notes.append(note)
    }
  }

  static func sum(_ left: [SheetNote], _ right: [SheetNote]) -> [SheetNote] {
    var sum = left
    for note in right { add(note, to: &sum) }
    return sum
  }
}
