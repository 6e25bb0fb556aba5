/// Rows that continue the record of the row above.
extension ImportSource {
  func isFilled(at _: Int) -> Bool { false }

  func isNested(at _: Int) -> Bool { false }

  /// Returns the index of the names of records, or nil if the file has none.
  func nameIndex(of noun: Noun) -> Int? { noun.nameTarget.flatMap(targets.firstIndex(of:)) }

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

  /// Returns the indexes of the columns with dates in which the current row has none.
  ///
  /// A row that repeats the name alone would not say which of several programs it continues.
  private func emptyDates(of noun: Noun) -> [Int] {
    let dates = noun.identity?.fields.filter { $0.role == .dates }.map(\.name) ?? []
    let columns = noun.importColumns
    return targets.indices.filter { index in
      guard let target = targets[index],
        noun.compositeColumn(at: target)?.isOfDates ?? dates.contains(columns[target])
      else { return false }
      return (try? texts(at: index, isList: false).allSatisfy { $0.allSatisfy(\.isWhitespace) })
        == true
    }
  }

  /// Returns the error of a row without a name, with the option for rows that continue the one above.
  func continuing(_ fault: ImportError, of noun: Noun) -> ImportError {
    guard let name = noun.nameField, let index = nameIndex(of: noun), continuesRecord(of: noun)
    else {
      return fault
    }
    var first = fault.with(
      reason: "the row has no \(name) and may continue the row above",
      hint: .fillDown(([index] + emptyDates(of: noun)).map { names[$0] }))
    first.others = fault.others
    if case .record(ValueError.missingField(_, name)) = fault.cause { return first }
    var rest = fault
    rest.others = []
    first.others.insert(rest, at: 0)
    return first
  }
}

extension Noun {
  /// The index in ``importColumns`` of the name of a record; nil if records have no name.
  var nameTarget: Int? { fields.firstIndex { $0.name == nameField }.map { $0 + 1 } }
}
