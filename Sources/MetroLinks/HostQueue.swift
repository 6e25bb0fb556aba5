/// Requests that wait for their host: one at a time, and not too soon after the one before.
///
/// Times are seconds of any clock that does not go backward.
package struct HostQueue<Item> {
  private struct Host {
    var waiting: [Item] = []
    var head = 0
    var isBusy = false
    /// The time before which no request may start.
    var ready = 0.0
    var delay: Double

    var isEmpty: Bool { head == waiting.count }
    var isActive: Bool { isBusy || !isEmpty }

    mutating func putFirst(_ item: Item) {
      guard head > 0 else { return waiting.insert(item, at: 0) }
      head -= 1
      waiting[head] = item
    }

    mutating func take() -> Item {
      let item = waiting[head]
      head += 1
      if head == waiting.count || head > 1_000 {
        waiting.removeFirst(head)
        head = 0
      }
      return item
    }
  }

  private let delay: Double
  private let most: Int
  private var hosts: [String: Host] = [:]
  /// The hosts that can be asked, by the time from which that holds; entries may be out of date.
  private var heap = ReadyHeap()
  package private(set) var busyCount = 0
  package private(set) var waitingCount = 0
  /// The number of hosts that are busy or have waiting items.
  package private(set) var activeCount = 0

  /// Creates a queue with a delay between two requests to a host, in seconds, and a maximum number of
  /// hosts that are asked at once.
  package init(delay: Double, most: Int) {
    self.delay = delay
    self.most = most
  }

  package var isEmpty: Bool { waitingCount == 0 && busyCount == 0 }

  package func isActive(_ host: String) -> Bool { hosts[host]?.isActive == true }

  /// Adds an item behind those that wait for its host, or before them with `first`.
  package mutating func add(_ item: Item, to host: String, first: Bool = false) {
    var entry = hosts[host] ?? Host(delay: delay)
    hosts[host] = nil
    if !entry.isActive { activeCount += 1 }
    if first { entry.putFirst(item) } else { entry.waiting.append(item) }
    waitingCount += 1
    if !entry.isBusy { heap.add(host, entry.ready) }
    hosts[host] = entry
  }

  /// Returns the next item whose host may be asked now, and marks the host as busy.
  package mutating func next(at now: Double) -> (host: String, item: Item)? {
    while busyCount < most, let (host, time) = heap.first, time <= now {
      heap.removeFirst()
      guard var entry = hosts[host], !entry.isBusy, !entry.isEmpty else { continue }
      guard entry.ready <= now else {
        heap.add(host, entry.ready)
        continue
      }
      hosts[host] = nil
      let item = entry.take()
      entry.isBusy = true
      // From start to start; an answer that takes longer is waited for.
      entry.ready = now + entry.delay
      hosts[host] = entry
      busyCount += 1
      waitingCount -= 1
      return (host, item)
    }
    return nil
  }

  /// Notes that the request to a host has ended.
  package mutating func finish(_ host: String) { free(host) }

  /// Notes that the item was not sent after all, so that the host need not wait.
  package mutating func skip(_ host: String, at now: Double) {
    guard hosts[host]?.isBusy == true else { return }
    hosts[host]?.ready = now
    free(host)
  }

  /// Puts an item that was not sent back before the others of its host, which is not asked before a time.
  package mutating func putBack(_ item: Item, to host: String, until time: Double) {
    guard var entry = hosts[host], entry.isBusy else { return }
    hosts[host] = nil
    entry.isBusy = false
    entry.putFirst(item)
    entry.ready = time
    hosts[host] = entry
    busyCount -= 1
    waitingCount += 1
    heap.add(host, time)
  }

  private mutating func free(_ host: String) {
    guard hosts[host]?.isBusy == true else { return }
    hosts[host]?.isBusy = false
    busyCount -= 1
    if let entry = hosts[host], !entry.isEmpty {
      heap.add(host, entry.ready)
    } else {
      activeCount -= 1
    }
  }

  /// Keeps a host from being asked before a time.
  package mutating func hold(_ host: String, until time: Double) {
    guard let entry = hosts[host], entry.ready < time else { return }
    hosts[host]?.ready = time
  }

  /// Sets the delay between two requests to a host, if it is longer than that of the queue.
  package mutating func slow(_ host: String, to seconds: Double) {
    guard var entry = hosts[host], seconds > entry.delay else { return }
    hosts[host] = nil
    entry.ready += seconds - entry.delay
    entry.delay = seconds
    hosts[host] = entry
  }

  /// Removes and returns everything that waits for a host.
  package mutating func removeAll(of host: String) -> [Item] {
    guard let entry = hosts[host], !entry.isEmpty else { return [] }
    if !entry.isBusy { activeCount -= 1 }
    waitingCount -= entry.waiting.count - entry.head
    hosts[host]?.waiting = []
    hosts[host]?.head = 0
    return Array(entry.waiting[entry.head...])
  }

  /// The time at which an item may be sent; nil if none waits, or if an answer must come first.
  package mutating func nextTime() -> Double? {
    guard busyCount < most else { return nil }
    while let (host, time) = heap.first {
      guard let entry = hosts[host], !entry.isBusy, !entry.isEmpty else {
        heap.removeFirst()
        continue
      }
      guard entry.ready > time else { return time }
      heap.removeFirst()
      heap.add(host, entry.ready)
    }
    return nil
  }
}

/// A binary heap of hosts by time.
private struct ReadyHeap {
  private var entries: [(host: String, time: Double)] = []

  var first: (host: String, time: Double)? { entries.first }

  mutating func add(_ host: String, _ time: Double) {
    entries.append((host, time))
    var index = entries.count - 1
    while index > 0, entries[index].time < entries[(index - 1) / 2].time {
      entries.swapAt(index, (index - 1) / 2)
      index = (index - 1) / 2
    }
  }

  mutating func removeFirst() {
    guard let last = entries.popLast(), !entries.isEmpty else { return }
    entries[0] = last
    var index = 0
    while true {
      var least = index
      for child in [2 * index + 1, 2 * index + 2]
      where child < entries.count && entries[child].time < entries[least].time {
        least = child
      }
      guard least != index else { return }
      entries.swapAt(index, least)
      index = least
    }
  }
}
