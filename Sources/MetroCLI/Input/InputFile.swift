import Foundation
import MetroCore
import MetroText

/// A file to read from, or standard input for `-`.
///
/// Input from a pipe is first copied into a temporary file, because a writing command holds the
/// catalog's lock and must not hold it while it waits for another program.
final class InputFile {
  let name: String
  let format: ImportFile.Format
  private let console: Console
  private let descriptor: Int32

  /// The total number of bytes, and the number of bytes read so far.
  private(set) var size = 0
  private(set) var position = 0

  /// The encoding that the user named; nil for UTF-8.
  let encoding: String?

  /// Opens a file; with `folder`, the path must be that of a regular file in the folder.
  ///
  /// - Throws: `Failure` with status `noInput`, or with `usage` if the format is unknown;
  ///   `CancellationError` after an interruption.
  init(
    _ path: String, in folder: String? = nil, from format: ImportFile.Format?,
    encoding: String? = nil, console: Console
  ) throws {
    self.encoding = encoding
    self.console = console
    name = path == "-" ? "standard input" : path
    try TildePath.refuse(path)
    let file = path == "-" ? nil : try folder.map { try Self.open(path, in: $0) } ?? Self.open(path)
    let ending = path.split(separator: ".").last?.lowercased() ?? ""
    let known = format ?? ImportFile.Format(ending: ending)
    guard path == "-" || known != nil || Self.showsFormat(path, ending) else {
      throw Failure.usage(
        "\(path): unknown file extension",
        hint: "add --from with one of \(ImportFile.Format.words.joined(separator: ", "))")
    }
    if let file, lseek(file, 0, SEEK_CUR) >= 0 {
      descriptor = file
    } else if let file {
      defer { close(file) }
      descriptor = try unsafe Self.spooled(
        { try unsafe Descriptor.read(into: $0, from: file) }, console)
    } else {
      descriptor = try unsafe Self.spooled(console.readInput, console)
    }
    // A workbook that was named like a text is one nevertheless.
    let isWorkbook = format == nil && Self.isWorkbook(descriptor)
    self.format =
      isWorkbook
      ? known.flatMap { $0.isWorkbook ? $0 : nil } ?? .xlsx
      : known ?? Self.format(of: descriptor)
    var status = stat()
    if unsafe fstat(descriptor, &status) == 0 { size = Int(status.st_size) }
  }

  deinit {
    close(descriptor)
  }

  /// Returns the file for an import, to be read from its beginning.
  ///
  /// - Throws: `Failure` with status `usage` if there is no such encoding.
  func importFile() throws -> ImportFile {
    if format.isWorkbook {
      guard encoding == nil else {
        throw Failure.usage("--encoding: workbooks state their encoding")
      }
      return sourced(
        ImportFile(name: name, format: format, descriptor: descriptor) { [console] in
          if console.isInterrupted() { throw CancellationError() }
        })
    }
    guard let encoding, !hasMark else {
      return unsafe sourced(ImportFile(name: name, format: format, read: read))
    }
    guard let transcoder = unsafe Transcoder(encoding: encoding, file: name, read: read) else {
      throw Failure.usage(
        "--encoding \(encoding): no such encoding", hint: "iconv --list lists them")
    }
    return unsafe sourced(ImportFile(name: name, format: format, read: transcoder.read))
  }

  /// The day on which the file is read, as `YYYY-MM-DD`; nil if it is not kept as a source.
  var day: String?

  /// Returns the file with its description as a source, unless it has no name.
  private func sourced(_ file: ImportFile) -> ImportFile {
    guard let day, name != "standard input" else { return file }
    var file = file
    file.source = FileSource(
      name: PathName.name(of: name), day: day, digest: { try? self.digest() })
    return file
  }

  /// Returns the SHA-256 of all bytes, and leaves the position of reading as it is.
  private func digest() throws -> String {
    let hasher = try SHA256Hasher()
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    var offset = 0
    while true {
      let count = unsafe pread(descriptor, &buffer, buffer.count, off_t(offset))
      guard count > 0 else { return hasher.finalize() }
      unsafe buffer.withUnsafeBytes {
        unsafe hasher.update(UnsafeRawBufferPointer(rebasing: $0[..<count]))
      }
      offset += count
    }
  }

  /// Whether the file begins with the byte order mark of UTF-8, so that it is not in any other
  /// encoding.
  private var hasMark: Bool {
    var bytes = [UInt8](repeating: 0, count: 3)
    return unsafe pread(descriptor, &bytes, 3, 0) == 3 && bytes == [0xEF, 0xBB, 0xBF]
  }

