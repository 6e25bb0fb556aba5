import ArgumentParser
import MetroCore
import MetroText

/// The options for reading values of a command line.
struct ValueReadingOptions: ParsableArguments {
  @Flag(help: "Accept values only in the catalog's own form.")
  var strict = false

  /// The rules for values.
  var rules: ReadingRules { ReadingRules(isStrict: strict) }

  /// Adds the status that the title of a program states, and returns a sentence that says so; nil if it
  /// states none.
  func status(of noun: Noun, in values: inout [String: FieldValue]) throws -> String? {
    guard !strict, let status = noun.statedStatus(in: values) else { return nil }
    values["status"] = try noun.checkedValues(["status": status])["status"]
    return Self.text(of: ("status", values["title"]?.text ?? "", status))
  }

  /// Returns a sentence on how a value was read.
  static func text(of reading: ValueReading) -> String {
    let written = "\(reading.field) '\(InvalidValue.shortened(reading.written))'"
    let isSpan = WrittenDate.isSpan(reading.written, readAs: reading.read)
    let days = isSpan ? ", from the first day to the last" : ""
    return reading.read.isEmpty
      ? "\(written): no value." : "\(written): read as \(reading.read)\(days)."
  }
}
