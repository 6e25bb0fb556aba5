import Testing

/// Checks cells with the speakers of presentations.
struct SpeakerCellsTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.succeed("init")
    try sandbox.succeed("add-program w --title W")
  }

  private func importing(_ cell: String, _ options: String = "") -> Outcome {
    sandbox.run(
      "import presentations - --from csv --set program=w \(options)",
      input: "Title,Speakers\nT,\"\(cell)\"\n")
  }

  private var speakers: String {
    sandbox.run("list-presentations --columns speakers").lines.last ?? ""
  }

  @Test(arguments: ["TBA", "To be confirmed", "N.N.", "Unknown", "à confirmer", "未定"])
  func `a placeholder is no speaker`(cell: String) {
    let outcome = importing(cell)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.err.contains("speakers: 1 value read as no value"), "\(outcome)")
    #expect(!speakers.contains(cell), "\(speakers)")
  }

  @Test(arguments: [
    (
      "Jan de Boer (Waternet), Piet de Vries (Waternet)",
      "Jan de Boer (Waternet);Piet de Vries (Waternet)"
    ),
    ("Ann Lee (Tokyo) and Bo Chen (Seoul)", "Ann Lee (Tokyo);Bo Chen (Seoul)"),
    ("Ann Lee (Tokyo)", "Ann Lee (Tokyo)"),
  ])
  func `brackets stay with their speaker`(cell: String, read: String) {
    let outcome = importing(cell)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(speakers == read)
  }

  @Test(arguments: [
    ("Hidenori Fujimura and Yuiseki", "Hidenori Fujimura;Yuiseki"),
    ("Ann Lee, Bo Chen", "Ann Lee;Bo Chen"),
  ])
  func `one speaker or two are refused with both readings`(cell: String, several: String) {
    let outcome = importing(cell)
    #expect(outcome.status == 65, "\(outcome)")
    #expect(outcome.err.contains("it can be '\(several)' or '\(cell)'"), "\(outcome)")
    #expect(outcome.err.contains("--value 'speakers:\(cell)=\(several)'"), "\(outcome)")
    #expect(importing(cell, "--value 'speakers:\(cell)=\(several)'").status == 0)
    #expect(speakers == several)
  }

  @Test func `a person says that it is one speaker, and a place behind a name is none`() {
    let name = "García Ruiz, Ana María"
    #expect(importing(name, "--value 'speakers:\(name)=Ana Ruiz'").status == 0)
    #expect(speakers == "Ana Ruiz")
    #expect(importing("Ann Lee, Buenos Aires").status == 0)
  }
}
