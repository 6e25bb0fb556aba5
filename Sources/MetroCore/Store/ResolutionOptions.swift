/// Settings of a resolution.
package struct ResolutionOptions {
  /// Whether only IDs are accepted.
  package var isExact = false

  /// Receives a notice about how a text was resolved, which is not an error.
  package var tell: ((String) -> Void)?

  package init(isExact: Bool = false, tell: ((String) -> Void)? = nil) {
    self.isExact = isExact
    self.tell = tell
  }
}
