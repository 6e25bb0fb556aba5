/// The command-line arguments of the process.
package enum Arguments {
  /// Each argument as text; nil if it is not UTF-8, which `CommandLine` would silently repair.
  package static var all: [String?] {
    unsafe UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
      .map { word in
        guard let word = unsafe word else { return nil }
        return unsafe String(validatingCString: word)
      }
  }
}
