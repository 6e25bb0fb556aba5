import GRDB

extension Noun {
  static let participationTraits: Traits = [.citable, .mergeable, .published]

  static let participation = Noun(
    .participation, summary: "the part of a city in a program",
    idFields: ["program", "city", "role"], naturalKey: ["program", "city", "role"],
    fields: [
      Field("program", .reference(.program), isRequired: true, help: "the id of the program"),
      Field("city", .reference(.city), isRequired: true, help: "the id of the city"),
      Field(
        "role", participationRole, isRequired: true, defaultText: "participant",
        help: "the part it had"),
      Field("delegates", .count, help: "how many persons it sent"),
    ],
    filters: [
      .equal("program", .reference(.program), help: "in a program"),
      .equal("city", .reference(.city), help: "of a city"),
      .equal("role", participationRole, help: "with a role"),
    ],
    defaultColumns: ["id", "city", "role", "delegates", "program"],
    defaultOrder: ["program", "role", "city"])
}
