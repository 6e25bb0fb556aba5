/// The state of a link with a URL: what the observations of its address mean together.
package enum LinkState: String, CaseIterable, Sendable {
  case unchecked, working, moved, blocked, doubtful, failing, dead
}
