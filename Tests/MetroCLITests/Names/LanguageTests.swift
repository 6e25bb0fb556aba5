import Testing

@testable import MetroCLI
@testable import MetroCore
@testable import MetroText

/// Checks the language of displayed names in each kind of output.
struct LanguageTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try .withSeoul()
    for line in [
      "city/seoul 서울 --language ko", "city/seoul Séoul --language fr",
      "organization/seoul-metropolitan-government 서울특별시 --language ko",
      "site/world-cup-park 월드컵공원 --language ko", "program/seoul-2015 기후변화과정 --language ko",
    ] {
      #expect(sandbox.run("add-name \(line)").status == 0)
    }
  }

  @Test(
    arguments: [
      (["LANG": "ko_KR.UTF-8"], "ko-KR"), (["LANG": "fr"], "fr"), (["LANG": "C.UTF-8"], nil),
      (["LC_ALL": "C", "LANG": "fr_FR"], nil), (["LC_ALL": "", "LANG": "fr_FR"], "fr-FR"),
      (["LC_MESSAGES": "zh_TW", "LANG": "fr_FR"], "zh-TW"), (["LANG": "POSIX"], nil),
      (["LC_ALL": "sr_RS@latin"], "sr-Latn-RS"), (["LANG": "de_DE.UTF-8@euro"], "de-DE"),
      (["LANG": "klingon_XX"], nil), (["LANG": "../../x"], nil), ([:], nil),
    ] as [([String: String], String?)])
  func `the first locale variable that is set decides, in the order of POSIX`(
    environment: [String: String], tag: String?
  ) throws {
    let console = unsafe Console(
      writeOutput: { _ in }, writeError: { _ in }, readInput: { _ in 0 },
      environment: environment, today: try CalendarDay("2026-11-25"))
    #expect(MessageLocale.language(of: console)?.text == tag)
  }

  @Test func `a pipe gets the records' own names unless a language is requested`() {
    sandbox.environment["LANG"] = "ko_KR.UTF-8"
    let own = sandbox.run("list-cities --columns id,name --program seoul-2015")
    #expect(own.out.contains("seoul,Seoul\n"))
    for format in ["json", "table", "markdown"] {
      #expect(!sandbox.run("list-cities --format \(format)").out.contains("서울"), "\(format)")
    }
    #expect(sandbox.run("list-cities --columns id,name --language fr").out.contains("seoul,Séoul"))
    #expect(sandbox.run("list-cities --json --language ko").out.contains("서울"))
    #expect(sandbox.run("show-city seoul --json").out.contains("\"name\": \"Seoul\""))
  }

  @Test func `a terminal gets the locale's language in tables and on pages`() {
    sandbox.environment["LANG"] = "ko_KR.UTF-8"
    sandbox.environment["NO_COLOR"] = "1"
    sandbox.terminal = (100, 40)
    #expect(sandbox.run("list-cities --no-pager").out.contains("서울"))
    #expect(!sandbox.run("list-cities --csv").out.contains("서울"))
    #expect(sandbox.run("list-cities --language fr --no-pager").out.contains("Séoul"))
    let page = sandbox.run("show-program seoul-2015 --no-pager").out
    #expect(page.hasPrefix("기후변화과정  (seoul-2015)"))
    #expect(page.contains("Title") && page.contains("Climate Change Training Program"))
    #expect(page.contains("서울 (seoul)") && page.contains("서울특별시"))
    #expect(page.contains("월드컵공원"))
    sandbox.terminal = nil
    // A script gets the same page in every locale.
    #expect(sandbox.run("show-city seoul").out.hasPrefix("Seoul  (seoul)"))
    #expect(sandbox.run("show-city seoul --language ko").out.hasPrefix("서울  (seoul)"))
  }

  @Test func `exports, dumps and SQL results are never translated`() throws {
    sandbox.environment["LANG"] = "ko_KR.UTF-8"
    sandbox.terminal = (100, 40)
    let cities = #""SELECT name FROM cities""#
    for line in ["export cities", "sql \(cities)"] {
      #expect(!sandbox.run("\(line) --csv").out.contains("서울"), "\(line)")
    }
    #expect(sandbox.run("dump \(sandbox.path("dump"))").status == 0)
    #expect(try sandbox.text(of: "dump/cities.csv").contains("서울") == false)
  }

  @Test func `statistics show city names in the requested language`() {
    let figures = sandbox.run("stats --by city --language ko")
    #expect(figures.out.contains("seoul,서울,"))
  }

  @Test func `an invalid language is rejected`() {
    for line in ["list-cities", "show-city seoul", "stats --by city"] {
      let outcome = sandbox.run("\(line) --language korean")
      #expect(outcome.status == 65 && outcome.err.contains("did you mean 'ko'"), "\(outcome)")
    }
  }
}
