import ArgumentParser
import MetroCore

/// The source of the values that a command enters, for record types that can be cited.
struct EvidenceOptions<N: NounCommands>: ParsableArguments, CustomReflectable {
  private(set) var source: String?
  private(set) var locator: String?
  private(set) var quote: String?

  init() {}

  init(from decoder: any Decoder) throws {
    guard N.noun.isCitable else { return }
    let container = try decoder.container(keyedBy: OptionKey.self)
    source = try container.decode(Option<String?>.self, forKey: OptionKey("source")).wrappedValue
    locator = try container.decode(Option<String?>.self, forKey: OptionKey("locator")).wrappedValue
    quote = try container.decode(Option<String?>.self, forKey: OptionKey("quote")).wrappedValue
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
    let quote = Option<String?>(
      help: ArgumentHelp("Sentence of the source that states the values.", valueName: "text"))
    return Mirror(self, children: ["_source": source, "_locator": locator, "_quote": quote])
  }

  func validate() throws {
    for (option, text) in [("locator", locator), ("quote", quote)] where text != nil {
      guard source != nil else { throw ValidationError("--\(option) requires --source") }
    }
  }

  /// The source of the values, if one is given.
  var citation: Citation? { citation(leaving: [:]) }

  /// Returns the source of the values, if one is given, with the words that leave fields open.
  func citation(leaving open: @autoclosure () throws -> [String: String]) rethrows -> Citation? {
    guard let source else { return nil }
    return Citation(source: source, locator: locator, quote: quote, leftOpen: try open())
  }
}
