import MetroCore
import Testing

@testable import MetroCLI

/// Checks what `list-NOUNS` shows on a terminal.
struct ListTableTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  private func shown(_ line: String, _ width: Int = 80) -> Outcome {
    sandbox.terminal = (width, 1_000)
    defer { sandbox.terminal = nil }
    return sandbox.run(line)
  }

  private func header(_ line: String, _ width: Int = 80) -> [Substring] {
    shown(line + " --color never", width).lines.first?.split(separator: " ") ?? []
  }

  @Test(arguments: [20, 40, 60, 80, 120])
  func `columns that a filter adds come after the name and stay`(width: Int) {
    let outcome = shown("list-cities --program seoul-2015 --color never", width)
    let text = outcome.out
    #expect(text.contains("roles") && !text.contains("delegates"), "\(text)")
    let edit = "edit-participation seoul-2015-quito-participant --delegates 2"
    #expect(sandbox.run(edit).status == 0)
    if width >= 40 {
      #expect(
        header("list-cities --program seoul-2015", width).prefix(3) == [
          "name", "roles", "delegates",
        ])
    }
    #expect(header("list-cities --met quito", width).prefix(2) == ["name", "met"])
  }

  @Test func `a short line keeps dates before marks`() {
    #expect(sandbox.run("edit-program waterworks --status planned").status == 0)
    let columns = header("list-programs", 60)
    #expect(columns == ["title", "dates", "status", "id"], "\(columns)")
    #expect(header("list-programs", 80).contains("disputed"))
  }

  @Test func `a city's page keeps its roles`() {
    #expect(shown("show-city seoul --color never", 60).out.contains("roles"))
  }

  @Test func `a pipe gets the columns and values that it always got`() {
    #expect(
      sandbox.run("list-cities --program seoul-2015").lines.first
        == "id,name,country,kind,latitude,longitude,roles,delegates")
    let programs = sandbox.run("list-programs --limit 1").lines
    #expect(programs[0].hasSuffix(",status,themes") && programs[1].contains(",seoul,"))
    #expect(sandbox.run("list-programs --format table").lines[0].hasPrefix("id "))
    for format in ["csv", "json", "tsv", "markdown"] {
      let piped = sandbox.run("list-programs --format \(format)")
      #expect(shown("list-programs --format \(format)", 60) == piped)
    }
  }

  @Test func `related records are shown by name and the ID at the end`() {
    let table = shown("list-programs --color never", 200).out
    #expect(header("list-programs", 200).last == "id")
    #expect(table.contains("  Seoul  ") && table.contains("Climate change"))
    let chosen = shown("list-programs --columns id,host,themes --color never", 200).out
    #expect(chosen.contains("seoul") && !chosen.contains("Seoul"))
    #expect(header("list-programs --columns id,host,themes") == ["id", "host", "themes"])
  }

  @Test func `related records are shown in the reader's language`() {
    #expect(sandbox.run("add-name city/seoul 서울 --language ko").status == 0)
    #expect(shown("list-programs --language ko", 200).out.contains("  서울  "))
    #expect(shown("list-visits", 200).out.contains("Energy Dream Center"))
  }

  @Test func `disputed values are marked by a word and a color`() throws {
    let sandbox = try Sandbox.withSeoul()
    for line in [
      "add-source post --title Post",
      "cite program/seoul-2015 dates 2015-04-08/2015-04-14 --source post",
      "cite program/seoul-2015 dates 2015-05 --source post",
    ] { #expect(sandbox.run(line).status == 0, "\(line)") }
    sandbox.terminal = (120, 1_000)
    let table = sandbox.run("list-programs").out
    #expect(table.contains("disputed") && table.contains("\u{1B}[33mdates\u{1B}[0m"), "\(table)")
    #expect(sandbox.run("show-program seoul-2015").out.contains("\u{1B}[33m[disputed]\u{1B}[0m"))
    sandbox.terminal = nil
    #expect(!sandbox.run("list-programs").out.contains("disputed"))
    #expect(
      sandbox.run("list-programs --columns id,disputed --limit 1").lines == [
        "id,disputed", "seoul-2015,dates",
      ])
  }

  @Test func `an undisputed catalog does not mention disputes`() {
    #expect(!shown("list-sites", 120).out.contains("disputed"))
  }

  @Test(arguments: [("planned", "33"), ("cancelled", "31")])
  func `planned and canceled programs are marked by a word and a color`(
    status: String, color: String
  ) {
    #expect(sandbox.run("edit-program seoul-2015 --status \(status)").status == 0)
    for line in ["list-programs", "show-city seoul", "show-program seoul-2015"] {
      let text = shown(line, 60).out
      #expect(text.contains("\u{1B}[\(color)m\(status)\u{1B}[0m"), "\(text)")
      #expect(shown(line + " --color never", 60).out.contains(status))
    }
  }

  @Test func `the state of a link is a word with a color`() {
    #expect(shown("list-links", 60).out.contains("\u{1B}[33mplaceholder\u{1B}[0m"))
  }

  @Test func `the note below the table goes to the pager as well`() {
    let pager = FakePager()
    sandbox.adapt = { $0.startPager = pager.start }
    sandbox.terminal = (80, 4)
    let outcome = sandbox.run("list-cities")
    #expect(outcome.err == "" && outcome.out == "")
    #expect(pager.text.contains("Not shown: latitude, longitude (coordinates)."), "\(pager.text)")
    #expect(!shown("list-cities -q").out.contains("Not shown"))
  }

  @Test(arguments: [("TERM", "dumb"), ("INSIDE_EMACS", "29.1,comint")])
  func `terminals that cannot show a pager get none`(name: String, value: String) {
    let pager = FakePager()
    sandbox.adapt = { $0.startPager = pager.start }
    sandbox.environment[name] = value
    sandbox.terminal = (80, 4)
    #expect(sandbox.run("list-cities").out.contains("Quito") && pager.command == nil)
  }

  @Test(arguments: [40, 60, 80])
  func `the history keeps commands and changes`(width: Int) {
    let table = shown("history --limit 3 --color never", width)
    #expect(table.out.contains("command") && table.out.contains("changes"), "\(table)")
  }

  @Test(arguments: [60, 80, 120, 200])
  func `no line of a list is wider than the terminal`(width: Int) {
    for (id, title) in [
      ("ar", "ساو باولو: تغير المناخ في المدن الكبرى والعواصم"),
      ("ko", "서울특별시 도시철도 정책 연수 과정과 현장 학습 首爾氣候變化培訓"),
    ] { #expect(sandbox.run("add-program \(id) --title '\(title)' --host seoul").status == 0) }
    for noun in Noun.inOrderOfReference {
      let outcome = shown("list-\(noun.plural) --color never", width)
      #expect(outcome.status == 0, "\(outcome)")
      for line in outcome.lines { #expect(displayWidth(of: line) <= width, "\(line)") }
    }
  }
}
