import MetroCore
import MetroTOML
import MetroText

/// How a sheet is imported into a table.
///
/// Options of the command line take precedence.
struct TableRecipe: Equatable {
  private(set) var table: String?
  private(set) var sheet: String?
  private(set) var header: Int?
  private(set) var delimiter: Character?
  private(set) var encoding: String?
  private(set) var dateOrder: DateOrder?
  private(set) var emptyWords: [String] = []
  private(set) var fillDown: [String] = []
  private(set) var key: [String] = []
  private(set) var addMissing: Set<Noun.Name> = []
  private(set) var keepsGoing = false
  private(set) var ignoresRest = false
  private(set) var allowsShortRows = false
  private(set) var source: String?
  /// The catalog's column for each column of the sheet; `-` leaves it out.
  private(set) var columns: [String: String] = [:]
  /// What stands for texts of the sheet, by the catalog's column.
  private(set) var values: [String: [String: String]] = [:]
  private(set) var set: [String: String] = [:]

  static let keys = [
    "table", "sheet", "header", "delimiter", "encoding", "date-order", "empty-words", "fill-down",
    "key", "add-missing", "keep-going", "ignore-rest", "short-rows", "source",
  ]

  /// Takes the keys of a section.
  ///
  /// - Throws: `Failure` for an unknown section or key, or a value of another kind.
  mutating func add(
    _ section: TOMLDocument.Section, named name: [String], in path: String
  ) throws {
    switch (name.first, name.count) {
    case (nil, _):
      for entry in section.entries { try add(entry, in: path) }
    case ("columns", 1):
      for entry in section.entries { columns[entry.key] = try FileSetting(entry, path).text }
    case ("set", 1):
      for entry in section.entries { set[entry.key] = try FileSetting(entry, path).text }
    case ("values", 2):
      for entry in section.entries {
        values[name[1], default: [:]][entry.key] = try FileSetting(entry, path).text
      }
    default: throw Recipe.unknown(section, path)
    }
  }

  private mutating func add(_ entry: TOMLDocument.Entry, in path: String) throws {
    let value = FileSetting(entry, path)
    switch entry.key {
    case "table":
      let name = try value.text
      table = try value.converted("the name of a table") { ExchangeTable.named(name)?.plural }
    case "sheet": sheet = try value.textOrNumber
    case "header": header = try value.number
    case "delimiter":
      let text = try value.text
      delimiter = try value.converted(", ; tab or |") { RowLayoutOptions.character(text) }
    case "encoding": encoding = try value.text
    case "date-order":
      let text = try value.text
      dateOrder = try value.converted("dmy, mdy or ymd") { DateOrder(rawValue: text) }
    case "empty-words": emptyWords = try value.texts
    case "fill-down": fillDown = try value.texts
    case "key": key = try value.texts
    case "add-missing":
      for word in try value.texts {
        addMissing.insert(
          try value.converted(ImportingOptions.addableWords) { ImportingOptions.noun(word) })
      }
    case "keep-going": keepsGoing = try value.truth
    case "ignore-rest": ignoresRest = try value.truth
    case "short-rows": allowsShortRows = try value.truth
    case "source": source = try value.text
    default:
      let likely = nearest(entry.key, in: Self.keys, limit: 1).first
      throw value.fault(
        "unknown key '\(entry.key)'",
        hint: likely.map { "did you mean '\($0)'?" }
          ?? "keys are \(Self.keys.joined(separator: ", "))")
    }
  }

  /// Sets the options that the command line leaves open.
  func apply(to options: inout ImportOptions) {
    options.layout.sheet = options.layout.sheet ?? sheet
    options.layout.header = options.layout.header ?? header
    options.layout.delimiter = options.layout.delimiter ?? delimiter
    if options.layout.fillDown.isEmpty { options.layout.fillDown = fillDown }
    options.layout.allowsShortRows = options.layout.allowsShortRows || allowsShortRows
    options.dateOrder = options.dateOrder ?? dateOrder
    options.emptyWords.formUnion(emptyWords)
    if options.key.isEmpty { options.key = key }
    options.addsMissing.formUnion(addMissing)
    options.ignoresRest = options.ignoresRest || ignoresRest
    options.source = options.source ?? source
    for (name, column) in columns
    where options.names[name] == nil && !options.ignored.contains(name) {
      if column == "-" { options.ignored.insert(name) } else { options.names[name] = column }
    }
    for (column, texts) in values {
      options.values[column, default: [:]].merge(texts) { given, _ in given }
    }
    options.set.merge(set) { given, _ in given }
  }
}
