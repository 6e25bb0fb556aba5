/// Words that state that something takes place online, as written in place of a city.
package enum OnlinePhrase {
  /// Returns whether a text consists only of such words: `online`, `Webinar (Zoom)`.
  package static func isOnline(_ text: String) -> Bool { ModePhrase(text) == .online }
}
