@testable import MetroCore

/// A catalog with few records of every type, whose IDs are so short that a fuzzer finds them.
struct SmallCatalog {
  let catalog: Catalog
  private let contents: [Noun.Name: [String: RecordValues]]

  private static let tables: [(noun: Noun, text: String)] = [
    (
      .city,
      """
      id,name,country,kind,latitude,longitude,geonames,wikidata
      a,Lima,PE,city,-12.05,-77.05,3936456,Q2868
      b,서울,KR,city,,,,
      c,c,,agency,,,,
      """
    ),
    (.organization, "id,name,city,url\nn,Network,a,https://n.org/\no,o,,\n"),
    (.theme, "id,label,broader\nt,Water,\nu,Sewers,t\nv,v,u\n"),
    (
      .program,
      """
      id,title,kind,dates,status,host,capacity,languages,themes,organizers,funders,summary
      p,Course,course,2015-04-08/2015-04-14,held,b,20,en;ko,t;u,n;o,o,"1
      2"
      q,q,,,,,,,,,,
      """
    ),
    (.participation, "id,program,city,role,delegates\nd,p,a,participant,2\ne,p,b,host,\n"),
    (.membership, "id,network,city,since,until\nm,n,a,2010,2015-06\nk,n,b,,\n"),
    (.site, "id,name,city,latitude,longitude\ns,Plant,b,37.5,127\nr,r,,,\n"),
    (.visit, "id,program,site,date,position,host,note\ni,p,s,2015-04-09,1,o,n\nj,q,s,,,,\n"),
    (
      .presentation,
      """
      id,program,title,kind,date,language,license,cities,speakers
      x,p,Water,report,2015-04-10,en,CC0,a;b,A | Mayor | n;B
      y,q,y,,,,,,
      """
    ),
    (
      .link,
      """
      id,program,presentation,site,organization,relation,label,url,state,media_type
      l,,x,,,slides,L,https://l.org/,working,application/pdf
      h,p,,,,page,,,missing,
      """
    ),
  ]

  /// Creates the catalog, optionally with one empty table.
  init(without empty: ExchangeTable? = nil) throws {
    let catalog = try Catalog.inMemory()
    var contents: [Noun.Name: [String: RecordValues]] = [:]
    try catalog.write { writer in
      for (noun, text) in Self.tables {
        // Later types may refer to this one, and this one never refers to them.
        if case .records(let first) = empty, first.name == noun.name { break }
        var options = ImportOptions()
        if case .list(let relation) = empty, relation.noun.name == noun.name {
          let header = text.prefix { $0 != "\n" }.split(separator: ",").map(String.init)
          options.ignored = Set(header).intersection(relation.fields.map(\.name))
        }
        var ids: [String] = []
        options.report = { ids.append($0.id) }
        _ = try writer.importRows(of: .records(noun), from: Self.file(text), options)
        for id in ids {
          contents[noun.name, default: [:]][id] = try writer.reader.values(noun, id: id)
        }
      }
    }
    self.catalog = catalog
    self.contents = contents
  }

  /// Creates a copy without revisions and without a search index.
  init(plain other: SmallCatalog) throws {
    catalog = try Catalog.scratch(checksReferences: true, { false }) {
      try other.catalog.copy(to: $0)
    }
    contents = other.contents
    // The first import leaves cached state behind, which every rolled-back import would repeat.
    try catalog.write { writer in
      _ = try writer.importRows(of: .records(.city), from: Self.file("id\n"))
    }
  }

  private static func file(_ text: String) -> ImportFile {
    var rest = Array(text.utf8)[...]
    return unsafe ImportFile(name: "sample", format: .csv) { buffer in
      let piece = rest.prefix(buffer.count)
      unsafe buffer.copyBytes(from: piece)
      rest = rest.dropFirst(piece.count)
      return piece.count
    }
  }

  func records(_ noun: Noun) -> [String: RecordValues] { contents[noun.name] ?? [:] }

  func ids(_ noun: Noun) -> Set<String> { Set(records(noun).keys) }
}
