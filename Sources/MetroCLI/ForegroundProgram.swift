import Foundation
import MetroCore

/// Programs that temporarily control the terminal: the editor and the pager.
///
/// `system` and `popen` start them, since Foundation's `Process` puts a child into a separate
/// process group. There the first read from the terminal would stop the child.
enum ForegroundProgram {
  /// Lets the user edit a text in a temporary file, and returns the edited text.
  ///
  /// The file is in a folder of its own, which also receives the copies that editors make beside it and is
  /// removed with them.
  ///
  /// - Throws: `Failure` if the editor fails or the file is no longer UTF-8.
  static func edit(_ text: String, _ editor: String) throws -> String {
    let folder = try TemporaryFolder()
    let file = URL(filePath: try folder.makeFile("metro.txt"))
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
