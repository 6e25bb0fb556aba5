import MetroText
import Testing

@testable import MetroCore

/// Checks the names of places that end with their country.
struct NamedCountryTests {
  private func reading(_ name: String, _ texts: [String: String] = [:]) throws -> String? {
    let values = try Noun.city.checkedValues(texts.merging(["name": name]) { $1 })
    return switch NamedCountry(values) {
    case .certain(let name, let country): "\(name)/\(country)"
    case .unclear(let words, let countries, let states):
      "\(words)?\((countries + states).map(\.text).joined(separator: " "))"
    case nil: nil
    }
  }

  @Test(arguments: [
    ("Nowhereville, Uruguay", "Nowhereville/UY"), ("Ormanköy, Türkiye", "Ormanköy/TR"),
    ("다낭시, 베트남", "다낭시/VN"), ("Nowhereville (Germany)", "Nowhereville/DE"),
    ("Nowhereville - Perú", "Nowhereville/PE"), ("無名市，中国", "無名市/CN"),
    ("無名市（日本）", "無名市/JP"), ("غدامس، ليبيا", "غدامس/LY"), ("Нарын, Кыргызстан", "Нарын/KG"),
    ("Nowhereville, Korea, Republic of", "Nowhereville/KR"),
    ("Nowhereville, Entre Ríos, Argentina", "Nowhereville, Entre Ríos/AR"),
  ])
  func `the country is read in any language and behind any mark`(text: String, expected: String)
    throws
  {
    #expect(try reading(text) == expected)
  }

  @Test(arguments: [
    ("Nowhereville, AR", "AR?AR US"), ("Nowhereville, Georgia", "Georgia?GE US"),
    ("Nowhereville, Korea", "Korea?KP KR"), ("Nowhereville, Congo", "Congo?CD CG"),
  ])
  func `a word that can mean more is not certain`(text: String, expected: String) throws {
    #expect(try reading(text) == expected)
  }

  @Test(arguments: [
    "Quito", "Guinea-Bissau", "Washington, D.C.", "Congo (Brazzaville)", "Korea, Republic of",
    "Mexico, Panama", "Quito, Lima, Peru", "Nowhereville, 2014", "Nowhereville, Texas",
    "Jordan / Amman", "Nowhereville, the Hall, Peru", ", Peru", "2014, Peru",
  ])
  func `other names stay whole`(text: String) throws { #expect(try reading(text) == nil) }

  @Test func `other values decide, and an agency has its own name`() throws {
    #expect(try reading("Nowhereville, Peru", ["country": "PE"]) == "Nowhereville/PE")
    #expect(try reading("Nowhereville, AR", ["country": "AR"]) == "Nowhereville/AR")
    #expect(try reading("Nowhereville, Peru", ["country": "EC"]) == nil)
    #expect(try reading("Nowhereville, Peru", ["geonames": "1"]) == nil)
    #expect(try reading("Ministry of Health, Peru", ["kind": "agency"]) == nil)
    #expect(try reading("Nowhere Province, Peru", ["kind": "province"]) == "Nowhere Province/PE")
  }

  @Test(arguments: [
    "Quito, Ecuador", "Quito (Ecuador)", "Quito - Ecuador", "基多，厄瓜多尔", "基多（厄瓜多尔）", "طرابلس، ليبيا",
  ])
  func `a mark is seen in the bytes`(text: String) {
    #expect(NamedCountry.hasMark(text.utf8))
    #expect(!NamedCountry.hasMark("San José-北京 Нарын".utf8))
  }

  @Test func `what the gazetteer finds by the whole text is left to it`() throws {
    let values = try Noun.city.checkedValues(["name": "City of Quito, Ecuador"])
    #expect(NamedCountry.values(in: values, besideGazetteer: true) == nil)
    #expect(
      NamedCountry.values(in: values, besideGazetteer: false)
        == ["name": "City of Quito", "country": "EC"])
  }
}
