import CCurl
import Foundation
package import MetroLinks
package import MetroText

/// Sends requests with libcurl, many at once on one thread.
///
/// Nothing else in metro uses a network. Only http and https are enabled, certificates are always checked, and libcurl follows no
/// redirects. Before each connection, after the host was resolved, the address itself is judged.
@safe package final class CurlFetcher: Fetching {
  /// The limits of a request, in seconds.
  package struct Limits: Sendable {
    package var connect = 10.0
    package var firstByte = 20.0
    package var whole = 30.0
    /// For documents that are read whole.
    package var document = 120.0

    package init() {}
  }

  private let multi: UnsafeMutableRawPointer
  private let userAgent: String
  private let proxies: ProxySettings
  private let limits: Limits
  private var transfers: [Int: Transfer] = [:]
  /// Handles without a transfer, which keep nothing of the ones before.
  private var idle: [EasyHandle] = []
  private var ended: [(id: Int, answer: FetchAnswer)] = []

  /// - Throws: `MissingLibrary` if the system has no libcurl 4.
  package init(
    userAgent: String, environment: [String: String], limits: Limits = Limits()
  ) throws(MissingLibrary) {
    guard ccurl_load() != 0, let multi = unsafe ccurl_multi_new() else {
      throw MissingLibrary(
        library: unsafe String(cString: ccurl_library()), debianPackage: "libcurl4")
    }
    unsafe self.multi = unsafe multi
    self.userAgent = userAgent
    proxies = ProxySettings(environment)
    self.limits = limits
  }

  deinit {
    for transfer in transfers.values { unsafe ccurl_stop(multi, transfer.handle.pointer) }
    unsafe ccurl_multi_free(multi)
  }

  package func start(_ request: FetchRequest) {
    guard let handle = idle.popLast() ?? EasyHandle() else {
      return ended.append((request.id, .fault(.protocol, detail: "out of memory")))
    }
    let proxy = proxies.proxy(for: request.address)
    let transfer = Transfer(request, handle, isProxied: !proxy.isEmpty)
    guard configure(handle, request, proxy), transfer.receive(),
      unsafe ccurl_start(multi, handle.pointer, request.id) != 0
    else {
      unsafe ccurl_stop(multi, handle.pointer)
      idle.append(handle)
      return ended.append((request.id, .fault(.protocol, detail: "the address cannot be asked")))
    }
    transfers[request.id] = transfer
  }

  private func configure(_ handle: EasyHandle, _ request: FetchRequest, _ proxy: String) -> Bool {
    let whole = request.needsAll ? limits.document : limits.whole
    // Older versions wait for lookups of names at the end instead.
    _ = handle.set(CCURL_QUICK_EXIT, 1)
    for line in Self.headers(of: request) { handle.addHeader(line) }
    // An empty list of encodings means all that the library can decode.
    return handle.set(CCURL_URL, request.address.sentURL)
      && (handle.set(CCURL_PROTOCOLS_STR, "http,https") || handle.set(CCURL_PROTOCOLS, 3))
      && handle.set(CCURL_USERAGENT, userAgent) && handle.set(CCURL_PROXY, proxy)
      && handle.set(CCURL_ACCEPT_ENCODING, "") && handle.set(CCURL_FOLLOWLOCATION, 0)
      && handle.set(CCURL_NOSIGNAL, 1)
      && handle.set(CCURL_CONNECTTIMEOUT_MS, Int(limits.connect * 1000))
      && handle.set(CCURL_TIMEOUT_MS, Int(whole * 1000))
  }

  private static func headers(of request: FetchRequest) -> [String] {
    var fields = request.headers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    fields.append(("Accept", "text/html,application/xhtml+xml,application/pdf,*/*;q=0.8"))
    if !request.cookies.isEmpty {
      fields.append(("Cookie", request.cookies.joined(separator: "; ")))
    }
    // Values come from other servers and from the catalog.
    return fields.filter { field in field.1.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } }
      .map { "\($0.0): \($0.1)" }
  }

  package func wait(upTo seconds: Double) -> [(id: Int, answer: FetchAnswer)] {
    unsafe ccurl_wait(multi, 0)
    takeEnded()
    if ended.isEmpty {
      unsafe ccurl_wait(multi, Int32(max(0, seconds * 1000)))
      takeEnded()
    }
    endSilent()
    defer { ended = [] }
    return ended
  }

  private func takeEnded() {
    var code: Int32 = 0
    while true {
      let id = unsafe ccurl_next_ended(multi, &code)
      guard id != 0 else { return }
      if let transfer = transfers[id] { end(transfer, transfer.answer(code)) }
    }
  }

  /// Ends the transfers whose servers send nothing.
  private func endSilent() {
    let now = Transfer.now()
    for transfer in transfers.values
    where !transfer.hasBegun && now - transfer.start > limits.firstByte {
      end(transfer, .fault(.timeout, detail: "no answer in \(Int(limits.firstByte)) s"))
    }
  }

  private func end(_ transfer: Transfer, _ answer: FetchAnswer) {
    unsafe ccurl_stop(multi, transfer.handle.pointer)
    transfers[transfer.request.id] = nil
    idle.append(transfer.handle)
    ended.append((transfer.request.id, answer))
  }

  package func cancel() {
    for transfer in transfers.values { end(transfer, .fault(.timeout, detail: nil)) }
    ended = []
  }
}
