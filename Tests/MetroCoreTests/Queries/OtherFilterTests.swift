import Testing

@testable import MetroCore

/// The filters of sites, visits, presentations, links, organizations and themes.
struct OtherFilterTests {
  let catalog: Catalog

  init() throws {
    catalog = try Seoul2015.catalog()
    try catalog.add(.site, "metro", ["name": "Metro", "city": "quito"])
    try catalog.add(.site, "nowhere", ["name": "Nowhere"])
    try catalog.add(.visit, "v", ["program": "waterworks", "site": "world-cup-park"])
    try catalog.add(.visit, "w", ["program": "waterworks", "site": "metro", "position": "1"])
    try catalog.edit(.presentation, "seoul-2015-shanghai", ["language": "zh-Hans"])
    for (id, relation, url) in [
      ("l-page", "page", "https://a.org"), ("l-slides", "slides", "https://b.org"),
      ("l-album", "album", ""),
    ] {
      try catalog.add(
        .link, id, ["presentation": "seoul-2015-shanghai", "relation": relation, "url": url])
    }
    try catalog.add(.link, "m", ["presentation": "seoul-2015-beijing", "relation": "slides"])
    try catalog.add(.theme, "rain", ["label": "Rain", "broader": "waterworks"])
  }

  @Test(
    arguments: [
      (.site, ["city": ["seoul"]], ["energy-dream-center", "world-cup-park"]),
      (.site, ["city": ["seoul", "quito"]], ["energy-dream-center", "metro", "world-cup-park"]),
      (.site, ["program": ["waterworks"]], ["metro", "world-cup-park"]),
      (.site, ["program": ["waterworks", "seoul-2015"]], ["world-cup-park"]),
      (.site, ["never-visited": []], ["nowhere"]),
      (.visit, ["program": ["waterworks"]], ["w", "v"]), (.visit, ["site": ["metro"]], ["w"]),
      (.visit, ["city": ["quito"]], ["w"]),
      (.visit, ["city": ["seoul"], "program": ["waterworks"]], ["v"]),
      (.visit, ["city": ["seoul", "quito"], "program": ["waterworks"]], ["w", "v"]),
      (.presentation, ["city": ["shenzhen"]], ["seoul-2015-guangzhou-shenzhen"]),
      (.presentation, ["city": ["guangzhou", "quito"]], ["seoul-2015-guangzhou-quito"]),
      (.presentation, ["language": ["zh-hans"]], ["seoul-2015-shanghai"]),
      (
        .presentation, ["kind": ["lecture"]],
        ["seoul-2015-environmental-policies", "seoul-2015-one-less-nuclear-power-plant"]
      ),
      (.presentation, ["program": ["waterworks"]], []),
      (.presentation, ["speaker": ["KANG pil"]], ["seoul-2015-one-less-nuclear-plant-plant"]),
      (.presentation, ["speaker": ["young", "kang"]], ["seoul-2015-one-less-nuclear-plant-plant"]),
      (.presentation, ["speaker": ["young", "song"]], []),
      (.presentation, ["speaker": ["director"]], []),
      (.presentation, ["missing-link": [], "city": ["shanghai"]], []),
      (.presentation, ["missing-link": [], "city": ["beijing"]], ["seoul-2015-beijing"]),
      (.link, ["state": ["placeholder"]], ["seoul-2015-slides"]),
      (
        .link, ["state": ["placeholder", "unchecked"]], ["l-page", "l-slides", "seoul-2015-slides"]
      ),
      (.link, ["missing-url": [], "presentation": ["seoul-2015-shanghai"]], ["l-album"]),
      (.link, ["relation": ["album", "participants"]], ["l-album", "seoul-2015-participants"]),
      (
        .link, ["program": ["seoul-2015"]],
        ["l-album", "l-page", "l-slides", "m", "seoul-2015-participants", "seoul-2015-slides"]
      ),
      (.link, ["program": ["waterworks"]], []), (.link, ["site": ["metro"]], []),
      (.link, ["organization": ["metropolis"]], ["metropolis-policy-transfer"]),
      (.organization, ["city": ["quito"]], []),
      (.organization, ["program": ["waterworks"]], ["metropolis-training-institute"]),
      (
        .organization, ["program": ["seoul-2015"]],
        ["metropolis-training-institute", "seoul-metropolitan-government"]
      ),
      (.theme, ["broader": ["waterworks"]], ["rain"]),
      (.participation, ["city": ["quito"]], ["seoul-2015-quito-participant"]),
      (.participation, ["role": ["observer"]], []),
      (.participation, ["program": ["waterworks"]], []),
      (.membership, ["city": ["quito"]], ["metropolis-quito"]),
      (.membership, ["network": ["iclei"]], []),
    ] as [(Noun.Name, [String: [String]], [String])])
  func `filters select records`(name: Noun.Name, filters: [String: [String]], ids: [String]) throws
  {
    #expect(try catalog.ids(.named(name), where: filters) == ids)
  }

  @Test func `a presentation shows its most important link`() throws {
    let columns = ["url", "media_type", "link_state"]
    func row(_ id: String) throws -> [String?]? {
      try catalog.rows(.presentation, ["id"] + columns).texts.first { $0[0] == id }
    }
    #expect(
      try row("seoul-2015-shanghai") == ["seoul-2015-shanghai", "https://b.org", nil, "unchecked"])
    #expect(try row("seoul-2015-beijing") == ["seoul-2015-beijing", nil, nil, "missing"])
    #expect(try row("seoul-2015-baguio-city") == ["seoul-2015-baguio-city", nil, nil, "none"])
    try catalog.edit(.link, "l-slides", ["url": ""])
    #expect(
      try row("seoul-2015-shanghai") == ["seoul-2015-shanghai", "https://a.org", nil, "unchecked"])
  }

  @Test func `visits show their sites and the total number of visits`() throws {
    let found = try catalog.rows(
      .visit, ["id", "position", "site_name", "site_visits"], where: ["program": ["waterworks"]])
    #expect(found.texts == [["w", "1", "Metro", "1"], ["v", nil, "World Cup Park", "2"]])
  }

  @Test func `organizations and themes count their programs`() throws {
    let institute = try catalog.rows(.organization, ["programs", "members"]).texts
    #expect(institute == [["0", "0"], ["0", "6"], ["4", "0"], ["1", "0"]])
    #expect(
      try catalog.rows(.theme, ["id", "programs"]).texts == [
        ["climate", "1"], ["e-government", "1"], ["rain", "0"], ["urban-transportation", "1"],
        ["waterworks", "1"],
      ])
  }
}
