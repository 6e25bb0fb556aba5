import MetroLinks

/// The proxies that the environment names, as curl and others read it.
struct ProxySettings {
  private let environment: [String: String]
  private let direct: [String]

  init(_ environment: [String: String]) {
    self.environment = environment
    let list = environment["no_proxy"] ?? environment["NO_PROXY"] ?? ""
    direct = list.split { $0 == "," || $0 == " " }.map { $0.lowercased() }
  }

  /// Returns the proxy for an address, or an empty text for none.
  func proxy(for address: AskedAddress) -> String {
    guard !isDirect(address.host) else { return "" }
    // The upper-case HTTP_PROXY can be set by a request in CGI programs, so curl ignores it as well.
    let names = address.scheme == "https" ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy"]
    return (names + ["all_proxy", "ALL_PROXY"]).lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty } ?? ""
  }

  private func isDirect(_ host: String) -> Bool {
    direct.contains { entry in
      let name = entry.hasPrefix(".") ? String(entry.dropFirst()) : entry
      return entry == "*" || host == name || host.hasSuffix("." + name)
    }
  }
}
