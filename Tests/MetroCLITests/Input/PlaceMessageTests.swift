import Testing

/// Checks what an import says of cities that it does not take, and of words beside cities.
struct PlaceMessageTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    #expect(sandbox.run("init").status == 0)
  }

  private func importing(_ text: String, _ options: String = "") throws -> String {
    try sandbox.write(text, to: "a.csv")
    return sandbox.run(
      "import programs ./a.csv --add-missing cities --keep-going --no-source \(options)"
    ).err
  }

  @Test(arguments: [
    (
      "\"ハノーバー,ドイツ\"", "the gazetteer has no ハノーバー (Germany)",
      "metro add-city 'ハノーバー' --country de"
    ),
    (
      "\"Houston, Mississippi, USA\"", "no Houston (Mississippi, United States)",
      "metro add-city Houston --country us"
    ),
    ("BANGLADESH", "but the name of a country", "--kind country"),
    (
      "\"Kanazawa, Chūbu, Japan\"", "not certain that it is Kanazawa, Japan",
      "use --candidates FILE"
    ),
    (
      "\"Cuenca, Ecuador ó Loja, Ecuador\"", "not certain that it is Cuenca, Ecuador",
      "write only the name and the country"
    ),
  ])
  func `a place that is not in its country is named, with the way to add it`(
    cell: String, reason: String, hint: String
  ) throws {
    try sandbox.write("title,host\nA,\(cell)\n", to: "a.csv")
    let outcome = sandbox.run("import programs ./a.csv --add-missing cities")
    #expect(outcome.status == 65 && outcome.err.contains(reason), "\(outcome)")
    #expect(outcome.err.contains(hint), "\(outcome)")
  }

  @Test func `an answer in another country than the row is refused by name`() throws {
    try sandbox.write(
      "name,place,country,population,geonames,city,choose\n\"ハノーバー,ドイツ\",,,,4558475,,x\n",
      to: "q.csv")
    let told = try importing("title,host\nA,\"ハノーバー,ドイツ\"\n", "--candidates ./q.csv")
    #expect(
      told.contains("the country of the chosen place is United States, but the row says Germany"),
      "\(told)")
  }

  @Test func `what is taken and what is left out beside cities are distinguished`() throws {
    let told = try importing(
      """
      title,host,participants
      A,Lima (híbrido),"Quito (4 personas), Bogotá (virtual)"
      B,Lima,"Quito, otras ciudades"
      C,Lima,7 ciudades de 4 países
      D,Lima,"Quito, --"
      E,Lima,同上

      """)
    for line in [
      "participants: 1 number beside a city taken as its delegates (first: '4 personas')",
      "participants: 1 remark beside a city left out (first: 'virtual')",
      "participants: 1 list that does not name all cities (first: 'otras ciudades')",
      "participants: 1 text not read as a city (first: '7 ciudades de 4 países')",
      "participants: 1 placeholder left out (first: '--')",
      "host: 1 mode read from the host (first: 'híbrido')",
      "participants '同上': it stands for the value of the row above",
    ] {
      #expect(told.contains(line), "\(line)\n\(told)")
    }
    #expect(!told.contains("to decide"), "\(told)")
  }

  @Test func `suggestions have the largest place`() throws {
    _ = try importing("title,host\nA,Santa Fe\nB,San Juan\n", "--rejects ./r.csv")
    let lines = try sandbox.text(of: "r.csv").split(separator: "\n")
    #expect(lines[1].contains("\"Santa Fe, AR or Santa Fe, US"), "\(lines)")
    #expect(lines[2].contains("\"San Juan, PR or"), "\(lines)")
  }
}
