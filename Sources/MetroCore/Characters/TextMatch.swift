/// What was found in a text that should not be there.
struct TextMatch: Sendable {
  /// The part of the text that it is about.
  let excerpt: String

  /// What is wrong with it, as a sentence without a full stop.
  let message: String

  /// The whole text as it should be, where that is certain.
  var corrected: String?
}
