import GRDB

extension Noun {
  static let participationTraits: Traits = [.citable, .mergeable, .published]

  static let participation = Noun(
    .participation,
    idFields: ["program", "city", "role"], naturalKey: ["program", "city", "role"],
    fields: [
      Field("program", .reference(.program), isRequired: true, help: "the ID of the program"),
      Field("city", .reference(.city), isRequired: true, help: "the ID of the city"),
      Field(
        "role", participationRole, isRequired: true, defaultText: "participant",
        help: "the role of the city"),
      Field("delegates", .count, help: "the number of people that the city sent"),
    ],
    filters: [
      .equal("program", .reference(.program), help: "in this program"),
      .equal("city", .reference(.city), help: "of this city"),
      .equal("role", participationRole, help: "with this role"),
    ],
    defaultColumns: ["id", "city", "role", "delegates", "program"],
    defaultOrder: ["program", "role", "city"], publication: .part(of: "program"))
}
