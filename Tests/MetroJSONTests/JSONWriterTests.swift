import Testing

@testable import MetroJSON

struct JSONWriterTests {
  private static func text(
    _ spacing: JSONWriter.Spacing, _ write: (inout JSONWriter) -> Void
  ) -> String {
    var writer = JSONWriter(spacing)
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func writeAll(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("a")
    writer.integer(-1)
    writer.key("b")
    writer.beginArray()
    writer.string("x")
    writer.boolean(true)
    writer.null()
    writer.beginObject()
    writer.endObject()
    writer.beginArray()
    writer.endArray()
    writer.number("0.5")
    writer.endArray()
    writer.key("c")
    writer.boolean(false)
    writer.endObject()
  }

  @Test func `commas and colons are inserted`() {
    #expect(
      Self.text(.compact, Self.writeAll) == #"{"a":-1,"b":["x",true,null,{},[],0.5],"c":false}"#)
    #expect(
      Self.text(.spaced, Self.writeAll)
        == #"{"a": -1, "b": ["x", true, null, {}, [], 0.5], "c": false}"#)
  }

  @Test func `a line break follows the comma`() {
    let text = Self.text(.spaced) { writer in
      writer.beginArray()
      for number in 1...2 {
        writer.breakLine(indent: 2)
        writer.integer(Int64(number))
      }
      writer.breakLineBeforeEnd(indent: 0)
      writer.endArray()
      writer.endDocument()
    }
    #expect(text == "[\n  1,\n  2\n]\n")
  }

  @Test func `an empty array stays on its line`() {
    let text = Self.text(.spaced) { writer in
      writer.beginArray()
      writer.breakLineBeforeEnd(indent: 0)
      writer.endArray()
    }
    #expect(text == "[]")
  }

  @Test func `documents follow each other without a comma`() {
    let text = Self.text(.compact) { writer in
      for number in 1...2 {
        writer.integer(Int64(number))
        writer.endDocument()
      }
    }
    #expect(text == "1\n2\n")
  }

  @Test func `a cleared writer starts again`() {
    let text = Self.text(.compact) { writer in
      Self.writeAll(to: &writer)
      writer.clear()
      writer.null()
    }
    #expect(text == "null")
  }
}
