import MetroCore
package import MetroText

/// The environment in which a command runs.
///
/// No other type in the command line interface accesses the terminal, the environment or the clock.
/// `InputFile` and `OutputFile` open the files that a command line names.
@safe package struct Console {
  /// Writes bytes to standard output.
  package var writeOutput: (Span<UInt8>) throws -> Void

  /// Writes text to standard error.
  package var writeError: (String) -> Void

  /// Reads the next bytes of standard input into a buffer and returns their count; 0 at the end.
  package var readInput: (UnsafeMutableRawBufferPointer) throws -> Int

  package var environment: [String: String]

  /// Returns the names of the user and the host: `kim@desk7`.
  package var user: () -> String

  /// Returns the time of the system clock.
  package var time: () -> UTCTime

  /// Returns the time of a monotonic clock, in seconds.
  package var now: () -> Double

  /// The current day in the local time zone.
  package var today: CalendarDay

  package var isInputTerminal: Bool
  package var isOutputTerminal: Bool
  package var isErrorTerminal: Bool

  /// The width and height of the terminal, in cells.
  package var terminal: (columns: Int, lines: Int)

  /// Returns whether a signal has asked the process to stop.
  package var isInterrupted: @Sendable () -> Bool

  /// Returns the exit status after an interruption: 130 for SIGINT, 143 for SIGTERM.
  package var interruptedStatus: () -> Int32

  /// Ends the process with a status, even while other threads run; nil if the process does not
  /// belong to the command, as in tests.
  package var quit: (@Sendable (Int32) -> Never)?

  /// Makes a closed pipe an error of ``writeOutput`` from now on, instead of the end of the process.
  package var ignoreClosedPipes: () -> Void

  /// Lets the user edit a text with an editor, and returns the edited text.
  package var edit: (_ text: String, _ editor: String) throws -> String

  /// Starts a pager and returns functions that write to it and wait for its end; nil if it cannot
  /// be started.
  package var startPager: (_ command: String) -> Pager?

  package struct Pager {
    package let write: (Span<UInt8>) -> Bool
    /// Returns whether the pager has shown the text, as far as the user wanted to see it.
    package let finish: () -> Bool

    package init(write: @escaping (Span<UInt8>) -> Bool, finish: @escaping () -> Bool) {
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
    ignoreClosedPipes: @escaping () -> Void = {},
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
    self.ignoreClosedPipes = ignoreClosedPipes
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
