import Foundation
import Testing

@testable import MetroCore

/// Files in other encodings, with any input pieces.
struct TranscoderTests {
  private func transcoded(
    _ bytes: [UInt8], from encoding: String, pieceLength: Int, room: Int = 4_096
  ) throws -> [UInt8] {
    var rest = bytes[...]
    let transcoder = try #require(
      unsafe Transcoder(encoding: encoding, file: "x.csv") { buffer in
        let piece = rest.prefix(min(buffer.count, pieceLength))
        unsafe buffer.copyBytes(from: piece)
        rest = rest.dropFirst(piece.count)
        return piece.count
      })
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: room)
    while true {
      let count = try unsafe buffer.withUnsafeMutableBytes { try unsafe transcoder.read(into: $0) }
      guard count > 0 else { return result }
      result += buffer[..<count]
      try #require(result.count < 10_000_000)
    }
  }

  static func utf16(_ text: String, isBig: Bool, hasMark: Bool) -> [UInt8] {
    ((hasMark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBig ? bytes : bytes.reversed()
    }
  }

  /// Bytes that Python's codecs produced.
  static let samples: [(encoding: String, text: String, bytes: [UInt8])] = [
    (
      "latin1", "Medell\u{ED}n, S\u{E3}o Paulo",
      Array("Medell".utf8) + [0xED] + Array("n, S".utf8) + [0xE3] + Array("o Paulo".utf8)
    ),
    (
      "windows-1252", "\u{20AC} \u{201C}Quito\u{201D}",
      [0x80, 0x20, 0x93] + Array("Quito".utf8) + [0x94]
    ),
    ("euc-kr", "강필영 서울", [0xB0, 0xAD, 0xC7, 0xCA, 0xBF, 0xB5, 0x20, 0xBC, 0xAD, 0xBF, 0xEF]),
    ("gb18030", "北京 𠀀", [0xB1, 0xB1, 0xBE, 0xA9, 0x20, 0x95, 0x32, 0x82, 0x36]),
    ("shift_jis", "東京 ソ表", [0x93, 0x8C, 0x8B, 0x9E, 0x20, 0x83, 0x5C, 0x95, 0x5C]),
    ("utf-16", "서울 🚇", utf16("서울 🚇", isBig: false, hasMark: true)),
    ("utf-16", "서울 🚇", utf16("서울 🚇", isBig: true, hasMark: true)),
    ("utf-16le", "서울 🚇", utf16("서울 🚇", isBig: false, hasMark: false)),
    ("utf-16be", "서울 🚇", utf16("서울 🚇", isBig: true, hasMark: false)),
    ("iso-2022-jp", "東京", [0x1B, 0x24, 0x42, 0x45, 0x6C, 0x35, 0x7E, 0x1B, 0x28, 0x42]),
  ]

  @Test(arguments: samples.indices, 1...7)
  func `a text is converted completely with any input pieces`(sample: Int, pieceLength: Int) throws
  {
    let sample = Self.samples[sample]
    // Less room than a character, and more.
    for room in [1, 2, 16, 4_096] {
      let bytes = try transcoded(
        sample.bytes, from: sample.encoding, pieceLength: pieceLength, room: room)
      #expect(String(decoding: bytes, as: UTF8.self) == sample.text)
    }
  }

  @Test(arguments: ["latin1", "euc-kr", "gb18030", "shift_jis", "utf-16", "utf-16le"], 1...7)
  func `the imported catalog does not depend on the size of reads`(
    encoding: String, pieceLength: Int
  ) throws {
    let sample = try #require(Self.samples.first { $0.encoding == encoding })
    let isWide = encoding.hasPrefix("utf-16")
    let head = "id,name\nx,\""
    let tail = "\"\n"
    let text = head + sample.text + tail
    let bytes =
      isWide
      ? Self.utf16(text, isBig: false, hasMark: encoding == "utf-16")
      : Array(head.utf8) + sample.bytes + Array(tail.utf8)
    var rest = bytes[...]
    let transcoder = try #require(
      unsafe Transcoder(encoding: encoding, file: "x.csv") { buffer in
        let piece = rest.prefix(min(buffer.count, pieceLength))
        unsafe buffer.copyBytes(from: piece)
        rest = rest.dropFirst(piece.count)
        return piece.count
      })
    let catalog = try Catalog.inMemory()
    try catalog.write { writer in
      let summary = try writer.importRows(
        of: .records(.city),
        from: unsafe ImportFile(name: "x.csv", format: .csv, read: transcoder.read))
      #expect(summary == ImportSummary(added: 1))
    }
    #expect(try catalog.texts(.city, "x")["name"] == sample.text)
  }

  @Test(
    arguments: [
      ("euc-kr", [0xBC, 0xAD, 0x20, 0xFF, 0x41], 4),
      ("utf-16le", [0x41, 0, 0x00, 0xDC, 0x41, 0], 3),
      ("shift_jis", [0x41, 0x81, 0x20], 2), ("gb18030", [0x41, 0x42, 0xFF], 3),
      ("ascii", [0x41, 0xE9], 2), ("windows-1252", [0x41, 0x81], 2),
    ] as [(String, [UInt8], Int)])
  func `an invalid byte is rejected with its position`(
    encoding: String, bytes: [UInt8], place: Int
  ) throws {
    for pieceLength in 1...4 {
      let error = try #require(throws: ExchangeError.self) {
        _ = try transcoded(bytes, from: encoding, pieceLength: pieceLength)
      }
      guard case ExchangeError.importFailed(let fault) = error else { throw error }
      #expect(fault.reason == "byte \(place) is not in that encoding")
      #expect(fault.file == "x.csv")
    }
  }

  @Test(
    arguments: [("euc-kr", [0xFF, 0x41]), ("windows-1252", [0x81]), ("ascii", [0xC3, 0xA9])]
      as [(String, [UInt8])])
  func `the error for an invalid byte names its line`(encoding: String, bytes: [UInt8]) throws {
    for pieceLength in [1, 3, 100] {
      let error = try #require(throws: ExchangeError.self) {
        _ = try transcoded(
          Array("id,name\na,A\r\nb,B\nc,".utf8) + bytes + [0x0A], from: encoding,
          pieceLength: pieceLength)
      }
      guard case ExchangeError.importFailed(let fault) = error else { throw error }
      #expect(fault.line == 4 && fault.reason == "byte 20 is not in that encoding")
    }
  }

  @Test(
    arguments: [
      ("euc-kr", [0x41, 0xBC]), ("utf-16le", [0x41, 0, 0x42]), ("utf-16le", [0x41, 0, 0x3D, 0xD8]),
      ("gb18030", [0x41, 0x95, 0x32, 0x82]), ("shift_jis", [0x83]), ("utf-8", [0x41, 0xEC, 0x84]),
    ] as [(String, [UInt8])])
  func `a character truncated at the end is rejected`(encoding: String, bytes: [UInt8]) {
    for pieceLength in 1...4 {
      #expect {
        _ = try transcoded(bytes, from: encoding, pieceLength: pieceLength)
      } throws: { $0 is any CatalogError }
    }
  }

  @Test(arguments: ["klingon", "", "utf-99", "/", "//"])
  func `an unknown encoding name is rejected`(name: String) {
    #expect(unsafe Transcoder(encoding: name, file: "x") { _ in 0 } == nil)
  }

  @Test(arguments: ["latin1", "LATIN1", "ISO-8859-1", "windows-1252", "cp1252", "EUC-KR", "UTF-16"])
  func `the usual names of encodings are accepted`(name: String) {
    #expect(unsafe Transcoder(encoding: name, file: "x") { _ in 0 } != nil)
  }

  @Test func `an empty file is empty in every encoding`() throws {
    for encoding in ["latin1", "utf-16", "euc-kr", "iso-2022-jp"] {
      #expect(try transcoded([], from: encoding, pieceLength: 1) == [])
    }
  }

  @Test(arguments: [1_000, 65_535, 65_536, 70_001, Int.max])
  func `a file longer than the buffer is converted completely`(pieceLength: Int) throws {
    let text = (0..<30_000).map { "서울 \($0) 🚇\n" }.joined()
    for (name, bytes) in [
      ("utf-16", Self.utf16(text, isBig: true, hasMark: true)), ("utf-8", Array(text.utf8)),
      ("utf-16le", [0x41, 0] + Self.utf16(text, isBig: false, hasMark: false)),
    ] {
      let back = try transcoded(bytes, from: name, pieceLength: pieceLength, room: 65_536)
      #expect(back == (name == "utf-16le" ? [0x41] : []) + Array(text.utf8))
    }
  }

  /// Detects an import that would never end.
  @Test(arguments: ImportFile.Format.ofTexts, [false, true])
  func `an invalid byte ends an import even if rejected rows are skipped`(
    format: ImportFile.Format, isFarOn: Bool
  ) throws {
    let catalog = try Catalog.inMemory()
    // The invalid byte is beyond the bytes that are read with the header.
    let rows = 0..<(isFarOn ? 20_000 : 1)
    let text =
      switch format {
      case .csv: "id,name\n" + rows.map { "c-\($0),C\n" }.joined() + "y,"
      case .tsv: "id\tname\n" + rows.map { "c-\($0)\tC\n" }.joined() + "y\t"
      case .json:
        "[" + rows.map { "{\"id\":\"c-\($0)\",\"name\":\"C\"},\n" }.joined() + "{\"id\":\""
      default: rows.map { "{\"id\":\"c-\($0)\",\"name\":\"C\"}\n" }.joined() + "{\"id\":\""
      }
    var rest = (Array(text.utf8) + [0xFF, 0xFF, 0x0A])[...]
    let transcoder = try #require(
      unsafe Transcoder(encoding: "euc-kr", file: "x") { buffer in
        let piece = rest.prefix(buffer.count)
        unsafe buffer.copyBytes(from: piece)
        rest = rest.dropFirst(piece.count)
        return piece.count
      })
    var rejects = 0
    var options = ImportOptions()
    options.reject = { _ in
      rejects += 1
      if rejects > 100 { throw EndlessImport() }
    }
    do {
      try catalog.write {
        _ = try $0.importRows(
          of: .records(.city),
          from: unsafe ImportFile(name: "x", format: format, read: transcoder.read), options)
      }
    } catch is any CatalogError {}
    #expect(rejects <= 1)
  }
}
