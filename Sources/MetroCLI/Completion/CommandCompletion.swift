import ArgumentParser
import MetroCore

/// Completes the options and operands of one command.
struct CommandCompletion {
  typealias Argument = DeclaredArguments.Argument

  let type: any MetroCommand.Type
  let arguments: [Argument]
  /// All words after `metro`, for what reads the catalog that they name.
  let words: [String]
  let current: String
  /// Whether a candidate for `--option=value` includes the option.
  let showsOptionOfValue: Bool

  /// Returns the candidates for the current word after other words of the command.
  func answer(after before: some Sequence<String>) -> CompletionAnswer {
    var pending: Argument?
    var operand = 0
    var isBehindOptions = false
    for word in before {
      let isOption = !isBehindOptions && word.hasPrefix("-") && word.count > 1
      if let option = pending, option.acceptsHyphen || !isOption {
        pending = nil
      } else if isOption {
        isBehindOptions = word == "--"
        pending = word.contains("=") ? nil : option(named: word)
      } else {
        pending = nil
        operand += 1
      }
    }
    if let pending, pending.acceptsHyphen || !current.hasPrefix("-") {
      return values(of: pending, prefix: current)
    }
    guard current.hasPrefix("-"), !isBehindOptions else {
      return operandValues(at: operand)
    }
    guard let sign = current.firstIndex(of: "=") else { return .words(options) }
    let name = String(current[..<sign])
    guard let option = option(named: name) else { return .words([]) }
    return values(
      of: option, prefix: String(current[current.index(after: sign)...]),
      before: showsOptionOfValue ? name + "=" : "")
  }

  private func option(named name: String) -> Argument? {
    arguments.first { $0.isOption && $0.names?.contains { $0.text == name } == true }
  }

  private var options: [CompletionAnswer.Candidate] {
    arguments.filter { !$0.isOperand }.flatMap { argument in
      (argument.names ?? []).map(\.text).filter { $0.hasPrefix(current) }.map {
        CompletionAnswer.Candidate(word: $0, help: argument.abstract)
      }
    }
  }

  private func operandValues(at place: Int) -> CompletionAnswer {
    let operands = arguments.filter(\.isOperand)
    guard place < operands.count || operands.last?.isRepeating == true else { return .words([]) }
    let index = min(place, operands.count - 1)
    return values(of: operands[index], operand: index, prefix: current)
  }

  private func values(
    of argument: Argument, operand: Int? = nil, prefix: String, before: String = ""
  ) -> CompletionAnswer {
    guard let kind = argument.completionKind else {
      return ["file", "path"].contains(argument.valueName ?? "") ? .files(endings: []) : .words([])
    }
    if let file = kind.file { return .files(endings: file.extensions) }
    if kind.directory != nil { return .directories }
    let name = operand.map { "positional@\($0)" } ?? argument.names?.first?.text ?? ""
    let values = kind.custom != nil ? custom(name, prefix: prefix) : kind.list?.values ?? []
    return .words(
      values.filter { kind.custom != nil || $0.hasPrefix(prefix) }.map { .init(word: before + $0) })
  }

  /// Returns what the function of an argument offers, which ArgumentParser calls.
  private func custom(_ name: String, prefix: String) -> [String] {
    do {
      _ = try type.parseAsRoot(
        ["---completion", "--", name, "0", String(prefix.count)] + words.dropLast() + [prefix])
      return []
    } catch {
      guard type.exitCode(for: error) == .success else { return [] }
      return type.message(for: error).split(separator: "\n").map(String.init)
        .filter { !$0.isEmpty }
    }
  }
}
