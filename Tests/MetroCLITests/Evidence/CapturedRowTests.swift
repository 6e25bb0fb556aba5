import Testing

/// A source can state a whole row, which has no field of its own.
struct CapturedRowTests {
  @Test(arguments: [false, true])
  func `captures that differ about a whole row are found, with decisions and without`(
    isDecided: Bool
  )
    throws
  {
    let sandbox = try Sandbox()
    try sandbox.succeed("init")
    for line in [
      "add-program a --title Air --dates 2019-06-04/2019-06-06 --venue Hall",
      "add-source page-a --title A --text 'The course runs from 4 to 6 June 2019.'",
      "add-source page-b --title B --mirror-of page-a --text 'It ran from 5 to 7 June 2019.'",
    ] { try sandbox.succeed(line) }
    if isDecided { try sandbox.succeed("decide program/a venue Hall --because x") }
    let row =
      "page-a,a,\"{\"\"title\"\":\"\"Air\"\"}\",The course runs from 4 to 6 June 2019.,typed\n"
    let imported = sandbox.run(
      "import statements - --from csv", input: "source,program,fields,quote,method\n" + row)
    #expect(imported.status == 0, "\(imported)")
    let found = sandbox.run("audit --csv --rule captures-differ")
    #expect(found.out.contains("metro edit-statement a-page-a --source SOURCE"), "\(found)")
  }
}
