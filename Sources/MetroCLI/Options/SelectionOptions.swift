import ArgumentParser
import MetroCore
import MetroText

/// The records of a bulk change, in addition to operands.
///
/// The options of a command are the fields of records, so its filters are values of one option:
/// `--where state=dead --where missing-url`.
struct SelectionOptions: ParsableArguments {
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      """
      All records that match a filter of the list command, such as role=host or unsourced; \
      repeat for more filters.
      """, valueName: "filter=value"))
  var filters: [String] = []

  @OptionGroup var confirmation: ConfirmationOptions
}

/// Whether a command asks before it changes many records.
struct ConfirmationOptions: ParsableArguments {
  @Flag(help: "Do not ask for confirmation.")
  var yes = false

  /// The largest number of records that a command changes without a question.
  static let unasked = 10
}

extension SelectionOptions {
  /// The filters as names and values; a flag has no value.
  var conditions: [(name: String, value: String?)] {
    filters.map { text in
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(parts[0]), parts.count == 2 ? String(parts[1]) : nil)
    }
  }

  /// Returns the listing that the filters describe.
  ///
  /// - Throws: `Failure` for an unknown filter, and for filters that select nothing.
  func listing(of noun: Noun, today: String) throws -> Listing {
    var values: [String: [String]] = [:]
    for (name, value) in conditions {
      guard let filter = noun.filters.first(where: { $0.name == name }) else {
        throw Self.unknown(
          name, among: noun.filters.map(\.name), listedBy: Verb.list.command(noun.name))
      }
      guard (filter.type == nil) == (value == nil) else {
        throw Failure.usage(
          filter.type == nil
            ? "--where '\(name)': this filter has no value"
            : "--where '\(name)': expected a value",
          hint: "use --where \(name)"
            + (filter.type.map { "=\($0.placeholder.uppercased())" } ?? ""))
      }
      guard filter.repetition != .once || values[name] == nil else {
        throw Failure.usage("--where '\(name)': this filter accepts one value")
      }
      values[name, default: []] += value.map { [$0] } ?? []
    }
    var listing = Listing(noun, today: today)
    for filter in noun.filters {
      if let given = values[filter.name] { try listing.filter(filter, given) }
    }
    guard listing.selects else {
      throw Failure.usage(
        "--where '\(conditions[0].name)': only modifies another filter",
        hint: "metro \(Verb.list.command(noun.name)) --help shows the filters")
    }
    return listing
  }

  static func unknown(_ name: String, among names: [String], listedBy command: String) -> Failure {
    let likely = nearest(name, in: names)
    return .usage(
      "--where '\(name)': no such filter",
      hint: likely.isEmpty
        ? "metro \(command) --help shows the filters"
        : "did you mean \(likely.joined(separator: ", "))?")
  }
}
