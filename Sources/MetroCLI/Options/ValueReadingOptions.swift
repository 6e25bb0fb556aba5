import ArgumentParser
import MetroCore
import MetroText

/// The options for reading values of a command line.
struct ValueReadingOptions: ParsableArguments {
  @Flag(help: "Accept values only in the catalog's own form.")
  var strict = false

  /// The rules for values.
  var rules: ReadingRules { ReadingRules(isStrict: strict) }

  /// Returns a sentence on how a value was read.
  static func text(of reading: ValueReading) -> String {
    let written = "\(reading.field) '\(InvalidValue.shortened(reading.written))'"
    return reading.read.isEmpty ? "\(written): no value." : "\(written): read as \(reading.read)."
  }
}
