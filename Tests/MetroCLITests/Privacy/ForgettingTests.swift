import Foundation
import MetroTestSupport
import Testing

@testable import MetroCore

/// Checks that nothing is left of a removed name after the history is folded, wherever it was.
struct ForgettingTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    for line in [
      "init", "add-city Seoul --country KR",
      "add-program p --title Climate --dates 2015 --host Seoul", "add-theme Water",
      "add-presentation a --title Aaa --program p", "add-source s --title Report",
    ] {
      let outcome = sandbox.run(line)
      try #require(outcome.status == 0, "\(line): \(outcome)")
    }
  }

  private static let name = "quackenbush"

  /// The files of the sandbox in whose bytes the name occurs, in any letter case.
  private func traces() throws -> [String] {
    try sandbox.files.filter { file in
      guard let data = try? Data(contentsOf: sandbox.folder.appending(path: file)) else {
        return false
      }
      let text = String(
        decoding: data.map { (65...90).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
      return text.contains(Self.name)
    }
  }

  private func run(_ lines: [String]) {
    for line in lines {
      let outcome = sandbox.run(line)
      #expect(outcome.status == 0 || line == "audit", "\(line): \(outcome)")
    }
  }

  @Test(
    arguments: TestSelection.some([
      [
        "edit-presentation a --speaker 'Xanthippe Quackenbush | Director'",
        "edit-presentation a --clear speakers",
      ],
      [
        "edit-presentation a --speaker Quackenbush --speaker Lee",
        "edit-presentation a --speaker Lee",
      ],
      ["add-presentation q --title 'By Quackenbush' --program p", "remove-presentation q"],
      ["edit-presentation a --title 'Quackenbush: Aaa'", "edit-presentation a --title Aaa"],
      ["add-program q --title 'Quackenbush' --dates 2016", "remove-program q --cascade"],
      ["edit-program p --summary 'With Quackenbush.'", "edit-program p --clear summary"],
      ["edit-program p --venue 'Quackenbush Hall'", "edit-program p --clear venue"],
      ["add-name program/p 'Quackenbush Course'", "remove-name p-quackenbush-course"],
      [
        "add-theme Quackenbush", "rename-theme quackenbush x", "edit-theme x --label X",
        "remove-alias theme-quackenbush",
      ],
      [
        "add-theme Quackenbush", "merge theme/quackenbush theme/water --keep right",
        "remove-alias theme-quackenbush", "remove-name water-quackenbush",
      ],
      [
        "cite program/p venue Quackenbush --quote 'Mrs Quackenbush' --source s",
        "remove-statement p-venue-s",
      ],
      ["edit-source s --text 'by Quackenbush'", "edit-source s --clear text"],
      [
        "decide program/p venue Quackenbush --because 'Quackenbush said so'",
        "remove-decision p-venue", "edit-program p --clear venue",
      ],
      [
        "add-link --program p --relation page --label Quackenbush --url https://x.example/quackenbush",
        "remove-link p-page",
      ],
      ["edit-program p --venue Hall --note 'asked by Quackenbush'"],
      ["METRO_ACTOR=quackenbush metro edit-program p --venue Hall"],
      ["edit-program p --venue Quackenbush", "undo"],
      ["edit-program p --venue Quackenbush", "undo", "redo", "revert 2"],
      ["import presentations ./in.csv", "edit-presentation b --clear speakers"],
      ["import presentations ./in.csv", "remove-presentation b"],
      [
        "edit-program p --venue 'Quackenbush Quackenbush Hall'", "audit",
        "edit-program p --clear venue",
      ],
      [
        "edit-program p --venue 'Quackenbush Quackenbush Hall'", "audit",
        "edit-program p --clear venue", "audit",
      ],
      ["add-city Quackenbush", "remove-city quackenbush"],
      ["dump ./d", "edit-program p --venue Quackenbush", "apply ./d --replace --allow-removals"],
      ["import presentations ./quackenbush.csv"],
      [
        "add-organization Quackenbush", "add-organization Quackenbushh", "duplicates", "audit",
        "remove-organization quackenbush", "remove-organization quackenbushh",
      ],
    ]))
  func `nothing is left of a removed name`(lines: [String]) throws {
    try sandbox.write("id,program,title,speakers\nb,p,Bbb,Quackenbush\n", to: "in.csv")
    try sandbox.write("id,program,title\nb,p,Bbb\n", to: "quackenbush.csv")
    run(lines)
    run(["search quackenbush", "compact --history-before 9999-01-01"])
    try FileManager.default.removeItem(atPath: sandbox.path("in.csv"))
    #expect(try traces() == [], "\(lines)")
    #expect(sandbox.run("check").status == 0)
  }

  @Test func `compact names the copies that hold the name`() throws {
    run([
      "edit-program p --venue Quackenbush", "backup ./old.sqlite", "dump ./d",
      "edit-program p --clear venue", "restore ./old.sqlite --force",
      "edit-program p --clear venue",
    ])
    let outcome = sandbox.run("compact --history-before 9999-01-01")
    for file in try traces() + ["d"] {
      #expect(outcome.err.contains("  \(sandbox.path(file))\n"), "\(file): \(outcome)")
    }
    #expect(try traces() == ["catalog.sqlite.before-restore", "old.sqlite"])
    #expect(outcome.err.contains("copies in other places"))
    #expect(!sandbox.run("compact").err.contains("old.sqlite"))
  }

  @Test func `the temporary folder of a killed process is named`() throws {
    let noProcess = pid_t.max
    let temporary = FileManager.default.temporaryDirectory.path
    let folders = ["metro-\(noProcess)-abcdef", "metro-\(getpid())-abcdef"].map {
      "\(temporary)/\($0)"
    }
    defer { for folder in folders { try? FileManager.default.removeItem(atPath: folder) } }
    for folder in folders {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    }
    // Other processes remove such folders at any time, but none that is locked.
    let descriptor = unsafe open(folders[0], O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_SH | LOCK_NB) == 0)
    let outcome = sandbox.run("compact --history-before 9999-01-01")
    #expect(outcome.err.contains("  \(folders[0])\n") && !outcome.err.contains(folders[1]))
  }

  @Test func `a reader of the old state makes compact fail until it ends`() throws {
    run(["edit-program p --venue Quackenbush", "edit-program p --clear venue"])
    let catalog = try Catalog.open(at: sandbox.path("catalog.sqlite"), for: .reading)
    try catalog.consistently {
      _ = try catalog.latestRevision()
      let outcome = sandbox.run("compact --history-before 9999-01-01 --wait 0.1")
      #expect(outcome.status == 75 && outcome.err.contains("still reads an earlier state"))
    }
    run(["compact"])
    #expect(try traces() == [])
  }

  @Test(.enabled(if: Program.has("sqlite3") && TestSelection.includesSlow))
  func `the process that reads the old state is named`() throws {
    let outcome = try sandbox.shell(
      """
      (echo 'BEGIN; SELECT count(*) FROM city;'; sleep 3) | sqlite3 catalog.sqlite >/dev/null &
      sleep 1; metro edit-program p --venue X -q
      metro compact --history-before 9999-01-01 --wait 0.1; echo $?
      """)
    #expect(outcome.out.hasSuffix("75\n") && outcome.err.contains("sqlite3 (process "))
  }
}
