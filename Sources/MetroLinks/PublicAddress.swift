/// Tells addresses of the public internet from private ones.
///
/// The blocks are those of the special-purpose registries of IANA (RFC 6890) that are not globally
/// reachable, and multicast.
package enum PublicAddress {
  /// Returns whether an IPv4 address, as a number, is public.
  package static func isPublic(_ address: UInt32) -> Bool {
    !blocks.contains { address >> (32 - $0.bits) == $0.prefix >> (32 - $0.bits) }
  }

  /// Returns whether an IPv6 address of 16 bytes is public.
  package static func isPublic(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 16 else { return false }
    func version4(at index: Int) -> Bool {
      isPublic(bytes[index..<index + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
    }
    let isZero = { (range: Range<Int>) in bytes[range].allSatisfy { $0 == 0 } }
    if isZero(0..<10), bytes[10] == 0xFF, bytes[11] == 0xFF { return version4(at: 12) }
    // IPv4-compatible addresses, which are no longer used, include :: and ::1.
    if isZero(0..<12) { return false }
    // IPv4-translated (RFC 2765): ::ffff:0:a.b.c.d
    if isZero(0..<8), bytes[8...11] == [0xFF, 0xFF, 0, 0] { return version4(at: 12) }
    switch (bytes[0], bytes[1]) {
    // NAT64: 64:ff9b::/96 translates to any address, 64:ff9b:1::/48 is for local use.
    case (0x00, 0x64) where bytes[2] == 0xFF && bytes[3] == 0x9B:
      return isZero(4..<12) && version4(at: 12)
    // 6to4 holds the address of its gateway.
    case (0x20, 0x02): return version4(at: 2)
    // Teredo, benchmarks, ORCHID, documentation: all of 2001::/23 but a few anycast addresses.
    case (0x20, 0x01): return bytes[2] >= 2 && !(bytes[2] == 0x0D && bytes[3] == 0xB8)
    case (0x3F, 0xFF): return bytes[2] >> 4 != 0
    // Global unicast is 2000::/3; everything else is local, multicast or unassigned.
    default: return bytes[0] >> 5 == 1
    }
  }

  private static let blocks: [(prefix: UInt32, bits: UInt32)] = [
    (0x0000_0000, 8), (0x0A00_0000, 8), (0x6440_0000, 10), (0x7F00_0000, 8), (0xA9FE_0000, 16),
    (0xAC10_0000, 12), (0xC000_0000, 24), (0xC000_0200, 24), (0xC058_6300, 24), (0xC0A8_0000, 16),
    (0xC612_0000, 15), (0xC633_6400, 24), (0xCB00_7100, 24), (0xE000_0000, 4), (0xF000_0000, 4),
  ]
}

/// A host that is a network address in any spelling that system libraries accept.
package enum LiteralAddress: Equatable, Sendable {
  case version4(UInt32)
  case version6([UInt8])

  /// Reads a host; nil for a name.
  package init?(_ host: String) {
    if host.hasPrefix("["), host.hasSuffix("]") {
      guard let bytes = Self.version6(host.dropFirst().dropLast()) else { return nil }
      self = .version6(bytes)
    } else {
      guard let number = Self.version4(host) else { return nil }
      self = .version4(number)
    }
  }

  package var isPublic: Bool {
    switch self {
    case .version4(let number): PublicAddress.isPublic(number)
    case .version6(let bytes): PublicAddress.isPublic(bytes)
    }
  }

  /// Reads one to four numbers, decimal, octal or hexadecimal, of which the last fills the rest, as
  /// `inet_aton` does.
  private static func version4(_ host: String) -> UInt32? {
    var parts = host.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count > 1, parts.last == "" { parts.removeLast() }
    guard (1...4).contains(parts.count) else { return nil }
    var numbers: [UInt64] = []
    for part in parts {
      guard let number = number(part) else { return nil }
      numbers.append(number)
    }
    guard let last = numbers.popLast(), numbers.allSatisfy({ $0 < 256 }),
      last < 1 << UInt64(8 * (4 - numbers.count))
    else { return nil }
    var result = last
    for (index, number) in numbers.enumerated() { result |= number << UInt64(24 - 8 * index) }
    return UInt32(result)
  }

  private static func number(_ text: Substring) -> UInt64? {
    let lower = text.lowercased()
    guard !lower.hasPrefix("+"), !lower.hasPrefix("-") else { return nil }
    if lower.hasPrefix("0x") { return lower.count == 2 ? 0 : UInt64(lower.dropFirst(2), radix: 16) }
    if lower.count > 1, lower.hasPrefix("0") { return UInt64(lower, radix: 8) }
    return UInt64(lower)
  }

  private static func version6(_ text: Substring) -> [UInt8]? {
    let text = text.prefix { $0 != "%" }
    let halves = text.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
      .map { groups($0) }
    guard let first = halves.first, let head = first else { return nil }
    guard halves.count == 2 else { return head.count == 16 ? head : nil }
    guard let tail = halves[1], head.count + tail.count <= 14 else { return nil }
    return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
  }

  private static func groups(_ text: Substring) -> [UInt8]? {
    guard !text.isEmpty else { return [] }
    var bytes: [UInt8] = []
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if index == parts.count - 1, part.contains("."), let number = version4(String(part)) {
        bytes += (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32(24 - 8 * $0)) }
      } else {
        guard (1...4).contains(part.count), let number = UInt16(part, radix: 16) else { return nil }
        bytes += [UInt8(number >> 8), UInt8(truncatingIfNeeded: number)]
      }
    }
    return bytes
  }
}
