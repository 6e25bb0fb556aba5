/// The largest record that is accepted, so that a quote left open cannot fill the memory.
struct RecordLimits {
  /// The bytes of a field, its quotes included.
  let fieldLength: Int
  /// The fields of a record.
  let fieldCount: Int
  /// The bytes of a record without its line end.
  let recordLength: Int
}
