import MetroText
import Testing

@testable import MetroCore

/// Checks which names are enough to take a place, alone and with a country.
struct OtherNameTests {
  private func answer(_ name: String, _ country: String? = nil) throws -> String {
    let values = try Noun.city.checkedValues(
      ["name": name].merging(country.map { ["country": $0] } ?? [:]) { $1 })
    return switch CityQuestion(values)?.answer {
    case .place(let found): "\(found.place.name) \(found.place.country)"
    case .several: "several"
    case .unsure: "unsure"
    case .elsewhere: "elsewhere"
    case .unknown, nil: "unknown"
    }
  }

  @Test(arguments: ["San Juan", "Córdoba", "Cordoba", "San Luis", "圣胡安", "Santa Fe", "Mérida"])
  func `a place is not taken if another has the name as its own and is not much smaller`(
    name: String
  ) throws {
    #expect(try answer(name) == "several")
  }

  @Test(arguments: [
    ("Lima", "Lima PE"), ("Salta", "Salta AR"), ("Mendoza", "Mendoza AR"), ("Murcia", "Murcia ES"),
    ("Guadalajara", "Guadalajara MX"), ("안산시", "Ansan-si KR"), ("Cancún", "Cancún MX"),
  ])
  func `much larger places are taken`(name: String, place: String) throws {
    #expect(try answer(name) == place)
  }

  @Test(arguments: [
    ("Sesa", "ES"), ("Tabernas", "ES"), ("San Pedro", "ES"), ("Priego", "ES"), ("Vileña", "ES"),
    ("Santa Coloma", "ES"), ("Pozuelo", "ES"), ("Kabupaten Poso", "ID"),
    ("KABUPATEN MALANG", "ID"), ("Bahia", "BR"), ("Rio", "BR"),
  ])
  func `another name is not enough for a small place, nor a part of a name or an area`(
    name: String, country: String
  ) throws {
    #expect(try answer(name, country) == "unsure")
  }

  @Test(arguments: [
    ("Peking", "CN", "Beijing CN"), ("Cologne", "DE", "Köln DE"), ("Seville", "ES", "Sevilla ES"),
    ("Bombay", "IN", "Mumbai IN"), ("Cebu", "PH", "Cebu City PH"), ("沪", "CN", "Shanghai CN"),
    ("Mexico", "MX", "Mexico City MX"), ("Palma de Mallorca", "ES", "Palma ES"),
    ("Kota Palu", "ID", "Palu ID"), ("Villena", "ES", "Villena ES"), ("Sarrià", "ES", "Sarrià ES"),
  ])
  func `another name of a large place is enough with its country`(
    name: String, country: String, place: String
  ) throws {
    #expect(try answer(name, country) == place)
  }

  @Test(arguments: [
    ("Boston, MA, USA", "Boston US"), ("Hyderabad, Telangana, India", "Hyderabad IN"),
    ("Vienna, Austria (ACV)", "Vienna AT"), ("Austria / Vienna", "Vienna AT"),
    ("Vienna/Austria", "Vienna AT"), ("الرياض, السعودية", "Riyadh SA"),
    ("السعودية / الرياض", "Riyadh SA"), ("Santa Fe, AR", "Santa Fe AR"),
    ("Houston, Mississippi, USA", "unsure"), ("Springfield, USA (Illinois)", "several"),
    ("Cuenca, Ecuador ó Loja, Ecuador", "unsure"), ("Portland, Maine, USA", "Portland US"),
    ("Jordan / Amman", "unknown"), ("Seoul / Busan", "unknown"), ("Guatemala / Antigua", "unknown"),
    ("San Jose, CA", "San Jose US"), ("Richmond, CA", "unsure"),
  ])
  func `regions, remarks and countries beside a name are read`(
    text: String, expected: String
  ) throws {
    #expect(try answer(text) == expected)
  }
}
