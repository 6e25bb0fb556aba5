/// Equal successive observations of one address from one place.
///
/// Times are seconds since 1970.
package struct Spell: Hashable, Sendable {
  package var url: String
  /// The place from which the address was asked, such as the name of an office.
  package var vantage: String
  package var outcome: Outcome
  package var status: Int?
  /// The address at which the redirects end, if there are any.
  package var finalURL: String?
  package var hops = 0
  package var firstAt: Int
  package var lastAt: Int
  /// The number of observations.
  package var times = 1
  /// The number of days (UTC) on which there was one.
  package var days = 1
  package var mediaType: String?
  package var title: String?
  /// The number of bytes that were read.
  package var bytes: Int?
  /// The SHA-256 of the document, if it was read to its end.
  package var sha256: String?
  package var etag: String?
  package var lastModified: String?
  /// Details of the outcome, such as the fault of a certificate.
  package var detail: String?
  /// Whether the verdict takes it into account; false for a run in which the network itself failed.
  package var isCounted = true

  /// Creates one observation.
  package init(url: String, vantage: String, outcome: Outcome, at time: Int) {
    self.url = url
    self.vantage = vantage
    self.outcome = outcome
    firstAt = time
    lastAt = time
  }

  /// Returns the spell with a later observation added; nil if that begins another spell.
  package func extended(by next: Spell) -> Spell? {
    guard next.firstAt >= lastAt, next.url == url, next.vantage == vantage,
      next.outcome == outcome, next.status == status, next.finalURL == finalURL,
      next.isCounted == isCounted, next.sha256 == sha256 || next.sha256 == nil,
      next.detail == detail
    else { return nil }
    var spell = next
    spell.firstAt = firstAt
    spell.times = times + next.times
    spell.days = days + next.days - (Days.day(lastAt) == Days.day(next.firstAt) ? 1 : 0)
    // A server that answers "not modified" repeats nothing.
    spell.sha256 = next.sha256 ?? sha256
    spell.title = next.title ?? title
    spell.mediaType = next.mediaType ?? mediaType
    spell.bytes = next.bytes ?? bytes
    spell.etag = next.etag ?? etag
    spell.lastModified = next.lastModified ?? lastModified
    return spell
  }

  /// Returns the spells that either of two catalogs has, sorted.
  ///
  /// Of two states of one spell, the later one is kept. The result does not depend on the order.
  package static func merged(_ left: [Spell], _ right: [Spell]) -> [Spell] {
    var known: [Key: Spell] = [:]
    for spell in left + right {
      let key = Key(url: spell.url, vantage: spell.vantage, firstAt: spell.firstAt)
      if let other = known[key], !other.isBefore(spell) { continue }
      known[key] = spell
    }
    return known.values.sorted { $0.isBefore($1) }
  }

  private struct Key: Hashable {
    let url: String
    let vantage: String
    let firstAt: Int
  }

  /// A total order: by the last observation, then by everything else.
  private func isBefore(_ other: Spell) -> Bool {
    if lastAt != other.lastAt { return lastAt < other.lastAt }
    if firstAt != other.firstAt { return firstAt < other.firstAt }
    if url != other.url { return url < other.url }
    if vantage != other.vantage { return vantage < other.vantage }
    if times != other.times { return times < other.times }
    return rest.lexicographicallyPrecedes(other.rest)
  }

  private var rest: [String] {
    [
      outcome.rawValue, "\(status ?? 0)", finalURL ?? "", "\(hops)", "\(days)", mediaType ?? "",
      title ?? "", "\(bytes ?? -1)", sha256 ?? "", etag ?? "", lastModified ?? "", detail ?? "",
      "\(isCounted)",
    ]
  }
}
