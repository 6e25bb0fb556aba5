import Foundation
import MetroTestSupport
import Testing

@testable import MetroText

struct NormalFormTests {
  @Test func `a definitely composed character is unchanged after any other`() {
    var count = 0
    for scalar in (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    where NormalForm.isSurelyComposed(scalar.value) {
      count += 1
      for before in ["", "e", "か", "ᄀ", "가", "ا", "ω", "é"] {
        let text = before + String(scalar)
        guard !text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8) else {
          continue
        }
        Issue.record("U+\(String(scalar.value, radix: 16)) after '\(before)'")
      }
    }
    #expect(count > 32_000)
  }

  @Test(arguments: [
    ("e\u{301}", "é"), ("か\u{3099}", "が"), ("ᄀ\u{1161}", "가"), ("가\u{11A8}", "각"),
    ("\u{2126}", "Ω"),
    ("\u{F900}", "豈"), ("a\u{323}\u{307}", "ạ\u{307}"), ("a\u{307}\u{323}", "ạ\u{307}"),
    ("ا\u{653}", "آ"), ("", ""), ("plain", "plain"), ("서울 é", "서울 é"), ("🚇", "🚇"),
  ])
  func `a text is normalized to its composed form`(text: String, composed: String) {
    #expect(NormalForm.composed(text).unicodeScalars.elementsEqual(composed.unicodeScalars))
  }

  @Test func `normalization agrees with Foundation for random text`() {
    var numbers = SeededGenerator(seed: 9)
    let ranges: [ClosedRange<UInt32>] = [
      0x61...0x7A, 0xC0...0x17F, 0x300...0x345, 0x1100...0x1112, 0x1161...0x1175, 0x11A8...0x11C2,
      0x3041...0x30FF, 0xAC00...0xAC20, 0x0620...0x0655,
    ]
    for _ in 0..<20_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...5, using: &numbers) {
        let range = ranges.randomElement(using: &numbers) ?? 0x61...0x7A
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &numbers)) {
          scalars.append(scalar)
        }
      }
      let text = String(scalars)
      let composed = text.decomposedStringWithCanonicalMapping
        .precomposedStringWithCanonicalMapping
      #expect(NormalForm.composed(text).utf8.elementsEqual(composed.utf8))
    }
  }
}
