import Foundation
import MetroTestSupport
import Testing

/// Checks the real program when the system refuses an operation.
@Suite(.enabled(if: TestSelection.includesSlow, "slow: make test-all runs it"))
struct FaultTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  /// The command prefix that drops the rights of root; nil if that is not possible.
  static let unprivileged: String? = {
    guard Program.isRoot else { return "" }
    let words = "setpriv --reuid=65534 --regid=65534 --clear-groups --"
    return (try? Sandbox().shell("\(words) metro --version").status) == 0 ? words : nil
  }()

  static let canMount: Bool = {
    guard Program.isRoot, let sandbox = try? Sandbox() else { return false }
    return (try? sandbox.shell("mkdir m && mount -t tmpfs -o size=64k tmpfs m && umount m").status)
      == 0
  }()

  private func expect(_ outcome: Outcome, _ status: Int32) {
    #expect(outcome.status == status && outcome.out == "", "\(outcome)")
    #expect(outcome.err.hasPrefix("metro: ") && outcome.err.count { $0 == "\n" } <= 3)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full disk behind standard output is reported`() throws {
    expect(try sandbox.shell("metro list-cities > /dev/full"), 74)
    expect(try sandbox.shell("metro show-program seoul-2015 > /dev/full"), 74)
    expect(try sandbox.shell("metro --help > /dev/full"), 74)
  }

  @Test func `closed standard streams do no harm`() throws {
    expect(try sandbox.shell("metro list-cities >&-"), 74)
    #expect(try sandbox.shell("metro list-cities -o a.csv >&- && cat a.csv").lines.count == 9)
    #expect(try sandbox.shell("metro add-theme Water 2>&-").status == 0)
    #expect(try sandbox.shell("metro stats <&-").status == 0)
    #expect(try sandbox.shell("metro show-city nowhere 2>&-") == Outcome(status: 1))
    #expect(try sandbox.shell("metro import cities - <&-").status != 0)
    #expect(sandbox.run("list-cities").lines.count == 9)
  }

  @Test(.enabled(if: unprivileged != nil, "needs a way to give up the rights of root"))
  func `a catalog in a read-only folder can be read but not changed`() throws {
    let user = Self.unprivileged ?? ""
    for name in ["folder", "file"] {
      let sandbox = try Sandbox.withSeoul()
      let mode =
        name == "folder"
        ? "chmod 755 . && chmod 444 catalog.sqlite && chmod 555 ."
        : """
        chmod 777 . && chmod 444 catalog.sqlite
        """
      #expect(try sandbox.shell(mode).status == 0)
      #expect(try sandbox.shell("\(user) metro list-cities").lines.count == 9, "\(name)")
      expect(try sandbox.shell("\(user) metro add-city Lima"), 77)
      #expect(try sandbox.files == ["catalog.sqlite"])
      #expect(try sandbox.shell("chmod 777 .").status == 0)
    }
  }

  @Test(.enabled(if: unprivileged != nil, "needs a way to give up the rights of root"))
  func `files that cannot be read or created are reported`() throws {
    let user = Self.unprivileged ?? ""
    let files = "chmod 755 . && mkdir -m 700 mine && echo id > a.csv && chmod 000 a.csv"
    #expect(try sandbox.shell(files).status == 0)
    expect(try sandbox.shell("\(user) metro list-cities -o mine/a.csv"), 73)
    expect(try sandbox.shell("\(user) metro init --catalog new/catalog.sqlite"), 73)
    expect(try sandbox.shell("\(user) metro init --catalog mine/deep/catalog.sqlite"), 73)
    #expect(try sandbox.shell("chmod 777 . && chmod 666 catalog.sqlite").status == 0)
    expect(try sandbox.shell("\(user) metro import cities a.csv"), 77)
    #expect(try sandbox.shell("cp catalog.sqlite mine").status == 0)
    expect(try sandbox.shell("\(user) metro list-cities --catalog mine/catalog.sqlite"), 77)
    #expect(try sandbox.shell("chmod 000 catalog.sqlite").status == 0)
    expect(try sandbox.shell("\(user) metro list-cities"), 77)
  }

  @Test func `a folder that cannot be created is reported`() throws {
    try sandbox.write("text", to: "file")
    expect(try sandbox.shell("metro init --catalog file/catalog.sqlite"), 73)
    #expect(try sandbox.shell("metro init --catalog a/b/c.sqlite").status == 0)
    expect(try sandbox.shell("metro init --catalog a/b/c.sqlite"), 73)
  }

  @Test(.enabled(if: canMount, "needs the right to mount a small file system"))
  func `a full disk leaves the catalog unchanged`() throws {
    let themes = (0..<20_000).map { #"{"id":"theme-\#($0)","label":"Theme \#($0)"}"# + "\n" }
    try sandbox.write(themes.joined(), to: "themes.ndjson")
    let outcome = try sandbox.shell(
      """
      mkdir small && mount -t tmpfs -o size=1m tmpfs small && cp catalog.sqlite small/c.sqlite
      export METRO_CATALOG=small/c.sqlite
      metro import themes themes.ndjson; echo $?
      metro list-themes --columns id
      metro add-theme Water
      umount small
      """)
    #expect(outcome.lines.first == "74" && outcome.lines.last == "water", "\(outcome)")
    #expect(outcome.lines.count == 7)
    #expect(outcome.err.hasPrefix("metro: small/c.sqlite: the disk is full\n"))
  }

  @Test(.disabled(if: Sandbox.isSanitized, "the thread sanitizer itself needs a temporary file"))
  func `an exceeded file size limit is reported`() throws {
    let themes = (0..<2_000).map { #"{"id":"theme-\#($0)","label":"Theme \#($0)"}"# + "\n" }
    try sandbox.write(themes.joined(), to: "themes.ndjson")
    let outcome = try sandbox.shell("ulimit -f 40; metro import themes themes.ndjson")
    expect(outcome, 74)
    #expect(outcome.err.contains("catalog.sqlite: it cannot be written\n"))
    #expect(sandbox.run("list-themes --columns id").lines.count == 5)
  }

  @Test func `eight concurrent loops lose nothing`() throws {
    let outcome = try sandbox.shell(
      """
      for loop in 1 2 3 4 5 6 7 8; do
        for number in 1 2 3 4 5 6 7 8 9 10; do
          metro add-program "Loop $loop Number $number" >/dev/null || exit 1
        done &
      done
      wait
      metro list-programs --columns id --no-header | grep -c '^loop-'
      """)
    #expect(outcome == Outcome(out: "80\n"))
  }
}
