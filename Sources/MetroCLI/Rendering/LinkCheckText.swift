import MetroCore
import MetroLinks

/// The results of a check of links as rows and as one sentence.
enum LinkCheckText {
  static func rows(
    _ addresses: [CheckedAddress], _ rows: CheckedRows, to sink: any RowSink
  ) throws {
    try sink.begin(columns)
    for address in addresses where rows == .all || needsAttention(address) {
      try sink.row([
        .text(address.url), .text(address.host), .text(address.outcome.rawValue),
        address.status.map { .integer(Int64($0)) } ?? .null, .text(address.before.rawValue),
        .text(address.state.rawValue), .text(address.since), Cell(address.finalURL),
        .integer(Int64(address.records)), Cell(address.detail),
      ])
    }
    try sink.end()
  }

  private static func needsAttention(_ address: CheckedAddress) -> Bool {
    address.state != .working || address.outcome == .private
  }

  private static let columns = [
    Column(naming: "url", help: "the URL that was checked"),
    Column(naming: "host", isFreeText: false, help: "its host"),
    Column(naming: "outcome", isFreeText: false, help: "the outcome of the request"),
    Column(naming: "http_status", .number, help: "the status of the last response"),
    Column(naming: "state_before", isFreeText: false, help: "the verdict before"),
    Column(naming: "state", isFreeText: false, help: "the verdict over all observations"),
    Column(naming: "since", isFreeText: false, help: "the day (UTC) since which it holds"),
    Column(naming: "final_url", help: "the URL at the end of the redirects"),
    Column(naming: "records", .number, help: "the number of records with the URL"),
    Column(naming: "detail", help: "details of the outcome"),
  ]

  /// Returns the counts of a check: `200 URLs of 5 hosts: 173 working, 27 moved; 12 changed state`.
  static func summary(_ report: LinkCheck.Report) -> String {
    guard !report.addresses.isEmpty || report.left > 0 else {
      return report.elsewhere > 0
        ? "Another process is checking all URLs that are due: \(report.elsewhere)."
        : "No URL is due."
    }
    let hosts = Set(report.addresses.map(\.host)).count
    let states: [LinkState] = [.working, .moved, .blocked, .doubtful, .failing, .dead, .unchecked]
    let refused = report.addresses.filter { $0.outcome == .private }
    let counts = states.compactMap { state -> String? in
      let number = report.addresses.count { $0.state == state && $0.outcome != .private }
      return number > 0 ? "\(number) \(state.rawValue)" : nil
    }
    var text = "\(count(report.addresses.count, "URL")) of \(count(hosts, "host"))"
    if !counts.isEmpty { text += ": " + counts.joined(separator: ", ") }
    let changed = report.addresses.count { $0.before != $0.state }
    text += "; \(changed) changed state"
    if report.left > 0 { text += "; \(report.left) left for later" }
    if report.elsewhere > 0 { text += "; \(report.elsewhere) checked by another process" }
    if let first = refused.first {
      text +=
        "\n\(count(refused.count, "URL")) not checked, because the address is private: "
        + "--allow-private \(host(of: first)) allows requests to that host"
    }
    return text
  }

  /// Returns the host that was refused: of the last redirect.
  private static func host(of address: CheckedAddress) -> String {
    address.finalURL.flatMap { try? AskedAddress($0) }?.host ?? address.host
  }

  static func count(_ number: Int, _ thing: String) -> String {
    "\(number) \(thing)\(number == 1 ? "" : "s")"
  }
}

extension Progress {
  /// Shows how many URLs were asked, and how long the rest takes at this rate.
  func show(_ progress: LinkCheck.Progress) {
    show(done: progress.asked, of: progress.addresses, "URLs of \(progress.hosts) hosts")
  }
}
