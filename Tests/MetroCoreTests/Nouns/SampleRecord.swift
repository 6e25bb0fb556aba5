@testable import MetroCore

/// A record with a value in every field, for a catalog that has the records it refers to.
struct SampleRecord {
  let noun: Noun
  let texts: [String: String]

  /// The fields for the owner of the record, if the owner can be of several record types.
  var owners: [String] { noun.owner?.columns ?? [] }

  /// The fields that stay empty because an alternative field has a value.
  var others: [String] {
    owners.filter { texts[$0] == nil }
      + (noun.name == .statement ? ["fields", "period", "series"] : [])
      + noun.joined.flatMap(\.fields).map(\.name).filter { texts[$0] == nil }
  }

  /// The fields that a rule of the record type requires or fills.
  var needs: [String] {
    switch noun.name {
    case .statement: ["field", "stated", "value"]
    case .name: ["script"]
    default: []
    }
  }

  /// Creates a catalog with the records that the samples refer to.
  static func catalog() throws -> Catalog {
    let catalog = try Catalog.inMemory()
    let whole = try unsafe whole.get()
    try catalog.withQueue { try whole.copy(to: $0) }
    return catalog
  }

  /// The catalog that tests copy; its queue makes one copy at a time.
  nonisolated(unsafe) private static let whole = Result {
    try LaterSchema.with([]) {
      let catalog = try Catalog.inMemory()
      try catalog.add(.city, named: ["seoul", "quito"])
      try catalog.add(.organization, named: ["metropolis", "iclei", "institute", "fund"])
      try catalog.add(.theme, named: ["environment", "water"])
      try catalog.add(.program, named: ["seoul-2014"])
      try catalog.add(.site, named: ["world-cup-park"])
      try catalog.add(.practice, named: ["car-free-day"])
      try catalog.add(.source, named: ["post"])
      return catalog
    }
  }

