@testable import MetroCore

/// A record of a noun that has a value in every field, in a catalog that has what it refers to.
struct SampleRecord {
  let noun: Noun
  let texts: [String: String]

  /// The records that the samples refer to, as noun, id and name.
  static func catalog() throws -> Catalog {
    let catalog = try Catalog.inMemory()
    try catalog.add(.city, named: ["seoul", "quito"])
    try catalog.add(.organization, named: ["metropolis", "iclei", "institute", "fund"])
    try catalog.add(.theme, named: ["environment", "water"])
    try catalog.add(.program, named: ["seoul-2014"])
    try catalog.add(.site, named: ["world-cup-park"])
    return catalog
  }

  static let all: [SampleRecord] = [
    SampleRecord(
      noun: .city,
      texts: [
        "name": "Medellín", "country": "CO", "kind": "province", "latitude": "6.25184",
        "longitude": "-75.56359", "geonames": "3674962", "wikidata": "Q48278",
      ]),
    SampleRecord(
      noun: .organization,
      texts: ["name": "서울특별시", "city": "seoul", "url": "https://www.seoul.go.kr/?a=1#b"]),
    SampleRecord(noun: .theme, texts: ["label": "Climate change", "broader": "environment"]),
    SampleRecord(
      noun: .program,
      texts: [
        "title": "Climate, \"Energy\" & Water", "kind": "study-visit", "series": "Summer school",
        "edition": "3rd", "dates": "2015-04-08/2015-04-14", "status": "held", "mode": "hybrid",
        "host": "seoul", "venue": "City Hall", "alongside": "World Congress", "capacity": "0",
        "cities_claimed": "7", "countries_claimed": "5", "delegates_claimed": "1000000000",
        "presentations_claimed": "9", "languages": "zh-Hans;en;pt-BR",
        "themes": "water;environment", "organizers": "metropolis;iclei",
        "host_organizations": "institute", "partners": "iclei", "funders": "fund;metropolis",
        "summary": "First line.\n\nThird line.",
      ]),
    SampleRecord(
      noun: .participation,
      texts: ["program": "seoul-2014", "city": "quito", "role": "observer", "delegates": "2"]),
    SampleRecord(
      noun: .membership,
      texts: ["network": "metropolis", "city": "quito", "since": "1999~", "until": "2012-05/.."]),
    SampleRecord(
      noun: .site,
      texts: [
        "name": "Energy Dream Center", "city": "seoul", "latitude": "37.5716", "longitude": "0",
      ]),
    SampleRecord(
      noun: .visit,
      texts: [
        "program": "seoul-2014", "site": "world-cup-park", "date": "2014-05?", "position": "2",
        "host": "institute", "note": "In the rain;\nnobody minded.",
      ]),
    SampleRecord(
      noun: .presentation,
      texts: [
        "program": "seoul-2014", "title": "One less Nuclear Plant Plant", "kind": "keynote",
        "date": "2014", "language": "ko", "licence": "CC-BY-4.0", "cities": "seoul;quito",
        "speakers": "Kang Pil Young | Director | Institute;Song;Li |  | Office;Yu | Dr.",
      ]),
    SampleRecord(
      noun: .link,
      texts: [
        "site": "world-cup-park", "relation": "album", "label": "here",
        "url": "https://example.org/%EC%84%9C", "state": "moved", "media_type": "text/html",
      ]),
  ]
}
