import Foundation
import Testing

/// The real program, as a shell runs it.
enum Program {
  /// The folder with the test bundle and, beside it, the program.
  static let folder = Bundle.main.bundleURL.path

  static let isRoot = geteuid() == 0

  /// Whether the shell finds a tool.
  static func has(_ tool: String) -> Bool {
    (try? Sandbox().shell("command -v \(tool) >/dev/null").status) == 0
  }
}

extension Process {
  /// Starts the process with no signal blocked; the threads that tests run on block nearly all, and
  /// a process inherits that.
  func runWithSignals() throws {
    var none = sigset_t()
    var old = sigset_t()
    unsafe sigemptyset(&none)
    unsafe pthread_sigmask(SIG_SETMASK, &none, &old)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &old, nil) }
    try run()
  }
}

extension Sandbox {
  /// Whether the program was built with a sanitizer, which needs memory and a temporary file of its
  /// own.
  static let isSanitized = variable("METRO_SANITIZED") != nil

  /// The command of a script that limits the memory of what follows; a sanitizer's own is beyond any
  /// limit.
  static func limit(kibibytes: Int) -> String {
    isSanitized ? ":" : "ulimit -v \(kibibytes)"
  }

  /// Runs a script with `/bin/sh` in the sandbox's folder, with the real program on the path.
  ///
  /// Waits for the shell, and for whoever else holds its output.
  func shell(_ script: String, input: Data = Data()) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = folder
    var environment = environment
    environment["PATH"] = Program.folder + ":" + (Self.variable("PATH") ?? "/usr/bin:/bin")
    environment["HOME"] = folder.path
    process.environment = environment
    let name = UUID().uuidString
    let place = FileManager.default.temporaryDirectory
    let urls = ["in", "out", "err"].map { place.appending(path: "\(name).\($0)") }
    for url in urls { try input.write(to: url) }
    defer { for url in urls { try? FileManager.default.removeItem(at: url) } }
    process.standardInput = try FileHandle(forReadingFrom: urls[0])
    for url in urls.dropFirst() { try Data().write(to: url) }
    process.standardOutput = try FileHandle(forWritingTo: urls[1])
    process.standardError = try FileHandle(forWritingTo: urls[2])
    try process.runWithSignals()
    process.waitUntilExit()
    let texts = try urls.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    // A process that a signal ended has the signal's number here; a shell would add 128.
    let status = process.terminationStatus + (process.terminationReason == .exit ? 0 : 128)
    return Outcome(out: texts[1], err: texts[2], status: status)
  }

  private static func variable(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }
}
