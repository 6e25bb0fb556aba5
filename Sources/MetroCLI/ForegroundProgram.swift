import Foundation
import MetroCore

/// Programs that temporarily control the terminal: the editor and the pager.
///
/// `system` and `popen` start them, since Foundation's `Process` puts a child into a separate
/// process group. There the first read from the terminal would stop the child.
enum ForegroundProgram {
  /// Creates a file in which the user edits a text.
  ///
  /// The file is in a folder of its own, which also receives the copies that editors make beside it
  /// and is removed with them. What a killed process has left there is not removed, because it can be
  /// the only copy of what the user typed.
  ///
  /// - Throws: `StorageError.cannotCreate`.
  static func startDraft(_ name: String) throws -> Console.Draft {
    let folder = try TemporaryFolder.makeKept("edit")
    let path = "\(folder)/\(name)"
    return Console.Draft(
      path: path, write: { try write($0, to: path) }, open: { try edit(path, with: $0) },
      discard: { try? FileManager.default.removeItem(atPath: folder) })
  }

  private static func write(_ text: String, to path: String) throws {
    let permissions: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    guard
      FileManager.default.createFile(
        atPath: path, contents: Data(text.utf8), attributes: permissions)
    else {
      throw Failure(status: .cannotCreate, message: "\(path): cannot write the file")
    }
  }

  /// Lets the user edit a file, and returns its text.
  ///
  /// - Throws: `Failure` if the editor fails or the file is no longer UTF-8.
  private static func edit(_ path: String, with editor: String) throws -> String {
    // The variable may contain options; the shell splits them as for any other program.
    guard unsafe system("\(editor) \(shellWord(path))") == 0 else {
      throw Failure(status: .inputOutput, message: "\(editor): the editor failed")
    }
    guard let bytes = FileManager.default.contents(atPath: path),
      let edited = String(validating: bytes, as: UTF8.self)
    else {
      throw Failure(status: .badData, message: "\(editor): the edited text is not UTF-8")
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
    let ignored = [SIGPIPE, SIGINT].map(IgnoredSignal.init)
    let descriptor = unsafe fileno(stream)
    return Console.Pager(
      write: { bytes in (try? Descriptor.write(bytes, to: descriptor)) != nil },
      finish: {
        let status = unsafe pclose(stream)
        for signal in ignored { signal.restore() }
        return !isFailure(status)
      })
  }

  /// Returns whether a program failed, as its status says; one that the user has ended did not.
  private static func isFailure(_ status: Int32) -> Bool {
    let signal = status & 0x7F
    let code = signal == 0 ? status >> 8 & 0xFF : 128 + signal
    return code != 0 && ![SIGINT, SIGPIPE, SIGTERM, SIGHUP].map({ 128 + $0 }).contains(code)
  }
}

/// A signal that is ignored while another program controls the terminal.
private struct IgnoredSignal {
  private let number: Int32
  private var old = sigaction()

  init(_ number: Int32) {
    self.number = number
    unsafe sigaction(number, nil, &old)
    Foundation.signal(number, SIG_IGN)
  }

  func restore() {
    var old = old
    unsafe sigaction(number, &old, nil)
  }
}
