import Testing

/// Checks that bare numbers, which count the rows of a sheet, are taken as IDs only if a person says so.
struct RunningNumberTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    #expect(sandbox.run("init").status == 0)
  }

  private func importing(_ rows: String, _ options: String = "") -> Outcome {
    sandbox.run("import practices - --from csv \(options)", input: rows)
  }

  private var practices: [String] {
    Array(sandbox.run("list-practices --columns id,title --sort id").lines.dropFirst())
  }

  @Test func `a proposal leaves out a column of IDs that counts the rows`() {
    let rows = "ID,title\n1,Rain gardens\n2,Bus lanes\n"
    let proposal = importing(rows, "--propose")
    #expect(
      proposal.out.contains("\"ID\" = \"-\"  # id, but these may only count the rows: 1 | 2\n"),
      "\(proposal)")
    #expect(importing(rows, "--propose --map ID=id").out.contains("\"ID\" = \"id\"  # 1 | 2"))
    let typed = importing("id,title\nrain-2015,Rain gardens\nbus,Bus lanes\n", "--propose")
    #expect(typed.out.contains("\"id\" = \"id\"  # rain-2015 | bus"), "\(typed)")
  }

  @Test func `an import of numbered rows names the options for their numbers`() {
    let rows = "ID,title\n1,Rain gardens\n2,Bus lanes\n"
    let outcome = importing(rows)
    #expect(outcome.status == 65, "\(outcome)")
    #expect(
      outcome.err.contains("standard input:2:1: the ID '1' may only count the rows of the sheet"),
      "\(outcome)")
    #expect(
      outcome.err.contains("use --ignore-columns ID, or --map ID=id if these are IDs"),
      "\(outcome)")
    #expect(importing(rows, "--ignore-columns ID").status == 0)
    #expect(practices == ["bus-lanes,Bus lanes", "rain-gardens,Rain gardens"])
  }

  @Test func `numbers that were taken as IDs are not given to other records`() {
    #expect(importing("id,title\n12,Rain gardens\n", "--map id=id").status == 0)
    #expect(practices == ["12,Rain gardens"])
    #expect(importing("id,title\n12,Tram\n").status == 65)
    #expect(practices == ["12,Rain gardens"])
    let own = importing("id,title,summary\n12,Rain gardens,Water\n")
    #expect(own.err.contains("1 updated"), "\(own)")
    #expect(importing("id,summary\n12,Rain\n").err.contains("1 updated"))
  }

  @Test func `an export of a record whose ID is a number is imported into another catalog`() {
    #expect(sandbox.run("add-practice 12 --title Tram").status == 0)
    let table = sandbox.run("export practices")
    #expect(importing(table.out).err.contains("1 unchanged"))
    #expect(sandbox.run("remove-practice 12").status == 0)
    #expect(importing(table.out).err.contains("1 added"))
    #expect(practices == ["12,Tram"])
  }
}
