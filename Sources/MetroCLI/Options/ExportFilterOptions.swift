import ArgumentParser
import MetroCore
import MetroText

/// One option or flag for each filter of any record type; the table decides which ones apply.
struct ExportFilterOptions: ParsableArguments, CustomReflectable {
  /// The texts given, by filter name; the array is empty for a flag.
  private var texts: [String: [String]] = [:]

  var isEmpty: Bool { texts.isEmpty }

  init() {}

  init(from decoder: any Decoder) throws {
    texts = try decoder.container(keyedBy: OptionKey.self).texts(of: SharedFilter.all.map(\.first))
  }

  var customMirror: Mirror {
    Mirror(self, children: SharedFilter.all.map { ("_\($0.name)", $0.option) })
  }

  /// Returns the selection of the records of a type; nil if no filter was given.
  ///
  /// - Throws: `Failure` with status `usage` for a filter that the type does not have.
  func selection(of noun: Noun, _ context: Context) throws -> Listing? {
    guard !texts.isEmpty else { return nil }
    var listing = Listing(noun, today: context.console.today.text)
    for shared in SharedFilter.all {
      guard let given = texts[shared.name] else { continue }
      guard let filter = noun.filters.first(where: { $0.name == shared.name }) else {
        throw Failure.usage(
          "--\(shared.name): \(noun.plural) have no such filter",
          hint: "metro \(Verb.list.command(noun.name)) --help lists their filters")
      }
      guard filter.repetition != .once || given.count <= 1 else {
        throw Failure.usage("--\(shared.name) accepts one value, but is given more than once")
      }
      try listing.filter(filter, given)
    }
    return listing
  }
}

/// The filters of several record types that have one name, and so are one option.
///
/// Each type reads its value in its own way.
struct SharedFilter: Sendable {
  let name: String
  private var filters: [Filter]
  private var nouns: [Noun]

  /// The filters of all record types, in the order of the types.
  static let all = make()

  private static func make() -> [SharedFilter] {
    var found: [SharedFilter] = []
    for noun in NounCommandsList.all.map({ $0.noun }) {
      for filter in noun.filters {
        if let place = found.firstIndex(where: { $0.name == filter.name }) {
          found[place].filters.append(filter)
          found[place].nouns.append(noun)
        } else {
          found.append(SharedFilter(name: filter.name, filters: [filter], nouns: [noun]))
        }
      }
    }
    return found
  }

  var first: Filter { filters[0] }

  /// The option or flag for ArgumentParser.
  var option: Any {
    let label = NameSpecification.customLong(name)
    let help = ArgumentHelp(stringLiteral: help)
    guard let type = first.type else {
      return Flag<Bool>(wrappedValue: false, name: label, help: help) as Any
    }
    let placeholders = Set(filters.compactMap { $0.type?.placeholder })
    let isOne = placeholders.count == 1
    return Option<[String]>(
      wrappedValue: [], name: label,
      help: ArgumentHelp(self.help, valueName: isOne ? type.placeholder : "word"),
      completion: isOne ? CompletionKind.values(of: type) : nil)
  }

  /// The most record types that a help text names.
  private static let named = 3

  private var help: String {
    let filter = first
    let plurals = nouns.map(\.plural)
    guard plurals.count > 1 else {
      return filter.isModifier
        ? "\(filter.help.capitalizedSentence)." : "Only \(plurals[0]) \(filter.help)."
    }
    let rest = plurals.count - Self.named
    let names =
      rest > 1
      ? "\(plurals.prefix(Self.named).joined(separator: ", ")) and \(rest) other tables"
      : plurals.inWords
    return Set(filters.map(\.help)).count == 1
      ? "Only records \(filter.help): \(names)." : "Filter for \(names)."
  }
}
