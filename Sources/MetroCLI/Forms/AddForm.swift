import MetroCore
import MetroText

/// Asks for the fields of a new record one by one, each with the checks of its field.
///
/// The answers are kept in a file until the record is stored.
final class AddForm {
  private let noun: Noun
  private let context: Context
  private let catalog: Catalog
  private let draft: Console.Draft
  /// The answers, by field.
  private var texts: [String: String] = [:]

  init(_ noun: Noun, _ context: Context) throws {
    self.noun = noun
    self.context = context
    catalog = try context.open(for: .reading)
    draft = try context.console.startDraft("\(noun).txt")
  }

  /// Asks until the record is added.
  ///
  /// - Throws: `Failure` that names the file with the answers.
  func run(_ add: ([String: FieldValue]) throws -> Void) throws {
    tell(
      "Adding \(noun.withArticle). Enter leaves a field empty, ? shows what it accepts, < goes back, "
        + "and . stores.")
    do {
      var fields = noun.fields
      while true {
        try ask(fields)
        do {
          try add(values())
          return draft.discard()
        } catch  where !context.made.isMade && Self.canCorrect(error) {
          let failure = Failure(thrown: error)
          tell(failure.text.trimmingSuffixNewline)
          // Without a field at fault, all answers are shown again.
          fields = failure.field.flatMap { noun.field($0) }.map { [$0] } ?? noun.fields
        }
      }
    } catch {
      throw keeping(error)
    }
  }

  private static func canCorrect(_ error: any Error) -> Bool {
    [.badData, .usage, .negative].contains(Failure(thrown: error).status)
      && !(error is EndOfAnswers)
  }

  /// The input has ended before the record was stored.
  private struct EndOfAnswers: Error {}

  private func keeping(_ error: any Error) -> any Error {
    var failure =
      error is EndOfAnswers
      ? Failure(status: .negative, message: "nothing was added") : Failure(thrown: error)
    if texts.isEmpty {
      draft.discard()
    } else {
      failure.hint = "your answers are in \(draft.path)"
    }
    return failure
  }

  private func tell(_ text: String) {
    context.console.writeMessage(
      text.split(separator: "\n").map { visibleText(String($0)) + "\n" }.joined())
  }

  /// Asks for each of several fields until it has a valid answer.
  private func ask(_ fields: [Field]) throws {
    var index = 0
    while index < fields.count {
      switch try answer(for: fields[index]) {
      case .next: index += 1
      case .back: index = max(0, index - 1)
      case .again: break
      case .finished:
        let missing = fields.firstIndex {
          $0.isRequired && texts[$0.name] == nil && $0.defaultText == nil
        }
        guard let missing else { return }
        tell("  \(fields[missing].name) is required")
        index = missing
      }
    }
  }

  private enum Step {
    case next, back, again, finished
  }

  private func answer(for field: Field) throws -> Step {
    let known = texts[field.name].map { " [\(visibleText($0))]" } ?? ""
    let required =
      field.isRequired && field.defaultText == nil && known.isEmpty ? " (required)" : ""
    let prompt = "\(field.name)\(required)\(known): "
    guard let line = try context.line(ask: { context.console.writeError(prompt) }) else {
      context.console.writeError("\n")
      throw EndOfAnswers()
    }
    let text = line.trimmingWhitespace
    switch text {
    case "?":
      let help = try help(for: field)
      tell("  \(help)")
      return .again
    case "<": return .back
    case ".": return .finished
    case "-" where texts[field.name] != nil:
      texts[field.name] = nil
      return .next
    case "":
      guard required.isEmpty else {
        tell("  \(field.name) is required")
        return .again
      }
      return .next
    default: return try accept(text, for: field)
    }
  }

  private func accept(_ text: String, for field: Field) throws -> Step {
    do {
      let value = try self.value(of: field, text)
      if case .reference(let target) = field.type {
        // A wrong name is noticed here, and not after the last question.
        for text in value.texts { _ = try catalog.id(.named(target), text) }
      }
    } catch {
      let failure = Failure(thrown: error)
      guard Self.canCorrect(error) else { throw error }
      tell(
        ([failure.message] + (failure.hint.map { [$0] } ?? [])).map { "  \($0)" }.joined(
          separator: "\n"))
      return .again
    }
    texts[field.name] = text
    try draft.write(
      noun.fields.compactMap { field in texts[field.name].map { "\(field.name): \($0)\n" } }
        .joined())
    return .next
  }

  private func value(of field: Field, _ text: String) throws -> FieldValue {
    try field.read(field.isList ? ListText.values(of: text) : [text], by: ReadingRules()).value
  }

  private func values() throws -> [String: FieldValue] {
    var values: [String: FieldValue] = [:]
    for field in noun.fields {
      values[field.name] = try texts[field.name].map { try value(of: field, $0) }
    }
    return values
  }

  private func help(for field: Field) throws -> String {
    let help = field.type.help(field.help) + (field.isList ? "; separate several with ;" : "")
    switch field.type {
    case .choice(let words): return "\(help): one of \(words.joined(separator: ", "))"
    case .reference(let target):
      let noun = Noun.named(target)
      let ids = try catalog.ids(noun, prefix: "", limit: Self.listed + 1)
      guard !ids.isEmpty else { return "\(help); there are no \(noun.plural) yet" }
      let more = ids.count > Self.listed ? "; metro list-\(noun.plural) lists all" : ""
      return "\(help): \(ids.prefix(Self.listed).joined(separator: ", "))\(more)"
    default: return "\(help) (\(field.type.placeholder))"
    }
  }

  /// The number of IDs that help lists.
  private static let listed = 20
}

extension String {
  fileprivate var trimmingWhitespace: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  fileprivate var trimmingSuffixNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
