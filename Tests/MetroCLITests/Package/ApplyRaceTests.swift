import MetroCLI
import Testing

/// Checks that `apply` and another command at the same time do not harm each other.
struct ApplyRaceTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
    try sandbox.succeed("dump ./d")
  }

  private func edit(_ file: String, _ old: String, _ new: String) throws {
    let text = try sandbox.text(of: file)
    try #require(text.contains(old))
    try sandbox.write(text.replacing(old, with: new), to: file)
  }

  private func name(_ id: String) -> String {
    sandbox.run("list-cities --csv --columns id,name").lines.first { $0.hasPrefix("\(id),") } ?? ""
  }

  /// Applies ./d, and runs another command before the question is answered.
  private func apply(during line: String) -> Outcome {
    sandbox.terminal = (100, 40)
    sandbox.adapt = { [unowned sandbox] console in
      let read = unsafe console.readInput
      var isFirst = true
      unsafe console.readInput = { buffer in
        sandbox.adapt = { _ in }
        if isFirst { #expect(sandbox.run(line).status == 0) }
        isFirst = false
        return try unsafe read(buffer)
      }
    }
    defer { (sandbox.terminal, sandbox.adapt) = (nil, { _ in }) }
    return sandbox.run("apply ./d", input: "y\n")
  }

  @Test func `edits are applied beside a change that was made since they were shown`() throws {
    try edit("d/cities.csv", "\nquito,Quito,", "\nquito,Kitu,")
    let outcome = apply(during: "edit-city seoul --name Hanyang")
    #expect(outcome.status == 0 && outcome.err.contains("Applied."), "\(outcome)")
    #expect(name("quito").contains("Kitu") && name("seoul").contains("Hanyang"))
    try sandbox.succeed("check")
  }

  @Test func `edits are not applied if they are others than those that were shown`() throws {
    try edit("d/cities.csv", "\nquito,Quito,", "\nquito,Kitu,")
    let outcome = apply(during: "edit-city quito --name Otavalo")
    #expect(outcome.status == 75, "\(outcome)")
    #expect(name("quito").contains("Otavalo"))
  }

  @Test func `a removal of the last records of a type is not applied unasked`() throws {
    for theme in sandbox.run("list-themes --csv --columns id").lines.dropFirst() {
      try sandbox.succeed("remove-theme \(theme) --cascade")
    }
    for theme in ["Fog", "Rain", "Snow"] { try sandbox.succeed("add-theme \(theme)") }
    try sandbox.succeed("dump ./d --force")
    let lines = try sandbox.text(of: "d/themes.csv").split(separator: "\n")
    try sandbox.write(
      lines.filter { !$0.hasPrefix("fog,") && !$0.hasPrefix("rain,") }.joined(separator: "\n")
        + "\n",
      to: "d/themes.csv")
    let outcome = apply(during: "remove-theme snow --yes")
    #expect(outcome.status == 75, "\(outcome)")
    #expect(sandbox.run("list-themes --csv --columns id").lines == ["id", "fog", "rain"])
  }
}
