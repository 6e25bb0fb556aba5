import ArgumentParser
import MetroCore

/// The source of the values that a command enters, for record types that can be cited.
struct EvidenceOptions<N: NounCommands>: ParsableArguments, CustomReflectable {
  private(set) var source: String?
  private(set) var locator: String?

  init() {}

  init(from decoder: any Decoder) throws {
    guard N.noun.isCitable else { return }
    let container = try decoder.container(keyedBy: OptionKey.self)
    source = try container.decode(Option<String?>.self, forKey: OptionKey("source")).wrappedValue
    locator = try container.decode(Option<String?>.self, forKey: OptionKey("locator")).wrappedValue
  }

  var customMirror: Mirror {
    guard N.noun.isCitable else { return Mirror(self, children: [:]) }
    let source = Option<String?>(
      help: ArgumentHelp(
        "Source of the values; each value is stored as a statement.",
        valueName: Noun.Name.source.rawValue),
      completion: .ids(of: .named(.source)))
    let locator = Option<String?>(
      help: ArgumentHelp("Place in the source: title, page 3.", valueName: "text"))
    return Mirror(self, children: ["_source": source, "_locator": locator])
  }

  func validate() throws {
    if locator != nil, source == nil {
      throw ValidationError("--locator requires --source")
    }
  }

  /// The source of the values, if one is given.
  var citation: Citation? { source.map { Citation(source: $0, locator: locator) } }
}
