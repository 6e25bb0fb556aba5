import Foundation
import Testing

@testable import MetroFormats

struct CalendarTextTests {
  @Test func `every kind of line break is escaped`() {
    #expect(
      CalendarText.escaped("a\r\nb\rc\nd\u{85}e\u{2028}f\u{2029}g\u{B}h\u{C}i\tj\u{1}k\u{7F}")
        == #"a\nb\nc\nd\ne\nf\ng\nh\ni"# + "\tj\u{FFFD}k\u{FFFD}")
    #expect(CalendarText.escaped(#"a,b;c\n"#) == #"a\,b\;c\\n"#)
    // Swift treats each of these as one character.
    #expect(CalendarText.escaped(",\u{301};\u{301}") == "\\,\u{301}\\;\u{301}")
  }

  @Test(arguments: 0...80)
  func `folding splits no character and loses nothing`(length: Int) {
    for character in ["a", "é", "서", "🚇"] {
      let line = String(repeating: "x", count: length) + String(repeating: character, count: 90)
      let folded = String(decoding: CalendarText.folded(line), as: UTF8.self)
      let pieces = folded.components(separatedBy: "\r\n")
      #expect(pieces.allSatisfy { $0.utf8.count <= 75 } && pieces.last == "")
      #expect(!folded.contains("\u{FFFD}"))
      #expect(folded.replacing("\r\n ", with: "") == line + "\r\n")
    }
  }
}
