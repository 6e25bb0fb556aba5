import MetroTestSupport
import Testing

@testable import MetroCore

/// The index after an import equals the one after `add` and `edit`.
@Suite(.enabled(if: SQLiteShell.isThere))
struct ImportedSearchTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func dump(_ name: String, _ work: (Catalog) throws -> Void) throws -> [String] {
    try work(Seoul2015.catalog(at: sandbox.path(name)))
    return try SQLiteShell.dump(sandbox.path(name))
  }

  @Test(arguments: Noun.inOrderOfReference.map(\.name), TestSelection.seeds(1...3))
  func `imported records are indexed like added and edited ones`(
    name: Noun.Name, seed: UInt64
  ) throws {
    let noun = Noun.named(name)
    var numbers = SeededGenerator(seed: seed)
    var records: [(id: String, texts: [String: String])] = []
    do {
      let catalog = try Seoul2015.catalog(at: sandbox.path("plan"))
      for number in 0..<20 {
        var id = "r-\(number)"
        if number % 2 == 0, let old = try catalog.ids(noun).randomElement(using: &numbers) {
          id = old
        }
        guard !records.contains(where: { $0.id == id }) else { continue }
        let texts = try RandomRecord.texts(noun, in: catalog, using: &numbers)
        do {
          if try catalog.ids(noun).contains(id) {
            try catalog.edit(noun, id, texts)
          } else {
            try catalog.add(noun, id, texts)
          }
          records.append((id, texts))
        } catch is any CatalogError {
          continue
        }
      }
    }
    let byHand = try dump("hand") { catalog in
      for (id, texts) in records {
        if try catalog.ids(noun).contains(id) {
          try catalog.edit(noun, id, texts)
        } else {
          try catalog.add(noun, id, texts)
        }
      }
    }
    let names = noun.fields.map(\.name)
    let rows = records.map { id, texts in
      csvLine([id] + names.map { texts[$0] ?? "" })
    }
    let file = "id,\(names.joined(separator: ","))\n" + rows.joined()
    for isChecked in [false, true] {
      let imported = try dump("imported-\(isChecked)") { catalog in
        let summary = try catalog.importText(
          noun, file, as: .csv, ImportOptions(isChecked: isChecked))
        #expect(summary.rows == records.count)
      }
      #expect(imported == byHand)
    }
  }

  @Test func `imported list values are indexed like edited ones`() throws {
    let id = "seoul-2015-beijing"
    let byHand = try dump("hand") { catalog in
      try catalog.edit(.presentation, id, ["speakers": "Song Jae Ming | Dr.;Kang Pil Young"])
    }
    let imported = try dump("imported") { catalog in
      let text = "presentation,name,role\n\(id),Song Jae Ming,Dr.\n\(id),Kang Pil Young,\n"
      try catalog.importBytes(.list("speakers"), Array(text.utf8))
    }
    #expect(imported == byHand)
  }

  @Test func `records that replace those removed by another program are indexed once`() throws {
    let path = sandbox.path()
    try Catalog.create(at: path).add(.city, named: ["lima", "quito"])
    try SQLiteShell.lines("DELETE FROM city;", on: path)
    let catalog = try Catalog.open(at: path, for: .writing)
    try catalog.importText(.city, "id,name\nlima,Cusco\n")
    #expect(try catalog.found("cusco") == ["city lima"])
    #expect(try catalog.found("quito") == [])
    #expect(try SQLiteShell.lines("SELECT count(*) FROM search_entry;", on: path) == ["1"])
    _ = try SQLiteShell.dump(path)
  }

  @Test(arguments: ["id,name\nx,X\nX,X\n", "id,nmae\n", "", "id,name\nx,X\ny\n"])
  func `after a failed import the index still follows edits`(text: String) throws {
    let catalog = try Catalog.create(at: sandbox.path())
    try catalog.add(.city, named: ["lima"])
    #expect { try catalog.importText(.city, text) } throws: { $0 is any CatalogError }
    // The same holds within one transaction.
    try catalog.write { writer in
      #expect {
        var rest = Array(text.utf8)[...]
        _ = try writer.importRows(
          of: .records(.theme),
          from: unsafe ImportFile(name: "x", format: .csv) { buffer in
            unsafe buffer.copyBytes(from: rest)
            defer { rest = [] }
            return rest.count
          })
      } throws: { $0 is any CatalogError }
      try writer.edit(.city, id: "lima", Noun.city.values(["name": "Cusco"]))
    }
    #expect(try catalog.found("cusco") == ["city lima"])
    try catalog.edit(.city, "lima", ["name": "Tacna"])
    #expect(try catalog.found("tacna") == ["city lima"] && catalog.found("cusco") == [])
    try catalog.add(.city, named: ["ica"])
    #expect(try catalog.found("ica") == ["city ica"])
  }
}
