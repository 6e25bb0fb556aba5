import Foundation
import Testing

@testable import MetroCLI

struct ZipDirectoryTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  @Test func `The sizes are those that Python finds`() throws {
    #expect(sandbox.run("export --all -q -o ./out.xlsx") == Outcome())
    let expected = try Reader.lines(
      """
      import sys, zipfile
      for file in zipfile.ZipFile(sys.argv[1]).infolist(): print(file.filename, file.file_size)
      """, sandbox.path("out.xlsx"))
    let sizes = try ZipDirectory(sandbox.path("out.xlsx")).sizes
    #expect(sizes.map { "\($0) \($1)" }.sorted() == expected.sorted())
    #expect(sizes["xl/worksheets/sheet10.xml"] != nil)
  }

  @Test func `What is no whole archive has no files`() throws {
    #expect(sandbox.run("export sites -q -o ./out.xlsx") == Outcome())
    let bytes = try Data(contentsOf: sandbox.folder.appending(path: "out.xlsx"))
    for count in [0, 1, 21, 22, 100, bytes.count - 1] {
      try bytes.prefix(count).write(to: sandbox.folder.appending(path: "cut"))
      #expect(try ZipDirectory(sandbox.path("cut")).sizes.isEmpty, "\(count)")
    }
  }
}
