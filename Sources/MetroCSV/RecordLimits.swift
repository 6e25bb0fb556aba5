/// The limits of a record, which keep an unclosed quote from filling the memory.
struct RecordLimits {
  /// The maximum number of bytes in a field, including its quotes.
  let fieldLength: Int
  /// The maximum number of fields in a record.
  let fieldCount: Int
  /// The maximum number of bytes in a record without its line ending.
  let recordLength: Int
}
