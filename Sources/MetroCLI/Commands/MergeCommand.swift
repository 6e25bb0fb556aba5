import ArgumentParser
import MetroCore

struct MergeCommand: SingleCommand {
  static let group = CommandGroup.identity

  static let configuration = CommandConfiguration.metro(
    "merge", operands: "<left> <right>", "Make one record of two that are the same.",
    examples: [
      "metro merge theme/waterworks theme/climate --keep right --dry-run",
      #"metro merge theme/waterworks theme/climate --set "label=Water, climate""#,
    ],
    discussion: """
      The left one goes into the right one, which stays: all that refers to the left refers to the \
      right, and the left's id leads there. What only one of them has is kept, and lists are put \
      together. Where they differ, --set gives the value of one field and --keep those of all \
      others; without, the fields are shown and nothing is changed. What has to become one along \
      with them, such as two participations in one program, does, by the same rules. metro split \
      or undo takes it back.
      """)

  @Argument(help: ArgumentHelp("The record that goes.", valueName: "type/id"))
  var left: RecordArgument

  @Argument(help: ArgumentHelp("The record that stays.", valueName: "type/id"))
  var right: RecordArgument

  @Option(
    help: ArgumentHelp(
      "Whose values hold where the two differ.", valueName: MergeChoices.Side.placeholder))
  var keep: MergeChoices.Side?

  @Option(
    help: ArgumentHelp(
      """
      The value of a field, as country=CN, or of one that has to become one with it, as \
      participation/ID.delegates=2; may be given again.
      """, valueName: "field=value"))
  var set: [String] = []

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard left.noun.name == right.noun.name else {
      throw ValidationError(
        "\(left.noun.withArticle) and \(right.noun.withArticle): "
          + "only records of one record type can be the same")
    }
  }

  func run(in context: Context) throws {
    do {
      try context.changeAndTell(change) { writer in
        let ids = try [left, right].map { try writer.id($0.noun, $0.text) }
        let choices = MergeChoices(keep: keep, values: try values(writer))
        try writer.merge(left.noun, ids[0], into: ids[1], choices)
      }
    } catch MergeError.mergeConflicts(let merge, let conflicts) {
      if common.errors == .text { context.say(MergeText.lines(of: conflicts, in: merge)) }
      throw MergeError.mergeConflicts(merge, conflicts)
    }
  }

  private func values(_ writer: CatalogWriter) throws -> [MergePlace: FieldValue] {
    var values: [MergePlace: FieldValue] = [:]
    for text in set {
      guard let end = text.firstIndex(of: "=") else {
        throw Failure.usage("--set '\(text)': give it as field=value")
      }
      let (place, field) = try place(String(text[..<end]), writer)
      let value = String(text[text.index(after: end)...])
      let texts = value.isEmpty ? [] : field.isList ? ListText.values(of: value) : [value]
      let given = try writer.resolved(
        .named(place.noun), [field.name: field.value(from: texts)])
      guard values.updateValue(given[field.name] ?? .none, forKey: place) == nil else {
        throw Failure.usage("--set \(text[..<end]) is given twice")
      }
    }
    return values
  }

  /// Finds the field of `country`, or of `participation/seoul-2015-quito-host.delegates`.
  private func place(
    _ text: String, _ writer: CatalogWriter
  ) throws -> (MergePlace, Field) {
    let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
    var record = right
    if parts.count == 2 {
      guard let other = RecordArgument(argument: parts[0]) else {
        throw Failure.usage(
          "--set '\(parts[0])': this is no record", hint: "give it as type/id.field=value")
      }
      record = other
    }
    let name = parts.last ?? text
    guard let field = record.noun.fields.first(where: { $0.name == name || $0.option == name })
    else {
      throw ValueError.unknownField(
        record.noun.name, field: name, known: record.noun.fields.map(\.name))
    }
    let id = try writer.id(record.noun, record.text)
    return (MergePlace(noun: record.noun.name, id: id, field: field.name), field)
  }
}

extension MergeChoices.Side: WordArgument {}
