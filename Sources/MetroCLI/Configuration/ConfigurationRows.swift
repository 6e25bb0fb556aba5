import MetroCore
import MetroText

/// The rows of `metro config`: every setting with its value and where the value comes from.
struct ConfigurationRows {
  static let columns = [
    Column(naming: "setting", isFreeText: false, help: "the key, after its section"),
    Column(naming: "value", help: "the value, if there is one"),
    Column(
      naming: "source", isFreeText: false,
      help: "an option, a variable, a line of the file, or default"),
  ]

  private(set) var all: [(key: String, value: String?, source: String)] = []

  init(_ context: Context) throws {
    let settings = context.configuration
    for key in Configuration.Key.allCases {
      all.append((key.rawValue, try Self.value(of: key, context), Self.source(of: key, context)))
    }
    for (noun, setting) in settings.columns.sorted(by: { $0.key.plural < $1.key.plural }) {
      all.append(
        (
          "columns.\(noun.plural)", setting.value.joined(separator: ","), setting.source.place
        ))
    }
    for (section, commands) in [("aliases", settings.aliases), ("queries", settings.queries)] {
      for command in commands {
        all.append(
          (
            "\(section).\(command.name)", command.words.map(shellWord).joined(separator: " "),
            command.source.place
          ))
      }
    }
  }

  private static func value(of key: Configuration.Key, _ context: Context) throws -> String? {
    let console = context.console
    return switch key {
    case .catalog: try context.catalogPath()
    case .actor: context.actor
    case .language: console.variable(key.variable) ?? MessageLocale.language(of: console)?.text
    default: console.variable(key.variable)
    }
  }

  private static func source(of key: Configuration.Key, _ context: Context) -> String {
    if key == .catalog, context.common.catalog != nil { return "--catalog" }
    if context.configuration.keysInEffect.contains(key),
      let setting = context.configuration.values[key]
    {
      return setting.source.place
    }
    if context.console.variable(key.variable) != nil { return key.variable }
    if key == .language, let name = MessageLocale.variable(of: context.console) { return name }
    return "default"
  }
}
