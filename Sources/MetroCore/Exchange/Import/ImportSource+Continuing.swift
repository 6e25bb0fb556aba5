/// Rows that continue the record of the row above.
extension ImportSource {
  func isFilled(at _: Int) -> Bool { false }

  /// Returns the index of the names of records, or nil if the file has none.
  func nameIndex(of noun: Noun) -> Int? {
    guard let field = noun.fields.firstIndex(where: { $0.name == noun.nameField }) else {
      return nil
    }
    return targets.firstIndex(of: field + 1)
  }

  /// Returns whether the current row has no name, but a text in a column that makes other records, such as
  /// a further city of the program above.
  func continuesRecord(of noun: Noun) -> Bool {
    func hasText(_ index: Int) -> Bool {
      (try? texts(at: index, isList: false))?.contains { $0.contains(where: \.isLetter) } == true
    }
    guard let name = nameIndex(of: noun), !hasText(name) else { return false }
    return targets.indices.contains { index in
      targets[index].flatMap(noun.compositeColumn)?.makesRecords == true && hasText(index)
        && !isFilled(at: index)
    }
  }
}
