import MetroCore
import MetroText

/// The evidence for a field as text for a person.
struct EvidenceText {
  let usesColor: Bool
  /// The terminal cells per line; nil for lines of any length.
  let width: Int?

  func text(of evidence: FieldEvidence) -> String {
    let name = usesColor ? "\u{1B}[1m\(evidence.field)\u{1B}[0m" : evidence.field
    let used = evidence.used.map { visibleText($0.oneLine) } ?? "no value"
    var text = "\(name)  \(used)  (\(evidence.standing))\n"
    if let decision = evidence.decision {
      let who = [decision.by, decision.on].compactMap(\.self).joined(separator: ", ")
      text += line(
        "decided: \(decision.value ?? "no value"), because \(decision.because)"
          + (who.isEmpty ? "" : "  (\(who))"), indent: 2)
    }
    for statement in evidence.statements {
      let place = [statement.source, statement.locator, statement.scope].compactMap(\.self)
      text += line("\(statement.text)  (\(place.joined(separator: ", ")))", indent: 2)
      if statement.stated != statement.value {
        text += line("says \"\(statement.stated)\"", indent: 6)
      }
      if let quote = statement.quote { text += line("quote \"\(quote)\"", indent: 6) }
      let how = [
        statement.method, statement.language, statement.sourceDate.map { "source of \($0)" },
      ].compactMap(\.self)
      text += line("\(how.joined(separator: ", "))  [\(statement.statement)]", indent: 6)
    }
    return text
  }

  private func line(_ text: String, indent: Int) -> String {
    let space = String(repeating: " ", count: indent)
    let lines = visibleText(text.oneLine).wrapped(to: max(20, (width ?? 100) - indent))
    return lines.map { space + $0 + "\n" }.joined()
  }
}
