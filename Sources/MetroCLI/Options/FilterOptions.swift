import ArgumentParser
import MetroCore

/// One option or flag for each filter of a record type, derived from its declaration.
struct FilterOptions<N: NounCommands>: ParsableArguments, CustomReflectable {
  /// The texts given, by filter name; the array is empty for a flag.
  private var texts: [String: [String]] = [:]

  /// Whether no filter was given.
  var isEmpty: Bool { texts.isEmpty }

  init() {}

  init(from decoder: any Decoder) throws {
    texts = try decoder.container(keyedBy: OptionKey.self).texts(of: N.noun.filters)
  }

  var customMirror: Mirror {
    Mirror(self, children: N.noun.filters.map { ("_\($0.name)", option(for: $0)) })
  }

  private func option(for filter: Filter) -> Any {
    let name = NameSpecification.customLong(filter.name)
    let words = filter.type?.listedWords ?? ""
    let help =
      (filter.isModifier ? filter.help.capitalizedSentence : "Only records \(filter.help)")
      + "." + words
    guard let type = filter.type else {
      return Flag<Bool>(wrappedValue: false, name: name, help: ArgumentHelp(help)) as Any
    }
    let values = CompletionKind.values(of: type)
    let repetition =
      switch filter.repetition {
      case .once: ""
      case .all: " Repeat to require all values."
      case .any: " Repeat to accept any of the values."
      }
    return Option<[String]>(
      wrappedValue: [], name: name,
      help: ArgumentHelp(help + repetition, valueName: type.placeholder), completion: values)
  }

  func validate() throws {
    for filter in N.noun.filters where filter.repetition == .once {
      guard texts[filter.name]?.count ?? 0 <= 1 else {
        throw ValidationError("--\(filter.name) accepts one value, but is given more than once")
      }
    }
  }

  /// The filters that were given, as options without hyphens: `theme water`, `held`.
  func written(today: String) -> [String] {
    N.noun.filters.flatMap { filter in
      guard let given = texts[filter.name] else { return [String]() }
      return given.isEmpty
        ? [filter.name]
        : given.map { "\(filter.name) \(filter.written($0, today: today))" }
    }
  }

  /// Returns whether a filter was given.
  func has(_ name: String) -> Bool { texts[name] != nil }

  /// Adds the filters that were given to a listing.
  func apply(to listing: inout Listing) throws {
    for filter in N.noun.filters {
      if let given = texts[filter.name] { try listing.filter(filter, given) }
    }
  }
}
