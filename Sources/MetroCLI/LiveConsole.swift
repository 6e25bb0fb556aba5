import Foundation
import MetroCore
import MetroText
import Synchronization

extension Console {
  /// The console of a real process.
  package static var live: Console {
    Descriptor.occupyStandard()
    Interruption.install()
    let environment = ProcessInfo.processInfo.environment
    return unsafe Console(
      writeOutput: { bytes in try Descriptor.write(bytes, to: STDOUT_FILENO) },
      writeError: { text in
        // Without a reader of its messages, the command still does its work.
        let old = Foundation.signal(SIGPIPE, SIG_IGN)
        defer { Foundation.signal(SIGPIPE, old) }
        // If standard error fails, the error cannot be reported anywhere.
        try? Descriptor.write(text.utf8Span.span, to: STDERR_FILENO)
      },
      readInput: { buffer in try unsafe Descriptor.read(into: buffer, from: STDIN_FILENO) },
      environment: environment,
      today: .now,
      user: { userAndHost },
      time: { UTCTime(secondsSince1970: Foundation.time(nil)) },
      now: {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
      },
      isInputTerminal: isatty(STDIN_FILENO) == 1,
      isOutputTerminal: isatty(STDOUT_FILENO) == 1,
      isErrorTerminal: isatty(STDERR_FILENO) == 1,
      terminal: terminalSize(environment),
      isInterrupted: { Interruption.signal != 0 },
      interruptedStatus: { 128 + Interruption.signal },
      quit: { _exit($0) },
      ignoreClosedPipes: { Foundation.signal(SIGPIPE, SIG_IGN) },
      edit: ForegroundProgram.edit,
      startPager: ForegroundProgram.startPager)
  }

  private static var userAndHost: String {
    let user = unsafe getpwuid(geteuid()).map { unsafe String(cString: $0.pointee.pw_name) }
    var host = [CChar](repeating: 0, count: 256)
    let hasHost = unsafe gethostname(&host, host.count - 1) == 0
    let name = String(decoding: host.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return (user ?? String(geteuid())) + "@" + (hasHost ? name : "localhost")
  }

  private static func terminalSize(_ environment: [String: String]) -> (columns: Int, lines: Int) {
    var size = winsize()
    _ = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size)
    // COLUMNS and LINES override the size of the terminal.
    let columns = environment["COLUMNS"].flatMap { Int($0) } ?? Int(size.ws_col)
    let lines = environment["LINES"].flatMap { Int($0) } ?? Int(size.ws_row)
    return (columns > 0 ? columns : 80, lines > 0 ? lines : 24)
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
    else { fatalError("the system clock is outside the years 0000 to 9999") }
    return today
  }
}

/// A signal that asks the process to stop.
private enum Interruption {
  private static let received = Atomic<Int32>(0)

  static var signal: Int32 { received.load(ordering: .relaxed) }

  /// Installs handlers for SIGINT and SIGTERM.
  ///
  /// The first signal stops work at a safe point; the second ends the process at once.
  static func install() {
    // signal() would restart an interrupted read of standard input, which could not be stopped.
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { number in
      if Interruption.received.exchange(number, ordering: .relaxed) != 0 { _exit(128 + number) }
    }
    for number in [SIGINT, SIGTERM] { _ = unsafe sigaction(number, &action, nil) }
    // Exceeding the file size limit must be reported as an error instead of ending the process.
    Foundation.signal(SIGXFSZ, SIG_IGN)
    // A closed pipe ends the process quietly, even if the parent process ignores SIGPIPE.
    Foundation.signal(SIGPIPE, SIG_DFL)
  }
}
