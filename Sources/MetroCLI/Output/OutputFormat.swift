import ArgumentParser
import MetroFormats

/// The value of `--format`: the table of the terminal, or one of the formats of `MetroFormats`.
enum OutputFormat: Equatable, Sendable {
  case table
  case encoded(Format)

  /// All formats, which an export offers.
  static let ofExports = [table] + Format.all.map(encoded)

  /// Whether it is for any rows, and not for the records of an export alone.
  var isForRows: Bool { documentFormat == nil }

  /// The format if it is for the records of an export alone.
  var documentFormat: Format? {
    guard case .encoded(let format) = self, !format.isForRows else { return nil }
    return format
  }

  private var endings: [String] {
    switch self {
    case .table: ["txt"]
    case .encoded(let format): format.endings
    }
  }
}

extension OutputFormat: WordArgument {
  /// The formats that every command with rows offers.
  static let allCases = ofExports.filter(\.isForRows)

  var rawValue: String {
    switch self {
    case .table: "table"
    case .encoded(let format): format.name
    }
  }

  init?(rawValue: String) {
    if rawValue == Self.table.rawValue {
      self = .table
    } else if let format = Format.named(rawValue) {
      self = .encoded(format)
    } else {
      return nil
    }
  }
}

// MARK: - Names of files

extension OutputFormat {
  /// Returns the format for a file name ending.
  init?(fileName: String) {
    let ending = fileName.split(separator: ".").last?.lowercased() ?? ""
    guard let format = Self.ofExports.first(where: { $0.endings.contains(ending) }) else {
      return nil
    }
    self = format
  }

  /// The hint for a name without such an ending, where only some formats are offered.
  static func endingsHint(offering formats: [OutputFormat]) -> String {
    let further = formats.filter { !$0.isForRows }.map(\.usualEnding)
    // The table comes last: its ending is the least likely to be meant.
    let usual = allCases.filter { $0 != .table }.map(\.usualEnding) + [table.usualEnding]
    return "extensions are \(usual.inWords)"
      + (further.isEmpty ? "" : ", also \(further.inWords)") + "; or add --format"
  }

  private var usualEnding: String { "." + (endings.first ?? "") }
}

extension [String] {
  /// The texts as words of a sentence: `a, b and c`.
  var inWords: String {
    guard let last, count > 1 else { return joined() }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
