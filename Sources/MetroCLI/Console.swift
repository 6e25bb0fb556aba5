import MetroCore
package import MetroLinks
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

  /// Sets the time zone of the process, and returns the current day there; nil if it is unknown.
  package var useTimeZone: (_ name: String) -> CalendarDay?

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

  /// Starts what sends requests, with a name for servers and an environment that may name proxies.
  package var startFetcher:
    (_ userAgent: String, _ environment: [String: String]) throws -> any Fetching

  /// Creates a private file with a name in which the user edits a text.
  package var startDraft: (_ name: String) throws -> Draft

  /// Opens a web address with a program, and returns whether the program accepted it.
  package var openAddress: (_ program: String, _ url: String) -> Bool

  /// Converts Markdown in a language to a docx document; returns nil if no program for it is installed.
  package var convertToDocx: (_ markdown: String, _ language: String) throws -> [UInt8]?

  /// Starts a pager and returns functions that write to it and wait for its end; nil if it cannot
  /// be started.
  package var startPager: (_ command: String) -> Pager?

  /// A file with a text that the user edits; it stays until it is discarded.
  package struct Draft {
    package let path: String
    package let write: (_ text: String) throws -> Void
    /// Opens the file in an editor, and returns the edited text.
    package let open: (_ editor: String) throws -> String
    /// Removes the file.
    package let discard: () -> Void

    package init(
      path: String, write: @escaping (String) throws -> Void,
      open: @escaping (String) throws -> String, discard: @escaping () -> Void
    ) {
      self.path = path
      self.write = write
      self.open = open
      self.discard = discard
    }
  }

  package struct Pager {
    package let write: (Span<UInt8>) -> Bool
    /// Returns whether the pager has shown the text, as far as the user wanted to see it.
    package let finish: () -> Bool

    package init(write: @escaping (Span<UInt8>) -> Bool, finish: @escaping () -> Bool) {
      self.write = write
      self.finish = finish
    }
  }

  /// Takes the terminal over, so that every key is read at once; throws if it has no such mode.
  package var startScreen: () throws -> Screen

  /// A terminal that shows a screen and delivers single keys, until it is closed.
  package struct Screen {
    package let size: () -> (columns: Int, lines: Int)
    /// Waits for bytes, for a number of seconds or without end, and returns them.
    ///
    /// Returns no bytes after that time, and when the terminal has changed or a signal has arrived;
    /// nil at the end of the input.
    package let read: (_ seconds: Double?) throws -> [UInt8]?
    package let write: (String) -> Void
    /// Runs work while another program has the terminal.
    package let suspended: (() throws -> Void) throws -> Void
    /// Stops the process until the shell continues it.
    package let stop: () -> Void
    /// Restores the terminal.
    package let close: () -> Void

    package init(
      size: @escaping () -> (columns: Int, lines: Int),
      read: @escaping (Double?) throws -> [UInt8]?, write: @escaping (String) -> Void,
      suspended: @escaping (() throws -> Void) throws -> Void = { try $0() },
      stop: @escaping () -> Void = {}, close: @escaping () -> Void = {}
    ) {
      self.size = size
      self.read = read
      self.write = write
      self.suspended = suspended
      self.stop = stop
      self.close = close
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
    useTimeZone: @escaping (String) -> CalendarDay? = { _ in nil },
    isInputTerminal: Bool = false, isOutputTerminal: Bool = false, isErrorTerminal: Bool = false,
    terminal: (columns: Int, lines: Int) = (80, 24),
    isInterrupted: @escaping @Sendable () -> Bool = { false },
    interruptedStatus: @escaping () -> Int32 = { 130 },
    quit: (@Sendable (Int32) -> Never)? = nil,
    ignoreClosedPipes: @escaping () -> Void = {},
    startFetcher: @escaping (String, [String: String]) throws -> any Fetching = { _, _ in
      throw MissingLibrary(library: "libcurl.so.4", debianPackage: "libcurl4")
    },
    openAddress: @escaping (String, String) -> Bool = { _, _ in false },
    startDraft: @escaping (String) throws -> Draft = { name in
      Draft(path: name, write: { _ in }, open: { _ in "" }, discard: {})
    },
    convertToDocx: @escaping (String, String) throws -> [UInt8]? = { _, _ in nil },
    startPager: @escaping (String) -> Pager? = { _ in nil },
    startScreen: @escaping () throws -> Screen = {
      throw Failure(status: .inputOutput, message: "there is no terminal")
    }
  ) {
    self.writeOutput = writeOutput
    self.writeError = writeError
    unsafe self.readInput = readInput
    self.environment = environment
    self.today = today
    self.user = user
    self.time = time
    self.now = now
    self.useTimeZone = useTimeZone
    self.isInputTerminal = isInputTerminal
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
    self.terminal = terminal
    self.isInterrupted = isInterrupted
    self.interruptedStatus = interruptedStatus
    self.quit = quit
    self.ignoreClosedPipes = ignoreClosedPipes
    self.startFetcher = startFetcher
    self.openAddress = openAddress
    self.startDraft = startDraft
    self.convertToDocx = convertToDocx
    self.startPager = startPager
    self.startScreen = startScreen
  }

  /// Whether the terminal cannot move its cursor or show colors.
  var isDumbTerminal: Bool { variable("TERM") == "dumb" }

  /// Whether a pager can control the terminal; the windows of Emacs scroll themselves.
  var canShowPager: Bool { !isDumbTerminal && variable("INSIDE_EMACS") == nil }

  /// Writes text to standard output.
  func write(_ text: String) throws {
    try writeOutput(text.utf8Span.span)
  }

  /// Writes messages to standard error, broken at spaces where it is a terminal.
  func writeMessage(_ text: String) {
    guard isErrorTerminal else { return writeError(text) }
    let lines = text.split(separator: "\n").flatMap { line in
      String(line).broken(to: max(20, terminal.columns))
    }
    writeError(lines.map { $0 + "\n" }.joined())
  }

  /// The value of an environment variable that is set and not empty.
  func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
