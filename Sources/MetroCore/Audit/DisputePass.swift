import GRDB
import MetroText

/// Finds disputed values in one pass for all rules about disputes.
struct DisputePass {
  private let scope: AuditScope

  init(_ scope: AuditScope) {
    self.scope = scope
  }

  func run(_ rules: [AuditRule], _ take: (Finding) throws -> Void) throws {
    var byDispute: [Int: (rule: AuditRule, message: String)] = [:]
    for rule in rules {
      if case .dispute(let dispute, let message) = rule.work {
        byDispute[dispute.rawValue] = (rule, message)
      }
    }
    guard !byDispute.isEmpty else { return }
    for noun in Subject.nouns.map(Noun.named) {
      let query = DisputeQuery(noun: noun).sql(
        where: scope.holds(noun.name, "s.\(noun.name.rawValue)"), includingUnused: true)
      let (sql, arguments) = try query.build(scope.database)
      // Several fields of one record follow each other.
      var last = (id: "", evidence: [FieldEvidence]())
      try scope.forEachRow(sql, arguments) { row in
        guard let (rule, message) = try byDispute[row.whole(2)] else { return }
        let (id, field) = try (row.text(0), row.text(1))
        if id != last.id { last = (id, try Evidence(scope.database).fields(noun, id: id)) }
        guard let evidence = last.evidence.first(where: { $0.field == field }) else { return }
        let hosts = field == "participants" ? try self.hosts(of: id) : []
        try take(Self.finding(rule, message, noun, id, evidence, hosts).found(by: rule))
      }
    }
  }

  /// Returns the hosts of a program, whom a list of participants may name or not.
  private func hosts(of program: String) throws -> Set<String> {
    try Set(
      String.fetchAll(
        scope.database.cachedStatement(
          sql: """
            SELECT host FROM program WHERE id = ?1 AND host IS NOT NULL
            UNION SELECT city FROM participation WHERE program = ?1 AND role = 'host'
            """), arguments: [program]))
  }

  private static func finding(
    _ rule: AuditRule, _ message: String, _ noun: Noun, _ id: String, _ evidence: FieldEvidence,
    _ hosts: Set<String>
  ) -> Finding {
    var lines = ["in use: \(evidence.used?.oneLine ?? "no value")"]
    if let decision = evidence.decision {
      lines.append(
        "decided: \(decision.value?.oneLine ?? "no value"), because \(decision.because.oneLine)")
    }
    lines += evidence.statements.map(\.line)
    let isOwn = noun.field(evidence.field) != nil
    let missing = isOwn ? [] : Self.missing(evidence).filter { !hosts.contains($0) }
    let isUnstated = rule.id == AuditRule.unstatedValue.id
    let isOldStatus =
      evidence.dispute == .changedPlan && evidence.field == "status"
      && !StatusOrder.isPlan(evidence.used ?? "")
    let message = isOldStatus ? "A later source states another status" : message
    return Finding(
      noun: noun.name, id: id, field: evidence.field,
      message: isUnstated
        ? unstated(evidence, isOwn: isOwn, missing, hosts)
          ?? message.replacing("FIELD", with: evidence.field)
        : message.replacing("FIELD", with: evidence.field),
      evidence: lines,
      remedy: isOwn
        ? remedy(RecordAddress(noun.name, id), evidence)
        : listRemedy(evidence.field, of: id, missing),
      inputs: ([evidence.used ?? ""] + [FieldEvidence.values(of: evidence.statements) ?? ""])
        .joined(separator: "\n"))
  }
}

extension DisputePass {
  /// Returns how the value in use differs from what sources state; nil if they state several values.
  private static func unstated(
    _ evidence: FieldEvidence, isOwn: Bool, _ missing: [String], _ hosts: Set<String>
  ) -> String? {
    if !missing.isEmpty {
      return
        "A source names \(missing.joined(separator: ", ")), which the recorded \(evidence.field) "
        + "do not include"
    }
    if isOwn {
      guard let stated = evidence.onlyStated, let used = evidence.used else { return nil }
      return "\(evidence.field) is \(used.oneLine), and sources state \(stated.oneLine)"
    }
    let recorded = ListText.values(of: evidence.used ?? "").filter { !hosts.contains($0) }
    for list in evidence.statements where list.listScope == .closed && !list.isAboutPart {
      let named = Set(ListText.values(of: list.value ?? ""))
      let others = recorded.filter { !named.contains($0) }
      guard !named.isEmpty, !others.isEmpty else { continue }
      return "The complete list of \(list.source) does not have \(others.joined(separator: ", ")), "
        + "which the recorded \(evidence.field) include"
    }
    return nil
  }

  /// Returns how to settle a field: with the value that sources state if nothing uses it, and with a
  /// decision otherwise.
  private static func remedy(_ record: RecordAddress, _ evidence: FieldEvidence) -> Remedy {
    switch evidence.dispute {
    case .unused,
      .unstated where evidence.onlyStated != nil:
      let stated = evidence.statements.first { $0.value != nil && !$0.isAboutPart && !$0.isTotal }
      let isList = Noun.named(record.noun).field(evidence.field)?.isList ?? false
      return .edit(
        record: record, values: [.init(evidence.field, isList ? nil : stated?.value)])
    case .leftOpen: return .edit(record: record, values: [.init(evidence.field)])
    case .changedPlan:
      let isStatus = evidence.field == "status"
      let statements =
        isStatus ? StatusOrder.current(evidence.statements) : evidence.statements
      let later = statements.first {
        $0.value != nil && $0.value != evidence.used && !$0.isAboutPart && !$0.isTotal
      }
      return .edit(record: record, values: [.init(evidence.field, later?.value)])
    default: return .decide(record: record, field: evidence.field, value: evidence.used)
    }
  }

  /// Returns the records of a list that sources name but the catalog lacks, in order of mention.
  private static func missing(_ evidence: FieldEvidence) -> [String] {
    var seen = Set(ListText.values(of: evidence.used ?? ""))
    return evidence.statements.flatMap { ListText.values(of: $0.value ?? "") }
      .filter { seen.insert($0).inserted }
  }

  private static func listRemedy(
    _ field: String, of program: String, _ missing: [String]
  ) -> Remedy {
    switch (field, missing.first) {
    case ("sites", let site?):
      .add(noun: .visit, values: [.init("program", program), .init("site", site)])
    case ("sites", nil): .list(noun: .visit, filters: [.init("program", program)])
    case (_, .some): .addParticipants(program: program, cities: missing, role: nil)
    default: .list(noun: .participation, filters: [.init("program", program)])
    }
  }
}
