import Foundation
import Testing

@testable import MetroCLI
@testable import MetroCore

/// Checks the review as a state machine: keys in, requests and lines out.
struct ReviewTests {
  private static func finding(
    _ id: String, _ remedy: Remedy?, field: String? = nil, evidence: [String] = []
  ) -> ReviewItem {
    .finding(
      Finding(
        rule: "a-rule", severity: .warning, noun: .city, id: id, field: field,
        message: "Something is wrong with \(id)", evidence: evidence, remedy: remedy, inputs: ""))
  }

  private static let remove = finding("lima", .remove(record: RecordAddress(.city, "lima")))
  private static let country = finding(
    "quito", .edit(record: RecordAddress(.city, "quito"), values: [.init("country")]),
    field: "country")
  private static let dispute = finding(
    "seoul", .decide(record: RecordAddress(.city, "seoul"), field: "name", value: "Seoul"),
    field: "name", evidence: ["in use: Seoul", "the post says Soul"])
  private static let plain = finding("baguio", nil)

  /// A review whose current item was found to be open.
  private func review(_ items: [ReviewItem], choices: [String] = []) -> Review {
    var review = Review(items)
    review.check(items[0], Review.Details(choices: choices))
    return review
  }

  private func press(_ text: String, _ review: inout Review) -> Review.Request? {
    var request: Review.Request?
    for character in text {
      request = review.press(character == "\n" ? .enter : .character(character))
    }
    return request
  }

  @Test func `a remedy that is complete is taken with one key`() throws {
    var review = review([Self.remove, Self.plain])
    guard case .settle(.remedy(let given, nil, nil))? = press("a", &review) else {
      Issue.record("no request")
      return
    }
    #expect(given.isEmpty)
    review.finish(.applied, revision: 7, ["Removed city lima."], now: nil)
    #expect(review.position == 1 && review.fates[0] == .applied && !review.isChecked)
    #expect(review.screen.lines.contains { $0.text.contains("Removed city lima.") })
  }

  @Test func `a remedy that lacks a value asks for it, checks it and keeps what was typed`() {
    var review = review([Self.country])
    let request1 = press("a", &review)
    #expect(request1 == nil)
    let request2 = press("Ecuadoro\n", &review)
    #expect(request2 == nil)
    let shown = review.screen.lines.map(\.text).joined(separator: "\n")
    #expect(shown.contains("country 'Ecuadoro'") && shown.contains("country: Ecuadoro"), "\(shown)")
    _ = review.press(.control("u"))
    guard case .settle(.remedy(let given, _, _))? = press("EC\n", &review) else {
      Issue.record("no request")
      return
    }
    #expect(given["country"]?.text == "EC")
  }

