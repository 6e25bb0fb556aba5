import GRDB

extension Noun {
  static let visitTraits: Traits = [.citable, .mergeable, .published]

  static let visit = Noun(
    .visit, summary: "a visit of a program to a site",
    idFields: ["program", "site"], distinguishingFields: ["date"],
    fields: [
      Field("program", .reference(.program), isRequired: true, help: "the id of the program"),
      Field("site", .reference(.site), isRequired: true, help: "the id of the site"),
      Field("date", .date, help: "when, as EDTF"),
      Field("position", .ordinal, help: "its place in the order of the program's visits"),
      Field("host", .reference(.organization), help: "the id of the organization that received it"),
      Field("note", option: "remark", .prose, isSearched: true, help: "a remark"),
    ],
    filters: [
      .equal("program", .reference(.program), help: "of a program"),
      .equal("site", .reference(.site), help: "to a site"),
      Filter("city", .reference(.city), .any, help: "to sites in a city") { value, _ in
        "t.site IN (SELECT id FROM site WHERE city = \(value.text))"
      },
    ],
    derivedColumns: [
      Column(
        "site_name", isFreeText: true, help: "the site's name",
        sql: "(SELECT name FROM site WHERE id = t.site)", namedRecord: (.site, "t.site")),
      Column(
        "site_visits", .number, help: "how often the site was visited in all",
        sql: "(SELECT count(*) FROM visit WHERE site = t.site)"),
    ],
    defaultColumns: [
      "id", "date", "position", "site_name", "site", "program", "host", "note", "site_visits",
    ],
    defaultOrder: ["program", "position", "date"])
}
