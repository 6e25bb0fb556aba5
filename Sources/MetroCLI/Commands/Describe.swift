import ArgumentParser
import MetroCore

struct Describe: SingleCommand, ReadingCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "describe", "Show or change the description of the catalog as a whole.",
    examples: [
      #"metro describe --title "Training of city networks" --license CC-BY-4.0"#,
      "metro describe",
    ],
    discussion: """
      Without options for fields, shows the description. metro dump, metro publish and metro export \
      write it into datapackage.json, JSON-LD, CITATION.cff and the pages of a site. A contact may be \
      the e-mail address of an office; metro audit does not report it, and exports keep it. A \
      citation needs a title and a network. metro remove-description catalog removes the description.
      """)

  @OptionGroup(title: "Fields") var fields: FieldOptions<DescriptionFields>

  @Option(
    help: ArgumentHelp("Clear a field; repeatable.", valueName: "field"),
    completion: .list(DescriptionFields.optional))
  var clear: [String] = []

  @OptionGroup var change: ChangeOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    for name in clear {
      guard DescriptionFields.optional.contains(name) else {
        throw ValidationError(
          "--clear '\(name)': fields that can be cleared are "
            + DescriptionFields.optional.joined(separator: ", "))
      }
      guard fields.texts[name] == nil else {
        throw ValidationError("--clear \(name): cannot be combined with --\(name)")
      }
    }
    guard isReading || reading.at == nil else {
      throw ValidationError("--at: only shows the description, and cannot be combined with fields")
    }
  }

  var onlyReads: Bool { isReading }

  private var isReading: Bool { fields.isEmpty && clear.isEmpty }

  func run(in context: Context) throws {
    guard !isReading else { return try show(context) }
    var values = try fields.values(in: context)
    for name in clear { values[name] = FieldValue.none }
    _ = try context.performAndReport(DescribeCatalog(values), change)
  }

  private func show(_ context: Context) throws {
    let catalog = try context.open(reading)
    let noun = Noun.named(.description)
    guard let id = try catalog.ids(noun, prefix: "", limit: 1).first else {
      return context.say(
        """
        The catalog has no description.
        hint: metro describe --title TITLE --license LICENSE --network ORGANIZATION adds one
        """)
    }
    try RecordDisplay(noun: noun, id: id, language: language, output: output)
      .show(from: catalog, context)
  }
}

/// The fields of the description that a user gives.
enum DescriptionFields: FieldDeclaring {
  static let fields = Noun.named(.description).fields.filter { $0.defaultText == nil }

  /// The fields that can be cleared.
  static var optional: [String] { fields.filter { !$0.isRequired }.map(\.name) }
}
