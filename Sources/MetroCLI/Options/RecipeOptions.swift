import ArgumentParser
import MetroCore

/// The options for recipes, which keep how a sheet is imported.
struct RecipeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Recipe of the sheet, as --propose writes it; other options take precedence.",
      valueName: "file"),
    completion: .file(extensions: ["toml"]))
  var using: String?

  @Flag(help: "Print how each column is understood, as a recipe, and import nothing.")
  var propose = false

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("File for the recipe of --propose.", valueName: "file"),
    completion: .file(extensions: ["toml"]))
  var output: String?

  func validate() throws {
    if output != nil, !propose { throw ValidationError("--output requires --propose") }
    if propose, using != nil { throw ValidationError("--propose cannot be combined with --using") }
  }
}
