import Foundation
import MetroCLI
import Testing

/// Checks the completions that a shell offers while the user types.
struct LiveCompletionTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  /// Runs the real program the way a completion script does.
  private func completions(_ script: String) throws -> [String] {
    let outcome = try sandbox.shell(
      """
      metro completions bash > metro.bash && cat > ask.bash <<'END'
      . ./metro.bash
      COMP_WORDS=($1)
      [ "${1% }" = "$1" ] || COMP_WORDS+=("")
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      COMP_LINE=$1 COMP_POINT=${#1}
      _metro metro "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      END
      bash ask.bash '\(script)'
      """)
    #expect(outcome.status == 0 && outcome.err == "", "\(outcome)")
    return outcome.lines.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `each shell accepts its completion script`(shell: String) throws {
    let script = sandbox.run("completions \(shell)")
    #expect(script.status == 0 && script.err == "")
    try sandbox.write(script.out, to: "script")
    guard Program.has(shell) else { return }
    #expect(try sandbox.shell("\(shell) -n script") == Outcome())
  }

  @Test(.enabled(if: Program.has("bash")))
  func `commands are completed`() throws {
    #expect(try completions("metro show-ci") == ["show-city"])
  }

  @Test(.enabled(if: Program.has("bash")))
  func `IDs of the catalog are completed`() throws {
    #expect(try completions("metro show-city s") == ["seoul", "shanghai", "shenzhen"])
    #expect(try completions("metro list-programs --host qui") == ["quito"])
    #expect(try completions("metro add-participant seoul-") == ["seoul-2015"])
    #expect(try completions("metro report city qui") == ["quito"])
    #expect(try completions("metro report program seoul-2") == ["seoul-2015"])
  }

  @Test(.enabled(if: Program.has("bash")))
  func `records of any type are completed by type, ID or name`() throws {
    #expect(try completions("metro show qui") == ["quito"])
    #expect(try completions("metro open Gua") == ["Guangzhou"])
    #expect(try completions("metro show ci") == ["city/"])
    #expect(try completions("metro show city/qui") == ["city/quito"])
  }

  @Test(.enabled(if: Program.has("bash")))
  func `field values and columns are completed`() throws {
    #expect(try completions("metro add-program x --kind w").sorted() == ["webinar", "workshop"])
    #expect(try completions("metro list-cities --format nd") == ["ndjson"])
  }

  @Test(.enabled(if: Program.has("bash")), arguments: ["--catalog ", "--catalog="])
  func `completed IDs come from the catalog that the command line names`(option: String) throws {
    let catalog = try #require(sandbox.environment["METRO_CATALOG"])
    sandbox.environment["METRO_CATALOG"] = sandbox.path("none.sqlite")
    let asked = try sandbox.shell(
      "SAP_SHELL=bash metro ---completion show-city -- positional@0 3 3 metro \(option)\(catalog) show-city se"
    )
    #expect(asked.out.contains("seoul"), "\(asked)")
  }

  @Test(.enabled(if: Program.has("bash") && Program.has("sqlite3")))
  func `invalid IDs in a catalog are neither offered nor executed`() throws {
    let made = try sandbox.shell(
      """
      sqlite3 catalog.sqlite "PRAGMA ignore_check_constraints = ON;
        INSERT INTO city (id, name, kind) VALUES ('a\\$(touch ran)', 'A', 'city'), ('a b', 'A', 'city')"
      """)
    #expect(made.status == 0, "\(made)")
    #expect(try completions("metro show-city a") == [])
    #expect(try completions("metro show-city s") == ["seoul", "shanghai", "shenzhen"])
    #expect(try !sandbox.files.contains("ran"))
  }

  @Test(.enabled(if: Program.has("bash")))
  func `without a catalog nothing is offered or printed`() throws {
    sandbox.environment["METRO_CATALOG"] = sandbox.path("none.sqlite")
    #expect(try completions("metro show-city s") == [])
    try sandbox.write("no catalog", to: "none.sqlite")
    #expect(try completions("metro show-city s") == [])
  }
}
