extension String {
  /// The text with a period, unless it ends as a question.
  var asSentence: String { hasSuffix("?") ? self : self + "." }
}
