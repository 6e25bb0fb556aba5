import Foundation
import Testing

@testable import MetroCLI

/// Checks `add-*` without operands on a terminal, which asks for each field.
struct AddFormTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
    sandbox.terminal = (80, 24)
  }

  private func add(_ noun: String, _ answers: [String]) -> Outcome {
    sandbox.adapt = { [path = sandbox.path("draft")] console in
      console.startDraft = { _ in
        Console.Draft(
          path: path, write: { try Data($0.utf8).write(to: URL(filePath: path)) },
          open: { _ in "" }, discard: { try? FileManager.default.removeItem(atPath: path) })
      }
    }
    return sandbox.run("add-\(noun)", input: answers.map { $0 + "\n" }.joined())
  }

  private func value(_ query: String) -> String? {
    sandbox.terminal = nil
    return sandbox.run("sql \"\(query)\" --no-header --csv").lines.first
  }

  @Test func `the fields are asked one by one, and an empty line leaves one out`() {
    let outcome = add("theme", ["Green roofs", "."])
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.err.contains("label (required): "))
    #expect(value("SELECT label FROM themes WHERE id = 'green-roofs'") == "Green roofs")
    #expect((try? sandbox.files)?.contains("draft") == false)
  }

  @Test func `a bad answer is asked again with the reason`() {
    let outcome = add("source", ["A report", "zz9", "en", "."])
    #expect(outcome.status == 0 || outcome.err.contains("metro: "), "\(outcome)")
    let second = add("program", ["Course", "holiday", "course", "."])
    #expect(second.err.contains("kind 'holiday'"), "\(second)")
    #expect(second.status == 0, "\(second)")
    #expect(value("SELECT kind FROM programs WHERE id = 'course'") == "course")
  }

  @Test func `a question mark lists what a field accepts, and < goes back`() {
    let outcome = add("program", ["Cours", "<", "Course", "?", "workshop", "."])
    #expect(outcome.err.contains("one of "), "\(outcome)")
    #expect(value("SELECT title FROM programs WHERE id = 'course'") == "Course")
  }

  @Test func `a required field cannot be left out`() {
    let outcome = add("theme", ["", "Roofs", "."])
    #expect(outcome.status == 0 && outcome.err.contains("required"), "\(outcome)")
  }

  @Test func `the end of the input adds nothing and keeps the answers`() throws {
    let outcome = add("program", ["A long title"])
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.message.contains("your answers are in \(sandbox.path("draft"))"))
    #expect(try sandbox.text(of: "draft").contains("title: A long title"))
    #expect(value("SELECT count(*) FROM programs WHERE title = 'A long title'") == "0")
  }

  @Test func `a record that exists is reported, and the answers are asked again`() throws {
    let outcome = add("theme", ["Climate change", ".", "Roofs", "."])
    #expect(outcome.err.contains("already exists") || outcome.status == 0, "\(outcome)")
    #expect(outcome.status == 0, "\(outcome)")
  }

  @Test(arguments: [
    (
      "participant", ["seoul-2015", "baguio", "", "2", "."], "participations WHERE city = 'baguio'"
    ),
    ("member", ["metropolis", "baguio", "."], "memberships WHERE city = 'baguio'"),
    ("name", ["", "baguio", "", "", "", "バギオ", "."], "names WHERE text = 'バギオ'"),
  ])
  func `relations and names are asked for as well`(
    noun: String, answers: [String], rows: String
  ) throws {
    let outcome = add(noun, answers)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(value("SELECT count(*) FROM \(rows)") == "1")
  }

  @Test(arguments: ["participant", "member", "transfer", "name"])
  func `a relation without operands is refused where nobody can be asked`(noun: String) {
    sandbox.terminal = nil
    let outcome = sandbox.run("add-\(noun)")
    #expect(outcome.status == 64 && outcome.err.contains("missing expected argument '<"))
    #expect(outcome.err.contains("metro add-\(noun) --help"), "\(outcome)")
  }

  @Test func `an operand that is missing is named`() {
    let outcome = sandbox.run("add-participant seoul-2015")
    #expect(outcome.status == 64, "\(outcome)")
    #expect(outcome.message.contains("missing expected argument '<city> ...'"))
    #expect(sandbox.run("add-name city/seoul").message.contains("'<name>'"))
  }

  @Test func `an answer that is not UTF-8 is asked again`() {
    let answers = Array("caf".utf8) + [0xE9] + Array(" x\ncafé x\n.\n".utf8)
    let outcome = sandbox.run(words: ["add-theme"], input: answers)
    #expect(outcome.status == 0 && outcome.message.contains("is not UTF-8"), "\(outcome)")
    #expect(outcome.err.components(separatedBy: "label (required): ").count == 3)
    #expect(value("SELECT count(*) FROM themes WHERE label = 'café x'") == "1")
    #expect(value("SELECT count(*) FROM themes WHERE label LIKE '%\u{FFFD}%'") == "0")
  }

  @Test(arguments: [40, 80, 120])
  func `what is said before the first question fits the terminal`(width: Int) {
    sandbox.terminal = (width, 24)
    let outcome = add("city", ["Lima", "?", "."])
    for line in outcome.err.split(separator: "\n") where !line.contains(": ") {
      #expect(displayWidth(of: String(line)) <= width, "\(line)")
    }
  }

  @Test func `without a terminal nothing is asked`() {
    sandbox.terminal = nil
    let outcome = sandbox.run("add-theme", input: "Roofs\n")
    #expect(outcome.status == 64 && outcome.err.contains("label is missing"), "\(outcome)")
  }
}
