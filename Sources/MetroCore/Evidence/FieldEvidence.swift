/// The evidence for the value of one field of a record.
package struct FieldEvidence: Sendable {
  package let field: String

  /// The value in use, as text; for a list of related records, the recorded ones.
  package let used: String?

  /// The statements, newest source first.
  package let statements: [StatedValue]

  /// The number of sources, without those whose plan a later source replaced.
  let sources: Int

  package let decision: FieldDecision?
  package let dispute: Dispute?

  /// The one value that sources state of the whole; nil if they state none or several.
  var onlyStated: String? {
    let whole = statements.filter { !$0.isAboutPart && !$0.isTotal }
    let values = Set(whole.compactMap(\.value))
    return values.count == 1 ? values.first : nil
  }

  /// How well the value is supported, in a few words.
  package var standing: String {
    if let dispute { return dispute.mark }
    if decision != nil { return "decided" }
    switch sources {
    case 0: return "no evidence"
    case 1: return "1 source"
    default: return "\(sources) sources agree"
    }
  }

  /// Returns the distinct stated values, sorted, one per line, to be stored with a decision.
  ///
  /// They are taken as written in the statements, so a rename does not change them.
  static func values(of statements: [StatedValue]) -> String? {
    let values = Set(statements.map { ($0.written ?? $0.text).oneLine }).sorted()
    return values.isEmpty ? nil : values.joined(separator: "\n")
  }
}
