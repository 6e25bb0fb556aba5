import Foundation
import MetroCore

/// A command line as the history keeps it: without texts, which may be personal.
///
/// What was changed is in the revision itself; the command line is to say what was done. So commands,
/// options, ids, dates and numbers stay, of a path its last part, and every other word becomes `...`.
struct RecordedCommandLine {
  let text: String

  init(_ words: [String]) {
    var kept: [String] = ["metro"]
    var option: String?
    // What is added may be named by its title or name.
    let adds = CommandLineWords(words).command?.hasPrefix("add-") ?? false
    for word in words {
      if word.hasPrefix("--"), let end = word.firstIndex(of: "=") {
        let name = String(word[..<end])
        kept.append("\(name)=\(Self.kept(String(word[word.index(after: end)...]), of: name))")
        option = nil
      } else if word.hasPrefix("-"), word.count > 1, Double(word) == nil {
        kept.append(word)
        option = word
      } else {
        let mayBeText = adds && option == nil && kept.count > 1 && (try? RecordID(word)) == nil
        kept.append(mayBeText ? "..." : Self.kept(word, of: option))
        option = nil
      }
    }
    text = kept.joined(separator: " ")
  }

  private static func kept(_ word: String, of option: String?) -> String {
    guard option.map(freeTextOptions.contains) != true else { return "..." }
    let isPath = word.hasPrefix("/") || word.hasPrefix(".") || word.hasPrefix("~")
    let name = isPath ? (word as NSString).lastPathComponent : word
    return isPlain(name) ? name : "..."
  }

  /// Whether a word can only be an id, a date, a number, a code or the name of a file.
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

  /// The options whose values are texts that people wrote.
  private static let freeTextOptions: Set<String> = {
    let fields = Noun.inOrderOfReference.flatMap(\.fields).filter { field in
      switch field.type {
      case .line, .prose, .speaker, .webAddress: true
      default: false
      }
    }
    return Set(fields.map { "--\($0.option)" } + ["--note"])
  }()
}
