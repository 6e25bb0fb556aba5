import ArgumentParser
import Foundation
import MetroCore
import MetroText

/// One option for each field of a noun, made from the noun's declaration.
///
/// ArgumentParser finds the options of a type by reflection and fills them by decoding; this type
/// answers both from the list of fields, so that a field is declared in one place alone.
struct FieldOptions<N: FieldDeclaring>: ParsableArguments, CustomReflectable {
  /// The texts given, by field name; a field that was not given is absent.
  private(set) var texts: [String: [String]] = [:]

  /// The files that values are in, by field name.
  private var files: [String: String] = [:]

  init() {}

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: OptionKey.self)
    for field in N.fields {
      let key = OptionKey(field.name)
      // An option that takes one value is read as often as it is given, so that a second one is
      // noticed and not taken silently for the first.
      let given = try container.decode(Option<[String]>.self, forKey: key).wrappedValue
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
      children: N.fields.flatMap { field -> [(label: String?, value: Any)] in
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
          help: ArgumentHelp("A file (UTF-8) that has \(field.help).", valueName: "file"),
          completion: .file())
        return [("_\(field.name)", option), ("_\(fileOption)", file)]
      })
  }

  /// The checked values of the fields that were given.
  func values() throws -> [String: FieldValue] {
    var values: [String: FieldValue] = [:]
    for field in N.fields {
      if let given = texts[field.name] { values[field.name] = try field.value(from: given) }
      if let file = files[field.name] { try read(file, into: field, &values) }
    }
    return values
  }

  /// Takes the value of a field from a file, and where the record has a place for it the file's
  /// SHA-256.
  private func read(
    _ file: String, into field: Field, _ values: inout [String: FieldValue]
  ) throws {
    guard values[field.name] == nil else {
      throw Failure.usage(
        "--\(field.option) and --\(field.fileOption ?? "") are given: one is enough")
    }
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw Failure(status: .noInput, message: "\(file): the file cannot be read")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(
        status: .badData, message: "\(file): the file is not UTF-8",
        hint: "iconv -t utf-8 converts it")
    }
    values[field.name] = try field.value(from: [text])
    if let digest = N.fields.first(where: { $0.type == .digest }), texts[digest.name] == nil {
      values[digest.name] = try digest.value(from: [try SHA256Digest(of: bytes).text])
    }
  }
}

/// The name of an option as a coding key.
struct OptionKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension FieldType {
  /// The help of a field as it is given: for a record also one of its names will do.
  func help(_ help: String) -> String {
    guard case .reference(let noun) = self, Noun.named(noun).hasNames else { return help }
    return help.replacing("the ID of ", with: "the ID or a name of ")
  }

  /// The words of a choice that is too long to stand in the option's own place.
  var listedWords: String {
    guard case .choice(let words) = self, placeholder == "word" else { return "" }
    return " One of \(words.joined(separator: ", "))."
  }
}

extension CompletionKind {
  /// What can be completed for a value of a field or filter.
  static func values(of type: FieldType?) -> CompletionKind? {
    switch type {
    case .choice(let words): .list(words)
    case .reference(let noun): .ids(of: .named(noun))
    // Asked for by the shell alone: the table of countries is not wanted at every start.
    case .country: .custom { _, _, _ in CountryCode.all.map(\.text) }
    default: nil
    }
  }
}

extension String {
  /// The same with its first letter in upper case.
  var capitalizedSentence: String { prefix(1).uppercased() + dropFirst() }
}
