import Foundation
import Testing

/// Checks that imports read values the way people and other programs write them.
struct ImportValuesTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    #expect(sandbox.run("init").status == 0)
  }

  private func importing(_ plural: String, _ text: String, _ options: String = "") -> Outcome {
    sandbox.run("import \(plural) - --from csv \(options)", input: text)
  }

  private func rows(_ plural: String, _ columns: String) -> [String] {
    Array(sandbox.run("list-\(plural) --columns \(columns) --sort id").lines.dropFirst())
  }

  @Test func `a line break in a cell is a blank, and between a city and its country a separator`() {
    let outcome = importing(
      "programs", "title,host,venue\n\"Water\nsupply\",\"Quito\r\nEcuador\",\"Town\n hall\"\n",
      "--add-missing cities")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(rows("programs", "title,host,venue") == ["Water supply,quito,Town hall"])
  }

  @Test func `degrees with a decimal comma or a letter for the direction are read`() {
    let outcome = importing(
      "cities", "name;country;latitude;longitude\nA;EC;-0,22985;-78,52495\nB;EC;0.5 S;78,5 W\n")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      rows("cities", "name,latitude,longitude") == ["A,-0.22985,-78.52495", "B,-0.5,-78.5"])
    #expect(outcome.err.contains("latitude: 2 values read from another form"), "\(outcome)")
    let strict = importing("cities", "name;latitude;longitude\nC;-0,2;-78,5\n", "--strict")
    #expect(strict.status == 65)
    #expect(importing("cities", "name;latitude;longitude\nC;-0,2,5;-78,5\n").status == 65)
  }

  @Test func `the report of a refused word of a list has the accepted words`() throws {
    let outcome = importing(
      "programs", "title,kind,mode\nA,Seminar,salón 3\nB,worksop,\n",
      "--keep-going --rejects '\(sandbox.path("r.csv"))'")
    #expect(outcome.status == 1)
    let lines = try sandbox.text(of: "r.csv").split(separator: "\n")
    #expect(
      lines[1].contains("kind 'Seminar': it is not one of the accepted words: course, workshop, ")
        && lines[1].contains("mode 'salón 3': it is not one of the accepted words: onsite,")
        && lines[1].contains(",,A,Seminar,salón 3"), "\(lines)")
    #expect(lines[2].contains("internship\",workshop,B"), "\(lines)")
  }

  @Test func `the suggestions for two values name their columns`() throws {
    _ = importing(
      "programs", "title,dates,kind\nA,1/28/13,worksop\n",
      "--keep-going --rejects '\(sandbox.path("r.csv"))'")
    #expect(try sandbox.text(of: "r.csv").contains(",dates: 2013-01-28; kind: workshop,A"))
  }

  @Test func `the report of a date without a year has the way to give it to all rows`() {
    let outcome = importing("programs", "title,dates\nA,5-9 March\n")
    #expect(outcome.err.contains("dates '5-9 March': it has no year"), "\(outcome)")
    #expect(outcome.err.contains("--set dates.year=YEAR"), "\(outcome)")
    #expect(
      importing("programs", "title,dates\nA,5-9 March\n", "--set dates.year=2018").status == 0)
    #expect(rows("programs", "dates") == ["2018-03-05/2018-03-09"])
  }

  @Test func `a status in a title counts with an empty status, and in entry`() throws {
    #expect(importing("programs", "title,dates,status\nWater (canceled),2016,\n").status == 0)
    #expect(rows("programs", "status") == ["cancelled"])
    // A row with an ID says that it has no status.
    #expect(importing("programs", "id,title,status\nb,Soil (canceled),\n").status == 0)
    #expect(importing("programs", "title,status\nAir (canceled),postponed\n").status == 0)
    let added = sandbox.run("add-program 'Land (postponed)'")
    #expect(added.err.contains("status 'Land (postponed)': read as postponed."), "\(added)")
    let edited = sandbox.run("edit-program land-postponed --title 'Land (abgesagt)'")
    #expect(edited.err.contains("read as cancelled"), "\(edited)")
    #expect(sandbox.run("add-program 'Sea (canceled)' --status planned").status == 0)
    #expect(
      rows("programs", "id,status") == [
        "air-canceled,postponed", "b,", "land-postponed,cancelled", "sea-canceled,planned",
        "water-canceled,cancelled",
      ])
  }

  @Test(arguments: [("40 participants", "40"), ("24명", "24"), ("seven", "7")])
  func `a cited count is read as an imported one`(stated: String, value: String) {
    for line in ["add-program A", "add-source s --title S"] {
      #expect(sandbox.run(line).status == 0)
    }
    let cited = sandbox.run("cite program/a delegates '\(stated)' --use --source s")
    #expect(cited.status == 0, "\(cited)")
    #expect(rows("programs", "delegates_claimed") == [value])
    #expect(importing("programs", "title,delegates_claimed\nB,\(stated)\n").status == 0)
    #expect(rows("programs", "delegates_claimed") == [value, value])
    #expect(sandbox.run("add-program C --delegates-claimed '\(stated)'").status == 0)
    let unclear = sandbox.run("cite program/a delegates 4.200 --use --source s")
    #expect(unclear.status != 0 && rows("programs", "delegates_claimed").count == 3)
  }

  @Test func `blanks around values mean nothing, and neither do capitals in words of a list`() {
    #expect(importing("cities", "name,country\nArequipa , PE\nCusco,PE\u{A0}\n").status == 0)
    #expect(rows("cities", "name,country") == ["Arequipa,PE", "Cusco,PE"])
    let programs = importing(
      "programs",
      "title,dates,kind,capacity,languages\nA\u{3000}, 2016-05,Workshop, 12 ,EN\n\u{200B}B,2016-05 ,COURSE,12,en\n"
    )
    #expect(programs.status == 0, "\(programs)")
    #expect(
      rows("programs", "title,dates,kind,capacity,languages") == [
        "A,2016-05,workshop,12,en", "B,2016-05,course,12,en",
      ])
  }

  @Test func `numbers of other programs are read, and shortened ones are rejected`() {
    let cities = importing("cities", "name,country,geonames\nArequipa,PE,3947322.0\nCusco,PE,\n")
    #expect(cities.status == 0, "\(cities)")
    #expect(rows("cities", "name,geonames") == ["Arequipa,3947322", "Cusco,"])
    let programs = importing(
      "programs", "title,dates,delegates_claimed\nA,2016,\"1,200\"\nB,2016.0,1 200\nC,2016,19명\n")
    #expect(programs.status == 0, "\(programs)")
    #expect(
      programs.err.contains(
        "delegates_claimed: 3 values read from another form (first: '1,200' = 1200)"))
    #expect(rows("programs", "dates,delegates_claimed") == ["2016,1200", "2016,1200", "2016,19"])
    let short = importing("cities", "name,country,geonames\nTacna,PE,3.95E+06\n")
    #expect(short.status == 65)
    #expect(short.err.contains("geonames '3.95E+06': a spreadsheet program has cut off"))
  }

  @Test func `countries in words are read, and a name of two is rejected with both`() {
    let list = """
      name,country
      Lima,Peru
      Busan,"Korea, Republic of"
      Paris,FRA
      London,UK
      Abidjan,Côte d’Ivoire
      Sofia,bg
      Pristina,XK

      """
    let outcome = importing("cities", list)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.err.contains("country: 5 values read from another form (first: 'Peru' = PE)"))
    #expect(rows("cities", "country") == ["CI", "KR", "PE", "GB", "FR", "XK", "BG"])
    let congo = importing("cities", "name,country\nKinshasa,Congo\n")
    #expect(congo.status == 65)
    #expect(
      congo.err.contains(
        "it can be CD (Democratic Republic of the Congo) or CG (Congo)"))
    #expect(congo.err.contains("use --value 'country:Congo=CD' if the file means that, or CG"))
    let chosen = importing("cities", "name,country\nKinshasa,Congo\n", "--value 'country:congo=CD'")
    #expect(chosen.status == 0, "\(chosen)")
    let greece = importing("cities", "name,country\nAthens,EL\n")
    #expect(greece.err.contains("did you mean 'GR'?"), "\(greece)")
  }

  @Test func `words and marks for nothing leave fields empty`() {
    let outcome = importing(
      "programs",
      "title,dates,delegates_claimed,capacity,venue\nWater in Cities,2016-05,NA,n/a,-\n"
        + "Clean Air,2016-09,12,?,TBA\nTransit,TBD,NULL,,\\N\nBudget,2016,none,없음,None\n")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      outcome.err.contains("delegates_claimed: 3 values read as no value (first: 'NA')"))
    #expect(
      rows("programs", "title,dates,delegates_claimed,capacity,venue") == [
        "Budget,2016,,,None", "Clean Air,2016-09,12,,", "Transit,,,,", "Water in Cities,2016-05,,,",
      ])
  }

  @Test func `further words for nothing are named by an option`() {
    let text = "title,capacity,venue\nAir,k.w.,Geheim\n"
    #expect(importing("programs", text).status == 65)
    let outcome = importing("programs", text, "--empty-words k.w.,geheim")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(rows("programs", "title,capacity,venue") == ["Air,,"])
  }

  @Test func `a value can be named for a text of the file`() {
    let text = "title,kind,languages\nAir,SWC,Klingon;en\n"
    #expect(importing("programs", text).status == 65)
    let outcome = importing(
      "programs", text, "--value 'kind:swc=workshop' --value languages:Klingon=tlh")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(rows("programs", "kind,languages") == ["workshop,tlh;en"])
    #expect(outcome.err.contains("kind: 1 value read from another form (first: 'SWC' = workshop)"))
  }

  @Test func `languages are read from names and lists, and a country is rejected`() {
    let outcome = importing(
      "programs", "title,languages\nA,\"EN, FA\"\nB,Spanish;français\nC,EN/KO\n")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(rows("programs", "languages") == ["en;fa", "es;fr", "en;ko"])
    let country = importing("programs", "title,languages\nD,KR\n")
    #expect(country.status == 65)
    #expect(country.err.contains("it can be ko or kr"), "\(country)")
    #expect(country.err.contains("use --value 'languages:KR=ko'"), "\(country)")
    let list = importing("programs", "title,languages\nE,EN/KR\n")
    #expect(list.status == 65)
    #expect(list.err.contains("it can be en;ko or en;kr"), "\(list)")
    let told = importing(
      "programs", "title,languages\nE,EN/KR\n", "--value 'languages:EN/KR=en;ko'")
    #expect(told.status == 0 && rows("programs", "languages").last == "en;ko", "\(told)")
  }

  @Test func `a day number of a spreadsheet is rejected with its date`() {
    let outcome = importing("programs", "title,dates\nHeat,45474\n")
    #expect(outcome.status == 65)
    #expect(outcome.err.contains("2024-07-01 (a date of Excel)"), "\(outcome)")
  }

  @Test func `strict imports accept only the catalog's own forms`() {
    for row in ["A,Workshop,", "A,,19명", "A,,１２", "A,,n/a"] {
      let outcome = importing("programs", "title,kind,capacity\n\(row)\n", "--strict")
      #expect(outcome.status == 65, "\(row): \(outcome)")
    }
    #expect(importing("cities", "name,country\nLima,Peru\n", "--strict").status == 65)
    #expect(importing("cities", "name,country\nLima,PE\n", "--strict").status == 0)
  }

  @Test func `a link whose address is still missing has the state that the words mean`() {
    #expect(sandbox.run("add-program water --title Water").status == 0)
    let outcome = importing(
      "links",
      "program,relation,label,url\nwater,slides,Slides,coming soon\nwater,agenda,Agenda,tbc\n"
        + "water,page,à venir,\nwater,album,Photos,\n")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      rows("links", "relation,state,url").sorted() == [
        "agenda,placeholder,", "album,label-only,", "page,announced,", "slides,announced,",
      ])
  }

  @Test func `IDs of other systems become IDs, and the same file finds the records again`() {
    let text = """
      id,title,dates
      2013-09-16-ISI,Software Workshop,2013-09-16
      2016-02-17-UCL_software,Software Workshop at UCL,2016-02-17

      """
    let outcome = importing("programs", text)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(rows("programs", "id") == ["2013-09-16-isi", "2016-02-17-ucl-software"])
    #expect(importing("programs", text).err.contains("0 added, 0 updated, 2 unchanged"))
    #expect(sandbox.run("rename-program 2013-09-16-isi isi").status == 0)
    let again = importing("programs", text)
    #expect(again.err.contains("0 added, 0 updated, 2 unchanged"), "\(again)")
    #expect(sandbox.run("show-program 2013-09-16-ISI --format json").out.contains("\"isi\""))
  }

  @Test func `two IDs that become one are rejected with both`() {
    let outcome = importing("programs", "id,title\nAir_2016,Air\nair-2016,Water\n")
    #expect(outcome.status == 65)
    let both = importing("programs", "id,title\nAir_2016,Air\nAIR.2016,Water\n")
    #expect(both.status == 65)
    #expect(both.err.contains("'AIR.2016' becomes 'air-2016', which line 2 has already"), "\(both)")
  }

  @Test func `another date of the column settles the order of day and month`() {
    let outcome = importing("programs", "title,dates\nA,05/06/2017\nB,13/05/2017\nC,2017-01-02\n")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(rows("programs", "title,dates") == ["A,2017-06-05", "B,2017-05-13", "C,2017-01-02"])
    #expect(
      outcome.err.contains("dates: dates in numbers read with the day first, as in '13/05/2017'"))
    let contradicting = importing(
      "programs", "title,dates\nD,05/06/2017\nE,13/05/2017\nF,05/13/2017\n")
    #expect(contradicting.status == 65)
    #expect(contradicting.err.contains(":2:"), "\(contradicting)")
    #expect(contradicting.err.contains("use --date-order dmy or mdy"))
  }

  @Test func `a statement keeps the cell as the source has it`() {
    #expect(sandbox.run("add-source list --title List").status == 0)
    let text = "id,title,dates,capacity\na,Air,7-15 April 2015,32 pax\n"
    #expect(importing("programs", text, "--source list").status == 0)
    let stated = rows("statements", "field,stated,value").sorted()
    #expect(stated.contains("capacity,32 pax,32"), "\(stated)")
    #expect(stated.contains("dates,7-15 April 2015,2015-04-07/2015-04-15"), "\(stated)")
    #expect(importing("programs", text, "--source list").err.contains("0 added, 0 updated, 1 unch"))
    #expect(rows("statements", "field,stated,value").sorted() == stated)
  }

  @Test func `add and edit read the same forms and say so`() {
    let added = sandbox.run(
      "add-program a --title Air --capacity '32 pax' --kind WORKSHOP --venue TBA --language English"
    )
    #expect(added.status == 0, "\(added)")
    #expect(added.err.contains("capacity '32 pax': read as 32."), "\(added)")
    #expect(added.err.contains("venue 'TBA': no value."), "\(added)")
    #expect(rows("programs", "kind,capacity,venue,languages") == ["workshop,32,,en"])
    let edited = sandbox.run("edit-program a --dates '7-15 April 2015'")
    #expect(edited.err.contains("dates '7-15 April 2015': read as 2015-04-07/2015-04-15."))
    #expect(sandbox.run("edit-program a --capacity '40 pax' --strict").status == 65)
    #expect(sandbox.run("add-city Lima --country Peru").status == 0)
    #expect(rows("cities", "country") == ["PE"])
  }

  @Test(
    arguments: [
      ([0xB1, 0xA4, 0xC1, 0xD6], "cp949", "광주"), ([0x90, 0xE5, 0x91, 0xE4], "shift_jis", "仙台"),
      ([0x4D, 0xE1, 0x6C, 0x61, 0x67, 0x61], "windows-1252", "Málaga"),
      ([0xCC, 0xEE, 0xF1, 0xEA, 0xE2, 0xE0], "windows-1251", "Москва"),
    ] as [([UInt8], String, String)])
  func `the hint names encodings that make words, and following it reads them`(
    bytes: [UInt8], encoding: String, name: String
  ) throws {
    let file = sandbox.folder.appending(path: "cities.csv")
    try Data(Array("name,country\n".utf8) + bytes + Array(",KR\n".utf8)).write(to: file)
    let outcome = sandbox.run("import cities \(file.path)")
    #expect(outcome.status == 65)
    #expect(outcome.err.contains("use --encoding \(encoding), which reads '\(name)'"), "\(outcome)")
    #expect(sandbox.run("import cities \(file.path) --encoding \(encoding)").status == 0)
    #expect(rows("cities", "name") == [name])
  }
}
