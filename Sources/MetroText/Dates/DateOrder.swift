/// The order of the numbers in a date such as `05/06/2017`, as set with `--date-order`.
package enum DateOrder: String, Sendable, CaseIterable {
  /// Day, month, year.
  case dmy
  /// Month, day, year.
  case mdy
  /// Year, month, day; two numbers without a year are a month and a day.
  case ymd
}
