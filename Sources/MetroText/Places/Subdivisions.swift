/// The states and provinces of some countries, by their codes and names.
///
/// A state has the number of its line in ``SubdivisionTable``, counted from 1 in its country, which is also its
/// number in the gazetteer.
package enum Subdivisions {
  /// Returns the numbers of the states with a code or name, by country; in Italy, several provinces make one.
  package static func numbers(of text: String) -> [String: Set<UInt8>] {
    guard text.utf8.count <= 60 else { return [:] }
    return numbersByKey[FoldedName.key(of: text)] ?? [:]
  }

  /// Returns whether a text is the code or the name of a state or province.
  package static func knows(_ text: String) -> Bool { !numbers(of: text).isEmpty }

  /// Returns whether the state with a number is the one that a code or name means; nil if the country has none
  /// of that code or name.
  package static func matches(_ text: String, _ number: UInt8, in country: String) -> Bool? {
    numbers(of: text)[country].map { $0.contains(number) }
  }

  /// Returns the number of the state with a code of GeoNames; 0 if the table does not have it.
  package static func number(ofGeoNames code: String, in country: String) -> UInt8 {
    numbersByCode["\(country) \(code)"] ?? 0
  }

  private static let lines: [(start: Substring, number: UInt8, names: [Substring])] = {
    var counts: [Substring: UInt8] = [:]
    return SubdivisionTable.text.split(separator: "\n").map { line in
      let parts = line.split(separator: " ", maxSplits: 2)
      counts[parts[0], default: 0] += 1
      return (
        line.prefix(parts[0].count + 1 + parts[1].count), counts[parts[0]] ?? 0,
        parts[2].split(separator: "|")
      )
    }
  }()

  private static let numbersByCode = Dictionary(
    lines.map { (String($0.start), $0.number) }, uniquingKeysWith: { first, _ in first })

  private static let numbersByKey: [String: [String: Set<UInt8>]] = {
    var numbers: [String: [String: Set<UInt8>]] = [:]
    for line in lines {
      let country = String(line.start.prefix(2))
      for name in line.names {
        numbers[FoldedName.key(of: String(name)), default: [:]][country, default: []]
          .insert(line.number)
      }
    }
    return numbers
  }()
}
