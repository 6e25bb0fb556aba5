import MetroCore
import MetroText

/// Reports the progress of a long operation on one line of a terminal that it overwrites.
///
/// Nothing is printed in the first second, with `--quiet`, or if standard error is not a terminal.
final class Progress {
  private let console: Console
  private let isShown: Bool
  private let total: Int
  private let start: Double
  private var last: Double
  private var doneBytes = 0
  private var doneRows = 0
  private var isOnLine = false

  /// The time before the first line and between updates, in seconds.
  private static let patience = 1.0
  private static let interval = 0.1

  /// Creates progress for a total amount of work, in the unit of ``advance(to:rows:)``.
  init(_ context: Context, total: Int) {
    console = context.console
    isShown = console.isErrorTerminal && !context.common.quiet
    self.total = total
    start = console.now()
    last = start
  }

  /// Shows the position in the current part and the number of rows processed in it.
  func advance(to position: Int, rows: Int) {
    guard isShown else { return }
    let now = console.now()
    guard now - start >= Self.patience, now - last >= Self.interval else { return }
    last = now
    show(position: doneBytes + position, rows: doneRows + rows, seconds: now - start)
  }

  /// Shows how many things of a known number are done, and how long the rest takes at this rate.
  func show(done: Int, of all: Int, _ things: String) {
    guard isShown else { return }
    let now = console.now()
    guard now - start >= Self.patience, now - last >= Self.interval else { return }
    last = now
    let share = all > 0 ? min(1, Double(done) / Double(all)) : 0
    let left = share > 0 ? "  \(Self.time((now - start) / share - (now - start))) left" : ""
    write("\(Self.bar(share)) \(done) of \(all) \(things)\(left)")
  }

  private static func bar(_ share: Double) -> String {
    let filled = Int(share * 20)
    return "[\(String(repeating: "#", count: filled))\(String(repeating: "-", count: 20 - filled))]"
  }

  /// Ends a part of the work.
  func finish(_ size: Int, rows: Int) {
    doneBytes += size
    doneRows += rows
  }

  /// Erases the line.
  func end() {
    if isOnLine { console.writeError("\r\u{1B}[K") }
    isOnLine = false
  }

  private func show(position: Int, rows: Int, seconds: Double) {
    let rate = Int(Double(rows) / seconds)
    guard total > 0 else { return write("\(rows) rows  \(rate) rows/s") }
    let share = min(1, Double(position) / Double(total))
    let left = share > 0 ? seconds / share - seconds : 0
    write(
      "\(Self.bar(share)) \(Int(share * 100)) %  \(rows) rows  \(rate) rows/s  \(Self.time(left)) left"
    )
  }

  private func write(_ text: String) {
    isOnLine = true
    // A line that the terminal wraps could not be overwritten.
    console.writeError("\r\(text.prefix(max(1, console.terminal.columns - 1)))\u{1B}[K")
  }

  private static func time(_ seconds: Double) -> String {
    let whole = Int(nearest: seconds.rounded(.up))
    let (minutes, rest) = whole.quotientAndRemainder(dividingBy: 60)
    return minutes > 0 ? "\(minutes) min \(rest) s" : "\(rest) s"
  }
}
