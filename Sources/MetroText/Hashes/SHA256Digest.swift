package import Foundation

/// The SHA-256 of a document (FIPS 180-4): 64 hexadecimal digits, stored in lower case.
package struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) throws(InvalidValue) {
    guard text.utf8.count == 64, text.utf8.allSatisfy(Self.isDigit) else {
      throw InvalidValue(
        text: text, reason: "it is not a SHA-256",
        expected: "64 hexadecimal digits, as sha256sum prints them")
    }
    self.text = text.lowercased()
  }

  /// Computes the digest of some bytes.
  package init(of bytes: Data) throws(MissingLibrary) {
    let hasher = try SHA256Hasher()
    unsafe bytes.withUnsafeBytes { unsafe hasher.update($0) }
    text = hasher.finalize()
  }

  package var description: String { text }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}
