import MetroText

extension Noun {
  /// Returns the status that the title of a program states, if no status is given beside it: `Metro Safety
  /// (canceled)`.
  package func statedStatus(in values: [String: FieldValue]) -> String? {
    guard name == .program, let title = values["title"]?.text, values["status"] == nil else {
      return nil
    }
    return StatusPhrase.status(inTitle: title)
  }
}
