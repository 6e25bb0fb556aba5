/// Checks the host of a URL: a domain name or an IPv4 address.
///
/// Labels have 1 to 63 bytes, and a name has at most 253 (RFC 1035, 2.3.4). ASCII labels contain
/// letters, digits, underscores and inner hyphens. Unicode labels are accepted as written if they
/// contain only letters, marks, digits (RFC 5892), emoji and a few joining characters.
enum HostName {
  typealias ScanError = WebAddressScanner.ScanError

  static func check(_ host: ArraySlice<UInt8>) throws(ScanError) {
    guard !host.isEmpty else { throw ScanError(reason: "the host is missing") }
    let name = WebAddressScanner.quoted(host)
    guard host.count <= 253 else { throw ScanError(reason: "the host has more than 253 bytes") }
    let labels = host.split(separator: Byte.point, omittingEmptySubsequences: false)
    for label in labels {
      guard !label.isEmpty else { throw ScanError(reason: "the host \(name) has an empty label") }
      guard label.count <= 63 else {
        throw ScanError(reason: "a label of the host \(name) has more than 63 bytes")
      }
      try check(label: label, of: name)
    }
    if let last = labels.last, last.allSatisfy(Byte.isDigit) {
      guard NetworkAddress.isVersion4(host) else {
        throw ScanError(reason: "\(name) is not an IPv4 address")
      }
    } else if labels.count == 1 {
      guard host.map(Byte.lowered).elementsEqual("localhost".utf8) else {
        throw ScanError(reason: "the host \(name) has no domain")
      }
    }
  }

  private static func check(label: ArraySlice<UInt8>, of name: String) throws(ScanError) {
    if label.first == Byte.hyphen || label.last == Byte.hyphen {
      throw ScanError(reason: "a label of the host \(name) starts or ends with a hyphen")
    }
    let isPlain = label.allSatisfy {
      Byte.isLetterOrDigit($0) || $0 == Byte.hyphen || $0 == Byte.underscore
    }
    if isPlain { return }
    for scalar in String(decoding: label, as: UTF8.self).unicodeScalars {
      guard isPartOfName(scalar) else {
        throw ScanError(reason: "a host cannot hold \(ForbiddenCharacter.name(of: scalar))")
      }
    }
  }

  private static func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "_", "·", "\u{30FB}", "\u{200C}", "\u{200D}", "\u{05F3}", "\u{05F4}": return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      return true
    default: return !scalar.isASCII && scalar.properties.isEmoji
    }
  }
}

/// Recognizes literal IP addresses.
enum NetworkAddress {
  /// Four numbers from 0 to 255 without leading zeros (RFC 3986, 3.2.2).
  static func isVersion4(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: Byte.point, omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        guard (1...3).contains(part.count), part.allSatisfy(Byte.isDigit),
          part.count == 1 || part.first != Byte.zero
        else { return false }
        return part.reduce(0) { $0 * 10 + Int($1 - Byte.zero) } <= 255
      }
  }

  /// Eight groups of up to four hexadecimal digits; one run of zeros may be abbreviated to `::`,
  /// and the last two groups may be an IPv4 address (RFC 4291, 2.2).
  static func isVersion6(_ bytes: ArraySlice<UInt8>) -> Bool {
    var groups = 0
    var gaps = 0
    let parts = bytes.split(separator: Byte.colon, omittingEmptySubsequences: false)
    guard (3...9).contains(parts.count) else { return false }
    for (index, part) in parts.enumerated() {
      let isEdge = index == 0 || index == parts.count - 1
      if part.isEmpty {
        // An empty group at either end is valid only as half of a double colon.
        let neighbor = index == 0 ? parts[1] : parts[index - 1]
        if isEdge && !neighbor.isEmpty { return false }
        if !isEdge { gaps += 1 }
      } else if index == parts.count - 1, part.contains(Byte.point) {
        guard isVersion4(part) else { return false }
        groups += 2
      } else {
        guard part.count <= 4, part.allSatisfy(Byte.isHexadecimalDigit) else { return false }
        groups += 1
      }
    }
    return gaps == 0 ? groups == 8 : gaps == 1 && groups <= 7
  }
}
