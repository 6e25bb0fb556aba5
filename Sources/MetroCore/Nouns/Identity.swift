/// What shows that a description and a record are the same thing, apart from the ID of the record.
///
/// A description has the same name as the record (compared folded, among all names of a type that
/// has names) and the same values in the other `idFields` of the type. The fields declared here
/// then tell records of the same name apart.
package struct Identity: Sendable {
  /// How the values of a field tell two records apart if both have one.
  enum Role: Sendable {
    /// A number in a register: an equal one shows the same record, whatever the names.
    ///
    /// Another number is another record of the same file, and otherwise a correction or another
    /// record.
    case number
    /// Another value is another record.
    case scope
    /// Another country is another place; in the same file only if the gazetteer lists it there.
    case country
    /// One of the coordinates: a place more than 50 km away is another place of the same file, and
    /// otherwise a correction or another place.
    case position
    /// Dates that start in another year are of another record.
    ///
    /// Other dates of the same year are of another record of the same file, and otherwise a
    /// correction or another record.
    case dates
    /// Another kind is another record of the same file, and otherwise a correction or another
    /// record.
    case variant
  }

  let fields: [(name: String, role: Role)]

  init(_ fields: [(name: String, role: Role)] = []) {
    self.fields = fields
  }

  /// The fields with numbers in registers.
  var numbers: [String] { fields.filter { $0.role == .number }.map(\.name) }

  /// The field whose value completes a derived ID that another record has.
  var distinguishing: String? {
    fields.first { [.dates, .country, .scope].contains($0.role) }?.name
  }

  /// The columns that an import can name as its key if another value is a correction.
  package func key(nameField: String) -> [String] {
    [nameField]
      + fields.compactMap { field in
        switch field.role {
        case .dates: "\(field.name).\(ImportKeyPart.year)"
        case .country: field.name
        case .number, .scope, .variant, .position: nil
        }
      }
  }
}

/// Words for a part of a column in the key of an import.
enum ImportKeyPart {
  /// The year in which dates start.
  static let year = "year"
}
