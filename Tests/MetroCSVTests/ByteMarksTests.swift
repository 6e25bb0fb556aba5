import Testing

@testable import MetroCSV

struct ByteMarksTests {
  @Test(arguments: [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: "~")])
  func `exactly the delimiter, the quote and the low control characters are marked`(
    delimiter: UInt8
  ) {
    let byteMarks = ByteMarks(delimiter: delimiter)
    for byte in UInt8.min...UInt8.max {
      for offset in [0, 1, 7, 8, 31, 62, 63] {
        // A neighbor with all bits set or cleared must not carry over.
        for neighbor: UInt8 in [0x20, 0x7F, 0x80, 0xFF] {
          var block = [UInt8](repeating: neighbor, count: ByteMarks.blockLength)
          block[offset] = byte
          let found = unsafe block.withUnsafeBufferPointer { bytes in
            unsafe bytes.baseAddress.map { unsafe byteMarks.block(at: $0) }
          }
          let isMarked = byte < 0x10 || byte == delimiter || byte == UInt8(ascii: "\"")
          if found?.marks != (isMarked ? 1 << UInt64(offset) : 0) {
            Issue.record("byte \(byte) at \(offset) beside \(neighbor)")
          }
          if found?.isASCII != (byte < 0x80 && neighbor < 0x80) {
            Issue.record("ASCII: byte \(byte) beside \(neighbor)")
          }
        }
      }
    }
  }
}
