import Foundation
import MetroCore

/// Sockets on which only programs of this computer can connect.
enum LoopbackSocket {
  /// Opens sockets for IPv4 and, if the system has it, IPv6, on one port; 0 chooses a free one.
  ///
  /// - Throws: `Failure` with status `cannotCreate` if the port is in use.
  static func open(port: UInt16) throws -> (sockets: [Int32], port: UInt16) {
    let four = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    guard four >= 0, listen(on: four, &address) else {
      if four >= 0 { close(four) }
      throw Failure(
        status: .cannotCreate, message: "port \(port): \(unsafe String(cString: strerror(errno)))",
        hint: "use --port with another number, or with 0 for any free port")
    }
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe getsockname(four, $0, &length)
      }
    }
    let chosen = UInt16(bigEndian: address.sin_port)
    var sockets = [four]
    let six = socket(AF_INET6, Int32(SOCK_STREAM.rawValue), 0)
    if six >= 0 {
      var address = sockaddr_in6()
      address.sin6_family = sa_family_t(AF_INET6)
      address.sin6_port = chosen.bigEndian
      address.sin6_addr = in6addr_loopback
      var only: Int32 = 1
      _ = unsafe setsockopt(
        six, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &only, socklen_t(MemoryLayout<Int32>.size))
      if listen(on: six, &address) { sockets.append(six) } else { close(six) }
    }
    return (sockets, chosen)
  }

  private static func listen<Address>(on descriptor: Int32, _ address: inout Address) -> Bool {
    var reuse: Int32 = 1
    _ = unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    let size = socklen_t(MemoryLayout<Address>.size)
    let isBound = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(descriptor, $0, size) == 0
      }
    }
    return isBound && Foundation.listen(descriptor, 16) == 0
  }
}
