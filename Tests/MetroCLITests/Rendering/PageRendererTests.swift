import Testing

@testable import MetroCLI

/// Checks the pages of `show-NOUN`.
struct PageRendererTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  @Test(arguments: [60, 80, 100, 120])
  func `a page fits the terminal`(width: Int) {
    sandbox.terminal = (width, 1_000)
    let page = sandbox.run("show-program seoul-2015 --color never")
    #expect(page.status == 0)
    for line in page.lines { #expect(displayWidth(of: line) <= width, "\(line)") }
  }

  @Test func `a page has the same facts in a pipe and on a terminal`() {
    let piped = sandbox.run("show-program seoul-2015").out
    sandbox.terminal = (1_000, 1_000)
    let shown = sandbox.run("show-program seoul-2015 --color never").out
    let facts = { (text: String) in
      text.split(separator: "\n\n").first?.split { $0 == " " || $0 == "\n" }
    }
    #expect(facts(piped) == facts(shown))
    #expect(piped.contains("guangzhou;quito") && shown.contains("Guangzhou; Quito"))
  }

  @Test func `a narrow page omits details before readable values and says so`() {
    sandbox.terminal = (60, 1_000)
    let outcome = sandbox.run("show-program seoul-2015 --color never")
    let page = outcome.out
    #expect(outcome.err == "")
    #expect(page.contains("  Not shown: cities, speakers, link_state (no room)."), "\(page)")
    #expect(!sandbox.run("show-program seoul-2015 -q").out.contains("Not shown"))
    #expect(!page.contains("seoul-2015-one-less-nuclear-power-plant"))
    sandbox.terminal = (160, 1_000)
    #expect(
      sandbox.run("show-program seoul-2015").out
        .contains("seoul-2015-one-less-nuclear-power-plant"))
  }

  @Test func `a long title takes as many lines as it needs`() {
    let title = "Curso internacional de  residuos, economía circular y cambio climático"
    #expect(sandbox.run("edit-program seoul-2015 --title '\(title)'").status == 0)
    #expect(sandbox.run("show-program seoul-2015").lines[0] == "\(title)  (seoul-2015)")
    sandbox.terminal = (60, 1_000)
    #expect(
      sandbox.run("show-program seoul-2015 --color never").lines.prefix(2) == [
        "Curso internacional de  residuos, economía circular y cambio",
        "  climático  (seoul-2015)",
      ])
  }

  @Test func `paragraphs of a text are kept`() {
    #expect(sandbox.run("edit-program seoul-2015 --summary 'One\n\ntwo'").status == 0)
    let page = sandbox.run("show-program seoul-2015").lines
    let start = page.firstIndex { $0.hasPrefix("  Summary") } ?? 0
    #expect(page[start].hasSuffix("  One"))
    #expect(page[start + 1].allSatisfy { $0 == " " })
    #expect(page[start + 2].hasSuffix("  two [no source]"))
  }

  @Test func `every record of every type has a page`() {
    for name in [
      "city", "organization", "theme", "program", "site", "visit", "presentation", "link",
    ] {
      let noun = name == "city" ? "cities" : name + "s"
      let ids = sandbox.run("list-\(noun) --columns id --no-header").lines
      #expect(!ids.isEmpty)
      for id in ids {
        let page = sandbox.run("show-\(name) \(id)")
        #expect(page.status == 0 && page.out.contains(id) && page.err == "", "\(page)")
      }
    }
  }
}
