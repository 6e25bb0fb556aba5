import Testing

@testable import MetroCore
@testable import MetroText

struct FieldTypeTests {
  private func passes(_ text: String, as type: FieldType) -> Bool {
    type.isWrittenAsStored(text.utf8Span.span)
  }

  @Test func `text accepted by the quick check is valid for its type`() throws {
    let types = Noun.inOrderOfReference.flatMap(\.fields).map(\.type)
    for type in types {
      // Each of several values is checked separately.
      for text in RandomRows.odd.flatMap({ $0.split(separator: ";").map(String.init) })
      where passes(text, as: type) {
        #expect(try type.value(from: text).text?.utf8.elementsEqual(text.utf8) == true)
      }
    }
  }

  @Test func `the quick check accepts two letters only if they are a language`() throws {
    let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { String(Unicode.Scalar($0)) }
    for first in letters {
      for second in letters {
        let text = first + second
        #expect(
          passes(text, as: .language)
            == ((try? LanguageTag(text)) != nil))
      }
    }
  }
}
