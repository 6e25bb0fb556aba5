import Dispatch
import Foundation
import Synchronization
import Testing

@testable import MetroCore
@testable import MetroText

/// Writers of one catalog, each with a connection of its own.
struct WriterQueueTests {
  let sandbox: Sandbox
  private let path: String

  init() throws {
    sandbox = try Sandbox()
    path = sandbox.path()
    try Catalog.make(at: path)
  }

  private func open(wait: Double) throws -> Catalog {
    try Catalog.open(at: path, for: .writing, wait: wait)
  }

  /// Lets writers wait for the first, which holds the lock, and returns the order in which they were served.
  private func serve(
    _ count: Int, wait: Double, work: @escaping @Sendable () -> Void
  ) throws -> [Int] {
    let served = Order()
    let group = DispatchGroup()
    let first = try open(wait: wait)
    try first.write { _ in
      for number in 1...count {
        let isWaiting = DispatchSemaphore(value: 0)
        group.enter()
        // A thread of its own: a pool adds threads only slowly while the others wait.
        Thread.detachNewThread { [path] in
          defer { group.leave() }
          do {
            let catalog = try Catalog.open(at: path, for: .writing, wait: wait) {
              isWaiting.signal()
              return false
            }
            try catalog.write(dryRun: true) { _ in
              served.add(number)
              work()
            }
          } catch {
            Issue.record(error)
          }
        }
        isWaiting.wait()
      }
    }
    group.wait()
    return served.numbers.withLock(\.self)
  }

  private final class Order: Sendable {
    let numbers = Mutex<[Int]>([])

    func add(_ number: Int) { numbers.withLock { $0.append(number) } }
  }

  @Test func `writers are served in the order in which they came`() throws {
    #expect(try serve(6, wait: 60) { usleep(5_000) } == [1, 2, 3, 4, 5, 6])
  }

  @Test func `a writer waits as long as those before it are served`() throws {
    // The last waits for 4 s, and no file changes meanwhile.
    #expect(try serve(5, wait: 3) { usleep(800_000) } == [1, 2, 3, 4, 5])
  }

  @Test func `a writer is refused if the one before it makes no progress`() throws {
    let (one, two) = try (open(wait: 5), open(wait: 0.1))
    try one.write { _ in
      #expect(throws: StorageError.locked(seconds: 0.1)) { try two.write { _ in } }
    }
    try two.write { _ in }
  }

  @Test func `a writer that gives up leaves its place to the next`() throws {
    let catalogs = try [open(wait: 5), open(wait: 0.1), open(wait: 0.2)]
    try catalogs[0].write { _ in
      for catalog in catalogs.dropFirst() {
        #expect(throws: StorageError.self) { try catalog.write { _ in } }
      }
    }
    for catalog in catalogs { try catalog.write { _ in } }
  }

  @Test func `waiting can be interrupted`() throws {
    let one = try open(wait: 5)
    let two = try Catalog.open(at: path, for: .writing, wait: 60) { true }
    try one.write { _ in
      #expect(throws: StorageError.interrupted) { try two.write { _ in } }
    }
  }

  @Test func `the queue leaves no file`() throws {
    try open(wait: 5).write { _ in }
    #expect(try sandbox.files() == ["catalog.sqlite"])
  }

  @Test func `a change whose file is removed before it is stored is refused`() throws {
    let catalog = try open(wait: 5)
    #expect(throws: StorageError.self) {
      try catalog.write { writer in
        _ = try writer.add(.city, id: RecordID("x"), Noun.city.values(["name": "X"]))
        _ = unsafe unlink(path)
      }
    }
  }
}
