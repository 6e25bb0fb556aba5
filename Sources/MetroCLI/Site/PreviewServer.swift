import Foundation

/// Serves the files of a site to browsers on this computer.
///
/// One thread does all: between requests it looks for changes, and tells open pages to reload
/// themselves.
final class PreviewServer {
  let port: UInt16
  private let sockets: [Int32]
  private var connections: [Int32: Connection] = [:]

  private struct Connection {
    var head: [UInt8] = []
    let since: Double
    var isStream = false
  }

  /// The longest head of a request, in bytes.
  private static let longestHead = 16_384

  private static let pieceLength = 4_096

  /// How long a request may take, in seconds.
  private static let patience = 10.0

  /// The time between two looks for changes, in milliseconds.
  private static let interval: Int32 = 100

  /// - Throws: `Failure` if the port is in use.
  init(port: UInt16) throws {
    (sockets, self.port) = try LoopbackSocket.open(port: port)
  }

  deinit { for descriptor in sockets + connections.keys { close(descriptor) } }

  /// Serves until the user interrupts; `refresh` returns whether the site has changed, and `file` the
  /// bytes of a file of the site.
  func run(
    _ console: Console, refresh: () -> Bool, file: (String) throws(Failure) -> [UInt8]?
  ) {
    // A browser may close a connection while a page is sent.
    console.ignoreClosedPipes()
    while !console.isInterrupted() {
      if refresh() { tellStreams() }
      // Making a file may take longer than a request, and others wait for it.
      let start = console.now()
      var waiting = (sockets + connections.keys).map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      guard unsafe poll(&waiting, nfds_t(waiting.count), Self.interval) >= 0 else { continue }
      for one in waiting where one.revents != 0 {
        if sockets.contains(one.fd) {
          accept(from: one.fd, console.now())
        } else {
          read(one.fd, file)
        }
      }
      for (descriptor, connection) in connections
      where !connection.isStream && start - connection.since > Self.patience {
        end(descriptor)
      }
    }
  }

  private func accept(from descriptor: Int32, _ now: Double) {
    let new = Foundation.accept(descriptor, nil, nil)
    guard new >= 0 else { return }
    // Other users of the computer may not be allowed to read the catalog.
    if let user = LoopbackPeer.user(of: new), user != getuid() {
      close(new)
      return
    }
    _ = fcntl(new, F_SETFD, FD_CLOEXEC)
    // A browser that does not read must not stop the others.
    var limit = timeval(tv_sec: 5, tv_usec: 0)
    _ = unsafe setsockopt(
      new, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    connections[new] = Connection(since: now)
  }

  private func read(_ descriptor: Int32, _ file: (String) throws(Failure) -> [UInt8]?) {
    var buffer = [UInt8](repeating: 0, count: Self.pieceLength)
    let count = unsafe recv(descriptor, &buffer, Self.pieceLength, 0)
    guard count > 0, var connection = connections[descriptor], !connection.isStream else {
      return end(descriptor)
    }
    connection.head += buffer[..<count]
    guard connection.head.count <= Self.longestHead else { return end(descriptor) }
    connections[descriptor] = connection
    let head = String(decoding: connection.head, as: UTF8.self)
    guard let blank = head.range(of: "\r\n\r\n") else { return }
    let response = PreviewResponse(
      to: String(head[..<blank.lowerBound]), port: port, file: file)
    let bytes = response.bytes
    let isSent = (try? Descriptor.write(bytes.span, to: descriptor)) != nil
    if isSent, response.isStream, !response.isHead {
      connections[descriptor]?.isStream = true
    } else {
      end(descriptor)
    }
  }

  private func tellStreams() {
    for (descriptor, connection) in connections where connection.isStream {
      let event = Array("data: changed\n\n".utf8)
      if (try? Descriptor.write(event.span, to: descriptor)) == nil { end(descriptor) }
    }
  }

  private func end(_ descriptor: Int32) {
    connections[descriptor] = nil
    close(descriptor)
  }
}
