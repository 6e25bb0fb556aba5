import Foundation
import Testing

@testable import MetroJSON

struct JSONDocumentTests {
  @Test(arguments: [
    "", "a", "\"", "\\", "\\\"", "\"\u{301}", "\u{600}\"", "\\\u{301}", "\u{0}\u{1}\u{1F}\u{7F}",
    "a\tb\nc\r\nd", "é 서울 😀", "\u{2028}",
  ])
  func `any text is read back unchanged`(text: String) throws {
    let document = JSONDocument.object([(key: text, value: .text(text))]).text
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: String])
    #expect(object.keys.map { Array($0.unicodeScalars) } == [Array(text.unicodeScalars)])
    #expect(object.values.map { Array($0.unicodeScalars) } == [Array(text.unicodeScalars)])
  }
}
