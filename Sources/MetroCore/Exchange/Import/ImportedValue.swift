import MetroText

/// One value of an imported record before it is stored.
@safe enum ImportedValue {
  /// The file does not mention the field.
  case notGiven
  /// The file clears the field.
  case none
  /// A valid text that is stored as written; it is in the memory of the file's reader.
  case written(UnsafeBufferPointer<UInt8>)
  /// Several such texts, joined with `;`.
  case writtenList(UnsafeBufferPointer<UInt8>)
  /// A value that was checked and possibly normalized.
  case checked(FieldValue)

  /// Reads a file's value for a field; nil if the value needs the full check.
  ///
  /// `emptyIsNone` says whether an empty text clears the field.
  init?(
    _ bytes: UnsafeBufferPointer<UInt8>, of field: Field, emptyIsNone: Bool, _ rules: ReadingRules
  ) {
    if bytes.isEmpty {
      self = emptyIsNone ? .none : .notGiven
      return
    }
    let text = unsafe bytes.span
    // Such texts are counted, or stand for other values.
    guard !rules.concern(field.name) else { return nil }
    if rules.isSheet, field.name == "dates", !OtherCalendar.isSurelyGregorian(text) { return nil }
    if field.name == "edition", !rules.isStrict {
      let string = unsafe String(decoding: bytes, as: UTF8.self)
      if let number = Field.edition(string, in: field.name), number.text != string { return nil }
    }
    if field.isList {
      guard Self.areWritten(text, of: field.type, rules) else { return nil }
      self = unsafe .writtenList(bytes)
    } else if field.type.isWrittenAsStored(text) {
      guard field.isQuoted || !field.type.meansOther(text, rules) else { return nil }
      self = unsafe .written(bytes)
    } else {
      // Other forms are counted, and may have several readings.
      let string = unsafe String(decoding: bytes, as: UTF8.self)
      guard let value = try? field.type.canonicalValue(from: string),
        field.type != .language || value.text == string,
        field.isQuoted || !field.type.meansOther((value.text ?? "").utf8Span.span, rules)
      else { return nil }
      self = .checked(value)
    }
  }

  /// The value in the form that rules and texts use.
  var fieldValue: FieldValue {
    switch self {
    case .notGiven, .none: .none
    case .written(let bytes): FieldValue(.text(unsafe String(decoding: bytes, as: UTF8.self)))
    case .writtenList(let bytes):
      FieldValue(.list(ListText.values(of: unsafe String(decoding: bytes, as: UTF8.self))))
    case .checked(let value): value
    }
  }

  /// The number of parts that are compared one by one.
  private static let shortList = 16

  /// Returns whether each part is stored as written and no part is repeated.
  private static func areWritten(
    _ text: Span<UInt8>, of type: FieldType, _ rules: ReadingRules
  ) -> Bool {
    var ranges: [Range<Int>] = []
    var hashes: Set<UInt64> = []
    var start = 0
    for index in 0...text.count
    where index == text.count || text[index] == UInt8(ascii: ";") {
      let part = text.extracting(start..<index)
      guard type.isWrittenAsStored(part), !type.meansOther(part, rules),
        !ranges.contains(where: { text.extracting($0).equals(part) })
      else { return false }
      if ranges.count < shortList {
        if index < text.count || start > 0 { ranges.append(start..<index) }
      } else {
        // Two parts with one hash need the full check, which compares them.
        guard hashes.insert(FNVHash(part).value).inserted else { return false }
      }
      start = index + 1
    }
    return true
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Passes the parts between semicolons to the closure until it returns false; returns whether it
  /// never did.
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
