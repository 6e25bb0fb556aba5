import ArgumentParser

struct Completions: SingleCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "completions", operands: "<bash|zsh|fish>", "Print the completion script for a shell.",
    examples: [
      "metro completions bash > ~/.local/share/bash-completion/completions/metro",
      "metro completions fish > ~/.config/fish/completions/metro.fish",
    ])

  @Argument(help: ArgumentHelp("Shell.", valueName: Shell.placeholder))
  var shell: Shell

  @OptionGroup var common: CommonOptions

  enum Shell: String, WordArgument {
    case bash, zsh, fish
  }

  func run(in context: Context) throws {
    let completed: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    try context.console.write(Metro.completionScript(for: completed) + "\n")
  }
}
