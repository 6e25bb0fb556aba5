import GRDB

extension Noun {
  static let siteTraits: Traits = [.citable, .named, .linked, .compared, .mergeable, .published]

  static let site = Noun(
    .site,
    nameField: "name",
    idFields: ["name"],
    identity: Identity([("city", .scope)]),
    compared: ComparedProperties(place: .record("city", .city, showsCountry: true)),
    fields: [
      Field("name", .name, isRequired: true, isSearched: true, help: "the name"),
      Field("city", .reference(.city), help: "the ID of the city where the site is"),
      Field("latitude", .latitude, help: "the latitude (WGS 84)"),
      Field("longitude", .longitude, help: "the longitude (WGS 84)"),
      .practices(of: .site, help: "the ID of a practice that it shows"),
    ],
    filters: [
      .equal("city", .reference(.city), help: "in this city"),
      .regionOfCity,
      Filter("program", .reference(.program), .all, help: "that this program visited") { value, _ in
        "t.id IN (SELECT site FROM visit WHERE program = \(value.text))"
      },
      Filter("practice", .reference(.practice), .all, help: "that show this practice") { value, _ in
        "t.id IN (SELECT site FROM site_practice WHERE practice = \(value.text))"
      },
      Filter("never-visited", nil, help: "that no program has visited") { _, _ in
        "NOT EXISTS (SELECT 1 FROM visit WHERE site = t.id)"
      },
    ],
    derivedColumns: [
      Column(
        "visits", .number, help: "the number of visits to the site",
        sql: "(SELECT count(*) FROM visit WHERE site = t.id)")
    ],
    relatedColumns: [.page(of: .site)],
    defaultColumns: ["id", "name", "city", "latitude", "longitude", "visits"],
    sections: [
      Section("Names", .name, filter: "site", columns: Section.nameColumns),
      Section(
        "Visits", .visit, filter: "site", columns: ["program", "date", "host", "note", "id"]),
      Section(
        "Links", .link, filter: "site", columns: ["relation", "label", "url", "state", "id"]),
    ],
    publication: .pages(sitePages), rule: coordinatesGoTogether)
}
