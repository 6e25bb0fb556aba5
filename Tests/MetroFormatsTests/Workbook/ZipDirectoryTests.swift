import Foundation
import MetroCore
import MetroTestSupport
import Testing

@testable import MetroFormats

struct ZipDirectoryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func path(of bytes: some Sequence<UInt8>) throws -> String {
    let path = folder.path + "/archive"
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  @Test func `sizes agree with those that Python reads`() throws {
    let path = try path(of: Exported.bytes(Noun.inOrderOfReference.map(\.name), as: .xlsx))
    let expected = try Self.lines(
      """
      import sys, zipfile
      for file in zipfile.ZipFile(sys.argv[1]).infolist(): print(file.filename, file.file_size)
      """, path)
    let sizes = try ZipDirectory(path).sizes
    #expect(sizes.map { "\($0) \($1)" }.sorted() == expected.sorted())
    #expect(sizes["xl/worksheets/sheet10.xml"] != nil)
  }

  @Test func `an incomplete or foreign archive has no files`() throws {
    let bytes = try Exported.bytes([.site], as: .xlsx)
    for count in [0, 1, 21, 22, 100, bytes.count - 1] {
      #expect(try ZipDirectory(path(of: bytes.prefix(count))).sizes.isEmpty, "\(count)")
    }
  }

  /// Runs a Python program of the standard library on a file and returns the lines it prints.
  private static func lines(_ program: String, _ path: String) throws -> [String] {
    let result = try ChildProcess(
      URL(filePath: "/usr/bin/env"), ["python3", "-c", program, path]
    ).result()
    #expect(result.status == 0)
    return result.lines
  }
}
