import MetroText

/// A field for which sources can be cited: a field of a record type, or a list of related records.
package struct CitableField: Sendable {
  package let name: String
  let type: FieldType
  let isList: Bool

  /// Whether the field is a list of related records rather than a stored field.
  let isDerived: Bool

  /// Whether the field holds words of a source, which can be a placeholder.
  var isQuoted: Bool { name == "label" || name == "locator" }

  /// Returns the value of a text in its stored form.
  ///
  /// - Throws: `ValueError.invalidValue`.
  func checked(_ text: String) throws(ValueError) -> FieldValue {
    do throws(InvalidValue) {
      guard isList else {
        if let number = Field.edition(text, in: name) { return number }
        let counting = CountedThing(field: name)
        return FieldValue(.text(try type.value(from: text, counting: counting).text ?? ""))
      }
      var texts: [String] = []
      for part in ListText.values(of: text) { texts.append(try type.value(from: part).text ?? "") }
      return FieldValue(.text(ListText.joined(texts)))
    } catch {
      throw .invalidValue(field: name, error)
    }
  }
}

extension Noun {
  /// The fields that statements can be about.
  package var citableFields: [CitableField] {
    fields.map { CitableField(name: $0.name, type: $0.type, isList: $0.isList, isDerived: false) }
      + citedLists.map {
        CitableField(name: $0.key, type: .reference($0.value), isList: true, isDerived: true)
      }
  }

  /// The lists of related records that sources name together with a record.
  private var citedLists: KeyValuePairs<String, Name> {
    name == .program ? ["participants": .city, "sites": .site] : [:]
  }

  /// Returns the field with a name; the name of a derived count means the claimed count.
  ///
  /// - Throws: `ValueError.unknownField`.
  package func citable(_ name: String) throws(ValueError) -> CitableField {
    let claimed = claimed(name)
    guard let field = citableFields.first(where: { $0.name == claimed }) else {
      throw .unknownField(self.name, field: name, known: citableFields.map(\.name))
    }
    return field
  }

  /// Returns the field with a name as ``citable(_:)`` does, or nil for a list of related records.
  ///
  /// Such a list has no value to decide.
  ///
  /// - Throws: `ValueError.unknownField` with the fields that can be decided.
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
  /// Whether sources can be cited for records of this type.
  package var isCitable: Bool { has(.citable) }

  /// Returns the checked values of texts by field name, without fields whose text is nil.
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
