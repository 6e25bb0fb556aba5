import Dispatch
import Synchronization
import Testing

@testable import MetroCore

/// A competing writer that holds a catalog and changes it while a test waits for the lock.
///
/// Like another program, it does not wait in the queue of metro's writers.
enum Rival {
  /// Runs work that waits for the catalog's lock; `change` is done before it gets the lock.
  ///
  /// The work passes the closure to the catalog as its interruption check; the first call of the
  /// closure shows that the work is waiting.
  static func change<Result>(
    _ path: String, by change: @escaping @Sendable (Catalog) throws -> Void,
    during work: (_ isInterrupted: @escaping @Sendable () -> Bool) throws -> Result
  ) throws -> Result {
    let held = DispatchSemaphore(value: 0)
    let awaited = DispatchSemaphore(value: 0)
    let done = DispatchSemaphore(value: 0)
    DispatchQueue.global().async {
      do {
        let configuration = Catalog.configuration(of: path, wait: 60) { false }
        let queue = try Catalog.openQueue(at: path, for: .writing, configuration)
        let rival = Catalog(path: path, queue: queue, wait: 60, isInterrupted: { false })
        try rival.write { _ in
          held.signal()
          awaited.wait()
        }
        try change(rival)
      } catch {
        Issue.record(error)
      }
      done.signal()
    }
    held.wait()
    let isAwaited = Mutex(false)
    defer {
      awaited.signal()
      #expect(isAwaited.withLock { $0 }, "nobody waited")
    }
    return try work {
      let isFirst = isAwaited.withLock { isAwaited in
        defer { isAwaited = true }
        return !isAwaited
      }
      if isFirst {
        awaited.signal()
        done.wait()
      }
      return false
    }
  }
}
