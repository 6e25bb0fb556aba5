import Foundation
import MetroCore
import Synchronization

extension Console {
  /// The console of a real process.
  package static var live: Console {
    Interruption.install()
    let environment = ProcessInfo.processInfo.environment
    return unsafe Console(
      writeOutput: { bytes in try Descriptor.write(bytes, to: STDOUT_FILENO) },
      writeError: { text in
        // There is nobody left to tell if this fails.
        try? Descriptor.write(text.utf8Span.span, to: STDERR_FILENO)
      },
      readInput: { buffer in try unsafe Descriptor.read(into: buffer, from: STDIN_FILENO) },
      environment: environment,
      today: .now,
      isInputTerminal: isatty(STDIN_FILENO) == 1,
      isOutputTerminal: isatty(STDOUT_FILENO) == 1,
      isErrorTerminal: isatty(STDERR_FILENO) == 1,
      terminal: terminalSize(environment),
      isInterrupted: { Interruption.signal != 0 },
      interruptedStatus: { 128 + Interruption.signal },
      edit: runEditor,
      startPager: LivePager.start)
  }

  private static func terminalSize(_ environment: [String: String]) -> (columns: Int, lines: Int) {
    var size = winsize()
    _ = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size)
    // What the user sets goes before what the terminal says.
    let columns = environment["COLUMNS"].flatMap { Int($0) } ?? Int(size.ws_col)
    let lines = environment["LINES"].flatMap { Int($0) } ?? Int(size.ws_row)
    return (columns > 0 ? columns : 80, lines > 0 ? lines : 24)
  }

  private static func runEditor(_ text: String, _ editor: String) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "metro-\(UUID().uuidString).txt")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    // The variable may hold options; the shell splits them as it would for any other program.
    process.arguments = ["-c", "\(editor) \"$1\"", "metro", file.path]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(
        status: .cannotCreate, message: "\(editor): it ended with \(process.terminationStatus)",
        hint: "nothing was changed")
    }
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}

extension CalendarDay {
  /// Today, in the time zone of the process.
  fileprivate static var now: CalendarDay {
    // Foundation's calendar would load time zones and locales at every start.
    var seconds = time(nil)
    var parts = unsafe tm()
    guard unsafe localtime_r(&seconds, &parts) != nil,
      let today = unsafe CalendarDay(
        year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    else { fatalError("the system clock shows a day outside the years 0000 to 9999") }
    return today
  }
}

/// A signal that asks the process to stop.
private enum Interruption {
  private static let received = Atomic<Int32>(0)

  static var signal: Int32 { received.load(ordering: .relaxed) }

  /// Notes SIGINT and SIGTERM, so that work stops at a safe point; a second one ends it at once.
  static func install() {
    // Not signal(): that would restart a read of standard input, which then could not be stopped.
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { number in
      if Interruption.received.exchange(number, ordering: .relaxed) != 0 { _exit(128 + number) }
    }
    for number in [SIGINT, SIGTERM] { _ = unsafe sigaction(number, &action, nil) }
    // A closed pipe ends the process quietly, whatever the one that started it prefers.
    Foundation.signal(SIGPIPE, SIG_DFL)
  }
}

/// A pager as a child process with a pipe to it.
private enum LivePager {
  static func start(_ command: String) -> Console.Pager? {
    guard canRun(command) else { return nil }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exec \(command)"]
    process.standardInput = pipe
    // A pager that the user leaves early must not take this process with it.
    Foundation.signal(SIGPIPE, SIG_IGN)
    guard (try? process.run()) != nil else { return nil }
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    return Console.Pager(
      write: { bytes in (try? Descriptor.write(bytes, to: descriptor)) != nil },
      finish: {
        try? pipe.fileHandleForWriting.close()
        process.waitUntilExit()
      })
  }

  /// Whether the shell finds the program: one that dies at once would take the text with it.
  private static func canRun(_ command: String) -> Bool {
    guard let program = command.split(separator: " ").first else { return false }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "command -v \"$1\" >/dev/null", "metro", String(program)]
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
