import Foundation
import MetroCore

/// Programs that take over the terminal for a while: the editor and the pager.
///
/// They are started by `system` and `popen`, since Foundation's `Process` puts a child into a process
/// group of its own, and the first key that it waited for would stop it.
enum ForegroundProgram {
  /// Lets the user edit a text in a temporary file, and returns what it has become.
  ///
  /// - Throws: `Failure` if the editor fails or the file is no longer UTF-8.
  static func edit(_ text: String, _ editor: String) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "metro-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    do {
      try Data(text.utf8).write(to: file)
    } catch {
      throw Failure(status: .cannotCreate, message: "\(file.path): it cannot be written")
    }
    // The variable may hold options; the shell splits them as it would for any other program.
    guard unsafe system("\(editor) \(shellWord(file.path))") == 0 else {
      throw Failure(
        status: .inputOutput, message: "\(editor): the editor failed", hint: "nothing was changed")
    }
    guard let bytes = try? Data(contentsOf: file),
      let edited = String(validating: bytes, as: UTF8.self)
    else {
      throw Failure(
        status: .badData, message: "\(editor): the text that it left is not UTF-8",
        hint: "nothing was changed")
    }
    return edited
  }

  /// Starts a pager; nil if the shell does not find it.
  static func startPager(_ command: String) -> Console.Pager? {
    // One that dies at once would take the text with it.
    guard let program = command.split(separator: " ").first,
      unsafe system("command -v \(shellWord(String(program))) >/dev/null 2>&1") == 0,
      let stream = unsafe popen(command, "w")
    else { return nil }
    // A pager that the user leaves early must not take this process with it, and an interruption
    // is meant for the pager as long as it has the terminal.
    Foundation.signal(SIGPIPE, SIG_IGN)
    Foundation.signal(SIGINT, SIG_IGN)
    let descriptor = unsafe fileno(stream)
    return Console.Pager(
      write: { bytes in (try? Descriptor.write(bytes, to: descriptor)) != nil },
      finish: { _ = unsafe pclose(stream) })
  }
}
