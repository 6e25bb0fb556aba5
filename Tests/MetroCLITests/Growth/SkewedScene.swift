import Foundation
import Testing

/// Records that share everything that can be shared, and the commands that read or change them.
struct SkewedScene: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The number of records in the quick tests, more than are compared with each other in a small group.
  let size: Int
  let commands: [String]
  let make: @Sendable (Sandbox, Int) throws -> Void

  private init(
    _ name: String, size: Int, _ commands: [String],
    _ make: @escaping @Sendable (Sandbox, Int) throws -> Void
  ) {
    testDescription = name
    self.size = size
    self.commands = commands
    self.make = make
  }

  private static let audit = "audit --full --csv"

  static let all = [
    SkewedScene(
      "many programs of one host in one year", size: 50,
      [
        audit, "status", "duplicates programs --csv", "stats --by host --csv",
        "stats --by year --by organizer --csv",
        "list-programs --csv", "remove-city seoul --cascade --quiet",
      ]
    ) { sandbox, size in
      try sandbox.load("cities", "id,name,country", [["seoul", "Seoul", "KR"]])
      try sandbox.load(
        "programs", "id,title,dates,host", size
      ) { ["p-\($0)", "Course \($0)", "2015", "seoul"] }
    },
    SkewedScene(
      "records that differ in their IDs alone", size: 60, [audit, "status", "duplicates --csv"]
    ) { sandbox, size in
      try sandbox.load("cities", "id,name,country", size) { ["c-\($0)", "Seoul", "KR"] }
      try sandbox.load("sites", "id,name,city", size) { ["s-\($0)", "City Hall", "c-0"] }
      try sandbox.load("organizations", "id,name,url", size) {
        ["o-\($0)", "CityNet", "https://a.example/"]
      }
      try sandbox.load("programs", "id,title,dates,host", size) {
        ["p-\($0)", "Course", "2015-04", "c-0"]
      }
    },
    SkewedScene(
      "one program of many records", size: 25,
      [
        audit, "status", "show-program p --no-pager", "why program/p", "list-visits --csv",
        "list-programs --disputed --csv", "stats --by country --csv",
        "list-cities --met c-1 --csv", "remove-program p --cascade --quiet",
      ], oneProgram),
    SkewedScene(
      "one city of many records", size: 25,
      [
        audit, "stats --csv", "stats --by year --csv", "stats --by city --csv",
        "show-city c-0 --no-pager", "list-memberships --csv",
        "remove-city c-0 --cascade --quiet",
      ], oneCity),
    SkewedScene(
      "many hosts and themes", size: 30,
      [
        "stats --by host --csv", "stats --by theme --csv", "stats --by theme --by region --csv",
        "list-cities --met c-0 --csv", "list-cities --first-in 2015 --csv",
      ]
    ) { sandbox, size in
      try sandbox.cities(size)
      try sandbox.load("themes", "id,label", size) { ["t-\($0)", "Theme \($0)"] }
      try sandbox.load("programs", "id,title,dates,host,themes", size) {
        ["p-\($0)", "Course \($0)", "2015-04", "c-\($0)", "t-\($0)"]
      }
      try sandbox.load("participations", "program,city,role", size) {
        ["p-\($0)", "c-0", "participant"]
      }
    },
    SkewedScene(
      "one field of many values", size: 100,
      [
        "import presentations ./field.csv", "import presentations ./written.csv",
        "import speakers ./rows.csv", "import speakers ./alternating.csv",
        "import programs ./sheet.csv",
      ]
    ) { sandbox, size in
      try sandbox.cities(size)
      try sandbox.load("programs", "id,title", [["p", "Course"]])
      try sandbox.load("presentations", "id,program,title", [["t", "p", "Talk"]])
      let speakers = (0..<size).map { "Speaker \($0)" }.joined(separator: ";")
      try sandbox.table("field", "title,program,speakers", [["Talk two", "p", speakers]])
      try sandbox.table("written", "id,title,program,speakers", [["two", "Two", "p", speakers]])
      try sandbox.table(
        "rows", "presentation,name", (0..<size).map { ["t", "Speaker \(size - $0)"] })
      try sandbox.load(
        "presentations", "id,program,title,speakers",
        ["u", "v"].map { [$0, "p", "Talk \($0)", "Kim"] })
      // More rows than wait for others of their record at first.
      try sandbox.table(
        "alternating", "presentation,name",
        (0..<8 * size).map { [$0 % 2 == 0 ? "u" : "v", "Speaker \($0)"] })
      let cities = (0..<size).map { "Town \($0)" }.joined(separator: ";")
      try sandbox.table("sheet", "title,dates,participants", [["Course two", "2015", cities]])
    },
    SkewedScene(
      "rows without IDs of one record", size: 50,
      ["links", "presentations", "statements", "names", "visits"].map { "import \($0) ./\($0).csv" }
    ) { sandbox, size in
      try sandbox.load("cities", "id,name,country", [["seoul", "Seoul", "KR"]])
      try sandbox.load("sites", "id,name,city", [["hall", "City Hall", "seoul"]])
      try sandbox.load("programs", "id,title", [["p", "Course"]])
      try sandbox.load("sources", "id,title", [["s", "Report"]])
      let numbers = 0..<size
      try sandbox.table(
        "links", "program,relation,label", numbers.map { ["p", "slides", "here \($0)"] })
      try sandbox.table("presentations", "program,title", numbers.map { ["p", "Talk \($0)"] })
      try sandbox.table(
        "statements", "source,program,field,stated", numbers.map { ["s", "p", "title", "T \($0)"] })
      try sandbox.table("names", "city,text", numbers.map { ["seoul", "Seoul \($0)"] })
      try sandbox.table(
        "visits", "program,site,date", numbers.map { ["p", "hall", "\(1000 + $0)"] })
    },
  ]

  private static func oneProgram(_ sandbox: Sandbox, _ size: Int) throws {
    try sandbox.cities(size + 2)
    try sandbox.load("sources", "id,title", size) { ["s-\($0)", "Report \($0)"] }
    try sandbox.load(
      "programs", "id,title,dates,host", [["p", "Course of 5 days", "2015-04", "c-0"]])
    for role in ["host", "participant"] {
      try sandbox.load("participations", "program,city,role", size) { ["p", "c-\($0)", role] }
    }
    try sandbox.load("presentations", "id,program,title,cities,date", size) {
      ["t-\($0)", "p", "Talk \($0)", "c-\($0 / 2)", "2016-01-01"]
    }
    try sandbox.load("sites", "id,name,city", [["hall", "City Hall", "c-0"]])
    try sandbox.load("visits", "id,program,site,date", size) {
      ["v-\($0)", "p", "hall", "2016-01-01"]
    }
    for (field, scope) in [
      ("dates", "with-travel"), ("title", ""), ("participants", "open"), ("summary", ""),
    ] {
      try sandbox.load("statements", "id,source,program,field,stated,value,scope", size) { number in
        let value =
          switch field {
          case "dates": "2015-04-\(10 + number % 20)"
          case "participants": "c-\(number)"
          default: "Course \(number)"
          }
        return [
          "\(field)-\(number)", "s-\(number)", "p", field, "5-day course \(number)", value, scope,
        ]
      }
    }
  }

  private static func oneCity(_ sandbox: Sandbox, _ size: Int) throws {
    try sandbox.cities(1)
    try sandbox.load("organizations", "id,name", [["net", "Network"]])
    // The IDs are in the opposite order of the dates.
    try sandbox.load("programs", "id,title,dates,organizers", size) {
      ["p-\(9999 - $0)", "Course \($0)", "\(1000 + $0)-04-03", "net"]
    }
    try sandbox.load("participations", "program,city,role", size) {
      ["p-\(9999 - $0)", "c-0", "participant"]
    }
    try sandbox.load("memberships", "id,network,city,since", size) {
      ["m-\($0)", "net", "c-0", "\(2000 + $0 / 336)-\(pad($0 / 28 % 12 + 1))-\(pad($0 % 28 + 1))"]
    }
  }

  private static func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Sandbox {
  func succeed(_ line: String) throws {
    let outcome = run(line)
    try #require(outcome.status == 0, "\(line): \(outcome)")
  }

  func bytes(of name: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: name))
  }

  fileprivate func table(_ name: String, _ heading: String, _ rows: [[String]]) throws {
    let lines = [heading] + rows.map { $0.joined(separator: ",") }
    try write(lines.joined(separator: "\n") + "\n", to: "\(name).csv")
  }

  fileprivate func load(_ table: String, _ heading: String, _ rows: [[String]]) throws {
    try self.table(table, heading, rows)
    try succeed("import \(table) ./\(table).csv")
  }

  fileprivate func load(
    _ table: String, _ heading: String, _ size: Int, _ row: (Int) -> [String]
  ) throws {
    try load(table, heading, (0..<size).map(row))
  }

  fileprivate func cities(_ size: Int) throws {
    try load("cities", "id,name,country", size) { ["c-\($0)", "Town \($0)", "EC"] }
  }
}
