import Testing

/// Checks the records of sources.
struct SourceTests {
  let world: EvidenceSandbox

  init() throws { world = try EvidenceSandbox() }

  @Test func `a source stores its text and a digest`() throws {
    try world.sandbox.write("Water came.\nAll were glad.\n", to: "call.txt")
    let digest = String(repeating: "0A", count: 32)
    try world.run("add-source call --title Call --text-file ./call.txt --sha256 \(digest)")
    let source = try #require(try world.rows("show-source call").first)
    #expect(source["text"] == "Water came.\nAll were glad.")
    #expect(source["sha256"] == digest.lowercased())
    #expect(try world.column("id", "list-sources --missing-text") == ["post", "report"])
  }

  @Test(arguments: ["723", String(repeating: "g", count: 64), String(repeating: "0", count: 65)])
  func `an invalid digest is rejected`(digest: String) {
    let told = world.failure("edit-source post --sha256 \(digest)")
    #expect(told.hasPrefix("65 metro: sha256 '\(digest.prefix(59))"), "\(told)")
  }

  @Test func `an unreadable text is rejected and nothing is added`() throws {
    let told = world.failure("add-source call --title Call --text-file ./nowhere.txt")
    #expect(told.hasPrefix("66 metro: ") && told.contains("nowhere.txt"), "\(told)")
    #expect(try world.column("id", "list-sources") == ["post", "report"])
  }

  @Test func `a copy names its original, which lists its copies`() throws {
    try world.run("add-source mirror --title 'A post' --mirror-of post")
    #expect(try world.column("id", "list-sources --mirror-of post") == ["mirror"])
    world.sandbox.terminal = (100, 40)
    let page = try world.run("show-source post").out
    #expect(page.contains("Copies (1)") && page.contains("mirror"), "\(page)")
    world.sandbox.terminal = nil
    let told = world.failure("edit-source post --mirror-of post")
    #expect(told.hasPrefix("65 "), "\(told)")
    let unknown = world.failure("edit-source post --mirror-of pots")
    #expect(unknown.contains("did you mean post?"), "\(unknown)")
  }

  @Test func `a source is removed only with its statements and undo restores all of them`() throws {
    try world.run("cite program/water dates April --source post")
    let told = world.failure("remove-source post")
    #expect(told.contains("--cascade"), "\(told)")
    try world.run("remove-source post --cascade")
    #expect(try world.column("id", "list-statements") == [])
    try world.run("undo")
    #expect(try world.column("source", "list-statements") == ["post"])
  }

  @Test func `statements follow a renamed source and a renamed record`() throws {
    try world.run("cite program/water dates April --source post")
    try world.run("rename-source post call")
    try world.run("rename-program water water-2015")
    let statement = try #require(try world.rows("list-statements").first)
    #expect(statement["source"] == "call" && statement["record"] == "program/water-2015")
    #expect(try world.column("source", "why program/water-2015 dates") == ["call"])
  }
}
