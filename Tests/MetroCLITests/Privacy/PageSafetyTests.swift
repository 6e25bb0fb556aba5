import Foundation
import Testing

/// Checks that no text of a record leaves the element of a page in which an export stands.
struct PageSafetyTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  @Test(arguments: ["title", "venue", "summary", "series"])
  func `linked data holds no tag, and the same text`(field: String) throws {
    #expect(
      sandbox.run(words: ["edit-program", "seoul-2015", "--\(field)", "</script><b>1</b>"]).status
        == 0)
    #expect(sandbox.run("export programs -o ./a.jsonld").status == 0)
    let text = try sandbox.text(of: "a.jsonld")
    #expect(!text.contains("<") && text.contains("\\u003c/script>"))
    let data = Data(text.utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect("\(object)".contains("</script><b>1</b>"))
  }

  @Test func `maps and reports hold no tag`() throws {
    for words in [
      ["edit-city", "quito", "--name", "Quito <b></script>"],
      ["edit-program", "seoul-2015", "--summary", "the the </script><b>"],
    ] {
      #expect(sandbox.run(words: words).status == 0)
    }
    #expect(sandbox.run("export cities -o ./a.geojson").status == 0)
    _ = sandbox.run("audit --sarif ./a.sarif")
    for name in ["a.geojson", "a.sarif"] {
      let text = try sandbox.text(of: name)
      #expect(!text.contains("<"), "\(name)")
      _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
    }
    #expect(try sandbox.text(of: "a.sarif").contains("\\u003c"))
  }

  @Test func `a Markdown table holds no tag`() throws {
    #expect(sandbox.run(words: ["edit-city", "quito", "--name", "<script>a</script>"]).status == 0)
    let text = sandbox.run("list-cities -f markdown").out
    #expect(text.contains(#"\<script>a\</script>"#))
  }
}
