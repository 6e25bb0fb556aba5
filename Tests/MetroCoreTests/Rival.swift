import Dispatch
import Synchronization
import Testing

@testable import MetroCore

/// Another program that holds a catalog, and changes it just as somebody waits for it.
enum Rival {
  /// Does work that waits for the catalog's lock; `change` is done before it gets it.
  ///
  /// The work is given what Catalog asks whether it is interrupted, which tells that it waits.
  static func change<Result>(
    _ path: String, by change: @escaping @Sendable (Catalog) throws -> Void,
    during work: (_ isInterrupted: @escaping @Sendable () -> Bool) throws -> Result
  ) throws -> Result {
    let held = DispatchSemaphore(value: 0)
    let awaited = DispatchSemaphore(value: 0)
    let done = DispatchSemaphore(value: 0)
    DispatchQueue.global().async {
      do {
        let rival = try Catalog.open(at: path, for: .writing)
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
