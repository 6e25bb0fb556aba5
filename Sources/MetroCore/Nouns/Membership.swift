import GRDB

extension Noun {
  static let membershipTraits: Traits = [.citable, .mergeable, .published]

  static let membership = Noun(
    .membership,
    idFields: ["network", "city", "since"], naturalKey: ["network", "city", "since"],
    fields: [
      Field(
        "network", .reference(.organization), isRequired: true,
        help: "the ID of the network, which is an organization (see add-organization)"),
      Field("city", .reference(.city), isRequired: true, help: "the ID of the city"),
      Field("since", .date, help: "the date on which the city joined"),
      Field("until", .date, help: "the date on which the city left"),
    ],
    filters: [
      .equal("network", .reference(.organization), help: "of this network"),
      .equal("city", .reference(.city), help: "of this city"),
      Filter("on", .date, help: "in effect on this day") { day, _ in
        """
        (t.since_first IS NULL OR t.since_first <= \(day.last))
          AND (t.until_last IS NULL OR t.until_last >= \(day.first))
        """
      },
    ],
    defaultColumns: ["id", "city", "network", "since", "until"],
    defaultOrder: ["network", "city", "since"], publication: .part(of: "network", "city"),
    rule: { values throws(ValueError) in
      try values.checkPeriod(of: "membership")
    })
}
