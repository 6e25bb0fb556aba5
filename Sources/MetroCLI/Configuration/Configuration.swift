import MetroCore
import MetroTOML
import MetroText

/// The user's settings from a file in TOML; options and environment variables come before them.
struct Configuration {
  /// A setting with its place in the file.
  struct Setting<Value> {
    let value: Value
    let source: FileSetting
  }

  /// A name that the user gave to a command line.
  struct NamedCommand {
    let name: String
    let words: [String]
    let source: FileSetting
  }

  private(set) var values: [Key: Setting<String>] = [:]

  /// The default columns of lists, by record type.
  private(set) var columns: [Noun.Name: Setting<[String]>] = [:]

  /// Names for the beginnings of command lines, in the order of the file.
  private(set) var aliases: [NamedCommand] = []

  /// Names for command lines that read the catalog, in the order of the file.
  private(set) var queries: [NamedCommand] = []

  /// The settings that no environment variable replaces.
  private(set) var keysInEffect: Set<Key> = []

  /// Creates a configuration without settings.
  init() {}

  /// Reads the file that the option `--config` names, else the one in the user's folder, if any.
  ///
  /// - Throws: `Failure` for a file that cannot be read or has an unknown or invalid setting.
  init(at option: String?, _ console: Console) throws {
    self.init()
    guard let file = try ConfigurationFile.read(option, console) else { return }
    self = try Configuration(file.text, from: file.path, home: console.variable("HOME"))
  }

  init(_ text: String, from path: String, home: String?) throws {
    for section in try TOMLDocument.settings(text, from: path).sections {
      for entry in section.entries {
        let setting = FileSetting(entry, path)
        switch (section.path, section.isItem) {
        case ([], _): try set(entry.key, setting, home: home)
        case (["columns"], false): try setColumns(entry.key, setting)
        case (["aliases"], false): aliases.append(try Self.alias(entry.key, setting))
        case (["queries"], false): queries.append(try Self.command(entry.key, setting))
        default: throw Self.unknown(section, path)
        }
      }
      let known = [[], ["columns"], ["aliases"], ["queries"]]
      guard known.contains(section.path), !section.isItem else {
        throw Self.unknown(section, path)
      }
    }
  }

  private static func unknown(_ section: TOMLDocument.Section, _ path: String) -> Failure {
    var failure = Failure(
      status: .badData,
      message:
        "\(path):\(section.line): unknown section '[\(section.path.joined(separator: "."))]'",
      hint: "sections are [columns], [aliases] and [queries]")
    failure.file = path
    failure.line = section.line
    return failure
  }

  private mutating func set(_ name: String, _ setting: FileSetting, home: String?) throws {
    guard let key = Key(rawValue: name) else {
      let names = Key.allCases.map(\.rawValue)
      throw setting.fault(
        "unknown key '\(name)'",
        hint: nearest(name, in: names).first.map { "did you mean \($0)?" }
          ?? "keys are \(names.joined(separator: ", ")), and those of [columns], [aliases] and [queries]"
      )
    }
    let text = try setting.text
    do throws(InvalidValue) {
      values[key] = Setting(value: try key.value(text, home: home), source: setting)
    } catch {
      throw setting.fault(
        "'\(name)': '\(error.text)': \(error.reason)",
        hint: error.suggestion.map { "did you mean '\($0)'?" }
          ?? error.expected.map { "give \($0)" })
    }
  }

  private mutating func setColumns(_ name: String, _ setting: FileSetting) throws {
    guard let noun = NounArgument(argument: name)?.noun else {
      let names = NounArgument.allValueStrings
      throw setting.fault(
        "unknown record type '\(name)'",
        hint: nearest(name, in: names).first.map { "did you mean \($0)?" }
          ?? "record types are \(names.joined(separator: ", "))")
    }
    guard columns[noun.name] == nil else {
      throw setting.fault("the columns of \(noun.plural) are set twice")
    }
    let names = try setting.texts
    guard !names.isEmpty else { throw setting.fault("'\(name)': names no column") }
    do {
      try Listing.checkColumns(names, of: noun)
    } catch {
      let failure = Failure(error)
      throw setting.fault("'\(name)': \(failure.message)", hint: failure.hint)
    }
    columns[noun.name] = Setting(value: names, source: setting)
  }

  private static func command(_ name: String, _ setting: FileSetting) throws -> NamedCommand {
    let isName =
      !name.isEmpty && !name.hasPrefix("-")
      && name.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0.value > 0x20 }
    guard isName else {
      throw setting.fault("'\(name)': not one word that can be typed as a command")
    }
    let text = try setting.text
    do throws(InvalidValue) {
      let words = try CommandWords.split(text)
      return NamedCommand(
        name: name, words: words.first == "metro" ? Array(words.dropFirst()) : words,
        source: setting)
    } catch {
      throw setting.fault("'\(name)': \(error.reason)", hint: error.expected.map { "give \($0)" })
    }
  }

  private static func alias(_ name: String, _ setting: FileSetting) throws -> NamedCommand {
    guard CommandTable.command(named: name) == nil else {
      throw setting.fault("'\(name)': is a command of metro, which an alias cannot replace")
    }
    return try command(name, setting)
  }
}

extension Configuration {
  /// Returns the default columns of the lists of a record type; nil if none are set.
  func columns(of noun: Noun.Name) -> [String]? { columns[noun]?.value }

  /// Sets the environment variables that are not set, and the time zone.
  mutating func apply(to console: inout Console) throws {
    for (key, setting) in values where console.variable(key.variable) == nil {
      keysInEffect.insert(key)
      console.environment[key.variable] = setting.value
      guard key == .timeZone else { continue }
      guard let today = console.useTimeZone(setting.value) else {
        throw setting.source.fault(
          "'\(key.rawValue)': '\(setting.value)': no such time zone on this system",
          hint: "give a name such as Asia/Seoul; timedatectl list-timezones lists them")
      }
      console.today = today
    }
  }

  /// Returns the alias with a name; nil if there is none.
  func alias(named name: String) throws -> NamedCommand? {
    guard let alias = aliases.first(where: { $0.name == name }) else { return nil }
    try alias.requireCommand()
    return alias
  }

  /// Returns the saved query with a name; nil if there is none.
  func query(named name: String) throws -> NamedCommand? {
    guard let query = queries.first(where: { $0.name == name }) else { return nil }
    try query.requireReading()
    return query
  }
}
