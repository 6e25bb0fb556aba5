/// The words that the process was started with.
package enum Arguments {
  /// Each word as text; nil for one that is not UTF-8, which Swift's own list would mend silently.
  package static var all: [String?] {
    unsafe UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
      .map { word in
        guard let word = unsafe word else { return nil }
        return unsafe String(validatingCString: word)
      }
  }
}
