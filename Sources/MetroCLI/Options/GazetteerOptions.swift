import ArgumentParser
import MetroCore

/// Whether the gazetteer fills in what is missing; for cities alone.
struct GazetteerOptions<N: NounCommands>: ParsableArguments, CustomReflectable {
  private var isOff = false

  private static var hasGazetteer: Bool { N.name == .city }

  init() {}

  init(from decoder: any Decoder) throws {
    guard Self.hasGazetteer else { return }
    let container = try decoder.container(keyedBy: OptionKey.self)
    isOff =
      try container.decode(Flag<Bool>.self, forKey: OptionKey("noGazetteer")).wrappedValue
  }

  var customMirror: Mirror {
    guard Self.hasGazetteer else { return Mirror(self, children: [:]) }
    let flag = Flag<Bool>(
      wrappedValue: false, name: .customLong("no-gazetteer"),
      help: "Fill in nothing, and ask nothing, if a city of that name is known.")
    return Mirror(self, children: ["_noGazetteer": flag])
  }

  /// Looks up what is missing of a city; nil where nothing is or shall be, and in a script where the
  /// gazetteer does not know it.
  ///
  /// - Throws: `GazetteerError.severalPlaces` where it can be one of several, and nobody is there to
  ///   ask.
  func fill(_ values: [String: FieldValue], in context: Context) throws -> FilledCity? {
    guard Self.hasGazetteer, !isOff, let question = CityQuestion(values) else { return nil }
    if question.answer == .unknown, !context.console.isErrorTerminal { return nil }
    return try FilledCity(question, in: context)
  }
}
