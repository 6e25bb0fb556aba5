import Testing

@testable import MetroCore

/// Checks how texts that name a place are taken apart.
struct WrittenPlaceTests {
  /// The readings of a text as `name/countries/dropped`, with `?` for a doubt.
  private func readings(_ text: String) -> [String] {
    WrittenPlace.readings(of: text).map { reading in
      [reading.name, reading.countries.joined(separator: " "), reading.dropped ?? ""]
        .joined(separator: "/") + (reading.isDoubtful ? "?" : "")
    }
  }

  @Test(arguments: [
    ("Quito", ["Quito//"]),
    ("Quito, Ecuador", ["Quito, Ecuador//", "Quito/EC/"]),
    ("Quito, EC", ["Quito, EC//", "Quito/EC/"]),
    ("Lima (Peru)", ["Lima (Peru)//", "Lima/PE/"]),
    ("Lima（秘鲁）", ["Lima（秘鲁）//", "Lima/PE/"]),
    ("Quito - Ecuador", ["Quito - Ecuador//", "Quito/EC/"]),
    ("Seoul, Korea", ["Seoul, Korea//", "Seoul/KP KR/"]),
    ("Seoul, Korea, Republic of", ["Seoul, Korea, Republic of//", "Seoul/KR/"]),
    ("Paris, Texas", ["Paris, Texas//", "Paris/US/Texas?"]),
    ("Paris, Texas, USA", ["Paris, Texas, USA//", "Paris/US/Texas?"]),
    ("Paris, Nowhere", ["Paris, Nowhere//", "Paris//Nowhere?"]),
    ("Campinas/SP", ["Campinas/SP//", "Campinas/BR/SP?"]),
    ("Quito, Quito, Ecuador", ["Quito, Quito, Ecuador//", "Quito/EC/"]),
    ("Johannesburg (Gauteng)", ["Johannesburg (Gauteng)//", "Johannesburg//Gauteng?"]),
    ("Quito (", ["Quito (//"]), ("(Peru)", ["(Peru)//"]), (", Peru", [", Peru//"]),
    ("Quito,", ["Quito,//"]), ("", []), ("  ", []),
  ])
  func `a name and its country are separated`(text: String, expected: [String]) {
    #expect(readings(text) == expected)
  }

  @Test(arguments: [
    ("City of Quito", "Quito//City of"), ("Ville de Dakar", "Dakar//Ville de"),
    ("Ville d'Abidjan", "Abidjan//Ville d'"), ("Municipality of Quito", "Quito//Municipality of"),
    ("Distrito Metropolitano de Quito", "Quito//Distrito Metropolitano de"),
    ("Seoul Metropolitan Government", "Seoul//Metropolitan Government"),
    ("서울특별시", "서울//특별시"), ("부산광역시", "부산//광역시"), ("수원시", "수원//시"),
    ("上海市", "上海//市"), ("台北市政府", "台北//市政府"),
    ("Bogotá D.C.", "Bogotá//D.C."), ("Bogotá, D.C.", "Bogotá//D.C."),
    ("City of Quito, Ecuador", "Quito/EC/City of"),
    ("CITY OF QUITO", "QUITO//City of"),
  ])
  func `words that say what a place is are dropped`(text: String, expected: String) {
    #expect(readings(text).contains(expected), "\(readings(text))")
    #expect(readings(text).first == "\(text)//")
  }

  @Test func `a name that is all such words stays`() {
    #expect(readings("City of ") == ["City of//"])
    #expect(readings("市") == ["市//"])
    #expect(readings("시") == ["시//"])
  }
}
