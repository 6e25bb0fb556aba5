import Foundation
import Synchronization

/// Waits for another program's lock, in steps.
///
/// The writers of metro wait in a ``WriterQueue`` first, so this is the wait for other programs. SQLite grants
/// a free lock to whichever process asks first, in no order. A process that has waited longer asks more
/// often, so it does not starve while others come and go. The limit is for one holder of the lock: as long as
/// others write, the wait continues, up to twelve times the limit.
final class LockWait: Sendable {
  private let path: String
  private let limit: Duration
  private let first: Double
  private let isInterrupted: @Sendable () -> Bool
  private let course = Mutex(Course(begin: .now, progress: .now, files: []))

  /// The maximum wait while others write, as a multiple of the limit.
  private static let most = 12

  private struct Course {
    var begin: ContinuousClock.Instant
    /// When another program was last seen to write.
    var progress: ContinuousClock.Instant
    var files: [FileState?]
  }

  /// `seconds` is the maximum wait for one holder of the lock of the file at `path`; unlike SQLite's own
  /// wait, `isInterrupted` can end it.
  init(
    at path: String, seconds: Double, for access: Catalog.Access,
    _ isInterrupted: @escaping @Sendable () -> Bool
  ) {
    self.path = path
    limit = .seconds(seconds)
    // Readers only wait for short work, such as a cleanup by another process.
    first = access == .reading ? 1 : 10
    self.isInterrupted = isInterrupted
  }

  /// Waits briefly and returns whether to try again, given the number of tries.
  func isWorthAnother(after tries: Int) -> Bool {
    let now = ContinuousClock.now
    let files = FileState.all(of: path)
    let course = course.withLock { course in
      if tries == 0 { course = Course(begin: now, progress: now, files: files) }
      if course.files != files {
        course.progress = now
        course.files = files
      }
      return course
    }
    let waited = course.begin.duration(to: now)
    guard course.progress.duration(to: now) < limit, waited < limit * Self.most, !isInterrupted()
    else { return false }
    usleep(Self.pause(after: waited, first: first))
    return true
  }

  /// Returns microseconds between tries: `first` milliseconds initially, one after half a second.
  static func pause(after waited: Duration, first: Double) -> UInt32 {
    let milliseconds = waited / .milliseconds(1)
    // Random, or processes that began together would always ask at the same time.
    let share = Double.random(in: 0.75...1.25)
    return UInt32(1000 * share * max(1, first - milliseconds / 50))
  }
}
