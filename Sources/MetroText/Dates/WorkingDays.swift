/// The number of days in a period: all of them, and only those from Monday to Friday.
package enum WorkingDays {
  package static func lengths(of days: ClosedRange<CalendarDay>) -> [Int] {
    let count = days.upperBound.number - days.lowerBound.number + 1
    guard count <= 366 else { return [count] }
    var working = 0
    var day: CalendarDay? = days.lowerBound
    while let current = day, current <= days.upperBound {
      if current.weekday <= 5 { working += 1 }
      day = current.next
    }
    return [count, working]
  }
}
