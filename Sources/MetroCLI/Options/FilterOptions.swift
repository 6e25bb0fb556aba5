import ArgumentParser
import MetroCore

/// One option or flag for each filter of a noun, made from the noun's declaration.
struct FilterOptions<N: NounCommands>: ParsableArguments, CustomReflectable {
  /// The texts given, by filter name; a flag that was given has none.
  private var texts: [String: [String]] = [:]

  init() {}

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: OptionKey.self)
    for filter in N.noun.filters {
      let key = OptionKey(filter.name)
      if filter.type == nil {
        if try container.decode(Flag<Bool>.self, forKey: key).wrappedValue {
          texts[filter.name] = []
        }
      } else if filter.repetition == .once {
        let given = try container.decode(Option<String?>.self, forKey: key).wrappedValue
        if let given { texts[filter.name] = [given] }
      } else {
        let given = try container.decode(Option<[String]>.self, forKey: key).wrappedValue
        if !given.isEmpty { texts[filter.name] = given }
      }
    }
  }

  var customMirror: Mirror {
    Mirror(self, children: N.noun.filters.map { ("_\($0.name)", option(for: $0)) })
  }

  private func option(for filter: Filter) -> Any {
    let name = NameSpecification.customLong(filter.name)
    let words = filter.type?.listedWords ?? ""
    let help =
      (filter.isModifier ? filter.help.capitalizedSentence : "Only those \(filter.help)")
      + "." + words
    guard let type = filter.type else {
      return Flag<Bool>(wrappedValue: false, name: name, help: ArgumentHelp(help)) as Any
    }
    let values = CompletionKind.values(of: type)
    switch filter.repetition {
    case .once:
      return Option<String?>(
        name: name, help: ArgumentHelp(help, valueName: type.placeholder), completion: values)
    case .all:
      return Option<[String]>(
        wrappedValue: [], name: name,
        help: ArgumentHelp(help + " Given again: all of them.", valueName: type.placeholder),
        completion: values)
    case .any:
      return Option<[String]>(
        wrappedValue: [], name: name,
        help: ArgumentHelp(help + " Given again: any of them.", valueName: type.placeholder),
        completion: values)
    }
  }

  /// Adds the filters that were given to a listing.
  func apply(to listing: inout Listing) throws {
    for filter in N.noun.filters {
      if let given = texts[filter.name] { try listing.filter(filter, given) }
    }
  }
}
