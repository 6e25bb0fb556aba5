import MetroCore
package import MetroText

/// The world that a command runs in.
///
/// Nothing else in the front end touches the terminal, the environment or the clock; the files that
/// a command line names are opened by `InputFile` and `OutputFile`.
@safe package struct Console {
  /// Writes bytes to standard output.
  package var writeOutput: (Span<UInt8>) throws -> Void

  /// Writes text to standard error.
  package var writeError: (String) -> Void

  /// Puts the next bytes of standard input into a buffer and returns how many; 0 at the end.
  package var readInput: (UnsafeMutableRawBufferPointer) throws -> Int

  package var environment: [String: String]

  /// The user's name and the host's: `kim@desk7`.
  package var user: () -> String

  /// The time by the system's clock.
  package var time: () -> UTCTime

  /// Seconds of a monotonic clock.
  package var now: () -> Double

  /// The day it is here.
  package var today: CalendarDay

  package var isInputTerminal: Bool
  package var isOutputTerminal: Bool
  package var isErrorTerminal: Bool

  /// The width and height of the terminal, in cells.
  package var terminal: (columns: Int, lines: Int)

  /// Whether the user has asked to stop.
  package var isInterrupted: @Sendable () -> Bool

  /// The exit status after an interruption: 130 for SIGINT, 143 for SIGTERM.
  package var interruptedStatus: () -> Int32

  /// Ends the process with a status, whatever its other threads do; nil where it is not the command's
  /// own.
  package var quit: (@Sendable (Int32) -> Never)?

  /// Lets the user edit a text with a program, and returns what it has become.
  package var edit: (_ text: String, _ editor: String) throws -> String

  /// Starts a pager and returns the way to write to it and the way to wait for its end; nil if it
  /// cannot be started.
  package var startPager: (_ command: String) -> Pager?

  package struct Pager {
    package let write: (Span<UInt8>) -> Bool
    package let finish: () -> Void

    package init(write: @escaping (Span<UInt8>) -> Bool, finish: @escaping () -> Void) {
      self.write = write
      self.finish = finish
    }
  }

  package init(
    writeOutput: @escaping (Span<UInt8>) throws -> Void,
    writeError: @escaping (String) -> Void,
    readInput: @escaping (UnsafeMutableRawBufferPointer) throws -> Int,
    environment: [String: String], today: CalendarDay,
    user: @escaping () -> String = { "user@host" },
    time: @escaping () -> UTCTime = { .epoch },
    now: @escaping () -> Double = { 0 },
    isInputTerminal: Bool = false, isOutputTerminal: Bool = false, isErrorTerminal: Bool = false,
    terminal: (columns: Int, lines: Int) = (80, 24),
    isInterrupted: @escaping @Sendable () -> Bool = { false },
    interruptedStatus: @escaping () -> Int32 = { 130 },
    quit: (@Sendable (Int32) -> Never)? = nil,
    edit: @escaping (String, String) throws -> String = { text, _ in text },
    startPager: @escaping (String) -> Pager? = { _ in nil }
  ) {
    self.writeOutput = writeOutput
    self.writeError = writeError
    unsafe self.readInput = readInput
    self.environment = environment
    self.today = today
    self.user = user
    self.time = time
    self.now = now
    self.isInputTerminal = isInputTerminal
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
    self.terminal = terminal
    self.isInterrupted = isInterrupted
    self.interruptedStatus = interruptedStatus
    self.quit = quit
    self.edit = edit
    self.startPager = startPager
  }

  /// Writes text to standard output.
  func write(_ text: String) throws {
    try writeOutput(text.utf8Span.span)
  }

  /// The value of an environment variable that is set and not empty.
  func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
