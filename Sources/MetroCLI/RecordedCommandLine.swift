import Foundation
import MetroCore
import MetroText

/// A command line as the history stores it: without free text, which may be personal.
///
/// The revision itself stores the changes; the command line only has to identify the action. It
/// keeps commands, options, IDs, dates, numbers, codes and the last component of a path, and replaces
/// every other word with `...`.
struct RecordedCommandLine {
  let text: String

  /// What a word is, by its place on the command line.
  private enum Role {
    case text, path
    /// An ID, a date, a number or a code; the value of an option, if it is named.
    case code(option: String?)
  }

  init(_ words: [String]) {
    var kept: [String] = ["metro"]
    var option: String?
    var isBehindOptions = false
    let command = CommandLineWords(words).command
    // The command itself is before the operands.
    var operand = -1
    for word in words {
      if let name = option {
        // The value of a text option may begin with a hyphen.
        kept.append(Self.kept(word, as: Self.role(ofValue: name)))
        option = nil
      } else if !isBehindOptions, word.hasPrefix("-"), word.count > 1, Double(word) == nil {
        kept.append(Self.kept(option: word))
        isBehindOptions = word == "--"
        option =
          isBehindOptions || OptionList.flags.contains(word) || word.contains("=") ? nil : word
      } else {
        kept.append(
          Self.kept(
            word, as: operand < 0 ? .code(option: nil) : Self.role(of: operand, command, words)))
        operand += 1
      }
    }
    text = kept.joined(separator: " ")
  }

  /// Returns the role of an operand of a command.
  private static func role(of place: Int, _ command: String?, _ words: [String]) -> Role {
    guard let command else { return .text }
    if OptionList.textOperands[command] == place { return .text }
    if OptionList.pathOperands[command] == place { return .path }
    // The operand of an add command is a name, unless an option has the name.
    if let name = OptionList.nameOptions[command],
      !words.contains(where: { $0 == name || $0.hasPrefix(name + "=") })
    {
      return .text
    }
    return .code(option: nil)
  }

  private static func role(ofValue option: String) -> Role {
    if OptionList.texts.contains(option) { return .text }
    return OptionList.paths.contains(option) ? .path : .code(option: option)
  }

  /// Returns the stored form of an option, whose value may follow `=`.
  private static func kept(option word: String) -> String {
    guard let end = word.firstIndex(of: "=") else { return isOption(word) ? word : "..." }
    let name = String(word[..<end])
    guard isOption(name) else { return "..." }
    return "\(name)=\(kept(String(word[word.index(after: end)...]), as: role(ofValue: name)))"
  }

  private static func isOption(_ word: String) -> Bool {
    word.utf8.count <= 100
      && word.utf8.allSatisfy {
        $0 == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= $0
      }
  }

  private static func kept(_ word: String, as role: Role) -> String {
    switch role {
    case .text: "..."
    // Folder names may contain the name of a person.
    case .path: fileName(word) ?? "..."
    case .code(let option): isCode(word, of: option) ? word : "..."
    }
  }

  private static func fileName(_ path: String) -> String? {
    let name = path.contains("/") ? PathName.name(of: path) : path
    let isPlain = name.utf8.allSatisfy {
      isLowercase($0) || (UInt8(ascii: "A")...UInt8(ascii: "Z")) ~= $0
    }
    return isPlain && name.utf8.count <= 100 && !name.hasPrefix("~") ? name : nil
  }

  /// Returns whether a word can only be an ID, a date, a number or a code of the option that it follows.
  ///
  /// A word with a capital letter can be a name wherever an ID can stand, since records are found by
  /// their names too.
  private static func isCode(_ word: String, of option: String?) -> Bool {
    guard word.utf8.count <= 100 else { return false }
    if word == "-" || Double(word) != nil || (try? EDTFDate(word)) != nil || UTCTime(word) != nil {
      return true
    }
    if let record = RecordArgument(argument: word) { return (try? RecordID(record.text)) != nil }
    switch option {
    case "--country": return (try? CountryCode(word)) != nil
    case "--language": return (try? LanguageTag(word)) != nil
    case "--script": return (try? ScriptCode(word)) != nil
    case "--wikidata": return (try? WikidataItem(word)) != nil
    case "--media-type": return (try? MediaType(word)) != nil
    default: return !word.hasPrefix("-") && word.utf8.allSatisfy(isLowercase)
    }
  }

  private static func isLowercase(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "-_.~?:;,%".utf8.contains(byte)
    }
  }
}
