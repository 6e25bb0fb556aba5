/// Counts long work, such as that of an audit, and stops it if the user asks or at a limit.
///
/// The work is counted and not timed, so that the same catalog always gives the same answer.
final class WorkMeter {
  /// A piece of work, with its cost in about microseconds.
  enum Work: Int {
    case row = 3
    case comparison = 15
    case finding = 40
    /// What SQLite does between two calls of its progress handler.
    case statement = 600
  }

  /// The limit has been reached.
  struct Exhausted: Error {}

  private let limit: Int
  private let isInterrupted: () -> Bool
  private var spent = 0
  private var unchecked = 0

  init(limit: Int = .max, _ isInterrupted: @escaping () -> Bool) {
    self.limit = limit
    self.isInterrupted = isInterrupted
  }

  /// Whether no more work is allowed.
  var isExhausted: Bool { spent > limit }

  /// Counts work; `bytes` is the length of the texts that it reads.
  func add(_ work: Work, bytes: Int = 0) throws {
    let cost = work.rawValue + bytes / 8
    spent += cost
    unchecked += cost
    if isExhausted { throw Exhausted() }
    guard unchecked > 2_000 else { return }
    unchecked = 0
    try pause()
  }

  /// - Throws: `StorageError.interrupted` if the user wants to stop.
  func pause() throws {
    if isInterrupted() { throw StorageError.interrupted }
  }
}
