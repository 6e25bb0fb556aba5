import MetroText

/// Numbers of workbooks in decimal digits.
enum NumberText {
  /// Reads a whole number of up to 18 digits; nil for any other text.
  static func whole(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
    var number = 0
    for index in bytes.indices {
      let byte = unsafe bytes[index]
      guard byte &- 48 <= 9 else { return nil }
      number = number &* 10 &+ Int(byte &- 48)
    }
    return number
  }

  /// Adds a number without an exponent, without `.0`, and with the digits that distinguish it.
  ///
  /// Excel writes 17 digits, so that 0.1 is stored as `0.10000000000000001`. Returns false if the
  /// bytes are not a number.
  static func add(_ bytes: UnsafeBufferPointer<UInt8>, to arena: ByteArena) -> Bool {
    if unsafe isShort(bytes) {
      unsafe arena.append(bytes)
      return true
    }
    guard let number = unsafe number(bytes) else { return false }
    arena.append(DecimalDegrees.text(of: number == 0 ? 0 : number))
    return true
  }

  static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    if let whole = unsafe whole(bytes) { return Double(whole) }
    let text = unsafe String(decoding: bytes, as: UTF8.self)
    // Double also reads words and hexadecimal digits.
    guard text.utf8.allSatisfy({ $0 &- 48 <= 9 || "+-.eE".utf8.contains($0) }),
      let number = Double(text), number.isFinite
    else { return nil }
    return number
  }

  /// Whether bytes are a whole number of up to 15 digits, which every program stores exactly.
  private static func isShort(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let digits = unsafe bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes[...]
    let count = unsafe digits.count
    // Neither a leading zero nor -0.
    guard let first = unsafe digits.first, count <= 15, first != 48 || bytes.count == 1 else {
      return false
    }
    return unsafe digits.allSatisfy { $0 &- 48 <= 9 }
  }
}
