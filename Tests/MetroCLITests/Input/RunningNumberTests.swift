import Testing

/// Checks that bare numbers, which may count the rows of a sheet, replace no record of another sheet.
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
      proposal.out.contains("\"ID\" = \"-\"  # left out as id: these may be row numbers: 1 | 2\n"),
      "\(proposal)")
    #expect(importing(rows, "--propose --map ID=id").out.contains("\"ID\" = \"id\"  # 1 | 2"))
    let typed = importing("id,title\nrain-2015,Rain gardens\nbus,Bus lanes\n", "--propose")
    #expect(typed.out.contains("\"id\" = \"id\"  # rain-2015 | bus"), "\(typed)")
  }

  @Test func `a second sheet that counts its rows does not rename the records of the first`() {
    #expect(importing("ID,title\n1,Rain gardens\n2,Bus lanes\n").status == 0)
    let outcome = importing("ID,title\n1,Night schools\n2,Food banks\n")
    #expect(outcome.status == 65, "\(outcome)")
    #expect(
      outcome.err.contains("standard input:2:1: the ID '1' belongs to 'Rain gardens'"),
      "\(outcome)")
    #expect(
      outcome.err.contains("use --ignore-columns ID, or --map 'ID=id' if these are IDs"),
      "\(outcome)")
    #expect(practices == ["1,Rain gardens", "2,Bus lanes"])
    #expect(importing("ID,title\n1,Night schools\n", "--ignore-columns ID").status == 0)
    #expect(practices.count == 3)
  }

  @Test func `numbers that are IDs change their records`() {
    #expect(importing("id,title\n12,Rain gardens\n").status == 0)
    let own = importing("id,title,summary\n12,Rain gardens,Water\n")
    #expect(own.err.contains("1 updated"), "\(own)")
    #expect(importing("id,summary\n12,Rain\n").err.contains("1 updated"))
    #expect(importing("id,title\n12,Tram\n", "--map id=id").err.contains("1 updated"))
    #expect(practices == ["12,Tram"])
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
