import Foundation
import MetroTestSupport
import Testing

@testable import MetroText

/// Spelling variants that do not change a name.
struct FoldedNameTests {
  @Test(arguments: [
    ["Mexico City", "MEXICO CITY", "mexico-city", "México  City", "MexicoCity", " Mexico_City. "],
    ["São Paulo", "Sao Paulo", "SÃO PAULO", "Sa\u{303}o Paulo", "são\u{A0}paulo"],
    ["서울", "\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}", "서 울", "(서울)"],
    ["北京", "北\u{3000}京", "北京\u{FE00}"],
    ["東京都", "東京\u{200B}都"],
    ["ガーナ", "ｶﾞｰﾅ", "カ\u{3099}ーナ"],
    ["Straße", "STRASSE", "strasse", "STRAẞE"],
    ["Ærøskøbing", "AEROSKOBING", "Aeroskobing"],
    ["Łódź", "Lodz", "LÓDŹ"],
    ["İstanbul", "istanbul", "ISTANBUL", "ıstanbul"],
    ["L'Aquila", "L’Aquila", "LAquila", "L´Aquila", "Lʼaquila"],
    ["Xi'an", "Xian", "Xi An"],
    ["Saint-Denis", "Saint Denis", "SAINT–DENIS"],
    ["Ｓｅｏｕｌ", "Seoul"],
    ["Zürich", "Zurich"],
    ["Hà Nội", "Ha Noi", "HÀ NỘI"],
    ["Москва", "МОСКВА"],
    ["Йошкар-Ола", "Иошкар Ола", "ЙОШКАР-ОЛА"],
    ["Αθήνα", "ΑΘΗΝΑ"],
    ["Πάτρας", "ΠΑΤΡΑΣ"],
    ["القاهرة", "القَاهِرَة", "القـاهرة"],
    ["أبوظبي", "ابوظبي"],
    ["ירושלים", "יְרוּשָׁלַיִם"],
    ["Zone ٣", "Zone 3", "zone ３"],
    ["Ⅷ", "VIII"],
  ])
  func `spelling variants of a name have the same key`(names: [String]) {
    let keys = Set(names.map { FoldedName.key(of: $0) })
    #expect(keys.count == 1, "\(keys)")
    #expect(keys.first?.isEmpty == false)
    for name in names { #expect(FoldedName(name).key == FoldedName.key(of: name), "\(name)") }
  }

  @Test(arguments: [
    ("Seoul", "서울"), ("서울", "首爾"), ("北京", "東京"), ("Köln", "Koeln"), ("Vila", "Villa"),
    ("カ", "ガ"), ("か", "カ"), ("दिल्ली", "दल्ल"), ("San José 1", "San José 2"),
    ("Москва", "Mockba"), ("ก้", "ก"),
  ])
  func `different names have different keys`(one: String, other: String) {
    #expect(FoldedName.key(of: one) != FoldedName.key(of: other))
  }

  @Test func `the words of a name are separated, and apostrophes stay within a word`() {
    #expect(FoldedName("Saint-Denis, L'Île").words == ["saint", "denis", "lile"])
    #expect(FoldedName("  São   Paulo (SP) ").words == ["sao", "paulo", "sp"])
    #expect(FoldedName("서울 특별시").words == ["서울", "특별시"])
    #expect(FoldedName("!?").words == [])
  }

  @Test func `a name without letters and digits is looked up unchanged`() {
    #expect(FoldedName.key(of: " ★ ☆ ") == "★☆")
    #expect(FoldedName.key(of: "+") != FoldedName.key(of: "&"))
    #expect(FoldedName.key(of: " \u{3000}") == "")
  }

  @Test func `folding a key again changes nothing`() {
    var numbers = SeededGenerator(seed: 4)
    let alphabets: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA0...0x24F, 0x370...0x3FF, 0x400...0x4FF, 0x5D0...0x5EA, 0x620...0x64A,
      0x900...0x97F, 0xE00...0xE5B, 0x1E00...0x1EFF, 0x2000...0x206F, 0x3041...0x30FF,
      0x4E00...0x4FFF, 0xAC00...0xAD00, 0xFF01...0xFF9F,
    ]
    for _ in 0..<2_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...6, using: &numbers) {
        let range = alphabets.randomElement(using: &numbers) ?? 0x20...0x7E
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &numbers)) {
          text.append(scalar)
        }
      }
      let key = FoldedName.key(of: String(text))
      #expect(FoldedName.key(of: key) == key, "\(String(text).debugDescription)")
      #expect(
        FoldedName.key(of: String(text).decomposedStringWithCanonicalMapping) == key,
        "\(String(text).debugDescription)")
    }
  }
}
