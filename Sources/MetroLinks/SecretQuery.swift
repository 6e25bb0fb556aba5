import Foundation

/// Finds addresses that hold a secret, which must not be sent to others: in their query, in the parameters
/// of their path, or as a part of it.
package enum SecretQuery {
  package static func isSecret(_ url: String) -> Bool {
    let address = url.prefix { $0 != "#" }
    let path = address.prefix { $0 != "?" }
    let query = address.dropFirst(path.count + 1)
    if isSecret(parameters: String(query), depth: 2) { return true }
    return path.split(separator: "/").dropFirst(2).contains { segment in
      let parts = segment.split(separator: ";")
      return parts.first.map { isRandom(decoded($0)) } ?? false
        || parts.dropFirst().contains { isSecret(parameters: String($0), depth: 2) }
    }
  }

  /// Returns whether a parameter has the name or the value of a secret, or a value with such parameters,
  /// as an address in an address has.
  private static func isSecret(parameters: String, depth: Int) -> Bool {
    parameters.split { $0 == "&" || $0 == ";" }.contains { pair in
      let name = pair.prefix { $0 != "=" }
      let value = decoded(pair.dropFirst(name.count + 1))
      return isSecret(name: decoded(name)) || isRandom(value)
        || depth > 1 && isSecret(parameters: value, depth: depth - 1)
    }
  }

  private static func decoded(_ text: Substring) -> String {
    text.removingPercentEncoding ?? String(text)
  }

  private static func isSecret(name: String) -> Bool {
    let lower = name.lowercased()
    return lower.hasPrefix("x-amz-") || lower.hasPrefix("x-goog-")
      || (words(lower) + words(separated(name))).contains(where: secrets.contains)
      || endings.contains(where: lower.hasSuffix)
  }

  private static func words(_ name: String) -> [String] {
    name.split { !$0.isLetter }.map { $0.lowercased() }
  }

  /// Returns a name with its capitals set apart: `accessKey` becomes `access Key`.
  private static func separated(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? " \($1)" : "\($1)" }
  }

  private static let secrets: Set<String> = [
    "sig", "signature", "token", "key", "apikey", "auth", "authkey", "password", "passwd", "pwd",
    "pass", "passcode", "secret", "session", "sessionid", "sid", "jsessionid", "phpsessid", "code",
    "jwt", "hmac", "credential", "credentials", "ticket", "otp", "accesskeyid", "policy", "invite",
    "invitation",
  ]

  private static let endings = [
    "token", "signature", "secret", "password", "passcode", "sessionid", "apikey", "accesskey",
    "authkey", "privatekey", "resourcekey", "secretkey", "sharekey",
  ]

  /// The fewest characters of a random text that nobody can guess.
  private static let fewestRandom = 32

  /// The fewest changes between letters and digits in it; words with years have fewer.
  private static let fewestChanges = 6

  /// Returns whether a text is a signed token (RFC 7519) or looks random, as the address of a shared
  /// document does.
  private static func isRandom(_ text: String) -> Bool {
    if text.hasPrefix("eyJ"), text.utf8.count >= fewestRandom { return true }
    return text.utf8.split { !isOfToken($0) }.contains { run in
      guard run.count >= fewestRandom else { return false }
      let signs = run.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
      let changes = zip(signs, signs.dropFirst()).count { isDigit($0) != isDigit($1) }
      return changes >= fewestChanges
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isOfToken(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
