import MetroTestSupport
import Testing

/// What findings say.
struct FindingTextTests: SandboxSuite {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  @Test func `a count has the name of what it counts unless it says so itself`() {
    run("add-program a --title Air")
    run("add-source post --title Post")
    run("cite program/a delegates 'sechs Personen' --value 6 --source post --use")
    run("cite program/a cities 'seven cities' --value 7 --source post --use")
    let message = "sechs Personen (delegates) cannot come from seven cities"
    #expect(run("audit --rule impossible-counts --format csv").out.contains(message))
  }
}
