import MetroCore
import Testing

@testable import MetroFormats

struct MarkdownRendererTests {
  static let header = """
    | id | title | capacity | themes | summary |
    | --- | --- | ---: | --- | --- |

    """

  @Test(arguments: [
    ("plain", "plain"), ("a|b", "a\\|b"), ("a\\b", "a\\\\b"), ("<b>", "\\<b>"), ("*a*", "\\*a\\*"),
    ("a_b", "a\\_b"), ("`a`", "\\`a\\`"), ("[a](b)", "\\[a\\](b)"), ("a\nb", "a<br>b"),
    ("\u{1B}[1m", "␛\\[1m"), ("서울", "서울"), ("", ""),
  ])
  func `a value never leaves its cell`(title: String, cell: String) throws {
    let row: [Cell] = [.text("a"), .text(title), .integer(3), .text("x;y"), .null]
    #expect(try Rendered.text(.markdown, [row]) == Self.header + "| a | \(cell) | 3 | x;y |  |\n")
  }

  @Test func `an empty result has a header`() throws {
    #expect(try Rendered.text(.markdown, []) == Self.header)
  }
}
