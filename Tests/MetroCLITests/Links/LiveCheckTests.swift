import Foundation
import MetroTestSupport
import Testing

/// Checks links on hosts of the loopback network with the real program.
@Suite(.enabled(if: TestSelection.includesSlow && ChildProcess.find("python3") != nil), .serialized)
struct LiveCheckTests {
  private let world: Sandbox
  private let server: ChildProcess
  private static let port = 18_480

  init() throws {
    world = try Sandbox()
    server = try ChildProcess(
      URL(filePath: "/usr/bin/env"),
      [
        "python3", Repository.root.appending(path: "Tests/Links/hosts.py").path, "\(Self.port)",
        world.path("log"),
      ],
      input: .pipe)
    let deadline = Date().addingTimeInterval(20)
    while Date() < deadline, !FileManager.default.fileExists(atPath: world.path("log.ready")) {
      usleep(20_000)
    }
    try #require(world.run("init").status == 0)
    try #require(world.run("add-program zoo --title Zoo").status == 0)
  }

  private func add(_ names: [String], host: String = "127.0.1.1") throws {
    for name in names {
      let id = name.replacing(".", with: "-")
      try #require(
        world.run(
          "add-link \(id) --program zoo --relation page --url http://\(host):\(Self.port)/a/\(name)"
        ).status == 0)
    }
  }

  @Test func `every outcome is recognized`() throws {
    let expected = [
      "ok": "ok", "moved": "moved", "temporary": "redirected", "forbidden": "refused",
      "challenge": "refused",
      "soft": "soft-gone", "soft-ko": "soft-gone", "home": "home", "members": "login",
      "parked": "parked", "empty": "empty",
      "paper.pdf": "wrong-type", "gone": "gone", "gone-410": "gone", "bad": "client-error",
      "broken": "server-error",
      "loop": "loop", "file": "other-scheme", "ftp": "other-scheme", "to-private": "private",
      "to-localhost": "private",
      "cut": "ok", "no-http": "protocol", "endless": "ok", "bomb": "ok", "header": "protocol",
      "headers": "protocol",
      "escapes": "ok", "cookie": "redirected", "cookie-detour": "redirected",
    ]
    try add(expected.keys.sorted())
    let run = try world.shell(
      "metro check-links --delay 100ms --no-retry --allow-private 127.0.1.1 --rows all --format csv"
    )
    #expect(run.status == 0, "\(run.err)")
    for (name, outcome) in expected {
      let row = run.lines.first { $0.contains("/a/\(name),") } ?? ""
      #expect(row.contains(",\(outcome),"), "\(name): \(row)")
    }
    #expect(!run.out.contains("\u{1B}"))
  }

  @Test func `a loopback host is private without leave`() throws {
    try add(["ok"])
    let run = try world.shell("metro check-links --rows all --format csv")
    #expect(run.out.contains(",private,") || run.status == 69, "\(run)")
    #expect((try? world.text(of: "log")) ?? "" == "")
  }

  @Test func `observations before an interruption are kept`() throws {
    try add((0..<20).map { "n\($0 * 50)" })
    let run = try world.shell(
      "timeout --preserve-status -s INT 6 metro check-links --delay 1s --allow-private 127.0.1.1")
    #expect(run.status == 130, "\(run)")
    let kept = world.run("list-checks --format csv").lines.count - 1
    #expect(kept > 1 && kept < 20)
    #expect(
      try world.shell("metro check-links --delay 100ms --allow-private 127.0.1.1").status == 0)
    let log = try world.text(of: "log").split(separator: "\n").filter { $0.contains("/a/n") }
    #expect(log.count <= 21, "only what was running is asked again")
  }
}
