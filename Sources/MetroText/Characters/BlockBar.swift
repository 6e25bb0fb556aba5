/// Bars of block characters, for charts in plain text.
package enum BlockBar {
  /// The characters from one to seven eighths of a cell.
  private static let eighths = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// Returns the bar of a number; the largest number has a bar of `width` cells.
  ///
  /// A number above zero has at least an eighth of a cell, so that it differs from none.
  package static func text(_ number: Int, of largest: Int, width: Int) -> String {
    guard number > 0, largest > 0, width > 0 else { return "" }
    let length = max(1, min(number, largest) * width * 8 / largest)
    let rest = length % 8
    return String(repeating: "█", count: length / 8) + (rest == 0 ? "" : eighths[rest - 1])
  }
}
