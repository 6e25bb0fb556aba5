extension ImportSource {
  /// Adds the location in the file of the value that an error is about.
  func located(_ error: any CatalogError, of noun: Noun, in file: String) -> ImportError {
    let field =
      switch error {
      case ValueError.invalidValue(let name, _), ValueError.missingField(_, let name): name
      case RecordError.noIDFromName: noun.nameField
      case RecordError.noSuchRecord(let target, let id, _),
        NameError.ambiguousName(let target, let id, _):
        reference(to: target, id: id, of: noun)
      default: String?.none
      }
    let index = field.flatMap { field in
      targets.firstIndex { target in
        target.map { $0 == 0 ? "id" : noun.fields[$0 - 1].name } == field
      }
    }
    let place = index.map { self.place(at: $0) }
    return ImportError(
      file: file, line: place?.line ?? line, column: place?.column, field: field,
      cause: .record(error))
  }

  /// Returns the field of the current record that refers to a record.
  private func reference(to target: Noun.Name, id: String, of noun: Noun) -> String? {
    for (index, column) in targets.enumerated() {
      guard let column, column > 0 else { continue }
      let field = noun.fields[column - 1]
      guard field.type == .reference(target),
        let texts = try? self.texts(at: index, isList: field.isList), texts.contains(id)
      else { continue }
      return field.name
    }
    return nil
  }
}
