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
      case let error as CellError: error.column
      default: String?.none
      }
    let index = field.flatMap { field in
      targets.firstIndex { target in
        target.map { noun.importColumns[$0] } == field
      }
    }
    let place = index.map { self.place(at: $0) }
    return ImportError(
      file: file, line: place?.line ?? line, column: place?.column, field: field,
      cause: .record(error))
  }

  /// Adds the locations of the values that several errors are about, in the order of the columns.
  func located(_ all: RowErrors, of noun: Noun, in file: String) -> ImportError {
    var faults = all.errors.map { located($0, of: noun, in: file) }
    faults.sort { ($0.line, $0.column ?? .max) < ($1.line, $1.column ?? .max) }
    var first = faults.removeFirst()
    first.others = faults
    return first
  }

  /// Returns the field of the current record that refers to a record.
  private func reference(to target: Noun.Name, id: String, of noun: Noun) -> String? {
    for (index, column) in targets.enumerated() {
      guard let column, (1...noun.fields.count).contains(column) else { continue }
      let field = noun.fields[column - 1]
      guard field.type == .reference(target),
        let texts = try? self.texts(at: index, isList: field.isList), texts.contains(id)
      else { continue }
      return field.name
    }
    return nil
  }
}
