import MetroCore

/// The laws for every file in another encoding.
///
/// The first two bytes of an input choose the encoding and the read sizes; the file follows.
package struct EncodingLaws {
  private struct Broken: Error, CustomStringConvertible {
    let description: String
  }

  /// The list omits TSCII, whose converter in the C library repeats characters when the buffer is
  /// full, and UCS-4, which has characters that UTF-8 lacks.
  private static let encodings = [
    "utf-16", "utf-16le", "utf-16be", "utf-32", "utf-7", "utf-8", "ascii", "latin1", "windows-1252",
    "euc-kr", "cp949", "johab", "gb18030", "gbk", "big5", "big5-hkscs", "shift_jis",
    "euc-jp", "euc-jisx0213", "iso-2022-jp", "iso-2022-jp-3", "iso-2022-kr", "iso-2022-cn-ext",
    "koi8-r", "tcvn", "windows-1258", "macintosh", "ibm1390", "ucs-2",
  ]

  private let encoding: String
  private let seed: UInt8
  private let file: [UInt8]

  /// Checks one input.
  ///
  /// - Throws: An error that names the violated law.
  package static func check(_ input: [UInt8]) throws {
    guard input.count >= 2 else { return }
    let laws = EncodingLaws(
      encoding: encodings[Int(input[0]) % encodings.count], seed: input[1], file: Array(input[2...])
    )
    let whole = try laws.text(seed: nil, room: 64 * 1024)
    let pieces = try laws.text(seed: laws.seed, room: 32 + Int(laws.seed))
    // The text before a fault may or may not be returned with the fault. In UTF-7, half a character
    // at the end of a piece is already consumed when its fault is found.
    let haveSameFault =
      laws.encoding == "utf-7"
      ? (whole.fault == nil) == (pieces.fault == nil) : whole.fault == pieces.fault
    guard haveSameFault, whole.text == pieces.text || whole.fault != nil else {
      throw Broken(description: "\(laws.encoding): \(pieces) in pieces, \(whole) in all")
    }
    guard String(validating: whole.text, as: UTF8.self) != nil else {
      throw Broken(description: "\(laws.encoding): \(whole.text) is not UTF-8")
    }
  }

  private struct Outcome: Equatable {
    var text: [UInt8] = []
    var fault: ImportError?
  }

  /// Reads everything into a buffer of some size.
  private func text(seed: UInt8?, room: Int) throws -> Outcome {
    var rest = file[...]
    var state = UInt32(seed ?? 0)
    let transcoder = unsafe Transcoder(encoding: encoding, file: "file") { buffer in
      state = state &* 1_664_525 &+ 1_013_904_223
      let most = seed.map { 1 + Int(state >> 8) & ((1 << Int($0 & 7)) - 1) } ?? .max
      let piece = rest.prefix(min(buffer.count, most))
      unsafe buffer.copyBytes(from: piece)
      rest = rest.dropFirst(piece.count)
      return piece.count
    }
    guard let transcoder else { throw Broken(description: "there is no encoding \(encoding)") }
    var outcome = Outcome()
    var buffer = [UInt8](repeating: 0, count: room)
    do {
      while true {
        let count = try unsafe buffer.withUnsafeMutableBytes {
          try unsafe transcoder.read(into: $0)
        }
        guard count > 0 else { break }
        outcome.text += buffer[..<count]
        // A character of any encoding takes only a few bytes in UTF-8.
        guard outcome.text.count <= 64 * (file.count + 1) else {
          throw Broken(description: "\(encoding): it goes on for ever")
        }
      }
    } catch ExchangeError.importFailed(let fault) {
      outcome.fault = fault
    }
    return outcome
  }
}
