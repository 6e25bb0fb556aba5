import ArgumentParser

/// The output options of an export: the same as for other commands, with more formats.
///
/// ArgumentParser finds options by reflection. This type reflects the options of `OutputOptions`
/// and replaces only `--format` with one that lists more formats, so no other command offers a
/// format that it cannot write.
struct ExportOutputOptions: ParsableArguments, CustomReflectable {
  static let placeholder = "format"

  private(set) var options = OutputOptions()

  init() {}

  init(from decoder: any Decoder) throws {
    options = try OutputOptions(from: decoder)
  }

  func validate() throws { try options.validate() }

  var customMirror: Mirror {
    let words = OutputFormat.ofExports.map(\.rawValue)
    let format = Option<OutputFormat?>(
      name: [.short, .long],
      help: ArgumentHelp(
        "Output format: \(words.joined(separator: ", ")); default: METRO_FORMAT, else table on a terminal "
          + "and csv otherwise.", valueName: Self.placeholder),
      completion: .list(words))
    return Mirror(
      self,
      children: Mirror(reflecting: options).children.map { child -> (label: String?, value: Any) in
        child.label == "_format" ? (child.label, format) : (child.label, child.value)
      })
  }
}
