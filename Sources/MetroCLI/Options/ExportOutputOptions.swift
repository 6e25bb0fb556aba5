import ArgumentParser

/// How an export shows records: the same options as elsewhere, and more formats.
///
/// ArgumentParser finds options by reflection, and here it finds those of `OutputOptions`, of which
/// the one for the format names more words; so no other command offers what it cannot write.
struct ExportOutputOptions: ParsableArguments, CustomReflectable {
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
        "How to write it; a table on a terminal and csv otherwise, or what METRO_FORMAT says.",
        valueName: words.joined(separator: "|")),
      completion: .list(words))
    return Mirror(
      self,
      children: Mirror(reflecting: options).children.map { child -> (label: String?, value: Any) in
        child.label == "_format" ? (child.label, format) : (child.label, child.value)
      })
  }
}
