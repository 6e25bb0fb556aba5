import ArgumentParser
import Foundation

/// The options and operands of a command, as ArgumentParser declares them for other programs.
struct DeclaredArguments: Decodable {
  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String

      var text: String { (kind == "long" ? "--" : "-") + name }
    }

    /// How the value is completed; exactly one member is set.
    struct Completion: Decodable {
      struct List: Decodable {
        let values: [String]
      }
      struct File: Decodable {
        let extensions: [String]
      }
      struct Nothing: Decodable {}

      let list: List?
      let file: File?
      let directory: Nothing?
      let custom: Nothing?
    }

    let kind: String
    let names: [Name]?
    let isRepeating: Bool
    let parsingStrategy: String
    let valueName: String?
    let abstract: String?
    let completionKind: Completion?

    var isOption: Bool { kind == "option" }
    var isOperand: Bool { kind == "positional" }

    /// Whether the value may begin with a hyphen.
    var acceptsHyphen: Bool { parsingStrategy.hasPrefix("unconditional") }
  }

  private struct Command: Decodable {
    let arguments: [Argument]?
  }

  private let command: Command

  static func of(_ type: any MetroCommand.Type) -> [Argument] {
    let text = Data(type._dumpHelp().utf8)
    return (try? JSONDecoder().decode(Self.self, from: text))?.command.arguments ?? []
  }
}
