import Foundation
import MetroCore
import Testing

@testable import MetroCLI
@testable import MetroText

/// Checks what the settings of the configuration file change.
struct ConfigurationTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
    sandbox.environment["XDG_CONFIG_HOME"] = sandbox.folder.path
  }

  private func configure(_ text: String) throws {
    try sandbox.write(text, to: "metro/config.toml")
  }

  /// The value and the source of a setting, as `metro config` shows them.
  private func setting(_ key: String, _ options: String = "") -> String? {
    sandbox.run("config --csv --no-header \(options)").lines
      .first { $0.hasPrefix(key + ",") }
      .map { String($0.dropFirst(key.count + 1)).replacing(sandbox.folder.path, with: ".") }
  }

  @Test func `options come before the environment, and the environment before the file`() throws {
    try configure("catalog = \"/file.sqlite\"\nactor = 'Kim'")
    #expect(setting("catalog", "--catalog /option.sqlite") == "/option.sqlite,--catalog")
    #expect(setting("catalog") == "./catalog.sqlite,METRO_CATALOG")
    sandbox.environment["METRO_CATALOG"] = nil
    #expect(setting("catalog") == "/file.sqlite,./metro/config.toml:1")
    #expect(setting("actor") == "Kim,./metro/config.toml:2")
    sandbox.environment["METRO_ACTOR"] = "Lee"
    #expect(setting("actor") == "Lee,METRO_ACTOR")
    try configure("")
    sandbox.environment = [
      "HOME": "/home/kim", "XDG_CONFIG_HOME": sandbox.folder.path, "LANG": "fr_FR.UTF-8",
    ]
    #expect(setting("catalog") == "/home/kim/.local/share/metro/catalog.sqlite,default")
    #expect(setting("actor") == "user@host,default")
    #expect(setting("language") == "fr-FR,LANG")
    #expect(setting("base_url") == ",default")
  }

  @Test func `the catalog and the actor of the file are used`() throws {
    sandbox.environment["METRO_CATALOG"] = nil
    sandbox.environment["HOME"] = sandbox.folder.path
    try configure("catalog = '~/catalog.sqlite'\nactor = 'Kim Min-su'")
    #expect(sandbox.run("add-theme Water").status == 0)
    #expect(sandbox.run("history --limit 1").out.contains("Kim Min-su"))
  }

  @Test func `the file is found in the home folder, or where the option says`() throws {
    sandbox.environment["XDG_CONFIG_HOME"] = nil
    sandbox.environment["HOME"] = sandbox.folder.path
    try sandbox.write("actor = 'Home'", to: ".config/metro/config.toml")
    try sandbox.write("actor = 'Other'", to: "other.toml")
    #expect(setting("actor") == "Home,./.config/metro/config.toml:1")
    #expect(setting("actor", "--config ./other.toml") == "Other,./other.toml:1")
    #expect(setting("actor", "--config /dev/null") == "user@host,default")
    sandbox.environment["XDG_CONFIG_HOME"] = "relative"
    #expect(setting("actor") == "Home,./.config/metro/config.toml:1")
  }

  @Test func `without a file every command works; a named file has to exist`() throws {
    #expect(sandbox.run("list-cities").status == 0)
    for path in ["./none.toml", "./catalog.sqlite/x"] {
      let outcome = sandbox.run("list-cities --config \(path)")
      #expect(outcome.status == 66 && outcome.err.contains("no such file"), "\(outcome)")
    }
    #expect(sandbox.run("list-cities --config ''").status == 64)
    #expect(sandbox.run("list-cities --config ~/x").err.contains("the shell did not replace ~"))
    try sandbox.write("", to: "metro/config.toml/file")
    #expect(sandbox.run("list-cities").status == 66)
  }

  @Test func `columns and language change what a terminal shows, and never what a script gets`()
    throws
  {
    #expect(sandbox.run("add-name city/seoul 서울 --language ko").status == 0)
    let lines = [
      "list-cities", "list-cities --format table", "list-cities --json", "show-city seoul",
      "stats --by city", "search seoul", "export cities", "sql 'SELECT id FROM cities'",
    ]
    let before = lines.map { sandbox.run($0) }
    sandbox.terminal = (100, 30)
    let shown = sandbox.run("list-cities").lines
    try configure("language = 'ko'\n[columns]\ncities = ['name', 'id']")
    #expect(sandbox.run("list-cities").lines.first?.contains("name  ") == true)
    #expect(sandbox.run("list-cities").out.contains("서울"))
    #expect(sandbox.run("list-cities --columns id --language en").lines.contains("seoul"))
    #expect(sandbox.run("list-cities --csv").lines.first?.hasPrefix("id,name,country") == true)
    sandbox.environment["METRO_LANGUAGE"] = "en"
    #expect(!sandbox.run("list-cities").out.contains("서울"))
    sandbox.environment["METRO_LANGUAGE"] = nil
    sandbox.terminal = nil
    #expect(lines.map { sandbox.run($0) } == before)
    try configure("")
    sandbox.terminal = (100, 30)
    #expect(sandbox.run("list-cities").lines == shown)
  }

  @Test func `configured columns keep those that a filter adds`() throws {
    sandbox.terminal = (100, 30)
    try configure("[columns]\ncities = 'id'")
    let header = sandbox.run("list-cities --program seoul-2015").lines.first ?? ""
    #expect(header.contains("id") && header.contains("roles"), "\(header)")
  }

  @Test func `an invalid METRO_LANGUAGE or METRO_BASE_URL is refused where it has an effect`()
    throws
  {
    sandbox.environment["METRO_LANGUAGE"] = "not a tag"
    sandbox.environment["METRO_BASE_URL"] = "example.org"
    #expect(sandbox.run("list-cities").status == 0)
    let published = sandbox.run("publish ./site")
    #expect(published.status == 64 && published.err.contains("METRO_BASE_URL"), "\(published)")
    sandbox.terminal = (80, 24)
    #expect(sandbox.run("list-cities").err.contains("METRO_LANGUAGE"))
  }

  @Test func `the day is that of the configured time zone`() throws {
    let zones: [String: CalendarDay?] = [
      "Asia/Seoul": CalendarDay(year: 2015, month: 4, day: 10)
    ]
    sandbox.adapt = { $0.useTimeZone = { zones[$0] ?? nil } }
    let line = "list-programs --upcoming --columns id --no-header"
    #expect(sandbox.run(line).out == "")
    try configure("time_zone = 'Asia/Seoul'")
    #expect(sandbox.run(line).out == "seoul-2015\n")
    sandbox.environment["TZ"] = "UTC"
    #expect(sandbox.run(line).out == "")
    sandbox.environment["TZ"] = nil
    try configure("time_zone = 'Asia/Soul'")
    #expect(
      sandbox.run(line).err.contains("config.toml:1: 'time_zone': 'Asia/Soul': no such time zone"))
  }

  @Test func `the base URL and the organization appear on the site`() throws {
    try configure("base_url = 'https://example.org/a'\norganization = 'Metropolis'")
    #expect(sandbox.run("publish ./site --quiet").status == 0)
    #expect(try sandbox.text(of: "site/index.html").contains("<title>Metropolis"))
    #expect(try sandbox.text(of: "site/sitemap.xml").contains("https://example.org/a/"))
    #expect(sandbox.run("publish ./other --base-url https://example.com/ --quiet").status == 0)
    #expect(try sandbox.text(of: "other/sitemap.xml").contains("https://example.com/"))
  }

  @Test(arguments: [
    ("actor = 'Kim", ":1:9: quote opened here is never closed", ""),
    ("\ncatlog = '/x'", ":2: unknown key 'catlog'", "did you mean catalog?"),
    ("actor = 3", ":1: 'actor': expected a text in quotes", ""),
    ("actor = ''", ":1: 'actor'", ""),
    (
      "catalog = 'c.sqlite'", ":1: 'catalog': 'c.sqlite': not an absolute path",
      "begins with / or ~/"
    ),
    ("catalog = '~kim/c.sqlite'", ":1: 'catalog'", ""),
    ("language = 'korean language'", ":1: 'language'", "language tag"),
    ("time_zone = '../etc/passwd'", ":1: 'time_zone'", "Asia/Seoul"),
    ("base_url = 'example.org'", ":1: 'base_url'", "https://HOST/PATH/"),
    ("organization = ' '", ":1: 'organization'", ""),
    ("[columns]\ncites = 'id'", ":2: unknown record type 'cites'", "did you mean cities"),
    (
      "[columns]\ncities = ['id', 'nme']", ":2: 'cities': city: unknown column 'nme'", "columns are"
    ),
    ("[columns]\ncities = ['id', 'id']", ":2: 'cities': city: column 'id' is named twice", ""),
    ("[columns]\ncities = []", ":2: 'cities': names no column", ""),
    ("[columns]\ncities = 'id'\ncity = 'id'", ":3: the columns of cities are set twice", ""),
    ("[aliases]\nlist-cities = 'stats'", ":2: 'list-cities': is a command of metro", ""),
    ("[aliases]\n'a b' = 'stats'", ":2: 'a b': not one word", ""),
    ("[aliases]\n'-q' = 'stats'", ":2: '-q': not one word", ""),
    ("[queries]\nb = 'stats \"'", ":2: 'b': a quote is never closed", ""),
    ("[queries]\nb = ' '", ":2: 'b': has no words", "list-programs --held"),
    ("[query]", ":1: unknown section '[query]'", "[aliases]"),
    ("[[queries]]\nb = 'stats'", ":1: unknown section", ""),
  ])
  func `a fault in the file is reported with line and key`(
    text: String, message: String, hint: String
  ) throws {
    try configure(text)
    for command in ["list-cities", "config", "nonsense"] {
      let outcome = sandbox.run(command)
      #expect(outcome.status == 65 && outcome.out == "")
      #expect(outcome.err.contains("metro/config.toml" + message), "\(outcome)")
      #expect(hint == "" || outcome.err.contains(hint), "\(outcome)")
    }
    let path = sandbox.path("metro/config.toml")
    #expect(sandbox.run("list-cities --errors json").err.contains("\"file\":\"\(path)\""))
  }

  @Test func `a file that is not text is refused`() throws {
    try configure("actor = 'K\u{0}im'")
    #expect(sandbox.run("list-cities").status == 65)
    let outcome = try sandbox.shell(
      #"printf '\377' > bad.toml; metro list-cities --config bad.toml"#)
    #expect(outcome.status == 65 && outcome.err.contains("not a configuration in UTF-8"))
  }
}
