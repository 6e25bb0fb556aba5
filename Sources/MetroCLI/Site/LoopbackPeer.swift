import Foundation
import MetroCore

/// The user of the program at the other end of a connection on this computer.
enum LoopbackPeer {
  /// Returns the user ID, which Linux lists for each connection; nil where no such list is.
  static func user(of descriptor: Int32) -> uid_t? {
    guard let own = unsafe name(descriptor, getsockname),
      let peer = unsafe name(descriptor, getpeername)
    else { return nil }
    for list in ["/proc/net/tcp", "/proc/net/tcp6"] {
      guard let text = SystemFile.text(at: list) else { continue }
      if let user = user(in: text, from: peer, to: own) { return user }
    }
    return nil
  }

  /// Finds the user of a connection in a list of `proc_pid_net(5)`: number, local and remote address, state,
  /// queues, timer, retransmissions, user.
  static func user(in list: String, from peer: String, to own: String) -> uid_t? {
    for line in list.split(separator: "\n").dropFirst() {
      let words = line.split(separator: " ")
      guard words.count > 7, words[1] == peer, words[2] == own else { continue }
      return uid_t(words[7])
    }
    return nil
  }

  /// Returns an address as the list writes it: `0100007F:223D`.
  private static func name(
    _ descriptor: Int32,
    _ read: (Int32, UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32
  ) -> String? {
    var bytes = [UInt8](repeating: 0, count: MemoryLayout<sockaddr_storage>.size)
    var size = socklen_t(bytes.count)
    let isRead = unsafe bytes.withUnsafeMutableBytes { buffer in
      guard let address = unsafe buffer.baseAddress?.assumingMemoryBound(to: sockaddr.self) else {
        return false
      }
      return unsafe read(descriptor, address, &size) == 0
    }
    guard isRead else { return nil }
    // The port is in network order; the list has the words of the address in the computer's order.
    let port = UInt16(bytes[2]) << 8 | UInt16(bytes[3])
    let isFour = Int32(bytes[0]) | Int32(bytes[1]) << 8 == AF_INET
    var words = ""
    for start in stride(from: isFour ? 4 : 8, to: isFour ? 8 : 24, by: 4) {
      let word = bytes[start..<start + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
      words += hex(word, 8)
    }
    return "\(words):\(hex(port, 4))"
  }

  private static func hex(_ number: some BinaryInteger, _ digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
