import Foundation
import MetroTOML

/// The file with the user's settings.
enum ConfigurationFile {
  /// The maximum number of bytes.
  private static let longest = 1024 * 1024

  /// Returns the path of the file and whether it has to exist; nil without a home folder.
  static func path(_ option: String?, _ console: Console) throws -> (path: String, isNamed: Bool)? {
    if let option {
      guard !option.isEmpty else { throw Failure.usage("--config: the path is empty") }
      try TildePath.refuse(option, named: "--config")
      return (option, true)
    }
    // The XDG Base Directory Specification requires relative paths to be ignored.
    if let folder = console.variable("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
      return (folder + "/metro/config.toml", false)
    }
    return console.variable("HOME").map { ($0 + "/.config/metro/config.toml", false) }
  }

  /// Returns the text of the file; nil if none is named and there is none in the user's folder.
  static func read(_ option: String?, _ console: Console) throws -> (path: String, text: String)? {
    guard let (path, isNamed) = try path(option, console) else { return nil }
    // Nearly every command of most users ends here, so nothing but this call may happen.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if !isNamed, [ENOENT, ENOTDIR].contains(errno) { return nil }
      throw Failure(status: .noInput, message: "\(path): no such file, or it cannot be read")
    }
    defer { close(descriptor) }
    guard let bytes = bytes(of: descriptor) else {
      throw Failure(status: .noInput, message: "\(path): cannot be read")
    }
    guard bytes.count <= longest, let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(status: .badData, message: "\(path): not a configuration in UTF-8")
    }
    return (path, text)
  }

  /// Returns the bytes of a file, at most one more than are allowed; nil if reading fails.
  private static func bytes(of descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while bytes.count <= longest {
      let count = unsafe piece.withUnsafeMutableBytes {
        unsafe Foundation.read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      bytes += piece[..<count]
    }
    return bytes
  }
}

extension TOMLDocument {
  /// Reads a recipe or a configuration.
  ///
  /// - Throws: `Failure` with the line and column of the first fault.
  static func settings(_ text: String, from path: String) throws -> TOMLDocument {
    do throws(TOMLError) {
      return try TOMLDocument(text)
    } catch {
      var failure = Failure(
        status: .badData, message: "\(path):\(error.line):\(error.column): \(error.reason)")
      failure.file = path
      failure.line = error.line
      failure.column = error.column
      throw failure
    }
  }
}
