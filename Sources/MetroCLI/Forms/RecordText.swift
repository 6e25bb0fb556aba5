import MetroCore
import MetroText

/// A record as a text that a person edits, with a line `name: value` for each field.
///
/// Several values are joined with `;`. Further lines of a value begin with two spaces. Lines that
/// begin with `#` are comments.
struct RecordText {
  let noun: Noun
  let id: String

  /// Returns the text of a record, with a line for every field.
  func text(of record: RecordValues, _ notes: EditorNotes = EditorNotes()) -> String {
    var text = """
      # \(noun) \(id)
      # A line is "field: value"; further lines of a value begin with two spaces.
      # An empty value clears the field. Lines that begin with # are ignored.

      """
    for field in noun.fields {
      let value = (record.text(field.name) ?? "").replacingASCII("\n", with: "\n  ")
      if let note = notes.fields[field.name] {
        text += "# \(field.name): \(visibleText(note.oneLine))\n"
      }
      text += "\(field.name): \(value)\n"
    }
    if !notes.related.isEmpty { text += "#\n# Records that belong to it:\n" }
    for line in notes.related { text += "#   \(visibleText(line.oneLine))\n" }
    return text
  }

  /// The beginning of a line with a message.
  private static let messageMark = "#! "

  /// Returns an edited text with a message above it, in place of an earlier message.
  func text(_ edited: String, with message: [String]) -> String {
    let lines = edited.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix(Self.messageMark) }
    return message.map { Self.messageMark + visibleText($0.oneLine) + "\n" }.joined()
      + lines.joined(separator: "\n")
  }

  /// Returns the checked values of the fields that differ between a text and the original text.
  ///
  /// Fields that were not edited are left out, so that concurrent changes to them are kept.
  ///
  /// - Throws: `Failure` for a line that is not a field; `ValueError.invalidValue`.
  func edit(from text: String, since original: String) throws -> [String: FieldValue] {
    let before = try fields(of: original)
    let after = try fields(of: text).filter { field, text in
      !before.contains { $0.field.name == field.name && $0.text == text }
    }
    var edit: [String: FieldValue] = [:]
    for (field, text) in after {
      let value = text.allSatisfy(\.isWhitespace) ? [] : [text]
      edit[field.name] = try field.value(from: field.isList ? ListText.values(of: text) : value)
    }
    return edit
  }

  /// Returns the fields of a text in their order; a field without a line is absent.
  private func fields(of text: String) throws -> [(field: Field, text: String)] {
    var texts: [(field: Field, text: String)] = []
    var blanks = 0
    // Swift treats CR LF as one character, which would not be split at the line feed.
    let lines = text.replacing("\r\n", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("#") { continue }
      if line.allSatisfy(\.isWhitespace) {
        blanks += 1
        continue
      }
      if line.hasPrefix("  "), !texts.isEmpty {
        // Editors strip the spaces of an empty line; inside a value it is still part of the value.
        texts[texts.count - 1].text +=
          String(repeating: "\n", count: blanks + 1) + line.dropFirst(2)
        blanks = 0
        continue
      }
      blanks = 0
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let field = noun.field(String(parts[0])) else {
        throw fault(index, "not a field: '\(line)'")
      }
      guard !texts.contains(where: { $0.field.name == field.name }) else {
        throw fault(index, "the field '\(field.name)' occurs twice")
      }
      texts.append((field, String(parts[1].drop { $0 == " " })))
    }
    return texts
  }

  private func fault(_ index: Int, _ reason: String) -> Failure {
    Failure(
      status: .badData, message: "line \(index + 1) of the edited text: \(reason)",
      hint: "nothing was changed")
  }
}
