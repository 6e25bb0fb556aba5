import Foundation
import MetroCore
import MetroText

/// A command line as the history stores it: without free text, which may be personal.
///
/// The revision itself stores the changes; the command line only has to identify the action. It
/// keeps commands, options, IDs, dates, numbers and the last component of a path, and replaces
/// every other word with `...`.
struct RecordedCommandLine {
  let text: String

  init(_ words: [String]) {
    var kept: [String] = ["metro"]
    var option: String?
    var isBehindOptions = false
    // The operand of an add command may be a title or name.
    let adds = CommandLineWords(words).command?.hasPrefix("add-") ?? false
    for word in words {
      if let text = option, OptionList.texts.contains(text) {
        // The value of a text option may begin with a hyphen.
        kept.append("...")
        option = nil
      } else if !isBehindOptions, word.hasPrefix("-"), word.count > 1, Double(word) == nil {
        kept.append(Self.kept(option: word))
        isBehindOptions = word == "--"
        option =
          isBehindOptions || OptionList.flags.contains(word) || word.contains("=") ? nil : word
      } else {
        let mayBeText = adds && option == nil && kept.count > 1 && (try? RecordID(word)) == nil
        kept.append(mayBeText ? "..." : Self.kept(word, of: option))
        option = nil
      }
    }
    text = kept.joined(separator: " ")
  }

  /// Returns the stored form of an option, whose value may follow `=`.
  private static func kept(option word: String) -> String {
    guard let end = word.firstIndex(of: "=") else { return isOption(word) ? word : "..." }
    let name = String(word[..<end])
    guard isOption(name) else { return "..." }
    return "\(name)=\(kept(String(word[word.index(after: end)...]), of: name))"
  }

  private static func isOption(_ word: String) -> Bool {
    word.utf8.count <= 100
      && word.utf8.allSatisfy {
        $0 == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= $0
      }
  }

  private static func kept(_ word: String, of option: String?) -> String {
    guard option.map(OptionList.texts.contains) != true, isPlain(word) || word.contains("/")
    else { return "..." }
    if let record = RecordArgument(argument: word), (try? RecordID(record.text)) != nil {
      return word
    }
    // Folder names may contain the name of a person.
    let isPath =
      word.contains("/") && option != "--media-type" && (try? EDTFDate(word)) == nil
    let name = isPath ? (word as NSString).lastPathComponent : word
    return isPlain(name) && !name.hasPrefix("~") ? name : "..."
  }

  /// Returns whether a word can only be an ID, a date, a number, a code or a file name.
  private static func isPlain(_ word: String) -> Bool {
    word.utf8.count <= 100
      && word.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "-_./~?:;,%".utf8.contains(byte)
        }
      }
  }
}
