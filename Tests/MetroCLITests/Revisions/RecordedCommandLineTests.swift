import Testing

@testable import MetroCLI

/// Checks that the history records commands without personal data.
struct RecordedCommandLineTests {
  @Test(arguments: [
    (["add-city", "quito"], "add-city ..."),
    (["add-city", "quito", "--name", "Quito"], "add-city quito --name ..."),
    (["add-city", "--name=Quito", "quito"], "add-city --name=... quito"),
    (["add-theme", "kim", "--broader", "climate"], "add-theme ... --broader climate"),
    (["decide", "program/p", "venue", "kim"], "decide program/p venue ..."),
    (
      ["decide", "program/p", "venue", "Kim", "--because", "x"],
      "decide program/p venue ... --because ..."
    ),
    (["--quiet", "decide", "program/p", "dates", "2015"], "--quiet decide program/p dates ..."),
    (
      ["decide", "program/p", "--because=x", "venue", "kim"],
      "decide program/p --because=... venue ..."
    ),
    (["cite", "program/p", "host", "kim", "--source", "s"], "cite program/p host ... --source s"),
    (
      ["add-name", "city/seoul", "kim", "--language", "ko"], "add-name city/seoul ... --language ko"
    ),
    (["edit-site", "Kim"], "edit-site ..."),
    (["remove-city", "Kim", "--cascade"], "remove-city ... --cascade"),
    (["add-participant", "p", "Kim", "lima"], "add-participant p ... lima"),
    (["merge", "city/Kim", "city/lima"], "merge ... city/lima"),
    (["merge", "city/a", "city/b", "--set", "name=kim"], "merge city/a city/b --set ..."),
    (["edit-program", "p", "--host", "Kim"], "edit-program p --host ..."),
    (["edit-program", "p", "--host=Kim"], "edit-program p --host=..."),
    (
      ["edit-city", "a", "--country", "KR", "--wikidata", "Q8684"],
      "edit-city a --country KR --wikidata Q8684"
    ),
    (
      ["edit-name", "a", "--language", "zh-Hant", "--script", "Hant"],
      "edit-name a --language zh-Hant --script Hant"
    ),
    (
      ["import", "cities", "a.csv", "--ignore-columns", "kim"],
      "import cities a.csv --ignore-columns ..."
    ),
    (["import", "cities", "a.csv", "--sheet", "kim"], "import cities a.csv --sheet ..."),
    (["import", "cities", "a.csv", "--fill-down", "kim"], "import cities a.csv --fill-down ..."),
    (["import", "cities", "a.csv", "--set", "venue=kim"], "import cities a.csv --set ..."),
    (
      ["import", "cities", "Cities.csv", "--rejects", "kim/R.csv"],
      "import cities Cities.csv --rejects R.csv"
    ),
    (["add-city", "Mexico City", "--country", "MX"], "add-city ... --country MX"),
    (["add-city", "Kim"], "add-city ..."),
    (["add-city", "--dry-run", "Kim"], "add-city --dry-run ..."),
    (["add-city", "-q", "Kim", "--country", "KR"], "add-city -q ... --country KR"),
    (["add-city", "--no-gazetteer", "Kim"], "add-city --no-gazetteer ..."),
    (["--quiet", "add-city", "Kim"], "--quiet add-city ..."),
    (["add-city", "--", "-Kim"], "add-city -- ..."),
    (["add-city", "--", "--kim"], "add-city -- ..."),
    (["edit-city", "quito", "--name", "kim"], "edit-city quito --name ..."),
    (["edit-city", "quito", "--name=kim"], "edit-city quito --name=..."),
    (["edit-city", "quito", "--name", "-Kim"], "edit-city quito --name ..."),
    (["edit-city", "quito", "--name", "--kim"], "edit-city quito --name ..."),
    (["edit-city", "quito", "--latitude", "-0.22"], "edit-city quito --latitude -0.22"),
    (
      [
        "add-program", "p", "--title", "T", "--dates", "2015-04-08/2015-04-14", "--theme",
        "climate",
      ],
      "add-program p --title ... --dates 2015-04-08/2015-04-14 --theme climate"
    ),
    (
      ["edit-presentation", "x", "--speaker", "kim", "--speaker", "Lee | Dr."],
      "edit-presentation x --speaker ... --speaker ..."
    ),
    (["edit-visit", "v", "--remark", "kim"], "edit-visit v --remark ..."),
    (
      ["remove-city", "quito", "--cascade", "--note", "kim"],
      "remove-city quito --cascade --note ..."
    ),
    (["remove-city", "quito", "--note=kim"], "remove-city quito --note=..."),
    (["edit-link", "l", "--url", "https://kim.example/"], "edit-link l --url ..."),
    (
      ["edit-link", "l", "--media-type", "application/pdf"],
      "edit-link l --media-type application/pdf"
    ),
    (["import", "cities", "/home/kim/cities.csv"], "import cities cities.csv"),
    (["import", "cities", "~/cities.csv"], "import cities cities.csv"),
    (["import", "cities", "kim/cities.csv"], "import cities cities.csv"),
    (["import", "cities", "../kim/Kim Lee.csv"], "import cities ..."),
    (["import", "--dir", "/home/kim/data/"], "import --dir data"),
    (["import", "cities", "-", "--map", "Kim Lee=name"], "import cities - --map ..."),
    (["--catalog", "kim/a.sqlite", "undo", "3"], "--catalog a.sqlite undo 3"),
    (["--catalog=/home/kim/a.sqlite", "undo"], "--catalog=a.sqlite undo"),
    (["load", "~kim"], "load ..."),
    (["rename-city", "quito", "x", "--서울"], "rename-city quito x ..."),
    (["rename-city", "quito", "x\u{1B}[2J"], "rename-city quito ..."),
  ])
  func `free text and folders are omitted`(words: [String], kept: String) {
    #expect(RecordedCommandLine(words).text == "metro " + kept)
  }
}