  /// Adds the sample of a record type, and the records that it refers to if they are missing.
  static func add(_ noun: Noun, to catalog: Catalog) throws {
    guard let sample = all.first(where: { $0.noun.name == noun.name }) else { return }
    for field in noun.fields {
      guard case .reference(let target) = field.type else { continue }
      let ids = ListText.values(of: sample.texts[field.name] ?? "")
      let missing = try ids.filter { try catalog.knownID(.named(target), $0) == nil }
      try catalog.add(.named(target), named: missing)
    }
    try catalog.add(noun, nil, sample.texts)
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
      texts: [
        "name": "서울특별시", "city": "seoul", "url": "https://www.seoul.go.kr/?a=1#b",
        "founded": "1985~", "members_claimed": "138", "centers_claimed": "0",
        "programs_claimed": "40", "cities_claimed": "300", "delegates_claimed": "3500",
      ]),
    SampleRecord(noun: .theme, texts: ["label": "Climate change", "broader": "environment"]),
    SampleRecord(
      noun: .practice,
      texts: [
        "title": "Rain & \"Water\"", "cities": "seoul;quito", "owners": "institute",
        "operators": "fund", "partners": "iclei;institute", "funders": "fund", "kind": "service",
        "status": "pilot", "dates": "2012-05/..", "themes": "water", "sdgs": "6;11.b",
        "scale": "metropolitan", "summary": "First line.\n\nThird line.", "results": "73 cities",
        "cost": "1200000.50 EUR 2012", "awards": "Gold | 2013;Green Key", "license": "CC-BY-4.0",
        "transfers_claimed": "3", "cities_claimed": "2",
      ]),
    SampleRecord(
      noun: .program,
      texts: [
        "title": "Climate, \"Energy\" & Water", "kind": "study-visit", "series": "Summer school",
        "edition": "3", "dates": "2015-04-08/2015-04-14", "status": "held", "mode": "hybrid",
        "host": "seoul", "venue": "City Hall", "alongside": "World Congress", "capacity": "0",
        "cities_claimed": "7", "countries_claimed": "5", "delegates_claimed": "1000000000",
        "presentations_claimed": "9", "languages": "zh-Hans;en;pt-BR",
        "themes": "water;environment", "organizers": "metropolis;iclei",
        "host_organizations": "institute", "partners": "iclei", "funders": "fund;metropolis",
        "summary": "First line.\n\nThird line.", "members_claimed": "6", "part_of": "seoul-2014",
        "practices": "car-free-day",
      ]),
    SampleRecord(
      noun: .site,
      texts: [
        "name": "Energy Dream Center", "city": "seoul", "latitude": "37.5716", "longitude": "0",
        "practices": "car-free-day",
      ]),
    SampleRecord(
      noun: .name,
      texts: [
        "city": "seoul", "text": "한성; \"Hanyang\"", "language": "ko-KR", "script": "Kore",
        "kind": "former", "since": "1394", "until": "1910~",
      ]),
    SampleRecord(
      noun: .participation,
      texts: ["program": "seoul-2014", "city": "quito", "role": "observer", "delegates": "2"]),
    SampleRecord(
      noun: .membership,
      texts: ["network": "metropolis", "city": "quito", "since": "1999~", "until": "2012-05/.."]),
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
        "date": "2014", "language": "ko", "license": "CC-BY-4.0", "cities": "seoul;quito",
        "speakers": "Kang Pil Young | Director | Institute;Song;Li |  | Office;Yu | Dr.",
        "practices": "car-free-day",
      ]),
    SampleRecord(
      noun: .source,
      texts: [
        "title": "Learnings: \"Seoul\"", "publisher": "서울특별시", "language": "en",
        "url": "https://example.org/news?a=1", "published": "2015-04?", "retrieved": "2026-11-25",
        "sha256": String(repeating: "0f", count: 32), "mirror_of": "post",
        "text": "First line.\n\nThird line.",
      ]),
    SampleRecord(
      noun: .link,
      texts: [
        "site": "world-cup-park", "relation": "album", "label": "here",
        "url": "https://example.org/%EC%84%9C", "state": "moved", "media_type": "text/html",
      ]),
    SampleRecord(
      noun: .transfer,
      texts: [
        "practice": "car-free-day", "city": "quito", "stage": "adopted", "interested_on": "2010",
        "studied_on": "2011?", "adapting_on": "2011-05/2012", "piloted_on": "2013",
        "adopted_on": "2014-02-28", "dropped_on": "2020~", "way": "combined",
        "via_program": "seoul-2014", "result": "car-free-day", "dates": "2010/2014",
        "adaptation": "Only on Sundays.", "outcome": "Fewer cars.", "support": "twinning",
      ]),
    SampleRecord(
      noun: .statement,
      texts: [
        "source": "post", "program": "seoul-2014", "field": "dates", "stated": "April 8~14",
        "value": "2015-04-08/2015-04-14", "quote": "It was held from April 8~14.",
        "locator": "first paragraph", "scope": "program-days", "method": "read", "language": "en",
      ]),
    SampleRecord(
      noun: .decision,
      texts: [
        "program": "seoul-2014", "field": "cities_claimed", "value": "6", "because": "as named",
        "decided_by": "kim", "decided_on": "2026-11-25", "against": "6\n7",
      ]),
    SampleRecord(
      noun: .description,
      texts: [
        "subject": "catalog", "title": "Programs of Metropolis", "summary": "Courses;\nand visits",
        "license": "CC-BY-4.0", "contact": "Secretariat, data@metropolis.example",
        "network": "metropolis", "homepage": "https://metropolis.example/catalog",
      ]),
    SampleRecord(
      noun: .waiver,
      texts: [
        "site": "world-cup-park", "rule": "coordinates-outside-country", "field": "latitude",
        "other": "city/seoul", "inputs": "37.5716, 0", "because": "an island", "until": "2027-05",
        "waived_by": "kim", "waived_on": "2026-11-25",
      ]),
    SampleRecord(
      noun: .withholding,
      texts: [
        "site": "world-cup-park", "because": "no permission;\nyet",
        "withheld_by": "kim", "withheld_on": "2026-11-25",
      ]),
    SampleRecord(
      noun: .alias, texts: ["city": "seoul", "former": "soul", "reason": "merged", "number": "1"]),
  ]
}
