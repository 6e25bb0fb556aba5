/// How far a text may be from an id, and who hears of it.
package struct ResolutionOptions {
  /// Whether ids alone are taken.
  package var isExact = false

  /// Takes a sentence about how a text was understood, which is not the same as an error.
  package var tell: ((String) -> Void)?

  package init(isExact: Bool = false, tell: ((String) -> Void)? = nil) {
    self.isExact = isExact
    self.tell = tell
  }
}
