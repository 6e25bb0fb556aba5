import ArgumentParser
import Foundation
import MetroCore
import MetroText

/// One option for each field of a record type, derived from its declaration.
///
/// ArgumentParser finds the options of a type by reflection and sets them by decoding. This type
/// implements both from the list of fields, so each field is declared only once.
struct FieldOptions<N: FieldDeclaring>: ParsableArguments, CustomReflectable {
  /// The texts given, by field name; omitted fields are absent.
  private(set) var texts: [String: [String]] = [:]

  /// The files that contain values, by field name.
  private var files: [String: String] = [:]

  /// Whether no field was given.
  var isEmpty: Bool { texts.isEmpty && files.isEmpty }

  init() {}

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: OptionKey.self)
    for field in N.options {
      let given = try container.texts(of: field.name)
      if !given.isEmpty { texts[field.name] = given }
      if let option = field.fileOption {
        files[field.name] =
          try container.decode(Option<String?>.self, forKey: OptionKey(option)).wrappedValue
      }
    }
  }

  var customMirror: Mirror {
    Mirror(
      self,
      children: N.options.flatMap { field -> [(label: String?, value: Any)] in
        let name = NameSpecification.customLong(field.option)
        let help = ArgumentHelp(
          "\(field.type.help(field.help).capitalizedSentence).\(field.type.listedWords)",
          valueName: field.type.placeholder)
        let completion = CompletionKind.values(of: field.type)
        let option = Option<[String]>(
          wrappedValue: [], name: name, parsing: .unconditionalSingleValue, help: help,
          completion: completion)
        guard let fileOption = field.fileOption else { return [("_\(field.name)", option)] }
        let file = Option<String?>(
          name: .customLong(fileOption),
          help: ArgumentHelp("UTF-8 file with \(field.help).", valueName: "file"),
          completion: .file())
        return [("_\(field.name)", option), ("_\(fileOption)", file)]
      })
  }

  /// Returns the checked values of the fields that were given, and says how values in other forms
  /// than the catalog's own were read.
  func values(
    by options: ValueReadingOptions? = nil, in context: Context
  ) throws -> [String: FieldValue] {
    var values: [String: FieldValue] = [:]
    var placeholders: [String: String] = [:]
    for field in N.options {
      if let given = texts[field.name] {
        let reading = try field.read(given, by: options?.rules ?? ReadingRules())
        values[field.name] = reading.value
        placeholders[field.name] = reading.placeholder
        for reading in reading.readings { context.say(ValueReadingOptions.text(of: reading)) }
      }
      if let file = files[field.name] { try read(file, into: field, &values) }
    }
    for joined in N.joined { try joined.separate(&values) }
    N.fields.note(placeholders, in: &values)
    return values
  }

  /// Returns the words that leave fields open, such as `TBC`, by the names of the fields.
  func leftOpen(by options: ValueReadingOptions?) throws -> [String: String] {
    var words: [String: String] = [:]
    for field in N.options {
      guard let given = texts[field.name] else { continue }
      words[field.name] = try field.read(given, by: options?.rules ?? ReadingRules()).placeholder
    }
    return words
  }

  /// Reads the value of a field from a file, and sets the digest field to the file's SHA-256 if
  /// the record type has one.
  private func read(
    _ file: String, into field: Field, _ values: inout [String: FieldValue]
  ) throws {
    guard values[field.name] == nil else {
      throw Failure.usage(
        "--\(field.option) and --\(field.fileOption ?? "") cannot be combined")
    }
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw Failure(status: .noInput, message: "\(file): cannot read the file")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(
        status: .badData, message: "\(file): the file is not UTF-8",
        hint: "convert it with iconv -t utf-8")
    }
    values[field.name] = try field.value(from: [text])
    if let digest = N.fields.first(where: { $0.type == .digest }), texts[digest.name] == nil {
      values[digest.name] = try digest.value(from: [try SHA256Digest(of: bytes).text])
    }
  }
}

extension FieldType {
  /// Returns the help of a field, which mentions names if the field accepts the name of a record.
  func help(_ help: String) -> String {
    guard case .reference(let noun) = self, Noun.named(noun).hasNames else { return help }
    return help.replacing("the ID of ", with: "the ID or a name of ")
  }

  /// The words of a choice if they are too long for the placeholder; otherwise empty.
  var listedWords: String {
    guard case .choice(let words) = self, placeholder == "word" else { return "" }
    return " One of \(words.joined(separator: ", "))."
  }
}

extension CompletionKind {
  /// Returns the completion for a value of a field or filter.
  static func values(of type: FieldType?) -> CompletionKind? {
    switch type {
    case .choice(let words): .list(words)
    case .reference(let noun): .ids(of: .named(noun))
    // Custom completion runs only on request; a list would load the countries at every start.
    case .country: .custom { _, _, _ in CountryCode.all.map(\.text) }
    case .region: .custom { _, _, _ in Region.all.map(\.name) }
    default: nil
    }
  }
}

extension String {
  /// The text with an uppercase first letter.
  var capitalizedSentence: String { prefix(1).uppercased() + dropFirst() }
}
