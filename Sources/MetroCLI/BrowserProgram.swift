import Foundation

/// The program that the user's `BROWSER` names, which opens web addresses.
///
/// No shell reads its command line, because an address comes from a catalog, and no quotes of a shell
/// hold for every place at which the variable can have `%s`.
enum BrowserProgram {
  /// Opens a web address with a program, and returns whether the program accepted it.
  static func open(_ program: String, _ url: String, _ environment: [String: String]) -> Bool {
    guard let words = words(program, url) else { return false }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDOUT_FILENO, STDERR_FILENO] {
      unsafe posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    var arguments = unsafe list(words)
    var variables = unsafe list(environment.map { "\($0)=\($1)" })
    defer { unsafe (arguments + variables).forEach { unsafe free($0) } }
    var process: pid_t = 0
    guard unsafe posix_spawnp(&process, words[0], &actions, nil, &arguments, &variables) == 0
    else { return false }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return false } }
    return status == 0
  }

  /// Returns the words of the command line; nil if the address would be in a text of several words, such as
  /// `sh -c 'firefox %s'`, which another program could read as a command.
  static func words(_ program: String, _ url: String) -> [String]? {
    guard let words = try? CommandWords.split(program),
      !words.contains(where: { $0.contains("%s") && $0.contains(where: \.isWhitespace) })
    else { return nil }
    return words.contains { $0.contains("%s") }
      ? words.map { $0.replacing("%s", with: url) } : words + [url]
  }

  /// Returns texts in the form of C, which the caller frees, with a null pointer at the end.
  private static func list(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    unsafe texts.map { unsafe strdup($0) } + [nil]
  }
}
