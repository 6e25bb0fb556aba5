import Foundation
import MetroTestSupport
import Testing

@testable import MetroCore
@testable import MetroText

/// Catalogs with planted duplicates and traps, for measuring recall and precision.
///
/// `Tests/Benchmarks/duplicates.py` does the same with many more records, and measures the time.
struct PlantedDuplicatesTests {
  /// Returns a variant of a name as another person might write it.
  enum Writing: CaseIterable {
    case capitals, accents, transliteration, order, slip
  }

  private static let natives = [
    ("Парк Победы", "Park Pobedy"), ("Музей Вокзал", "Muzey Vokzal"), ("Театр Мост", "Teatr Most"),
    ("Πλατεία Αθήνα", "Plateia Athina"), ("Θέατρο Αγορά", "Theatro Agora"),
    ("서울 공원", "Seoul Gongwon"), ("부산 시장", "Busan Sijang"), ("인천 도서관", "Incheon Doseogwan"),
    ("北京公园", "Beijing Gongyuan"), ("广州图书馆", "Guangzhou Tushuguan"),
    ("上海中心", "Shanghai Zhongxin"),
  ]

  private static let consonants = "bdfgklmnprstvz".map(String.init)
  private static let vowels = "aeiou".map(String.init)

  private struct Plan {
    var rows: [(id: String, name: String, place: String)] = []
    var same: [Writing: Set<String>] = [:]
    var all: Set<String> { same.values.reduce(into: []) { $0.formUnion($1) } }
  }

  private static func plan(seed: UInt64) -> Plan {
    var numbers = SeededGenerator(seed: seed)
    var plan = Plan()
    var names: Set<String> = []
    func syllables(_ count: Int) -> String {
      (0..<count).map { _ in
        consonants[Int.random(in: 0..<14, using: &numbers)]
          + vowels[Int.random(in: 0..<5, using: &numbers)]
      }.joined()
    }
    func name() -> String {
      while true {
        let name = syllables(4).capitalized + " " + syllables(3).capitalized
        if names.insert(name).inserted { return name }
      }
    }
    func add(_ name: String, _ place: String) -> String {
      let id = "r\(1000 + plan.rows.count)"
      plan.rows.append((id, name, place))
      return id
    }
    var natives = natives
    for _ in 0..<60 { _ = add(name(), Bool.random(using: &numbers) ? "p" : "q") }
    for writing in Writing.allCases {
      for _ in 0..<11 {
        var first = name()
        var second = first
        switch writing {
        case .capitals: second = first.uppercased()
        case .accents:
          first = first.replacing("a", with: "á").replacing("o", with: "ö")
            .replacing("e", with: "ê")
        case .transliteration: (first, second) = natives.removeLast()
        case .order: second = first.split(separator: " ").reversed().joined(separator: " ")
        case .slip:
          let place = second.index(
            second.startIndex, offsetBy: Int.random(in: 2...6, using: &numbers))
          second.swapAt(place, to: second.index(after: place))
        }
        let pair = "\(add(first, "p")) \(add(second, "p"))"
        plan.same[writing, default: []].insert(pair)
      }
    }
    // Traps: the same name in another place, and another number.
    for _ in 0..<11 {
      let name = name()
      _ = (add(name, "p"), add(name, "q"))
      let other = self.numbered(names: name)
      _ = (add(other.0, "q"), add(other.1, "q"))
    }
    return plan
  }

  private static func numbered(names name: String) -> (String, String) {
    ("Phase 1 \(name)", "Phase 2 \(name)")
  }

  @Test(arguments: [Noun.Name.city, .site, .organization, .program], [UInt64(1), 2, 3])
  func `most duplicates are found, and most results are duplicates`(name: Noun.Name, seed: UInt64)
    throws
  {
    let noun = Noun.named(name)
    let plan = Self.plan(seed: seed)
    let catalog = try Catalog.inMemory()
    let places = name == .city ? ["p": "KR", "q": "CN"] : ["p": "p", "q": "q"]
    if name != .city {
      try catalog.add(.city, "p", ["name": "Pohang", "country": "KR"])
      try catalog.add(.city, "q", ["name": "Quito", "country": "EC"])
    }
    try catalog.write { writer in
      for row in plan.rows {
        var texts = [noun.nameField ?? "": row.name]
        texts[name == .city ? "country" : name == .program ? "host" : "city"] = places[row.place]
        try writer.add(noun, id: RecordID(row.id), noun.values(texts))
      }
    }
    let found = Set(try catalog.pairs(name))
    for (writing, pairs) in plan.same {
      let recall = Double(found.intersection(pairs).count) / Double(pairs.count)
      #expect(recall >= 0.9, "\(name), \(writing): \(pairs.subtracting(found))")
    }
    let precision = Double(found.intersection(plan.all).count) / Double(found.count)
    #expect(precision >= 0.95, "\(name): \(found.subtracting(plan.all))")
  }
}

extension String {
  /// Swaps the letters at two positions.
  fileprivate mutating func swapAt(_ place: Index, to other: Index) {
    var letters = Array(self)
    letters.swapAt(
      distance(from: startIndex, to: place), distance(from: startIndex, to: other))
    self = String(letters)
  }
}
