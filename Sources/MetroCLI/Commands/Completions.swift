import ArgumentParser

struct Completions: SingleCommand {
  static let group = CommandGroup.configuration

  static let configuration = CommandConfiguration.metro(
    "completions", operands: "<bash|zsh|fish>", "Print the completion script for a shell.",
    examples: [
      "metro completions bash > ~/.local/share/bash-completion/completions/metro",
      "metro completions fish > ~/.config/fish/completions/metro.fish",
    ],
    discussion: """
      The script asks the program at each Tab, which completes commands, options, and the IDs and \
      names of records in the catalog.
      """)

  @Argument(help: ArgumentHelp("Shell.", valueName: Shell.placeholder))
  var shell: Shell

  @OptionGroup var common: CommonOptions

  enum Shell: String, WordArgument {
    case bash, zsh, fish
  }

  func run(in context: Context) throws {
    let script =
      switch shell {
      case .bash: CompletionScript.bash
      case .zsh: CompletionScript.zsh
      case .fish: CompletionScript.fish
      }
    try context.console.write(script + "\n")
  }
}