  /// Returns an error, and one in the bytes of the file with the encodings in which they are words.
  func withEncodings(_ error: any Error) -> any Error {
    guard let fault = error.importFault, case .file(let reason, .nameEncoding?) = fault.cause,
      encoding == nil, case let guesses = EncodingGuess.ranked(sample()), let first = guesses.first
    else { return error }
    return ExchangeError.importFailed(
      fault.with(
        reason: reason,
        hint: .nameEncodings(guesses.prefix(3).map(\.name), reading: first.word)))
  }

  /// Returns an error of a row in the same way.
  func withEncodings(_ fault: ImportError) -> ImportError {
    withEncodings(ExchangeError.importFailed(fault)).importFault ?? fault
  }

  /// Returns the lines with bytes beyond ASCII in the first megabyte.
  private func sample() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 1024 * 1024)
    let count = unsafe pread(descriptor, &bytes, bytes.count, 0)
    var lines: [UInt8] = []
    for line in bytes.prefix(max(count, 0)).split(separator: UInt8(ascii: "\n")).dropLast(
      count == bytes.count ? 1 : 0)
    where line.contains(where: { $0 >= 0x80 }) && lines.count < 64 * 1024 {
      lines += line + [UInt8(ascii: "\n")]
    }
    return lines
  }

  /// Returns whether the name of a file leaves its format to its content, as that of a pipe does.
  private static func showsFormat(_ path: String, _ ending: String) -> Bool {
    ending == "txt" || path.hasPrefix("/dev/") || path.hasPrefix("/proc/")
  }

  /// Returns whether a file begins as a ZIP archive or as a compound file, which workbooks are.
  private static func isWorkbook(_ descriptor: Int32) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4)
    guard unsafe pread(descriptor, &bytes, 4, 0) == 4 else { return false }
    return [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]].contains(bytes)
  }

  /// Detects the format by the content: JSON begins with a character that no CSV header does.
  private static func format(of descriptor: Int32) -> ImportFile.Format {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = unsafe pread(descriptor, &bytes, bytes.count, 0)
    let blank = Array("\u{FEFF} \t\r\n".utf8)
    switch bytes.prefix(max(count, 0)).first(where: { !blank.contains($0) }) {
    case UInt8(ascii: "["): return .json
    case UInt8(ascii: "{"): return .ndjson
    default:
      let text = String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
      return text.trimmingPrefix("\u{FEFF}").uppercased().hasPrefix("BEGIN:VCALENDAR") ? .ics : .csv
    }
  }

  private func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    if console.isInterrupted() { throw CancellationError() }
    let count = try unsafe Descriptor.read(into: buffer, from: descriptor)
    position += count
    return count
  }

  private static func open(_ path: String, in folder: String) throws -> Int32 {
    do throws(FolderFile.Fault) {
      return try FolderFile.open(PathName.name(of: path), in: folder)
    } catch {
      let reason =
        switch error {
        case .missing: "no such file"
        case .leadsOutside: "leads out of the folder"
        case .notRegular: "not a regular file"
        case .failed(let reason): reason
        }
      throw Failure(
        status: .badData, message: "\(path): \(reason)",
        hint: "import the file by its own name if you trust it")
    }
  }

  private static func open(_ path: String) throws -> Int32 {
    var isDirectory: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
    guard !isDirectory.boolValue else {
      throw Failure(status: .noInput, message: "\(path): is a directory")
    }
    let descriptor = unsafe Foundation.open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw Failure(
        status: exists ? .notPermitted : .noInput,
        message: "\(path): \(unsafe String(cString: strerror(errno)))")
    }
    return descriptor
  }

  /// Copies all input into an unnamed temporary file, and returns its descriptor, ready to be read.
  private static func spooled(
    _ read: (UnsafeMutableRawBufferPointer) throws -> Int, _ console: Console
  ) throws -> Int32 {
    var name = Array((FileManager.default.temporaryDirectory.path + "/metro-XXXXXX").utf8CString)
    let descriptor = unsafe mkstemp(&name)
    guard descriptor >= 0 else {
      throw Failure(
        status: .cannotCreate,
        message: "temporary file: \(unsafe String(cString: strerror(errno)))")
    }
    _ = unsafe unlink(name)
    do {
      var buffer = [UInt8](repeating: 0, count: 64 * 1024)
      while true {
        if console.isInterrupted() { throw CancellationError() }
        let count = try unsafe buffer.withUnsafeMutableBytes { try unsafe read($0) }
        guard count > 0 else { break }
        try Descriptor.write(buffer.span.extracting(first: count), to: descriptor)
      }
    } catch {
      close(descriptor)
      throw error
    }
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }
}

extension Error {
  /// The error in an import file; nil for any other error.
  var importFault: ImportError? {
    if case .importFailed(let fault)? = self as? ExchangeError { fault } else { nil }
  }
}
