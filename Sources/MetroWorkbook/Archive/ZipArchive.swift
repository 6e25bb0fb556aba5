import CLibzip
import Foundation

/// The parts of a ZIP archive.
@safe final class ZipArchive {
  private struct Entry {
    let index: UInt64
    let size: Int
    let packedSize: Int
    let isEncrypted: Bool
  }

  let limits: WorkbookLimits
  /// The name of every part, in the order of the archive.
  private(set) var names: [String] = []
  private let library: clibzip_functions
  private let archive: UnsafeMutableRawPointer
  private var entries: [String: Entry] = [:]

  /// Opens the archive in a file, which needs a descriptor that can be read at any place.
  ///
  /// - Throws: ``WorkbookError``.
  init(descriptor: Int32, _ limits: WorkbookLimits) throws(WorkbookError) {
    self.limits = limits
    library = try Self.loaded()
    // Another description of the same file, whose position is independent of the descriptor's.
    let file = unsafe Foundation.open("/dev/fd/\(descriptor)", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw .inputOutput(reason: unsafe String(cString: strerror(errno)))
    }
    var error: Int32 = 0
    guard let archive = unsafe library.zip_fdopen(file, 0, &error) else {
      close(file)
      throw .damaged(part: "archive", reason: "the list of its files cannot be read")
    }
    unsafe self.archive = unsafe archive
    try readEntries()
  }

  deinit {
    unsafe library.zip_discard(archive)
  }

  private func readEntries() throws(WorkbookError) {
    let count = unsafe library.zip_get_num_entries(archive, 0)
    guard count <= limits.descriptions else {
      throw .tooLarge(part: "archive", reason: "\(count) files in one workbook")
    }
    for index in 0..<UInt64(max(count, 0)) {
      var stat = unsafe clibzip_stat()
      guard unsafe library.zip_stat_index(archive, index, 0, &stat) == 0,
        let name = unsafe stat.name.map({ unsafe String(cString: $0) })
      else { continue }
      // Some writers separate folders with a backslash.
      let path = name.replacing("\\", with: "/")
      guard entries[path] == nil else {
        throw .damaged(part: path, reason: "the archive contains it twice")
      }
      names.append(path)
      unsafe entries[path] = Entry(
        index: index, size: Int(clamping: stat.size), packedSize: Int(clamping: stat.comp_size),
        isEncrypted: stat.encryption_method != 0)
    }
  }

  /// The unpacked size of a part in bytes; nil if there is no such part.
  func size(of name: String) -> Int? { entries[found(name)]?.size }

  /// Opens a part; nil if there is no such part.
  func open(_ name: String) throws(WorkbookError) -> ZipPart? {
    let name = found(name)
    guard let entry = entries[name] else { return nil }
    guard !entry.isEncrypted else { throw .encrypted }
    guard entry.size <= limits.partSize,
      entry.size <= limits.smallPart || entry.size / max(entry.packedSize, 1) <= limits.ratio
    else {
      throw .tooLarge(
        part: name, reason: "\(entry.packedSize) bytes unpack to \(entry.size)")
    }
    guard let file = unsafe library.zip_fopen_index(archive, entry.index, 0) else {
      throw .damaged(
        part: name, reason: unsafe Self.text(library.zip_strerror(archive)))
    }
    return unsafe ZipPart(file, named: name, size: entry.size, in: self, library)
  }

  /// Returns the name of a part as the archive writes it: names differ only in letter case in no
  /// valid workbook.
  private func found(_ name: String) -> String {
    guard entries[name] == nil else { return name }
    return names.first { $0.lowercased() == name.lowercased() } ?? name
  }

  fileprivate static func text(_ reason: UnsafePointer<CChar>?) -> String {
    unsafe reason.map { unsafe String(cString: $0) } ?? "the archive is damaged"
  }

  private static func loaded() throws(WorkbookError) -> clibzip_functions {
    var functions = clibzip_functions()
    guard unsafe clibzip_load(&functions) != 0 else {
      throw .missingLibrary(
        library: unsafe String(cString: clibzip_library()), debianPackage: "libzip4")
    }
    return functions
  }
}

/// The unpacked bytes of a part of an archive, read once from the beginning.
@safe final class ZipPart {
  let name: String
  private let file: UnsafeMutableRawPointer
  private let library: clibzip_functions
  /// The archive must stay open while its part is read.
  private let archive: ZipArchive
  private let size: Int
  private var count = 0

  fileprivate init(
    _ file: UnsafeMutableRawPointer, named name: String, size: Int, in archive: ZipArchive,
    _ library: clibzip_functions
  ) {
    unsafe self.file = file
    self.name = name
    self.size = size
    self.archive = archive
    self.library = library
  }

  deinit {
    _ = unsafe library.zip_fclose(file)
  }

  /// Reads the next bytes into a buffer and returns their number; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(WorkbookError) -> Int {
    guard let start = buffer.baseAddress else { return 0 }
    let read = unsafe library.zip_fread(file, start, UInt64(buffer.count))
    guard read >= 0 else {
      throw .damaged(
        part: name, reason: unsafe ZipArchive.text(library.zip_file_strerror(file)))
    }
    count += Int(read)
    // The size in the directory was checked; the bytes must not exceed it.
    guard count <= size else {
      throw .damaged(part: name, reason: "it is larger than the archive says")
    }
    guard read > 0 || count == size else {
      throw .damaged(part: name, reason: "it is shorter than the archive says")
    }
    return Int(read)
  }
}
