import GRDB

extension Noun {
  static let membershipTraits: Traits = [.citable, .mergeable, .published]

  static let membership = Noun(
    .membership, summary: "a period in which a city belongs to a network",
    idFields: ["network", "city", "since"], naturalKey: ["network", "city", "since"],
    fields: [
      Field(
        "network", .reference(.organization), isRequired: true,
        help: "the id of the network: an organization, made by add-organization"),
      Field("city", .reference(.city), isRequired: true, help: "the id of the city"),
      Field("since", .date, help: "when it joined"),
      Field("until", .date, help: "when it left"),
    ],
    filters: [
      .equal("network", .reference(.organization), help: "of a network"),
      .equal("city", .reference(.city), help: "of a city"),
      Filter("on", .date, help: "that hold on a day") { day, _ in
        """
        (t.since_first IS NULL OR t.since_first <= \(day.last))
          AND (t.until_last IS NULL OR t.until_last >= \(day.first))
        """
      },
    ],
    defaultColumns: ["id", "city", "network", "since", "until"],
    defaultOrder: ["network", "city", "since"],
    rule: { values throws(ValueError) in
      try values.checkPeriod(of: "membership")
    })
}
