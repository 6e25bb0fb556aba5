import Foundation
import Testing
@testable import MetroText

@Suite struct SHA256HasherTests {
  /// The examples of FIPS 180-4 and one of NIST's long messages.
  @Test(arguments: [
    ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func `digests equal the published answers`(part: String, count: Int, digest: String) throws {
    let hasher = try SHA256Hasher()
    let bytes = Data(part.utf8)
    for _ in 0..<count { unsafe bytes.withUnsafeBytes { unsafe hasher.update($0) } }
    #expect(hasher.finalize() == digest)
    let whole = Data(String(repeating: part, count: count).utf8)
    #expect(try SHA256Digest(of: whole).text == digest)
  }
}
