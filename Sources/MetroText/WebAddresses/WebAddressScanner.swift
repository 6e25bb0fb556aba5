/// Reads a URL from its bytes and writes it in canonical form.
enum WebAddressScanner {
  /// The reason why a text is not a URL.
  struct ScanError: Error {
    let reason: String
  }

  static func canonical(_ text: String) throws(ScanError) -> String {
    let length = text.utf8.count
    guard length <= WebAddress.longest else {
      throw ScanError(reason: "it is \(length) bytes long; an address has at most 2,000")
    }
    guard length > 0 else { throw ScanError(reason: "a web address is not empty") }
    try checkCharacters(of: text)
    let bytes = Array(text.utf8)
    let start = try startOfAuthority(in: bytes)
    let end = bytes[start...].firstIndex(where: endsAuthority) ?? bytes.endIndex
    let authority = bytes[start..<end]
    guard !authority.contains(Byte.at) else {
      throw ScanError(reason: "a catalog must not hold passwords or user names")
    }
    try checkAuthority(authority)
    guard bytes[..<end].contains(where: Byte.isUpperCaseLetter) else { return text }
    return String(decoding: bytes[..<end].map(Byte.lowered) + bytes[end...], as: UTF8.self)
  }

  static func endsAuthority(_ byte: UInt8) -> Bool {
    byte == Byte.slash || byte == Byte.questionMark || byte == Byte.numberSign
  }

  /// Rejects white space and characters that are invisible or misleading.
  private static func checkCharacters(of text: String) throws(ScanError) {
    if text.utf8.allSatisfy({ $0 > Byte.space && $0 < Byte.delete }) { return }
    for scalar in text.unicodeScalars {
      guard scalar.properties.isWhitespace || ForbiddenCharacter(scalar) != nil else { continue }
      throw ScanError(reason: "an address cannot hold \(ForbiddenCharacter.name(of: scalar))")
    }
  }

  /// Finds the first byte after `http://` or `https://`.
  private static func startOfAuthority(in bytes: [UInt8]) throws(ScanError) -> Int {
    guard let colon = bytes.firstIndex(of: Byte.colon), isScheme(bytes[..<colon], before: bytes)
    else { throw ScanError(reason: "it does not start with https:// or http://") }
    let scheme = String(decoding: bytes[..<colon].map(Byte.lowered), as: UTF8.self)
    guard scheme == "http" || scheme == "https" else {
      throw ScanError(reason: "\(scheme): is not a web address")
    }
    guard bytes[colon...].starts(with: "://".utf8) else {
      throw ScanError(reason: "\(scheme): is not followed by //")
    }
    return colon + 3
  }

  /// Distinguishes a scheme from a host with a port, `metropolis.org:8080`, and from other text.
  private static func isScheme(_ name: ArraySlice<UInt8>, before bytes: [UInt8]) -> Bool {
    guard let first = name.first, Byte.isLetter(first),
      name.allSatisfy({
        Byte.isLetterOrDigit($0) || $0 == Byte.plus || $0 == Byte.hyphen || $0 == Byte.point
      })
    else { return false }
    let next = bytes[name.endIndex...].dropFirst().first
    return next.map { !Byte.isDigit($0) } ?? true
  }

  private static func checkAuthority(_ authority: ArraySlice<UInt8>) throws(ScanError) {
    guard !authority.isEmpty else { throw ScanError(reason: "the host is missing") }
    var hostEnd = authority.firstIndex(of: Byte.colon) ?? authority.endIndex
    if authority.first == Byte.openingBracket {
      guard let bracket = authority.firstIndex(of: Byte.closingBracket) else {
        throw ScanError(reason: "the bracket of the IPv6 address is not closed")
      }
      let address = authority[(authority.startIndex + 1)..<bracket]
      guard NetworkAddress.isVersion6(address) else {
        throw ScanError(reason: "\(quoted(address)) is not an IPv6 address")
      }
      hostEnd = bracket + 1
    } else {
      try HostName.check(authority[..<hostEnd])
    }
    guard hostEnd < authority.endIndex else { return }
    let port = authority[(hostEnd + 1)...]
    guard authority[hostEnd] == Byte.colon, (1...5).contains(port.count),
      port.allSatisfy(Byte.isDigit), let number = Int(String(decoding: port, as: UTF8.self)),
      (1...65535).contains(number)
    else { throw ScanError(reason: "a port is a number from 1 to 65535") }
  }

  static func quoted(_ bytes: ArraySlice<UInt8>) -> String {
    "\"\(String(decoding: bytes, as: UTF8.self))\""
  }
}
