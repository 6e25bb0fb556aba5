import Foundation
import MetroCore
import Testing

@testable import MetroFormats

struct JSONRendererTests {
  static let row: [Cell] = [.text("a"), .text("b"), .integer(3), .text("x;y"), .null]

  @Test func `an array has a line for each row`() throws {
    let line =
      #"{"id": "a", "title": "b", "capacity": 3, "themes": ["x", "y"], "summary": null}"#
    #expect(try Rendered.text(.json, [Self.row, Self.row]) == "[\n  \(line),\n  \(line)\n]\n")
  }

  @Test func `newline-delimited JSON has no spaces`() throws {
    let line = #"{"id":"a","title":"b","capacity":3,"themes":["x","y"],"summary":null}"# + "\n"
    #expect(try Rendered.text(.ndjson, [Self.row, Self.row]) == line + line)
  }

  @Test func `an empty result is an empty array or no lines`() throws {
    #expect(try Rendered.text(.json, []) == "[]\n")
    #expect(try Rendered.text(.ndjson, []) == "")
  }

  @Test func `a list without values is an empty array`() throws {
    let row: [Cell] = [.null, .null, .null, .null, .null]
    #expect(try Rendered.text(.ndjson, [row]).contains(#""themes":[]"#))
  }

  @Test func `numbers are written exactly and without quotes`() throws {
    let row: [Cell] = [.integer(.max), .number(-0.22985), .integer(0), .null, .number(120)]
    let text = try Rendered.text(.ndjson, [row])
    #expect(text.contains(#""id":9223372036854775807,"title":-0.22985,"capacity":0"#))
    #expect(text.contains(#""summary":120"#))
  }

  @Test func `any text is read back unchanged`() throws {
    let scalars = (0...0x2FF).compactMap { Unicode.Scalar(UInt32($0)) }
    let text = String(String.UnicodeScalarView(scalars)) + "서울 🚇 \u{2028}\u{10FFFF}"
    let json = try Rendered.text(.json, [[.text(text), .text(""), .null, .null, .null]])
    let array = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    let back = try #require(array[0]["id"] as? String)
    #expect(back.utf8.elementsEqual(text.utf8))
    #expect(array[0]["title"] as? String == "")
  }

  @Test func `many rows are written in pieces of one valid array`() throws {
    let rows = (0..<5_000).map { number -> [Cell] in
      [.integer(Int64(number)), .text("a title"), .null, .text("a;b"), .null]
    }
    let json = try Rendered.text(.json, rows)
    let array = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(array.count == 5_000 && array[4_999]["id"] as? Int == 4_999)
  }
}
