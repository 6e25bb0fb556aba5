import Testing

/// Checks that lists without IDs find the records that the catalog has, command by command.
struct ImportIdentityTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    #expect(sandbox.run("init").status == 0)
  }

  private func expect(
    _ line: String, _ told: String, status: Int32 = 0, _ location: SourceLocation = #_sourceLocation
  ) {
    let outcome = sandbox.run(line)
    #expect(outcome.status == status, "\(line): \(outcome)", sourceLocation: location)
    #expect(
      (outcome.err + outcome.out).contains(told), "\(line): \(outcome)", sourceLocation: location)
  }

  private func file(_ name: String, _ text: String) throws -> String {
    try sandbox.write(text, to: name)
    return "'\(sandbox.path(name))'"
  }

  @Test func `the course of another year is another program, and a key corrects one`() throws {
    let first = "Summer School,2018-07-02/2018-07-06\n"
    let second = "Summer School,2019-07-01/2019-07-05\n"
    let files = try [
      file("2018.csv", "title,dates\n\(first)"), file("2019.csv", "title,dates\n\(second)"),
      file("both.csv", "title,dates\n\(first)\(second)"),
      file("corrected.csv", "title,dates,venue\nSummer School,2018-07-03/2018-07-06,City Hall\n"),
    ]
    expect("import programs \(files[0])", "1 added")
    expect("import programs \(files[1])", "1 added")
    for file in files.prefix(2) {
      expect("import programs \(file)", "0 added, 0 updated, 1 unchanged")
    }
    expect("import programs \(files[2])", "0 added, 0 updated, 2 unchanged")
    expect("list-programs --columns id", "summer-school\nsummer-school-2019\n")
    expect(
      "import programs \(files[3])", "use --key title,dates.year if the row corrects it", status: 65
    )
    expect("import programs \(files[3]) --key title,dates.year", "0 added, 1 updated")
    expect("import programs \(files[3]) --key title", "2 programs have this name", status: 65)
    expect("import programs \(files[3]) --key titel", "--key: programs have no column", status: 64)
    expect(
      "list-programs --columns dates,venue",
      "2018-07-03/2018-07-06,City Hall\n2019-07-01/2019-07-05,\n")
  }

  @Test func `both years in one file are two programs`() throws {
    let both = try file(
      "both.csv",
      "title,dates\nSummer School,2018-07-02/2018-07-06\nSummer School,2019-07-01/2019-07-05\n")
    expect("import programs \(both)", "2 added")
    expect("import programs \(both)", "0 added, 0 updated, 2 unchanged")
  }

  @Test func `a program of the same title and dates under another ID is the same, and reported`()
    throws
  {
    expect("add-program seoul-2015 --title Climate --dates 2015-04-08/2015-04-14", "")
    let sheet = try file("s.csv", "title,dates\nClimate,2015-04-08/2015-04-14\n")
    expect("import programs \(sheet)", "1 unchanged")
    expect(
      "import programs \(sheet)",
      "1 row matches a record with another ID (first: 'Climate' = seoul-2015)")
    expect("list-programs --columns id", "id\nseoul-2015\n")
    expect(
      "add-program --title CLIMATE --dates 2015-04-08/2015-04-14",
      "program 'seoul-2015': already exists", status: 65)
  }

  @Test func `one sheet with a row for each delegation fills three tables`() throws {
    let rows =
      "Water in Cities,2016,Quito,EC,2\nWater in Cities,2016,Lima,PE,1\nClean Air,2017,Quito,EC,3\n"
    let head = "Course,Year,City,Country,Delegates\n"
    let sheet = try file("sheet.csv", head + rows)
    let wrong = try file("wrong.csv", head + rows + "Clean Air,2017,Quito,PE,3\n")
    let cities = "--map City=name --map Country=country --ignore-columns Course,Year,Delegates"
    let programs =
      "--map Course=title --map Year=dates --ignore-columns City,Country,Delegates"
    let participations = """
      --map Course=program --map City=city --map Delegates=delegates --ignore-columns Year,Country
      """
    for wrongFirst in [true, false] {
      if !wrongFirst {
        expect("import cities \(sheet) \(cities)", "2 added, 0 updated, 0 unchanged, 1 repeated")
      }
      expect(
        "import cities \(wrong) \(cities)",
        ":5: city 'quito' is in the file twice, also on line 2, which has country 'EC' instead of 'PE'",
        status: 65)
    }
    expect("import programs \(sheet) \(programs)", "2 added, 0 updated, 0 unchanged, 1 repeated")
    expect("import participations \(sheet) \(participations)", "3 added")
    expect("import cities \(sheet) \(cities)", "0 added, 0 updated, 2 unchanged, 1 repeated")
    expect("import programs \(sheet) \(programs)", "0 added, 0 updated, 2 unchanged, 1 repeated")
    expect("import participations \(sheet) \(participations)", "0 added, 0 updated, 3 unchanged")
  }

  @Test func `a list under other names finds the cities, and their spellings are kept`() throws {
    expect("add-city 'São Paulo' --country BR --no-gazetteer", "")
    expect("add-city Beijing --country CN --no-gazetteer", "")
    expect("add-name city/beijing Peking", "")
    expect("add-city Bogotá --country CO --no-gazetteer", "")
    let desk = try file("desk.csv", "name,country\nSAO PAULO,BR\nPeking,CN\nBogota,CO\n")
    expect("import cities \(desk) --mode skip", "3 skipped")
    expect("list-names --columns text", "text\nPeking\n")
    expect("import cities \(desk)", "0 added, 0 updated, 3 unchanged")
    expect(
      "list-names --kind as-typed --columns text,record",
      "Bogota,city/bogota\nSAO PAULO,city/sao-paulo")
    expect("import cities \(desk) --fill", "0 added, 3 updated")
    for options in ["", "--fill", "--mode update"] {
      expect("import cities \(desk) \(options)", "0 added, 0 updated")
    }
    expect("list-cities --columns id", "id\nbeijing\nbogota\nsao-paulo\n")
  }

  @Test func `a spelling that is kept is reported with the first`() throws {
    expect("add-city Bogotá --country CO --no-gazetteer", "")
    let desk = try file("desk.csv", "name,country\nBogota,CO\n")
    expect("import cities \(desk)", "names: 1 kept as typed (first: 'Bogota' for Bogotá)")
  }

  @Test func `a city that was imported and merged is found again`() throws {
    let desk = try file("desk.csv", "name,country\nPeking,CN\n")
    expect("import cities \(desk)", "1 added")
    expect("add-city Beijing --country CN --no-gazetteer", "")
    expect("merge city/peking city/beijing", "")
    expect("import cities \(desk)", "0 added, 0 updated, 1 unchanged")
  }

  @Test func `a number in a register belongs to one city`() {
    expect("add-city Beijing --country CN", "")
    expect(
      "add-city peking --name Peking --geonames 1816670 --no-gazetteer",
      "city 'beijing': already has geonames 1816670", status: 65)
    expect("add-city Lima --country PE", "")
    expect("edit-city lima --geonames 1816670", "city 'beijing': already has geonames", status: 65)
    expect("edit-city beijing --geonames 1816670", "")
    expect("show-city 1816670", "Beijing")
  }

  @Test func `a province and the city in it may have one number`() {
    expect("add-city Pichincha --kind province --geonames 3652462 --no-gazetteer", "")
    expect("add-city quito --name Quito --geonames 3652462 --no-gazetteer", "")
  }

  @Test func `hints name only records that exist`() throws {
    let twice = try file("t.csv", "id,program,city\na,p,lima\nb,p,lima\n")
    expect("add-program p --title P", "")
    expect("add-city lima --name Lima --no-gazetteer", "")
    expect(
      "import participations \(twice)",
      ":3: participation 'a' is in the file twice, also on line 2\nhint: nothing was changed",
      status: 65)
  }
}
