import ArgumentParser
import MetroCore

enum ReportSubjectArgument: String, WordArgument {
  case network, year, program, city

  /// The type of the record that the report is about; nil for a year.
  var noun: Noun? {
    switch self {
    case .network: .named(.organization)
    case .year: nil
    case .program: .named(.program)
    case .city: .named(.city)
    }
  }

  /// The records that can follow a subject on a command line.
  static let records = CompletionKind.custom { words, _, prefix in
    guard let noun = words.lazy.compactMap({ Self(argument: $0)?.noun }).first else { return [] }
    return LiveCompletion.ids(of: noun, prefix: prefix, words: words, console: .live)
  }
}
