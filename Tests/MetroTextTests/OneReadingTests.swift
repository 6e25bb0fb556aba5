import Foundation
import MetroTestSupport
import Testing
@testable import MetroText

/// Checks on generated texts that a reader returns a value only if there is no other reading.
struct OneReadingTests {
  @Test func `a number has one reading in all styles of separators, or no value`() {
    var random = SeededGenerator(seed: 15)
    for _ in 0..<20_000 {
      let text = Self.number(&random)
      guard let value = try? WholeNumber(written: text).value else { continue }
      let readings = Self.numbers(text)
      #expect(readings == [value], "\(text) is \(readings)")
    }
  }

  @Test func `a date in numbers has one reading in all orders, or no value`() {
    var random = SeededGenerator(seed: 16)
    for _ in 0..<20_000 {
      let parts = [Int.random(in: 1...31, using: &random), .random(in: 1...14, using: &random)]
      let mark = ["/", ".", "-", " "].randomElement(using: &random) ?? "/"
      let text = "\(parts[0])\(mark)\(parts[1])\(mark)2017"
      guard let date = try? EDTFDate(written: text) else { continue }
      let days = [(parts[0], parts[1]), (parts[1], parts[0])].compactMap { day, month in
        (try? EDTFDate("2017-\(Self.padded(month))-\(Self.padded(day))"))?.text
      }
      #expect(Set(days) == [date.text], "\(text)")
    }
  }

  @Test func `a country has one reading in all languages, or no value`() {
    // An index of all names that does not use the reader's.
    var codes: [String: Set<String>] = [:]
    for table in [CountryNameTable.text, CountryAliasTable.text] {
      for entry in table.split(separator: ";") {
        let words = entry.split(separator: " ").prefix {
          $0.utf8.count == 2 && $0.utf8.allSatisfy { (65...90).contains($0) }
        }
        for name in entry.dropFirst(words.count * 3).split(separator: "|") {
          codes[name.lowercased(), default: []].formUnion(words.map(String.init))
        }
      }
    }
    for (name, all) in codes {
      guard let code = try? CountryCode(written: name) else { continue }
      // A code of two letters means itself.
      if name.utf8.count == 2 { continue }
      #expect(all == [code.text], "\(name)")
    }
  }

  @Test func `languages with marks between them have one reading, or no value`() {
    var random = SeededGenerator(seed: 17)
    let words = [
      "en", "ES", "KR", "English", "pt", "PT-BR", "한국어", "fr", "Klingon", "zh-Hans", "CA",
    ]
    let marks = [",", "/", ";", " and ", "-", " "]
    for _ in 0..<5_000 {
      let first = words.randomElement(using: &random) ?? ""
      let second = words.randomElement(using: &random) ?? ""
      let text = first + (marks.randomElement(using: &random) ?? "") + second
      let readings = WrittenLanguages.readings(of: text)
      let taken = try? LanguageTag.list(written: text)
      #expect((taken != nil) == (readings.count == 1), "\(text)")
      if let taken { #expect([taken.map(\.text)] == readings) }
      // A part of several readings is never guessed.
      if [first, second].contains("KR"), let taken, !text.contains("-") {
        #expect(Bool(false), "\(text) is \(taken)")
      }
    }
  }

  private static func number(_ random: inout SeededGenerator) -> String {
    var text = String(Int.random(in: 0...1_999, using: &random))
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let digits = ["0", "00", "000", "200", "50", "1234"].randomElement(using: &random) ?? "0"
      text += ([",", ".", " ", "'"].randomElement(using: &random) ?? ",") + digits
    }
    return text
  }

  /// Returns the whole numbers that a text is in each style: a separator of thousands and a mark
  /// before a fraction of one or two zeros.
  private static func numbers(_ text: String) -> Set<Int> {
    var found: Set<Int> = []
    for (thousands, point) in [
      (",", "."), (".", ","), (" ", ","), (" ", "."), ("'", "."), ("'", ","),
    ] {
      let halves = text.components(separatedBy: point)
      guard halves.count <= 2, halves.count == 1 || Int(halves[1]) == 0 else { continue }
      // Three zeros are a group of thousands.
      if halves.count == 2, halves[1].count == 3, halves[0].count <= 3 { continue }
      let groups = halves[0].components(separatedBy: thousands)
      let isGrouped =
        groups.count == 1
        || (1...3).contains(groups[0].count) && groups[0].first != "0"
          && groups.dropFirst().allSatisfy { $0.count == 3 }
      guard isGrouped, groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }),
        let value = Int(groups.joined())
      else { continue }
      found.insert(value)
    }
    return found
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
