import Testing

@testable import MetroCore

struct SystemFileTests {
  @Test func `a file of the system is read in full`() throws {
    let maps = try #require(SystemFile.text(at: "/proc/self/maps"))
    #expect(maps.utf8.count > 8192 && maps.hasSuffix("\n") && maps.contains("[stack]"))
  }

  @Test func `a file that cannot be read has no text`() {
    #expect(SystemFile.text(at: "/proc/self/nothing") == nil)
  }
}
