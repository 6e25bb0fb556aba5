extension Noun {
  static let descriptionTraits: Traits = [.waivable]

  /// The description of the catalog as a whole: there is at most one, because it has one subject.
  static let description = Noun(
    .description, nameField: "title", idFields: ["subject"], naturalKey: ["subject"],
    fields: [
      Field(
        "subject", .choice(["catalog"]), isRequired: true, defaultText: "catalog",
        help: "what is described"),
      Field("title", .name, isRequired: true, help: "the title of the catalog"),
      Field("summary", .prose, help: "what the catalog contains"),
      Field(
        "license", .line,
        help: "the license of the data: an SPDX identifier such as CC-BY-4.0, a URL, or a text"),
      Field("contact", .contact, help: "how to reach the office that keeps the catalog"),
      Field(
        "network", .reference(.organization),
        help: "the ID of the network or organization that publishes the catalog"),
      Field("homepage", .webAddress, help: "the URL of the page about the catalog"),
    ],
    filters: [
      .equal("network", .reference(.organization), help: "of a catalog that this network publishes")
    ],
    defaultColumns: ["id", "title", "license", "contact", "network", "homepage"],
    publication: .everywhere)
}
