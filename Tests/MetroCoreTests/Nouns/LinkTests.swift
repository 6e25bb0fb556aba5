import Testing

@testable import MetroCore

struct LinkTests {
  let catalog: Catalog

  init() throws {
    catalog = try SampleRecord.catalog()
  }

  @Test(arguments: [
    ([:], "missing"), (["label": "here"], "label-only"),
    (["url": "https://example.org"], "unchecked"),
    (["label": "here", "url": "https://example.org"], "unchecked"),
    (["label": "soon", "state": "announced"], "announced"),
    (["state": "placeholder"], "placeholder"),
  ])
  func `a missing state is derived from label and URL`(
    texts: [String: String], state: String
  ) throws {
    let texts = texts.merging(["site": "world-cup-park", "relation": "page"]) { $1 }
    let id = try catalog.add(.link, nil, texts)
    #expect(try catalog.texts(.link, id)["state"] == state)
  }

  @Test(arguments: [
    (["state": "working"], "a link without an address cannot be 'working'"),
    (["state": "dead", "label": "x"], "a link without an address cannot be 'dead'"),
    (
      ["state": "missing", "url": "https://example.org"],
      "a link with an address cannot be 'missing'"
    ),
    (
      ["state": "label-only", "url": "https://example.org", "label": "x"],
      "a link with an address cannot be 'label-only'"
    ),
    (["state": "label-only"], "a link that is 'label-only' needs a label"),
  ])
  func `an inconsistent state is rejected`(texts: [String: String], reason: String) throws {
    let texts = texts.merging(["site": "world-cup-park", "relation": "page"]) { $1 }
    #expect(throws: ValueError.inconsistent(reason: reason)) {
      try catalog.add(.link, nil, texts)
    }
  }

  @Test func `a link has one owner`() throws {
    let none = try #require(throws: ValueError.self) {
      try catalog.add(.link, "x", ["relation": "page"])
    }
    #expect(
      none
        == ValueError.inconsistent(
          reason:
            "a link belongs to a program, presentation, site, organization, source or practice, and none "
            + "is given"
        ))
    let two = try #require(throws: ValueError.self) {
      try catalog.add(
        .link, "x", ["relation": "page", "site": "world-cup-park", "program": "seoul-2014"])
    }
    #expect(
      two
        == ValueError.inconsistent(
          reason: "a link belongs to one record, and 2 are given: program, site"))
  }

  @Test func `an owner can be replaced by another in one edit`() throws {
    try catalog.add(.link, "x", ["relation": "page", "site": "world-cup-park"])
    #expect { try catalog.edit(.link, "x", ["program": "seoul-2014"]) } throws: {
      $0 is any CatalogError
    }
    #expect { try catalog.edit(.link, "x", ["site": ""]) } throws: { $0 is any CatalogError }
    try catalog.edit(.link, "x", ["program": "seoul-2014", "site": ""])
    #expect(try catalog.texts(.link, "x")["program"] == "seoul-2014")
  }

  @Test func `a new URL resets the state of the old one`() throws {
    let owner = ["relation": "page", "site": "world-cup-park", "label": "here"]
    try catalog.add(
      .link, "x", owner.merging(["url": "https://a.org", "state": "dead"]) { $1 })
    try catalog.edit(.link, "x", ["url": "https://a.org", "label": "there"])
    #expect(try catalog.texts(.link, "x")["state"] == "dead")
    try catalog.edit(.link, "x", ["url": "https://b.org"])
    #expect(try catalog.texts(.link, "x")["state"] == "unchecked")
    try catalog.edit(.link, "x", ["url": "https://c.org", "state": "moved"])
    #expect(try catalog.texts(.link, "x")["state"] == "moved")
    try catalog.edit(.link, "x", ["url": ""])
    #expect(try catalog.texts(.link, "x")["state"] == "label-only")
    try catalog.edit(.link, "x", ["url": "https://d.org"])
    #expect(try catalog.texts(.link, "x")["state"] == "unchecked")
  }

  @Test func `a cleared state is derived again`() throws {
    let owner = ["relation": "page", "site": "world-cup-park"]
    try catalog.add(.link, "x", owner.merging(["url": "https://a.org", "state": "dead"]) { $1 })
    try catalog.edit(.link, "x", ["state": ""])
    let texts = try catalog.texts(.link, "x")
    #expect(texts["state"] == "unchecked")
  }
}
