import MetroText

/// Asks an archive for copies, one address at a time.
package final class ArchiveSearch {
  private let archive: Archive
  private let fetcher: any Fetching
  private let options: LinkRunOptions
  private let now: () -> Double
  private let isInterrupted: () -> Bool
  private var queue: HostQueue<FetchRequest>
  private var count = 0

  package init(
    _ archive: Archive, _ fetcher: any Fetching, _ options: LinkRunOptions,
    now: @escaping () -> Double, isInterrupted: @escaping () -> Bool
  ) {
    self.archive = archive
    self.fetcher = fetcher
    self.options = options
    self.now = now
    self.isInterrupted = isInterrupted
    queue = HostQueue(delay: options.delay, most: 1)
  }

  /// Returns the copy nearest to a second since 1970, and when it was made; nil if there is none, or
  /// if the archive does not answer.
  package func copy(of url: String, near second: Int) -> (url: String, archived: Int?)? {
    let (question, headers) = archive.request(for: url, near: second)
    guard let address = try? AskedAddress(question) else { return nil }
    let mayBePrivate = options.privateHosts.contains(address.host)
    if let literal = LiteralAddress(address.host), !literal.isPublic, !mayBePrivate { return nil }
    count += 1
    queue.add(
      FetchRequest(
        id: count, address: address, longest: 4_096, needsAll: false, headers: headers,
        mayBePrivate: mayBePrivate), to: address.host)
    while !isInterrupted() {
      if let (_, request) = queue.next(at: now()) { fetcher.start(request) }
      for (id, answer) in fetcher.wait(upTo: 0.2) where id == count {
        queue.finish(address.host)
        guard case .response(let response) = answer else { return nil }
        // A busy archive says when it may be asked again; longer than a minute is not waited for.
        if let wait = response.headers["retry-after"].flatMap({ RetryAfter.seconds($0, now: 0) }) {
          queue.hold(address.host, until: now() + Double(min(wait, LinkRunOptions.longestWait)))
        }
        return archive.copy(in: response, of: url)
      }
    }
    return nil
  }
}