  @Test func `what was decided and is still open is not called skipped`() {
    var review = review([Self.dispute, Self.plain], choices: ["Seoul", "Soul"])
    review.finish(.applied, revision: 3, ["Decided name."], now: Self.dispute)
    #expect(review.notice.last == "It is still open." && review.position == 0)
    review.skip()
    review.check(Self.plain)
    review.skip()
    #expect(
      review.summary.map(\.text) == [
        "Reviewed 2 of 2: 1 decided but still open, 1 skipped.", "2 left open.",
      ])
    review.undone(["Undid revision 3."])
    #expect(review.fates == [.open, .skipped])
  }

  @Test func `a failure leaves the answer to be corrected`() {
    var review = review([Self.country])
    _ = press("wthe table is small\n", &review)
    review.fail(["the catalog is being changed"])
    let lines = review.screen.lines.map(\.text)
    #expect(lines.contains("the catalog is being changed"))
    #expect(lines.contains("Reason: the table is small"))
    guard case .settle(.waive(reason: "the table is small."))? = press(".\n", &review) else {
      Issue.record("not waived")
      return
    }
  }

  @Test func `a digit decides for a stated value with a reason`() {
    var review = review([Self.dispute], choices: ["Seoul", "Soul"])
    let request3 = press("3", &review)
    #expect(request3 == nil)
    let request4 = press("2", &review)
    #expect(request4 == nil)
    guard case .settle(.decide(value: "Soul", reason: "post"))? = press("post\n", &review) else {
      Issue.record("not decided")
      return
    }
  }

  @Test func `an empty reason is refused, and escape cancels`() {
    var review = review([Self.plain])
    let request5 = press("w\n", &review)
    #expect(request5 == nil)
    #expect(review.screen.lines.contains { $0.text.contains("give an answer") })
    let request6 = review.press(.escape)
    #expect(request6 == nil)
    guard case .item = review.mode else {
      Issue.record("still typing")
      return
    }
  }

  @Test func `an item without a remedy cannot be applied`() {
    var review = review([Self.plain])
    let request7 = press("a", &review)
    #expect(request7 == nil)
    #expect(review.screen.lines.contains { $0.text.contains("no change to apply") })
  }

  @Test func `skipped items come again, and the end says what is left`() {
    var review = review([Self.remove, Self.plain])
    _ = press("s", &review)
    review.check(Self.plain)
    _ = press("s", &review)
    #expect(review.isAtEnd)
    #expect(review.summary.map(\.text) == ["Reviewed 2 of 2: 2 skipped.", "2 left open."])
    _ = press("r", &review)
    #expect(review.position == 0)
    review.check(Self.remove)
    _ = press("s", &review)
    _ = press("b", &review)
    #expect(review.position == 0)
  }

  @Test func `an item that is settled already is passed over`() {
    var review = Review([Self.remove, Self.plain])
    review.check(nil)
    #expect(review.position == 1 && review.fates[0] == .settledElsewhere)
    review.check(nil)
    #expect(review.isAtEnd)
    #expect(
      review.summary.map(\.text) == ["Reviewed 2 of 2: 2 settled along.", "Nothing is left."])
  }

  @Test func `undo takes back the last decision and returns to its item`() {
    var review = review([Self.remove, Self.plain])
    let request8 = press("u", &review)
    #expect(request8 == nil)
    _ = press("a", &review)
    review.finish(.applied, revision: 7, [], now: nil)
    review.check(Self.plain)
    guard case .undo(revision: 7)? = press("u", &review) else {
      Issue.record("no undo")
      return
    }
    review.undone(["Undid revision 7."])
    #expect(review.position == 0 && review.fates[0] == .open && review.lastRevision == nil)
  }

  @Test func `a decision that does not settle the item stays on it`() {
    var review = review([Self.country, Self.plain])
    review.finish(.edited, revision: 3, ["Changed city quito."], now: Self.country)
    #expect(review.position == 0 && review.isChecked && review.fates[0] == .stillOpen)
    #expect(review.screen.lines.contains { $0.text == "It is still open." })
  }

  @Test func `records that differ ask for a side`() {
    let pair = Self.finding(
      "kito",
      .merge(record: RecordAddress(.city, "kito"), into: RecordAddress(.city, "quito")))
    var review = review([pair])
    _ = press("a", &review)
    review.fail(["city kito and quito:", "  name: left 'Kito', right 'Quito'"], isConflict: true)
    #expect(review.screen.lines.contains { $0.text.contains("left 'Kito'") })
    guard case .settle(.remedy(given: _, reason: _, keep: .right))? = press("r", &review) else {
      Issue.record("no side")
      return
    }
  }

  @Test func `the screen fits terminals of any size in every mode`() {
    let long = Self.finding(
      "quito", .edit(record: RecordAddress(.city, "quito"), values: [.init("country")]),
      evidence: (1...40).map { "line \($0): 서울특별시 \(String(repeating: "x", count: 90))" })
    for keys in ["", "w", "wreason", "a", "ab\n", "?", "jjjjk", "s"] {
      for (columns, lines) in [(80, 24), (40, 10), (20, 5), (8, 3), (1, 1), (200, 60)] {
        var review = review([long, Self.plain], choices: ["One", "Two"])
        review.size = (columns, lines)
        _ = press(keys, &review)
        let screen = review.screen
        #expect(screen.lines.count <= lines, "\(keys) \(columns)x\(lines)")
        for line in screen.lines {
          #expect(displayWidth(of: line.text) <= columns, "\(keys) \(columns): \(line.text)")
        }
        if let cursor = screen.cursor, lines > 2 {
          #expect(cursor.line < lines && cursor.column <= columns, "\(keys) \(columns)x\(lines)")
        }
      }
    }
  }

  @Test func `a long item scrolls to its end and back`() {
    let long = Self.finding("quito", nil, evidence: (1...60).map { "evidence \($0)" })
    var review = review([long])
    for _ in 0..<200 { _ = review.press(.down) }
    #expect(review.screen.lines.contains { $0.text.contains("evidence 60") })
    _ = review.press(.home)
    #expect(review.screen.lines.contains { $0.text.contains("evidence 1") })
  }

  @Test func `control characters of the data never reach the terminal`() {
    let hostile = Self.finding("quito", nil, evidence: ["\u{1B}[2J\u{7}\u{9B}31m"])
    let text = review([hostile]).screen.lines.map(\.text).joined()
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
  }

  @Test func `lines name keys by letter or word, and answer questions`() {
    var review = review([Self.country])
    #expect(review.plainPrompt.contains("a apply"))
    let request9 = review.enter("waive\n")
    #expect(request9 == nil)
    #expect(review.plainPrompt.hasSuffix("Reason: "))
    guard case .settle(.waive(reason: "so"))? = review.enter("so") else {
      Issue.record("not waived")
      return
    }
    review.fail(["no"])
    let request10 = review.enter("\n")
    #expect(request10 == nil)
    let request11 = review.enter("frobnicate")
    #expect(request11 == nil)
    #expect(review.plainText.contains("'frobnicate': no such key."))
    guard case .quit? = review.enter("quit") else {
      Issue.record("not ended")
      return
    }
  }
}
