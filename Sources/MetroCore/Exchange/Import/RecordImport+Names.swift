import MetroText

/// Rows without an ID whose record is found by its name.
extension RecordImport {
  /// Imports the current row, if all of its values can be stored as written and its record is
  /// certainly new or identical to the catalog's record; returns false otherwise.
  func importByName(_ storage: RowStorage) throws -> Bool {
    guard identity.key == nil, let position = namePosition,
      case .written(let bytes) = values[position], let known = try identity.lookUp()
    else { return false }
    let text = unsafe String(decoding: bytes, as: UTF8.self)
    let key = FoldedName.key(of: text)
    let name = KnownIdentities.hash(key)
    try known.load(key, name)
    let mark = markPosition.flatMap { KnownIdentities.mark(values[$0].fieldValue.text) }
    switch known.meet(name, mark: mark) {
    case .new:
      guard options.mode != .update, try identity.inGazetteer(text) == nil,
        !identity.hasMerged || known.all(name).isEmpty,
        let made = RecordID.made(from: text), !AbsentValue.isIDForNothing(made.text.utf8Span.span)
      else { return false }
      var id = made.text
      let isTaken = try id.withUTF8 { try unsafe takeAsNew($0, storage, isGiven: false) }
      guard isTaken else { return false }
      known.add(name, id: id, mark: mark, isOfFile: true)
      return true
    case .one(let index):
      guard known[index].mark == mark, options.mode != .insert else { return false }
      var id = known[index].id
      let unchanged = summary.unchanged
      // A record of the file may wait to be stored.
      if known[index].isOfFile { try writer.recorder?.addedRows?.storeWaiting() }
      let isTaken = try id.withUTF8 { id in
        guard unsafe !decided.concern(id),
          let outcome = try unsafe storage.compare(id, values), outcome == .unchanged
        else { return false }
        return try unsafe takeExisting(id, outcome, isGiven: false)
      }
      guard isTaken else { return false }
      known.claim(name, index)
      if summary.unchanged > unchanged { tellOtherID(id, text) }
      return true
    case .several: return false
    }
  }

  /// Counts a row without an ID whose record has another ID than the one that is derived from its
  /// name.
  func tellOtherID(_ id: String, _ name: String) {
    guard noun.hasNames, let made = RecordID.made(from: name)?.text, id != made,
      !id.hasPrefix(made + "-")
    else {
      return
    }
    summary.count(otherID: id, of: name)
  }
}
