import Foundation

/// Counts the instructions of SQLite's virtual machine in the statements of a thread.
///
/// Unlike time, the count does not depend on the machine and on what else it runs.
package enum CountedWork {
  /// Runs work, and returns how much it was; nil if SQLite cannot be asked.
  package static func of(_ work: () throws -> Void) rethrows -> Int? {
    guard isCounting else { return nil }
    mutex.lock()
    defer { mutex.unlock() }
    unsafe thread = pthread_self()
    unsafe count = 0
    defer { unsafe thread = nil }
    try work()
    return unsafe count
  }

  /// One thread is counted at a time.
  private static let mutex = NSLock()
  nonisolated(unsafe) fileprivate static var thread: pthread_t?
  nonisolated(unsafe) fileprivate static var count = 0

  private static let isCounting = countStatements()

  @inline(__always)
  fileprivate static func add(_ number: Int) {
    guard let counted = unsafe thread, pthread_equal(pthread_self(), counted) != 0 else {
      return
    }
    unsafe count &+= number
  }

  private static func symbol(_ name: String) -> UnsafeMutableRawPointer? {
    unsafe dlsym(dlopen(nil, RTLD_NOW), name)
  }

  private typealias Trace =
    @convention(c) (UInt32, OpaquePointer?, OpaquePointer?, OpaquePointer?) -> Int32
  private typealias SetTrace =
    @convention(c) (OpaquePointer?, UInt32, Trace, OpaquePointer?) -> Int32
  private typealias Status = @convention(c) (OpaquePointer?, Int32, Int32) -> Int32
  private typealias Extension = @convention(c) (OpaquePointer?) -> Int32
  private typealias AddExtension = @convention(c) (Extension) -> Int32

  nonisolated(unsafe) private static var setTrace: SetTrace?
  nonisolated(unsafe) private static var status: Status?

  private static func countStatements() -> Bool {
    guard let add = unsafe symbol("sqlite3_auto_extension"),
      let trace = unsafe symbol("sqlite3_trace_v2"),
      let status = unsafe symbol("sqlite3_stmt_status")
    else { return false }
    unsafe setTrace = unsafeBitCast(trace, to: SetTrace.self)
    unsafe self.status = unsafeBitCast(status, to: Status.self)
    let addExtension = unsafe unsafeBitCast(add, to: AddExtension.self)
    // Every connection that is opened from now on reports its statements as they end.
    return unsafe addExtension { connection in
      let profile: UInt32 = 2
      return unsafe CountedWork.setTrace?(
        connection, profile,
        { _, _, statement, _ in
          let steps: Int32 = 4
          unsafe CountedWork.add(Int(CountedWork.status?(statement, steps, 1) ?? 0))
          return 0
        }, nil) ?? 0
    } == 0
  }
}
