import MetroCore
import MetroText

/// Answers that a person types one after the other until a decision is complete.
struct ReviewTyping: Sendable {
  enum Goal: Sendable {
    case remedy(keep: MergeChoices.Side?)
    case decide(String)
    case set
    case waive
  }

  enum Question: Sendable {
    case value(Field)
    case reason
  }

  let goal: Goal
  private let questions: [Question]
  private var answered = 0
  private var given: [String: FieldValue] = [:]
  private var reason: String?
  var line: LineEditor
  /// Why the last answer was not accepted.
  var message: [String] = []

  /// Creates the questions for a goal; `text` is the first answer, to be edited.
  init(_ goal: Goal, _ questions: [Question], text: String = "") {
    self.goal = goal
    self.questions = questions
    line = LineEditor(text)
  }

  private var question: Question { questions[answered] }

  /// The question in words.
  var label: String {
    switch question {
    case .reason: "Reason"
    case .value(let field): field.name
    }
  }

  /// What the answer may be.
  var help: String {
    switch question {
    case .reason: "\(whatReasonsSay); the history keeps it"
    case .value(let field):
      switch field.type {
      case .choice(let words): "one of \(words.joined(separator: ", "))"
      default: field.type.help(field.help) + (field.isList ? "; separate several with ;" : "")
      }
    }
  }

  private var whatReasonsSay: String {
    switch goal {
    case .decide(let value): "why \(value.oneLine) is right"
    case .waive: "why the values are right as they are"
    case .remedy, .set: "why this settles it"
    }
  }

  /// Takes the typed line, and returns the decision when all questions are answered.
  mutating func submit() -> SettleItem.Decision? {
    message = []
    let text = line.text
    let isEmpty = text.allSatisfy(\.isWhitespace)
    if isEmpty, !clears {
      message = ["\(label): give an answer, or cancel"]
      return nil
    }
    switch question {
    case .reason: reason = text
    case .value(let field):
      do {
        let texts = isEmpty ? [] : field.isList ? ListText.values(of: text) : [text]
        given[field.name] = try field.read(texts, by: ReadingRules()).value
      } catch {
        let failure = Failure(thrown: error)
        message = [failure.message] + (failure.hint.map { [$0] } ?? [])
        return nil
      }
    }
    guard answered + 1 == questions.count else {
      answered += 1
      line = LineEditor()
      return nil
    }
    return decision
  }

  /// Whether an empty answer clears a field.
  private var clears: Bool {
    if case .set = goal, case .value(let field) = question { !field.isRequired } else { false }
  }

  private var decision: SettleItem.Decision {
    switch goal {
    case .remedy(let keep): .remedy(given: given, reason: reason, keep: keep)
    case .decide(let value): .decide(value: value, reason: reason ?? "")
    case .set: .set(given.values.first ?? FieldValue.none)
    case .waive: .waive(reason: reason ?? "")
    }
  }
}
