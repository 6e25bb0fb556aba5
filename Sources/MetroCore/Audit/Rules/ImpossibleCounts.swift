import MetroText

extension AuditRule {
  static let impossibleCounts = AuditRule(
    "impossible-counts", .error,
    reason: "Six people cannot come from seven cities, so one of the two counts is wrong.",
    explanation: """
      Finds two counts of a program that cannot both be true: fewer delegates than cities or \
      countries, fewer cities than countries or member cities, or fewer delegates than recorded \
      participants. Bounds such as "over 15" are taken as they are. If a claim says that it counts \
      the host ("including the host city"), the host is left out of the comparison. Such words are \
      about the number beside which they stand. Decide which number to use.
      """,
    dependsOn: [.programOfParticipation, .programOfHost, .programOfHostName], version: 5,
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT t.id, t.delegates_claimed, t.cities_claimed, t.countries_claimed, t.members_claimed,
          (SELECT count(DISTINCT city) FROM participation
            WHERE program = t.id AND role = 'participant' AND city IS NOT t.host),
          EXISTS (SELECT 1 FROM participation JOIN city ON city.id = participation.city
            WHERE program = t.id AND kind NOT IN ('city', 'metropolitan-authority')),
          \(CityName.context(of: "t.host"))
        FROM program AS t
        WHERE \(scope.holds(.program)) AND (t.delegates_claimed IS NOT NULL
          OR t.cities_claimed IS NOT NULL OR EXISTS (SELECT 1 FROM statement WHERE program = t.id
            AND (field IN ('delegates_claimed', 'cities_claimed') OR fields IS NOT NULL)))
        """
      ) { row in
        let id = try row.text(0)
        let host = try CityName(context: row.textIfAny(7))
        let fields = [
          "delegates_claimed", "cities_claimed", "countries_claimed", "members_claimed",
        ]
        var claims: [String: [BoundedClaim]] = [:]
        for (index, field) in fields.enumerated() {
          claims[field] = try scope.claims(.program, id, field, used: row.wholeIfAny(index + 1))
            .compactMap { BoundedClaim($0, host: host) }
        }
        let recorded = BoundedClaim(recorded: try row.whole(5))
        let hasOthers = try row.whole(6) != 0
        for (smaller, larger) in pairs {
          // An agency or a province is of a country, too.
          if smaller == "cities_claimed", larger == "countries_claimed", hasOthers { continue }
          var most = claims[larger] ?? []
          if smaller == "delegates_claimed", larger == "cities_claimed" { most.append(recorded) }
          for few in claims[smaller] ?? [] {
            guard let many = most.first(where: { !few.canCover($0) }) else { continue }
            try take(finding(id, smaller, larger, few, many, scope))
            return
          }
        }
      }
    })

  /// The pairs of counts of which the first cannot be smaller than the second.
  private static let pairs = [
    ("delegates_claimed", "cities_claimed"), ("delegates_claimed", "countries_claimed"),
    ("cities_claimed", "countries_claimed"), ("cities_claimed", "members_claimed"),
  ]

  private static func finding(
    _ id: String, _ smaller: String, _ larger: String, _ few: BoundedClaim, _ many: BoundedClaim,
    _ scope: AuditScope
  ) throws -> Finding {
    Finding(
      noun: .program, id: id, field: smaller,
      message: "\(few.named(smaller)) cannot come from \(many.named(larger))",
      evidence: try scope.statements(.program, id, [smaller, larger])
        + (many.isRecorded ? ["cities: \(many.text)"] : []),
      remedy: .decide(record: RecordAddress(.program, id), field: smaller, value: nil),
      inputs: "\(few.text)\n\(many.text)")
  }
}

/// The numbers that a claim admits, and whether it counts the host.
private struct BoundedClaim {
  let text: String
  let least: Int
  let most: Int
  let isRecorded: Bool
  private let mention: HostMention?

  init?(_ claim: StatedValue, host: CityName?) {
    guard let count = claim.count else { return nil }
    text = claim.stated.oneLine
    least = count.least
    most = count.most
    isRecorded = false
    mention = host?.mention(in: claim)
  }

  init(recorded: Int) {
    text = "\(recorded) recorded"
    least = recorded
    most = recorded
    isRecorded = true
    mention = nil
  }

  /// Returns the text with what it counts, unless it says so itself.
  func named(_ field: String) -> String {
    let name = field.replacing("_claimed", with: "")
    // The end of the plural is left out: "city" is also "cities".
    return text.lowercased().contains(name.dropLast(3)) ? text : "\(text) (\(name))"
  }

  /// Returns whether this number can be at least as large as another one.
  func canCover(_ other: BoundedClaim) -> Bool {
    let mayCountHost = other.mention == .included || other.mention == .unclear
    return most >= other.least - (mayCountHost && mention != .included ? 1 : 0)
  }
}
