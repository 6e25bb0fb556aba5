import Foundation
import MetroTestSupport

/// Runs the real program from a shell.
enum Program {
  /// The folder that contains the test bundle and the program.
  static let folder = Bundle.main.bundleURL.path

  static let isRoot = geteuid() == 0

  /// Whether a tool is on the search path.
  static func has(_ tool: String) -> Bool {
    ChildProcess.find(tool) != nil
  }
}

extension Sandbox {
  /// Whether the program was built with a sanitizer, which needs memory and a temporary file of its
  /// own.
  static let isSanitized = variable("METRO_SANITIZED") != nil

  /// The shell command that limits the memory of the following commands; a sanitizer needs more
  /// than any limit allows.
  static func limit(kibibytes: Int) -> String {
    isSanitized ? ":" : "ulimit -v \(kibibytes)"
  }

  /// Runs a script with `/bin/sh` in the sandbox's folder, with the real program on the path.
  ///
  /// Waits for the shell and for every process that holds its output open.
  func shell(_ script: String, input: Data = Data()) throws -> Outcome {
    var environment = environment
    environment["PATH"] = Program.folder + ":" + (Self.variable("PATH") ?? "/usr/bin:/bin")
    environment["HOME"] = folder.path
    // Files instead of pipes: a pipe that is not read in time would block the shell.
    let streams = try ScratchFolder()
    let urls = ["in", "out", "err"].map { streams.url.appending(path: $0) }
    try input.write(to: urls[0])
    let result = try ChildProcess(
      URL(filePath: "/bin/sh"), ["-c", script], environment: environment, folder: folder,
      input: .file(urls[0]), output: .file(urls[1]), errors: .file(urls[2])
    ).result()
    let texts = try urls.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Outcome(out: texts[1], err: texts[2], status: result.status)
  }

  private static func variable(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }
}
