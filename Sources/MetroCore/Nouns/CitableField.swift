import MetroText

/// A field that sources can be cited for: a field of a noun, or a list of related records.
package struct CitableField: Sendable {
  package let name: String
  let type: FieldType
  let isList: Bool

  /// Whether it is a list of related records rather than a stored field.
  let isDerived: Bool

  /// Returns the value in the form that is stored.
  ///
  /// - Throws: `ValueError.invalidValue`.
  func checked(_ text: String) throws(ValueError) -> FieldValue {
    do throws(InvalidValue) {
      guard isList else { return FieldValue(.text(try type.value(from: text).text ?? "")) }
      var texts: [String] = []
      for part in ListText.values(of: text) { texts.append(try type.value(from: part).text ?? "") }
      return FieldValue(.text(ListText.joined(texts)))
    } catch {
      throw .invalidValue(field: name, error)
    }
  }
}

extension Noun {
  /// The fields that a statement can be about.
  package var citableFields: [CitableField] {
    fields.map { CitableField(name: $0.name, type: $0.type, isList: $0.isList, isDerived: false) }
      + citedLists.map {
        CitableField(name: $0.key, type: .reference($0.value), isList: true, isDerived: true)
      }
  }

  /// Lists of related records that sources name along with a record.
  private var citedLists: KeyValuePairs<String, Name> {
    name == .program ? ["participants": .city, "sites": .site] : [:]
  }

  /// Returns the field of a name; the name of a derived count stands for the one that is claimed.
  ///
  /// - Throws: `ValueError.unknownField`.
  package func citable(_ name: String) throws(ValueError) -> CitableField {
    let claimed = claimed(name)
    guard let field = citableFields.first(where: { $0.name == claimed }) else {
      throw .unknownField(self.name, field: name, known: citableFields.map(\.name))
    }
    return field
  }

  /// Returns the field of a name, as ``citable(_:)`` does, or nil for a list of other records, which
  /// has no value to decide.
  ///
  /// - Throws: `ValueError.unknownField`, which knows the fields that can be decided.
  package func decidable(_ name: String) throws(ValueError) -> Field? {
    let claimed = claimed(name)
    if let field = field(claimed) { return field }
    if citedLists.contains(where: { $0.key == claimed }) { return nil }
    throw .unknownField(self.name, field: name, known: fields.map(\.name))
  }

  private func claimed(_ name: String) -> String {
    counts.first { $0.derived == name }?.claimed ?? name
  }
}

extension Noun {
  /// Whether sources can be cited for its records.
  package var isCitable: Bool { has(.citable) }

  /// Returns the checked values of texts, by field name; texts of nil are left out.
  ///
  /// - Throws: `ValueError.invalidValue`.
  package func checkedValues(_ texts: [String: String?]) throws(ValueError) -> [String:
    FieldValue]
  {
    var values: [String: FieldValue] = [:]
    for case (let name, let text?) in texts {
      if let field = field(name) { values[name] = try field.value(from: [text]) }
    }
    return values
  }
}
