import MetroCore

extension Context {
  /// Ends the process for a thread that does not come back from its work, as a failure would end it;
  /// nil where the process is not the command's own.
  func aborting(_ output: Output) -> (@Sendable (any CatalogError) -> Never)? {
    guard let quit = console.quit else { return nil }
    // Whoever calls it has seen to it that the other thread never goes on.
    nonisolated(unsafe) let (context, output) = (self, output)
    return { error in
      unsafe output.abort()
      unsafe quit(tell(error, CommandLineWords(context.words), console: context.console))
    }
  }
}
