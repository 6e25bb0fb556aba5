import GRDB
import MetroText

extension Noun {
  static let linkTraits: Traits = [.citable, .mergeable, .published]

  static let link = Noun(
    .link,
    nameField: "label", idFields: linkOwner.columns + ["relation"],
    distinguishingFields: ["label", "url"],
    fields: linkOwner.fields(
      around: [
        Field(
          "relation", linkRelation, isRequired: true,
          help: "the kind of page or file that the link leads to"),
        Field("label", .line, isSearched: true, help: "the text of the link in the source"),
        Field("url", .webAddress, help: "the URL"),
        Field(
          "state", .choice(statesWithoutAddress + statesWithAddress), isRequired: true,
          help: "the state of the link; derived from label and URL if omitted"),
        Field(
          "media_type", .mediaType, help: "the media type of the target, such as application/pdf"),
      ], options: [.source: "of-source"]),
    owner: linkOwner,
    filters: [
      .equal("state", .choice(statesWithoutAddress + statesWithAddress), help: "in this state"),
      Filter("missing-url", nil, help: "without a URL") { _, _ in "t.url IS NULL" },
      .equal("relation", linkRelation, help: "with this relation"),
      Filter(
        "program", .reference(.program), .any,
        help: "of this program or one of its presentations"
      ) { value, _ in
        """
        (t.program = \(value.text)
          OR t.presentation IN (SELECT id FROM presentation WHERE program = \(value.text)))
        """
      },
      Filter(
        "city", .reference(.city), .any,
        help: "of a presentation, site or organization of this city, or a program that it hosted"
      ) { value, _ in
        """
        (t.presentation IN (SELECT presentation FROM presentation_city WHERE city = \(value.text))
          OR t.program IN (SELECT program FROM \(sql: Involvement.rows)
            WHERE city = \(value.text) AND role = 'host')
          OR t.site IN (SELECT id FROM site WHERE city = \(value.text))
          OR t.organization IN (SELECT id FROM organization WHERE city = \(value.text)))
        """
      },
    ] + linkOwner.filters(except: [.program]) { "of \($0)" },
    derivedColumns: [
      Column(
        "since", help: "the day (UTC) since which checks find the address in one state",
        sql: checked("since")),
      Column(
        "last_checked", help: "the day (UTC) of the last check of the address",
        sql: checked("last_at")),
    ],
    defaultColumns: [
      "id", "state", "relation", "label", "url", "media_type", "program", "presentation", "site",
      "organization", "source",
    ],
    publication: .part(of: "program", "site", "organization", "source", "presentation"),
    forgottenWith: ["state": "url"], rule: linkRule)

  private static let linkRelation = FieldType.choice([
    "page", "slides", "agenda", "participants", "recording", "album", "archive",
  ])

  /// The records that links belong to.
  static let linkOwner = Owner(
    verb: "belongs to", leading: 4,
    first: [.program, .presentation, .site, .organization, .source]
  ) { $0.has(.linked) }
  private static let statesWithoutAddress = ["missing", "label-only", "placeholder", "announced"]
  private static let statesWithAddress = [
    "unchecked", "working", "moved", "blocked", "doubtful", "failing", "dead",
  ]

  /// Returns SQL for a fact about the address of a link, which is checked without its fragment.
  private static func checked(_ column: String) -> SQL {
    SQL(
      sql:
        "(SELECT substr(\(column), 1, 10) FROM link_verdict WHERE url = \(CheckedURL.sql("t.url")))"
    )
  }

  /// Checks that a link belongs to one record and that its state fits its URL.
  ///
  /// A missing state is derived from label and URL.
  private static func linkRule(_ values: inout RecordValues) throws(ValueError) {
    _ = try linkOwner.record(of: values, "a link")
    let hasAddress = values["url"] != .none
    if let state = values.text("state") {
      guard (hasAddress ? statesWithAddress : statesWithoutAddress).contains(state) else {
        throw .inconsistent(
          reason: "a link \(hasAddress ? "with" : "without") an address cannot be '\(state)'")
      }
      guard state != "label-only" || values["label"] != .none else {
        throw .inconsistent(reason: "a link that is 'label-only' needs a label")
      }
    } else {
      values["state"] = FieldValue(
        .text(hasAddress ? "unchecked" : state(of: values.text("label"))))
    }
  }

  /// Returns the state of a link without an address for its label.
  private static func state(of label: String?) -> String {
    guard let label else { return "missing" }
    return PlaceholderScanner.isWhole(label) ? stateAnnounced(by: label) : "label-only"
  }

  /// Returns the state of a link without an address for the words in its place.
  fileprivate static func stateAnnounced(by text: String) -> String {
    PlaceholderScanner.isAnnouncement(text) ? "announced" : "placeholder"
  }
}

/// The form in which an address is asked for: without its fragment, which is never sent.
enum CheckedURL {
  /// A table expression with the form of each address in the catalog, `url`, once for each record with it.
  static let ofAllRecords =
    "("
    + ["link", "organization", "source"].map {
      "SELECT \(sql("url")) AS url FROM \($0) WHERE url IS NOT NULL"
    }.joined(separator: " UNION ALL ") + ")"

  /// Returns the SQL expression of the form of a URL.
  static func sql(_ url: String) -> String {
    "CASE instr(\(url), '#') WHEN 0 THEN \(url) ELSE substr(\(url), 1, instr(\(url), '#') - 1) END"
  }
}

extension [Field] {
  /// Gives a link without an address the state that a placeholder in place of the address means;
  /// `placeholders` are by field.
  package func note(_ placeholders: [String: String], in values: inout [String: FieldValue]) {
    guard let text = placeholders["url"], values["state"] == nil,
      contains(where: { $0.name == "state" })
    else { return }
    values["state"] = FieldValue(.text(Noun.stateAnnounced(by: text)))
  }
}
