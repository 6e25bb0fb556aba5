import MetroText

/// Compares the claims of sources about one count of a program with the records.
struct CountComparison {
  /// The host of the program, which a count includes or leaves out.
  struct Host {
    let id: String
    let name: CityName
    /// Whether the host is recorded as a participant.
    let isRecorded: Bool
  }

  /// The faults of a claim, from the least to the worst.
  enum Fault: Int, Comparable {
    /// Fewer are recorded, and no source says whether the list is complete.
    case isUnknown
    /// The difference is the host, which a list or the claim names.
    case isHost
    case isContradicted

    static func < (left: Fault, right: Fault) -> Bool { left.rawValue < right.rawValue }

    /// The severity, or nil for that of the rule.
    var severity: Severity? { self == .isContradicted ? nil : .note }
  }

  let count: ClaimedCount
  let recorded: Int
  var isWhole = true
  var host: Host?

  /// The number of recorded territories, which sources count as countries or apart.
  var territories = 0

  /// The number of recorded provinces, states and countries, which sources may count as cities.
  var otherPlaces = 0

  private let lists: [StatedValue]
  private let scopes: [ListScope]

  init(_ count: ClaimedCount, _ recorded: Int, lists: [StatedValue]) {
    self.count = count
    self.recorded = recorded
    let whole = lists.filter { !$0.isAboutPart }
    self.lists = whole.filter { $0.value != nil }
    scopes = whole.compactMap { list in
      // Of names that are not read, a list is known to be whole only if it has as many as are recorded.
      list.value != nil || list.listScope != .closed
        || NamedCities(list.stated).parts.count == recorded ? list.listScope : nil
    }
  }

  /// Returns the fault of a claim, or nil.
  func fault(of claim: StatedValue) -> Fault? {
    guard let claimed = claim.count else { return nil }
    let counted = counted(by: claim)
    guard !claimed.admits(counted) else { return nil }
    // Words that may be about another number allow both.
    if let host, mention(claim) == .unclear, claimed.admits(recorded + (host.isRecorded ? -1 : 1)) {
      return nil
    }
    if territories > 0, (recorded - territories..<recorded).contains(where: claimed.admits) {
      return nil
    }
    if let host, mention(claim) == nil, isNamed(host),
      claimed.admits(recorded + (host.isRecorded ? -1 : 1))
    {
      return .isHost
    }
    if otherPlaces > 0, (1...otherPlaces).contains(where: { claimed.admits(counted + $0) }) {
      return nil
    }
    if counted > claimed.value { return .isContradicted }
    // Few presentations are recorded of most programs; where nearly all are, one was forgotten.
    if count.derived == "presentations" {
      return counted * 5 >= claimed.value * 4 ? .isUnknown : nil
    }
    guard isWhole else { return nil }
    if let host, names(host, claim), claimed.admits(recorded + 1) {
      // "Four cities: the host Seoul and three guests"
      if claim.texts.contains(where: HostMention.isHost) { return nil }
      if scopes.contains(.closed) { return .isHost }
    }
    if scopes.contains(.closed) { return .isContradicted }
    if givesExamples(claim) { return nil }
    // What is wrong with fewer countries, fewer cities say as well.
    return scopes.contains(.open) || count.derived == "countries" ? nil : .isUnknown
  }

  /// Whether the words of a claim name some of the cities: "twelve cities, among them Quito and Lima".
  private func givesExamples(_ claim: StatedValue) -> Bool {
    guard count.derived == "cities" || count.derived == "members" else { return false }
    return claim.texts.flatMap(ListScope.examples).contains { name in
      !Gazetteer.candidates(named: name).isEmpty && host?.name.isName(name) != true
    }
  }

  /// Returns the recorded number as the claim counts: with the host or without.
  private func counted(by claim: StatedValue) -> Int {
    guard let host else { return recorded }
    let others = recorded - (host.isRecorded ? 1 : 0)
    return switch mention(claim) {
    case .included?: others + 1
    case .excluded?: others
    case .unclear?, nil: recorded
    }
  }

  private func mention(_ claim: StatedValue) -> HostMention? { host?.name.mention(in: claim) }

  private func isNamed(_ host: Host) -> Bool {
    lists.contains { ListText.values(of: $0.value ?? "").contains(host.id) }
  }

  /// Returns whether the words of a claim name the host, which is not recorded, and do not say how
  /// they count it.
  private func names(_ host: Host, _ claim: StatedValue) -> Bool {
    guard !host.isRecorded, mention(claim) == nil else { return false }
    var quoted = QuotedCities(claim.texts)
    return quoted.names(host.name)
  }

  func message(_ claim: StatedValue, _ fault: Fault) -> String {
    let counted = counted(by: claim)
    // "Nine cities, including the host"
    let host =
      counted == recorded ? "" : counted > recorded ? " with the host" : " without the host"
    return switch fault {
    case .isContradicted:
      "\(claim.stated.oneLine) claimed, \(counted) recorded\(host): \(count.label.lowercased())"
    case .isHost:
      "\(claim.stated.oneLine) claimed, \(recorded) recorded: "
        + "\(self.host.map(isNamed) ?? false ? "the list" : "the claim") names the host "
        + "\(self.host?.name.name ?? ""), which explains the difference"
    case .isUnknown:
      "\(claim.stated.oneLine) claimed, \(counted) "
        + "\(count.derived == "cities" ? "named" : "recorded")\(host); is the list complete?"
    }
  }

  /// Returns how to settle a fault: the scope of the list, or the number to use.
  func remedy(of program: String, _ fault: Fault) -> Remedy {
    if count.derived == "presentations" {
      return .list(noun: .presentation, filters: [.init("program", program)])
    }
    if fault == .isUnknown, let list = lists.first {
      return .edit(
        record: RecordAddress(.statement, list.statement), values: [.init("scope")])
    }
    // Of the numbers to decide for, only the recorded one settles it.
    return .decide(
      record: RecordAddress(.program, program), field: count.claimed, value: String(recorded))
  }
}

extension StatedValue {
  /// The words of the source.
  fileprivate var texts: [String] { [stated, quote].compactMap(\.self) }
}
