import MetroText

/// Counts rows of a participation that an earlier row has, and that differ from it only in columns that are left
/// out, such as the names of persons: they may be its delegates, whose number no row gives.
struct RowsOfPersons {
  /// The number of rows above which a file is no sheet of an office.
  private static let mostRows = 10_000

  /// The columns of the file that are left out, and all of them.
  private let leftOut: [Int]
  private let columns: [Int]
  private var seen: Set<[String]> = []
  private var count = 0
  private var first: (line: Int, column: String, text: String)?

  /// Returns nil for records of another type, and for a file of which all columns are read or one has the
  /// number of delegates.
  init?(_ noun: Noun, in source: any ImportSource, _ options: ImportOptions) {
    guard noun.name == .participation, source.header != nil, !options.isDump else { return nil }
    let names = source.names
    columns = names.indices.dropLast(options.set.count).filter {
      !ImportFile.rejectColumns.contains(names[$0])
    }
    let targets = source.targets
    let delegates = noun.fields.firstIndex { $0.name == "delegates" }
    if let delegates, targets.contains(delegates + 1) { return nil }
    leftOut = columns.filter { targets[$0] == nil }
    guard !leftOut.isEmpty else { return nil }
  }

  /// Notes the current row; `isRepeated` says that an earlier row has all of its values that are read.
  mutating func note(_ source: any ImportSource, isRepeated: Bool) {
    guard !(source is DeferredRows), seen.count < Self.mostRows else { return }
    func text(_ index: Int) -> String {
      (try? source.texts(at: index, isList: false).first ?? "") ?? ""
    }
    guard seen.insert(columns.map(text)).inserted, isRepeated,
      let column = leftOut.first(where: { text($0).contains(where: \.isLetter) })
    else { return }
    count += 1
    if first == nil { first = (source.line, source.names[column], text(column)) }
  }

  /// The note on the rows; nil if there are none.
  var note: ImportNote? {
    first.map {
      .personsNotCounted(
        count, line: $0.line, column: $0.column, text: InvalidValue.shortened($0.text))
    }
  }
}
