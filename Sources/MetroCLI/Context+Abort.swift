import MetroCore

extension Context {
  /// Returns a function that reports an error and ends the process while another thread is stuck.
  ///
  /// Returns nil if the process does not belong to the command, as in tests.
  func aborting(_ output: Output) -> (@Sendable (any CatalogError) -> Never)? {
    guard let quit = console.quit else { return nil }
    // The caller guarantees that the other thread never continues.
    nonisolated(unsafe) let (context, output) = (self, output)
    return { error in
      unsafe output.abort()
      unsafe quit(report(error, CommandLineWords(context.words), console: context.console))
    }
  }
}
