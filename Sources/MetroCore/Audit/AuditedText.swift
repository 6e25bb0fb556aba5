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
