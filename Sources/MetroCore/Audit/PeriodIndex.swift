/// Periods that can be asked for one that begins and ends within bounds, without looking at each.
struct PeriodIndex {
  /// A period; days are texts such as `2015-04-08`.
  struct Period {
    let first: String
    let last: String
  }

  /// The first days, sorted.
  private let firsts: [String]
  /// The latest last day of the periods up to each index.
  private let lasts: [String]

  init(_ periods: [Period]) {
    let sorted = periods.sorted { $0.first < $1.first }
    firsts = sorted.map(\.first)
    var latest = ""
    lasts = sorted.map { period in
      latest = max(latest, period.last)
      return latest
    }
  }

  /// Returns whether a period begins on `first` or before, and ends on `last` or later.
  func hasPeriod(beginningBy first: String, endingFrom last: String) -> Bool {
    var (low, high) = (0, firsts.count)
    while low < high {
      let middle = (low + high) / 2
      if firsts[middle] <= first { low = middle + 1 } else { high = middle }
    }
    return low > 0 && lasts[low - 1] >= last
  }
}
