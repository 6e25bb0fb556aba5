extension Int {
  /// Creates the whole number nearest to a value: the largest or smallest one for a value beyond it, and 0
  /// for NaN.
  ///
  /// `Int(value)` would end the program for such a value, which a catalog of another program can hold.
  package init(nearest value: Double) {
    self = Int(exactly: value.rounded()) ?? (value > 0 ? .max : value < 0 ? .min : 0)
  }
}
