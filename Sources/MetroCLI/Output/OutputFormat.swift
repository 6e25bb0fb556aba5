import ArgumentParser
import MetroFormats

/// The value of `--format`: the terminal's table, or a format of `MetroFormats`.
enum OutputFormat: Equatable, Sendable {
  case table
  case encoded(Format)

  /// All formats; exports offer all of them.
  static let ofExports = [table] + Format.all.map(encoded)

  /// Whether the format can hold any rows, and not only the records of an export.
  var isForRows: Bool { documentFormat == nil }

  /// The format, if it can hold only the records of an export.
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
  /// Creates the format for the extension of a file name.
  init?(fileName: String) {
    let ending = fileName.split(separator: ".").last?.lowercased() ?? ""
    guard let format = Self.ofExports.first(where: { $0.endings.contains(ending) }) else {
      return nil
    }
    self = format
  }

  /// Returns the hint for a file name whose extension is not known, listing the offered formats.
  static func endingsHint(offering formats: [OutputFormat]) -> String {
    let further = formats.filter { !$0.isForRows }.map(\.usualEnding)
    // The table is last, because its extension is the least likely to be meant.
    let usual = allCases.filter { $0 != .table }.map(\.usualEnding) + [table.usualEnding]
    return "extensions are \(usual.inWords)"
      + (further.isEmpty ? "" : ", also \(further.inWords)") + "; or add --format"
  }

  private var usualEnding: String { "." + (endings.first ?? "") }
}

extension [String] {
  /// The texts joined as in a sentence: `a, b and c`.
  var inWords: String {
    guard let last, count > 1 else { return joined() }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
