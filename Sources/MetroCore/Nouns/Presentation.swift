import GRDB

extension Noun {
  static let presentationTraits: Traits = [.citable, .linked, .mergeable, .published]

  static let presentation = Noun(
    .presentation,
    nameField: "title", idFields: ["program", "title"], identity: Identity(),
    fields: [
      Field("program", .reference(.program), isRequired: true, help: "the ID of the program"),
      Field("title", .name, isRequired: true, isSearched: true, help: "the title"),
      Field("kind", presentationKind, help: "the kind of presentation"),
      Field("date", .date, help: "the date, as EDTF"),
      Field("language", .language, help: "the language (BCP 47)"),
      Field(
        "license", .line, help: "the license under which it can be published, such as CC-BY-4.0"),
      Field(
        list: "cities", option: "city", of: .reference(.city),
        in: ListTable(name: "presentation_city", owner: "presentation", columns: ["city"]),
        help: "the ID of a city that gave the presentation"),
      Field(
        list: "speakers", option: "speaker", of: .speaker,
        in: ListTable(name: "speaker", owner: "presentation", columns: Speaker.columns),
        isSearched: true, help: "a speaker: NAME, or NAME | ROLE | ORGANIZATION"),
      .practices(of: .presentation, help: "the ID of a practice that it is about"),
    ],
    filters: [
      .equal("program", .reference(.program), help: "in this program"),
      Filter("city", .reference(.city), .all, help: "that this city gave, alone or with others") {
        value, _ in
        "t.id IN (SELECT presentation FROM presentation_city WHERE city = \(value.text))"
      },
      .equal("kind", presentationKind, help: "of this kind"),
      .equal("language", .language, help: "in this language"),
      Filter("speaker", .line, .all, help: "by a speaker whose name contains this text") {
        value, _ in
        """
        t.id IN (SELECT presentation FROM speaker
          WHERE instr(lower(name), lower(\(value.text))) > 0)
        """
      },
      Filter("practice", .reference(.practice), .all, help: "about this practice") { value, _ in
        "t.id IN (SELECT presentation FROM presentation_practice WHERE practice = \(value.text))"
      },
      Filter("missing-link", nil, help: "without a link that has a URL") { _, _ in
        "NOT EXISTS (SELECT 1 FROM link WHERE presentation = t.id AND url IS NOT NULL)"
      },
    ],
    derivedColumns: [
      slides("url", help: "the URL of the slides, or else of the first other link"),
      slides("media_type", help: "the media type of that URL"),
      slides("link_state", help: "the state of that link; 'none' if there is no link"),
    ],
    defaultColumns: [
      "id", "title", "cities", "speakers", "link_state", "url", "language", "license", "media_type",
      "kind", "program",
    ],
    sections: [
      Section(
        "Links", .link, filter: "presentation",
        columns: ["relation", "label", "url", "state", "media_type", "id"])
    ], publication: .part(of: "program"))

  private static let presentationKind = FieldType.choice([
    "case-study", "lecture", "keynote", "report",
  ])

  /// Returns a column of the presentation's main link.
  ///
  /// A link with a URL precedes a link without one, and then slides precede other links.
  private static func slides(_ name: String, help: String) -> Column {
    let isState = name == "link_state"
    let link = """
      (SELECT \(isState ? "state" : name) FROM link WHERE presentation = t.id \
      ORDER BY url IS NULL, relation <> 'slides', id LIMIT 1)
      """
    return Column(
      name, .text, isState ? .state : .plain, isFreeText: !isState, help: help,
      sql: SQL(sql: isState ? "ifnull(\(link), 'none')" : link))
  }
}
