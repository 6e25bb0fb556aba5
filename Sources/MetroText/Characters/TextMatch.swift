/// What was found in a text that should not be there.
package struct TextMatch: Sendable {
  /// The part of the text that it is about.
  package let excerpt: String

  /// What is wrong with it, as a sentence without a full stop.
  package let message: String

  /// The whole text as it should be, where that is certain.
  package var corrected: String?

  package init(excerpt: String, message: String, corrected: String? = nil) {
    self.excerpt = excerpt
    self.message = message
    self.corrected = corrected
  }
}
