/// An address that a run checks, and the state that the catalog has of it.
package struct LinkTarget: Sendable {
  package let url: String
  /// The media type that the catalog expects, if any.
  package var mediaType: String?
  /// Whether the document is read whole, for its hash.
  package var isDocument = false
  /// The number of bytes of the last observation, if there was one.
  package var bytes: Int?
  /// The title of the last observation, if there was one.
  package var title: String?
  package var etag: String?
  package var lastModified: String?

  /// The time of the last check as the catalog stores it, if there was one.
  package var lastChecked: String?

  package init(url: String) { self.url = url }
}

/// The settings of a run.
package struct LinkRunOptions: Sendable {
  /// The seconds between two requests to a host.
  package var delay = 1.0
  /// The most requests at once.
  package var mostHosts = 128
  /// The most hosts with waiting requests, which this run keeps from others.
  package var mostClaims = 512
  package var ignoresRobots = false
  /// Whether what fails in passing is asked once more at the end.
  package var asksAgain = true
  /// The hosts that may have private addresses.
  package var privateHosts: Set<String> = []
  /// The place from which the addresses are asked.
  package var vantage: String
  /// The number of bytes of a document that are read at most.
  package var longestDocument = 20 << 20

  package init(vantage: String) { self.vantage = vantage }

  /// The seconds after which a transient failure is asked again at the earliest.
  package static let pause = 60.0
  /// The longest `Retry-After` that a run waits for, in seconds.
  package static let longestWait = 60
  /// The number of bytes that are read of a page.
  package static let longestPage = 64 << 10
  /// The most redirects, as in browsers.
  package static let mostRedirects = 20
  /// The failures below HTTP in a row after which a host that has not answered is not asked in this run.
  package static let mostFailures = 3
  /// The failures below HTTP in a row after which a host that has answered is left for another run.
  package static let mostFailuresOfAnswering = 10
  /// The bytes of documents that may be expected at once, unless it is a single one.
  package static let mostDocumentBytes = 64 << 20
  /// The bytes that are expected of a document whose size is unknown.
  package static let usualDocument = 4 << 20
}

/// The observation of an address in a run.
package struct Sighting: Sendable {
  package var spell: Spell
  /// The host that was asked last.
  package let host: String
  /// Whether the address was not asked, because its host does not answer at all.
  package var isInferred = false
  /// The response, if it was a whole document that the catalog may keep.
  package var document: FetchResponse?
}

/// The rules and limits of a host that outlast a run.
package struct HostMemory: Equatable, Sendable {
  /// The second before which the host wants no requests.
  package let notBefore: Int?

  package init(notBefore: Int?) { self.notBefore = notBefore }
}

/// The text of a `robots.txt` with the second at which it was read; nil if the server failed.
package struct RobotsMemory: Equatable, Sendable {
  package var text: String?
  package var readAt: Int

  package init(text: String?, readAt: Int) {
    self.text = text
    self.readAt = readAt
  }

  package var rules: RobotsRules {
    text.map { RobotsRules($0, for: "metro") } ?? .unreachable
  }
}
