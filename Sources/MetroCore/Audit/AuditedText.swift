/// One text of a record, as input for the rules about texts.
struct AuditedText: Sendable {
  let noun: Noun.Name
  let field: String
  let text: String

  /// The language that the record states, as a BCP 47 tag.
  var language: String?

  /// The working languages of the program to which the text belongs, of which one may be its language.
  var programLanguages: [String] = []

  /// The state of a link, for its label, because a label can express the same as the state.
  var linkState: String?

  /// Whether the text is in the words of a source and must not be corrected.
  var isQuoted = false
}
