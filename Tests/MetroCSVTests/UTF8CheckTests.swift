import MetroTestSupport
import Testing

@testable import MetroCSV

struct UTF8CheckTests {
  static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    unsafe bytes.withUnsafeBufferPointer { unsafe UTF8Check.firstInvalidOffset(in: $0) }
  }

  @Test
  func `every character is well-formed`() {
    for value in UInt32(1)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      if Self.firstInvalidOffset(in: bytes) != nil { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x9F, 0xBF],
      [0xE1, 0x80], [0xE1, 0x80, 0xC0], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF0, 0x90, 0x80], [0xF0, 0x90, 0x80, 0x41], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
      [0xFF],
    ] as [[UInt8]])
  func `a malformed character is found at its beginning`(bytes: [UInt8]) {
    for length in 0...17 {
      let before = [UInt8](repeating: 0x61, count: length)
      #expect(Self.firstInvalidOffset(in: before + bytes + before) == length)
    }
  }

  @Test
  func `the result matches the standard library on random bytes`() {
    var generator = SeededGenerator(seed: 1)
    let leads: [UInt8] = [0x61, 0x80, 0x90, 0xA0, 0xBF, 0xC2, 0xE0, 0xE1, 0xED, 0xF0, 0xF1, 0xF4]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        leads.randomElement(using: &generator) ?? 0
      }
      let isText = String(validating: bytes, as: UTF8.self) != nil
      #expect((Self.firstInvalidOffset(in: bytes) == nil) == isText, "\(bytes)")
    }
  }
}
