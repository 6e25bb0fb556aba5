import Foundation
import MetroCore

/// Programs that temporarily control the terminal: the editor and the pager.
///
/// `system` and `popen` start them, since Foundation's `Process` puts a child into a separate
/// process group. There the first read from the terminal would stop the child.
enum ForegroundProgram {
  /// Lets the user edit a text in a temporary file, and returns the edited text.
  ///
  /// - Throws: `Failure` if the editor fails or the file is no longer UTF-8.
  static func edit(_ text: String, _ editor: String) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "metro-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    do {
      try Data(text.utf8).write(to: file)
    } catch {
      throw Failure(status: .cannotCreate, message: "\(file.path): cannot write the file")
    }
    // The variable may contain options; the shell splits them as for any other program.
    guard unsafe system("\(editor) \(shellWord(file.path))") == 0 else {
      throw Failure(
        status: .inputOutput, message: "\(editor): the editor failed", hint: "nothing was changed")
    }
    guard let bytes = try? Data(contentsOf: file),
      let edited = String(validating: bytes, as: UTF8.self)
    else {
      throw Failure(
        status: .badData, message: "\(editor): the edited text is not UTF-8",
        hint: "nothing was changed")
    }
    return edited
  }

  /// Starts a pager; returns nil if the shell cannot find it.
  static func startPager(_ command: String) -> Console.Pager? {
    // Check first: if the pager failed at once, the output would be lost.
    guard let program = command.split(separator: " ").first,
      unsafe system("command -v \(shellWord(String(program))) >/dev/null 2>&1") == 0,
      let stream = unsafe popen(command, "w")
    else { return nil }
    // Quitting the pager early must not end this process with SIGPIPE, and SIGINT is for the pager
    // as long as it controls the terminal.
    Foundation.signal(SIGPIPE, SIG_IGN)
    Foundation.signal(SIGINT, SIG_IGN)
    let descriptor = unsafe fileno(stream)
    return Console.Pager(
      write: { bytes in (try? Descriptor.write(bytes, to: descriptor)) != nil },
      finish: { _ = unsafe pclose(stream) })
  }
}
