/// Words that state that something takes place online, as written in place of a city.
package enum OnlinePhrase {
  /// Returns whether a text consists only of such words: `online`, `Webinar (Zoom)`.
  package static func isOnline(_ text: String) -> Bool {
    var rest = FoldedName(text).words.filter { !fillers.contains($0) }[...]
    guard !rest.isEmpty else { return false }
    while !rest.isEmpty {
      guard let phrase = phrases.first(where: { rest.starts(with: $0) }) else { return false }
      rest = rest.dropFirst(phrase.count)
    }
    return true
  }

  private static let fillers: Set<String> = ["via", "per", "por", "par", "em", "en", "on", "only"]

  private static let phrases: [[String]] = [
    ["online"], ["line"], ["webinar"], ["webinars"], ["webinaire"], ["webinario"], ["virtual"],
    ["virtuel"], ["virtuell"], ["virtually"], ["remote"], ["remotely"], ["zoom"], ["teams"],
    ["microsoft"], ["webex"], ["ligne"], ["linea"], ["linha"], ["linia"], ["a", "distance"],
    ["a", "distancia"], ["videoconference"], ["videoconferencia"], ["videokonferenz"],
    ["온라인"], ["웨비나"], ["비대면"], ["线上"], ["線上"], ["在线"], ["網上"], ["网上"], ["オンライン"],
    ["ウェビナー"],
  ]
}
