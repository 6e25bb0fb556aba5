/// One text of a record, as the rules about texts see it.
struct AuditedText: Sendable {
  let noun: Noun.Name
  let field: String
  let text: String

  /// The language that the record says it is in, as a BCP 47 tag.
  var language: String?

  /// Of a link's label the state of the link: a label may say in words what the state says.
  var linkState: String?

  /// Whether a source says it so, and it is not for us to correct.
  var isQuoted = false
}

/// What a rule found in a text.
struct TextMatch: Sendable {
  /// The part of the text that it is about.
  let excerpt: String

  /// What is wrong with it, as a sentence without a full stop.
  let message: String

  /// The whole text as it should be, where that is certain.
  var corrected: String?
}
