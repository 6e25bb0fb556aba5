import Foundation
import MetroCore
import Synchronization

/// The terminal of the process in raw mode: every key is read at once, and nothing is echoed.
///
/// The terminal is restored when the value is closed, when a signal ends the process, and when the
/// process crashes. Only SIGKILL leaves it as it is.
final class RawTerminal {
  private var changed: [(signal: Int32, action: sigaction)] = []
  private let isInterrupted: () -> Bool

  /// Signals that end the process by default; the flag of `Interruption` is set instead, so that
  /// the terminal is restored.
  private static let ending = [SIGHUP, SIGQUIT]
  private static let crashes = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV]

  /// - Throws: `Failure` if standard input is no terminal that has modes.
  init(
    isInterrupted: @escaping () -> Bool, end: @escaping @convention(c) (Int32) -> Void
  ) throws {
    self.isInterrupted = isInterrupted
    guard TerminalMode.save() else {
      throw Failure(status: .inputOutput, message: "the terminal has no modes that metro can set")
    }
    for number in [SIGWINCH, SIGCONT] { handle(number) { _ in TerminalMode.noteChange() } }
    for number in Self.ending { handle(number, end) }
    for number in Self.crashes {
      handle(number) { number in
        TerminalMode.restore()
        signal(number, SIG_DFL)
        raise(number)
      }
    }
    TerminalMode.enter()
  }

  deinit { close() }

  /// Gives the terminal back in the state in which it was.
  func close() {
    TerminalMode.restore()
    for (number, action) in changed.reversed() {
      var action = action
      unsafe sigaction(number, &action, nil)
    }
    changed = []
  }

  /// Runs work while the terminal is in the state in which it was, such as another program.
  func suspended<Result>(_ work: () throws -> Result) rethrows -> Result {
    TerminalMode.restore()
    defer { TerminalMode.enter() }
    return try work()
  }

  /// Stops the process as the suspend key does, until the shell continues it.
  func stop() {
    suspended { _ = kill(0, SIGTSTP) }
  }

  /// The seconds after which a signal is noticed that arrives just before a wait.
  private static let look = 0.5

  /// Waits for bytes and returns them; empty after the time is over, or if the terminal has changed
  /// or a signal has arrived; nil at the end of the input.
  func read(seconds: Double?) throws -> [UInt8]? {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while true {
      if TerminalMode.takeChange() {
        // The shell may have set its own modes while the process was stopped.
        TerminalMode.enter()
        return []
      }
      let count = unsafe poll(&input, 1, Int32((seconds ?? Self.look) * 1000))
      if count > 0 { break }
      if count < 0 || seconds != nil || isInterrupted() { return [] }
    }
    var buffer = [UInt8](repeating: 0, count: 4096)
    do {
      let count = try unsafe buffer.withUnsafeMutableBytes {
        try unsafe Descriptor.read(into: $0, from: STDIN_FILENO)
      }
      return count == 0 ? nil : Array(buffer[..<count])
    } catch is CancellationError {
      return []
    }
  }

  /// Returns the size of the window.
  var size: (columns: Int, lines: Int)? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0,
      size.ws_row > 0
    else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  private func handle(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    var action = sigaction()
    var old = sigaction()
    unsafe action.__sigaction_handler.sa_handler = handler
    guard unsafe sigaction(number, &action, &old) == 0 else { return }
    changed.append((number, old))
  }
}

/// The mode of the terminal, which signal handlers restore.
///
/// Handlers call only functions that POSIX allows there.
enum TerminalMode {
  private static let isRaw = Atomic<Bool>(false)
  private static let isChanged = Atomic<Bool>(false)
  nonisolated(unsafe) private static var saved = termios()

  /// The other screen, and marks around pasted text.
  private static let start: StaticString = "\u{1B}[?1049h\u{1B}[?2004h"
  /// The reverse, with a visible cursor and without colors.
  private static let end: StaticString = "\u{1B}[?2004l\u{1B}[0m\u{1B}[?25h\u{1B}[?1049l"

  /// Keeps the current mode of standard input; returns false if it has none.
  static func save() -> Bool { unsafe tcgetattr(STDIN_FILENO, &saved) == 0 }

  static func enter() {
    var raw = unsafe saved
    raw.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INLCR | IXON | ISTRIP)
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    // Typed keys that wait are kept.
    _ = unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
    if !isRaw.exchange(true, ordering: .relaxed) { send(start) }
  }

  /// Restores the mode; calls after the first have no effect.
  static func restore() {
    guard isRaw.exchange(false, ordering: .relaxed) else { return }
    send(end)
    _ = unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &saved)
  }

  static func noteChange() { isChanged.store(true, ordering: .relaxed) }

  static func takeChange() -> Bool { isChanged.exchange(false, ordering: .relaxed) }

  private static func send(_ text: StaticString) {
    _ = unsafe write(STDOUT_FILENO, text.utf8Start, text.utf8CodeUnitCount)
  }
}
