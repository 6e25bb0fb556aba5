import Foundation
import MetroTestSupport

/// 315 made-up practices of 144 cities with a value in every column, as platforms publish them.
struct PracticeCases {
  static let count = 315
  static let cityCount = 144

  /// The tables as CSV, by name, in the order of import.
  let tables: [(name: String, text: String)]

  init(seed: UInt64) {
    var numbers = SeededGenerator(seed: seed)
    let words = [
      "Rainwater", "빗물", "雨水", "Дождь", "مطر", "Água", "नमी", "Ομβρια", "Night Bus", "올빼미버스",
      "Jardín", "Tri des déchets", "Straße", "\u{5D2}\u{5D9}\u{5E0}\u{5D4}", "น้ำฝน",
    ]
    func some<T>(_ values: [T], _ most: Int = 1) -> [T] {
      Array(values.shuffled(using: &numbers).prefix(Int.random(in: 1...most, using: &numbers)))
    }
    let cities = (0..<Self.cityCount).map { "city-\($0)" }
    var rows: [[String]] = []
    for index in 0..<Self.count {
      // Practices of several cities have one title.
      let title =
        index % 5 == 0 ? "Car-Free Sundays" : "\(some(words)[0]) \(index) “\(some(words)[0])”"
      let own = index % 5 == 0 ? [cities[index % 144]] : some(cities, 3)
      let year = Int.random(in: 1980...2020, using: &numbers)
      rows.append([
        "case-\(index)", title, own.joined(separator: ";"), "office",
        some(["office", "lab"], 2)
          .joined(separator: ";"), "lab", "fund",
        some(["policy", "program", "project", "service", "infrastructure", "campaign"])[0],
        some(["proposed", "pilot", "running", "completed", "discontinued"])[0],
        some(["\(year)", "\(year)/..", "\(year)-05/\(year + 3)", "../\(year)", "\(year)~"])[0],
        some(["water", "waste"], 2).joined(separator: ";"),
        some(["6", "11.6", "7.b", "13", "17.19"], 3).joined(separator: ";"),
        some(["district", "city", "metropolitan"])[0],
        "First line, with \"quotes\" and ; signs.\n\nThird line: \(some(words)[0]).",
        "\(year) households", "\(year * 1000) EUR \(year)", "Green Key | \(year);\(some(words)[0])",
        "CC-BY-4.0", "\(index % 7)", "\(index % 5)",
      ])
    }
    tables = [
      ("cities", Self.csv([["id", "name"]] + cities.map { [$0, $0.capitalized] })),
      ("organizations", Self.csv([["id", "name"]] + ["office", "lab", "fund"].map { [$0, $0] })),
      ("themes", Self.csv([["id", "label"]] + ["water", "waste"].map { [$0, $0] })),
      ("practices", Self.csv([Self.columns] + rows)),
    ]
  }

  static let columns = [
    "id", "title", "cities", "owners", "operators", "partners", "funders", "kind", "status",
    "dates",
    "themes", "sdgs", "scale", "summary", "results", "cost", "awards", "license",
    "transfers_claimed", "cities_claimed",
  ]

  private static func csv(_ rows: [[String]]) -> String {
    rows.map { row in
      row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
    }.joined()
  }
}
