import GRDB

extension Noun {
  static let visitTraits: Traits = [.citable, .mergeable, .published]

  static let visit = Noun(
    .visit,
    idFields: ["program", "site"], distinguishingFields: ["date"],
    identity: Identity([("date", .scope)]),
    fields: [
      Field("program", .reference(.program), isRequired: true, help: "the ID of the program"),
      Field("site", .reference(.site), isRequired: true, help: "the ID of the site"),
      Field("date", .date, help: "the date, as EDTF"),
      Field("position", .ordinal, help: "the position in the order of the program's visits"),
      Field(
        "host", .reference(.organization),
        help: "the ID of the organization that received the visitors"),
      Field("note", option: "remark", .prose, isSearched: true, help: "a remark"),
    ],
    filters: [
      .equal("program", .reference(.program), help: "of this program"),
      .equal("site", .reference(.site), help: "to this site"),
      Filter("city", .reference(.city), .any, help: "to sites in this city") { value, _ in
        "t.site IN (SELECT id FROM site WHERE city = \(value.text))"
      },
    ],
    derivedColumns: [
      Column(
        "site_name", isFreeText: true, help: "the name of the site",
        sql: "(SELECT name FROM site WHERE id = t.site)", namedRecord: (.site, "t.site")),
      Column(
        "site_visits", .number, help: "the total number of visits to the site",
        sql: """
          (WITH number AS MATERIALIZED (SELECT site, count(*) AS visits FROM visit GROUP BY site)
            SELECT visits FROM number WHERE number.site = t.site)
          """),
    ],
    defaultColumns: [
      "id", "date", "position", "site_name", "site", "program", "host", "note", "site_visits",
    ],
    defaultOrder: ["program", "position", "date"], publication: .part(of: "program"))
}
