import Foundation
import MetroCLI
import MetroCore
import MetroTestSupport
import Testing
@testable import MetroText

/// An in-memory environment for one test and a temporary folder that is removed with it.
///
/// Keep it as a property of the suite, so that the folder lasts as long as the test.
final class Sandbox {
  private let scratch: ScratchFolder

  var folder: URL { scratch.url }

  /// The environment of every command; `METRO_CATALOG` names a catalog in the folder.
  var environment: [String: String]

  /// The size of the terminal that every stream is connected to; nil for pipes.
  var terminal: (columns: Int, lines: Int)?

  /// Changes the console of every command that follows.
  var adapt: (inout Console) -> Void = { _ in }

  static let package = Repository.root

  /// Creates an empty folder without a catalog.
  init() throws {
    scratch = try ScratchFolder()
    environment = ["METRO_CATALOG": scratch.path("catalog.sqlite")]
  }

  /// Creates a folder with the catalog of the first program.
  static func withSeoul() throws -> Sandbox { try Sandbox(catalog: seoul.get()) }

  /// Creates a folder with a copy of a catalog.
  init(catalog: Data) throws {
    scratch = try ScratchFolder()
    environment = ["METRO_CATALOG": scratch.path("catalog.sqlite")]
    try catalog.write(to: scratch.url.appending(path: "catalog.sqlite"))
  }

  /// Returns the bytes of the catalog that some commands create, for tests that start alike.
  static func catalog(madeBy lines: [String]) throws -> Data {
    let sandbox = try Sandbox()
    for line in lines {
      let outcome = sandbox.run(line)
      try #require(outcome.status == 0, "\(line): \(outcome)")
    }
    return try Data(contentsOf: sandbox.folder.appending(path: "catalog.sqlite"))
  }

  /// The catalog of the first program, imported once.
  private static let seoul = Result {
    let data = Repository.fixtures.appending(path: "seoul-2015")
    // The program has records of these types alone.
    let nouns = Noun.inOrderOfReference.map(\.plural).filter {
      FileManager.default.fileExists(atPath: data.appending(path: "\($0).csv").path)
    }
    return try catalog(
      madeBy: ["init"] + nouns.map { "import \($0) '\(data.appending(path: "\($0).csv").path)'" })
  }

  func path(_ name: String) -> String { scratch.path(name) }

  /// The names of all files in the folder, sorted.
  var files: [String] { get throws { try scratch.files } }

  /// Writes a file, and creates the folders of its path.
  func write(_ text: String, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }
}

/// The output and exit status of a command.
struct Outcome: Equatable, CustomStringConvertible {
  var out = ""
  var err = ""
  var status: Int32 = 0

  var description: String { "out: \(out)err: \(err)status: \(status)" }

  var lines: [String] {
    out.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// What the error output says, without the line breaks that the terminal's width makes.
  var message: String { err.split { $0.isWhitespace }.joined(separator: " ") }
}

extension Sandbox {
  /// Runs a command line in process.
  ///
  /// Words are split as a shell does it; `|`, `< file`, `> file` and assignments before the command
  /// work, and `./` at the beginning of a word stands for the sandbox's folder.
  func run(_ line: String, input: String = "") -> Outcome {
    do {
      return try run(ShellLine(line), input: Array(input.utf8))
    } catch {
      return Outcome(err: "\(error)\n", status: -1)
    }
  }

  /// Runs a command in process with exactly these words.
  func run(words: [String?], input: [UInt8] = []) -> Outcome {
    run(words: words, input: input, environment: environment).outcome
  }

  private func run(_ line: ShellLine, input: [UInt8]) throws -> Outcome {
    var input = input
    var total = Outcome()
    for command in line.commands {
      if let file = command.input {
        input = Array(try Data(contentsOf: URL(filePath: expanded(file))))
      }
      let environment = environment.merging(command.assignments.mapValues(expanded)) { $1 }
      var words = command.words.map(expanded)
      if words.first == "metro" { words.removeFirst() }
      let (outcome, bytes) = run(words: words, input: input, environment: environment)
      input = bytes
      total.out = outcome.out
      total.err += outcome.err
      total.status = outcome.status
      if let file = command.output {
        try Data(bytes).write(to: URL(filePath: expanded(file)))
        total.out = ""
      }
    }
    return total
  }

  private func expanded(_ word: String) -> String {
    word.hasPrefix("./") ? folder.path + word.dropFirst() : word
  }

  private func run(
    words: [String?], input: [UInt8], environment: [String: String]
  ) -> (outcome: Outcome, bytes: [UInt8]) {
    let streams = Streams(input: input)
    var console = unsafe Console(
      writeOutput: { bytes in
        unsafe bytes.withUnsafeBufferPointer { unsafe streams.out.append(contentsOf: $0) }
      },
      writeError: { streams.err += $0 },
      readInput: { buffer in unsafe streams.read(into: buffer) },
      environment: environment, today: Self.today,
      isInputTerminal: terminal != nil, isOutputTerminal: terminal != nil,
      isErrorTerminal: terminal != nil, terminal: terminal ?? (80, 24))
    adapt(&console)
    let status = metro(words, console: console)
    let outcome = Outcome(
      out: String(decoding: streams.out, as: UTF8.self), err: streams.err, status: status)
    return (outcome, streams.out)
  }

  /// The day on which all tests run.
  private static let today: CalendarDay = {
    guard let day = CalendarDay(year: 2026, month: 1, day: 15) else { fatalError("no such day") }
    return day
  }()
}

/// The standard streams of one command.
private final class Streams {
  var out: [UInt8] = []
  var err = ""
  private var input: ArraySlice<UInt8>

  init(input: [UInt8]) { self.input = input[...] }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let piece = input.prefix(buffer.count)
    unsafe buffer.copyBytes(from: piece)
    input.removeFirst(piece.count)
    return piece.count
  }
}
