import MetroText

/// One value of a record that is imported, on its way to the tables.
@safe enum ImportedValue {
  /// The file says nothing about the field.
  case notGiven
  /// The file says that there is no value.
  case none
  /// A text that is valid and stored as it is written; it lies in the memory of the file's reader.
  case written(UnsafeBufferPointer<UInt8>)
  /// Several such texts, joined with `;`.
  case writtenList(UnsafeBufferPointer<UInt8>)
  /// A value that was checked and perhaps put into another form.
  case checked(FieldValue)

  /// Reads the value that a file has for a field; nil if only the slow way can tell what is wrong.
  ///
  /// `emptyIsNone` says whether a text of nothing means that there is no value.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, of field: Field, emptyIsNone: Bool) {
    if bytes.isEmpty {
      self = emptyIsNone ? .none : .notGiven
      return
    }
    let text = unsafe bytes.span
    if field.isList {
      guard Self.areWritten(text, of: field.type) else { return nil }
      self = unsafe .writtenList(bytes)
    } else if field.type.isWrittenAsStored(text) {
      self = unsafe .written(bytes)
    } else {
      let string = unsafe String(decoding: bytes, as: UTF8.self)
      guard let value = try? field.type.value(from: string) else { return nil }
      self = .checked(value)
    }
  }

  /// The value in the form that rules and texts work with.
  var fieldValue: FieldValue {
    switch self {
    case .notGiven, .none: .none
    case .written(let bytes): FieldValue(.text(unsafe String(decoding: bytes, as: UTF8.self)))
    case .writtenList(let bytes):
      FieldValue(.list(ListText.values(of: unsafe String(decoding: bytes, as: UTF8.self))))
    case .checked(let value): value
    }
  }

  /// Whether each part is stored as written and none is there twice.
  private static func areWritten(_ text: Span<UInt8>, of type: FieldType) -> Bool {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in 0...text.count
    where index == text.count || text[index] == UInt8(ascii: ";") {
      let part = text.extracting(start..<index)
      guard type.isWrittenAsStored(part),
        !ranges.contains(where: { text.extracting($0).equals(part) })
      else { return false }
      if index < text.count || start > 0 { ranges.append(start..<index) }
      start = index + 1
    }
    return true
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Gives the parts between semicolons one by one until the closure says no; tells whether it did
  /// not.
  func forEachPart(_ take: (_ part: UnsafeBufferPointer<UInt8>) throws -> Bool) rethrows -> Bool {
    var start = 0
    for index in 0...count {
      guard unsafe index == count || self[index] == UInt8(ascii: ";") else { continue }
      guard unsafe try take(UnsafeBufferPointer(rebasing: self[start..<index])) else {
        return false
      }
      start = index + 1
    }
    return true
  }
}
