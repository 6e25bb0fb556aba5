import Foundation
import MetroCore
import MetroText
import MetroWeb
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
      useTimeZone: { CalendarDay(todayIn: $0) },
      isInputTerminal: isatty(STDIN_FILENO) == 1,
      isOutputTerminal: isatty(STDOUT_FILENO) == 1,
      isErrorTerminal: isatty(STDERR_FILENO) == 1,
      terminal: terminalSize(environment),
      isInterrupted: { Interruption.signal != 0 },
      // In raw mode, Control-C is a key and sends no signal.
      interruptedStatus: { 128 + (Interruption.signal == 0 ? SIGINT : Interruption.signal) },
      quit: { _exit($0) },
      ignoreClosedPipes: { Foundation.signal(SIGPIPE, SIG_IGN) },
      startFetcher: { try CurlFetcher(userAgent: $0, environment: $1) },
      openAddress: { BrowserProgram.open($0, $1, environment) },
      startDraft: ForegroundProgram.startDraft,
      convertToDocx: Pandoc.docx,
      startPager: ForegroundProgram.startPager,
      startScreen: { try startScreen(environment) })
  }

  private static func startScreen(_ environment: [String: String]) throws -> Screen {
    let terminal = try RawTerminal(
      isInterrupted: { Interruption.signal != 0 }, end: Interruption.handler)
    return Screen(
      size: { terminal.size ?? terminalSize(environment) },
      read: { try terminal.read(seconds: $0) },
      write: { try? Descriptor.write($0.utf8Span.span, to: STDOUT_FILENO) },
      suspended: { try terminal.suspended($0) }, stop: terminal.stop, close: terminal.close)
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

  /// Creates the day in a time zone of the system's database, which becomes that of the process.
  fileprivate init?(todayIn zone: String) {
    // The C library silently reads an unknown name as UTC.
    guard unsafe access("/usr/share/zoneinfo/\(zone)", R_OK) == 0 else { return nil }
    unsafe setenv("TZ", ":\(zone)", 1)
    tzset()
    self = .now
  }
}

/// A signal that asks the process to stop.
private enum Interruption {
  private static let received = Atomic<Int32>(0)

  static var signal: Int32 { received.load(ordering: .relaxed) }

  /// Notes the first signal; the second one ends the process.
  static let handler: @convention(c) (Int32) -> Void = { number in
    guard Interruption.received.exchange(number, ordering: .relaxed) != 0 else { return }
    TerminalMode.restore()
    _exit(128 + number)
  }

  /// Installs handlers for SIGINT and SIGTERM.
  ///
  /// The first signal stops work at a safe point; the second ends the process at once.
  static func install() {
    // signal() would restart an interrupted read of standard input, which could not be stopped.
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = handler
    for number in [SIGINT, SIGTERM] { _ = unsafe sigaction(number, &action, nil) }
    // Exceeding the file size limit must be reported as an error instead of ending the process.
    Foundation.signal(SIGXFSZ, SIG_IGN)
    // A closed pipe ends the process quietly, even if the parent process ignores SIGPIPE.
    Foundation.signal(SIGPIPE, SIG_DFL)
  }
}
