import Foundation
import MetroText

/// The action that resolves a finding of the audit.
///
/// A front end shows it in its own way: as a command, a button or a form. A catalog stores it as
/// JSON, so that no catalog holds text that anyone could run.
package enum Remedy: Sendable, Equatable, Codable {
  case add(noun: Noun.Name, values: [Assignment])
  case edit(record: RecordAddress, values: [Assignment])
  case remove(record: RecordAddress)
  /// Merge a record into another one, which stays.
  case merge(record: RecordAddress, into: RecordAddress)
  /// Decide which value a field has; without a value, a person has to give it.
  case decide(record: RecordAddress, field: String, value: String?)
  /// Look at the statements about a record, or about one of its fields.
  case explain(record: RecordAddress, field: String?)
  /// Look at the records of a type that meet all filters.
  case list(noun: Noun.Name, filters: [Assignment])
  case addParticipants(program: String, cities: [String], role: String?)
  case removeParticipant(program: String, city: String)
  /// Ask the URLs of a host again.
  case checkLinks(host: String)

  /// A value for a field or a filter.
  package struct Assignment: Sendable, Equatable, Codable {
    /// The name of the field or filter.
    package let name: String
    /// Nil where a person has to give the value.
    package let value: String?

    package init(_ name: String, _ value: String? = nil) {
      self.name = name
      self.value = value
    }
  }
}

extension Remedy {
  /// Reads a remedy from a catalog file, which anyone may have written.
  ///
  /// Returns nil for text that is not a remedy, and for a remedy with a field or filter that the
  /// record type does not have.
  init?(stored json: String) {
    guard let remedy = try? JSONDecoder().decode(Remedy.self, from: Data(json.utf8)),
      remedy.isValid
    else { return nil }
    self = remedy
  }

  /// The JSON text that a catalog stores; equal remedies have equal texts.
  func stored() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  private var isValid: Bool {
    switch self {
    case .add(let noun, let values): Self.hasFields(noun, values)
    case .edit(let record, let values):
      Self.isID(record.id) && !values.isEmpty && Self.hasFields(record.noun, values)
    case .remove(let record): Self.isID(record.id)
    case .merge(let record, let other):
      record.noun == other.noun && Self.isID(record.id) && Self.isID(other.id)
    case .decide(let record, let field, _):
      Self.isID(record.id) && Noun.named(record.noun).field(field) != nil
    case .explain(let record, let field):
      Self.isID(record.id)
        && (field.map { (try? Noun.named(record.noun).citable($0)) != nil } ?? true)
    case .list(let noun, let filters):
      filters.allSatisfy { filter in
        Noun.named(noun).filters.contains { $0.name == filter.name }
      }
    case .addParticipants(let program, let cities, let role):
      Self.isID(program) && !cities.isEmpty && cities.allSatisfy(Self.isID)
        && (role.map { (try? Noun.participation.field("role")?.value(from: [$0])) != nil } ?? true)
    case .checkLinks(let host): (try? WebAddress("https://\(host)")) != nil
    case .removeParticipant(let program, let city): Self.isID(program) && Self.isID(city)
    }
  }

  private static func hasFields(_ noun: Noun.Name, _ values: [Assignment]) -> Bool {
    values.allSatisfy { Noun.named(noun).field($0.name) != nil }
  }

  /// Returns whether a text is usable as an ID; a leading hyphen would make it an option.
  private static func isID(_ text: String) -> Bool { !text.isEmpty && !text.hasPrefix("-") }
}
