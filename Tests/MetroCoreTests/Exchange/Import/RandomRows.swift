import MetroTestSupport
import MetroText

@testable import MetroCore

/// Random rows, the same in every run: new, unchanged and changed records, with values that are
/// easily stored in another form than they are written.
struct RandomRows {
  let noun: Noun
  let names: [String]
  private(set) var rows: [[String]] = []

  static let odd = [
    " x", "x ", "  ", "\u{3000}サン\u{3000}", "e\u{301}", "Ame\u{301}lie", "É", "中文", "서울",
    "か\u{3099}",
    "ᄀ\u{1161}\u{11A8}", "\u{11A8}", "🚇", "👩\u{200D}🚀", "a\u{AD}b", "a\u{A0}b", "\u{A0}a",
    "a\u{A0}",
    "\u{F900}", "\u{2126}", "\u{202E}x", "a\u{2028}b", "a\tb", "a\nb", "\u{7F}", "\u{85}",
    "\u{FEFF}a",
    "\u{FFFE}", "x|y", "Li | Dr.", "Li |", "Li|Dr", "| x", "a;a", "X;X", "a;;b", ";a", "a;", ";",
    ";;",
    "a; b", "e\u{301};é", "water;climate", "climate;climate", "quito;seoul", "quito; seoul",
    "quito;quito", "ko", "KO", "ko;KO", "zh-hans", "zh-Hans", "zz", "en;ko;en", "007", "7", "1e3",
    "-0",
    "+5", "0", "-0.0", "90.0", "1.50", "91", "181", "0.00001", "1000000000", "1000000001", "1,5",
    "2015", "2015-04-08/2015-04-14", "2014-05/..", "../2016-02", "2013~", "2015-04?", "2015%",
    "2015-13", "201X", "2015-4-1", "2015/2014", "kr", "KR", "ZZ", "Q5", "q5", "Q0", "Q5 ",
    "https://example.org", "HTTP://Example.org", "https://서울.kr/", "example.org", "text/html",
    "Text/HTML", "seoul", "Seoul", "nowhere", "seoul-", "seoul--x", "city", "City", "held", "page",
    "working", "missing", "label-only", "participant", "host", "=1+1", "'x", "\"", "a\"b", "null",
    String(repeating: "a", count: 100), String(repeating: "a", count: 101),
    String(repeating: "a", count: 1_000), String(repeating: "a", count: 1_001),
    String(repeating: "é", count: 1_000), String(repeating: "é", count: 1_001),
    String(repeating: "서", count: 333), String(repeating: "서", count: 334),
    String(repeating: "e\u{301}", count: 1_000), String(repeating: "🚇", count: 1_000),
  ]

  init(
    _ noun: Noun, in catalog: Catalog, count: Int, using numbers: inout SeededGenerator
  ) throws {
    self.noun = noun
    var names = ["id"] + noun.fields.map(\.name)
    if Int.random(in: 0..<4, using: &numbers) == 0 { names.removeFirst() }
    if Int.random(in: 0..<3, using: &numbers) == 0 {
      names.removeAll { !["id", noun.nameField].contains($0) && Bool.random(using: &numbers) }
    }
    if Bool.random(using: &numbers) { names.shuffle(using: &numbers) }
    // A record without columns is a blank line.
    self.names = names.count < 2 ? ["id"] + noun.fields.map(\.name) : names
    let ids = try catalog.ids(noun)
    for number in 0..<count {
      var texts = try RandomRecord.texts(noun, in: catalog, using: &numbers)
      var id = "new-\(number)"
      switch Int.random(in: 0..<10, using: &numbers) {
      case 0...3: break
      case 4...7:
        guard let old = ids.randomElement(using: &numbers) else { break }
        id = old
        let all = texts
        texts = try catalog.texts(noun, old)
        // One value may differ.
        if Bool.random(using: &numbers), let name = all.keys.sorted().randomElement(using: &numbers)
        {
          texts[name] = all[name]
        }
      case 8: id = ""
      default: id = Self.odd.randomElement(using: &numbers) ?? ""
      }
      texts["id"] = id
      if Bool.random(using: &numbers), let name = names.randomElement(using: &numbers) {
        texts[name] = Self.odd.randomElement(using: &numbers)
      }
      if Int.random(in: 0..<12, using: &numbers) == 0 {
        texts[names.randomElement(using: &numbers) ?? ""] = nil
      }
      rows.append(self.names.map { texts[$0] ?? "" })
    }
    if let twice = rows.randomElement(using: &numbers) { rows.append(twice) }
  }

  /// Whether restoring texts escaped for spreadsheets changes nothing.
  var isSafe: Bool {
    rows.allSatisfy { row in
      row.allSatisfy { SpreadsheetText.restored($0).utf8.elementsEqual($0.utf8) }
    }
  }

  /// Whether a cell stands for the value of the row above, which it does in sheets alone.
  var hasRepetitions: Bool {
    rows.contains { row in
      zip(names, row).contains { name, text in
        let type = noun.field(name)?.type
        return type != nil && type != .prose && DittoPhrase.isWhole(text)
      }
    }
  }

  /// Whether an ID is a bare number, which renames no record unless the sheet has all columns.
  var hasRunningNumbers: Bool {
    guard let id = names.firstIndex(of: "id"), names.count <= noun.fields.count else {
      return false
    }
    return rows.contains { row in
      guard let text = RecordID.made(from: row[id])?.text else { return false }
      return RunningNumbers.isNumber(text.utf8Span.span)
    }
  }

  /// Returns the rows as CSV.
  var csv: String { ([names] + rows).map(csvLine).joined() }

  /// Returns the rows as NDJSON.
  var ndjson: String {
    rows.map { row in
      let members = zip(names, row).map { name, text in
        guard noun.field(name)?.isList == true else {
          return "\(Self.quoted(name)):\(Self.quoted(text))"
        }
        let items = ListText.values(ofCell: text).map(Self.quoted)
        return "\(Self.quoted(name)):[\(items.joined(separator: ","))]"
      }
      return "{\(members.joined(separator: ","))}\n"
    }.joined()
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case "\n": "\\n"
      case "\t": "\\t"
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
