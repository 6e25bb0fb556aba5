/// An undesirable part found in a text.
package struct TextMatch: Sendable {
  /// The part of the text.
  package let excerpt: String

  /// The problem, as a clause without a period.
  package let message: String

  /// The whole corrected text, if the correction is certain.
  package var corrected: String?

  package init(excerpt: String, message: String, corrected: String? = nil) {
    self.excerpt = excerpt
    self.message = message
    self.corrected = corrected
  }
}
