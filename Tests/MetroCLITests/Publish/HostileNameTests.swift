import Foundation
import Testing

/// Reads pages with the parser html5lib, whose strict mode reports every fault of the markup.
struct HostileNameTests {
  let sandbox: Sandbox

  /// Names with what ends or begins markup somewhere.
  private static let names = [
    "</title><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x",
    "\"\u{301} onmouseover=\"x", "<\u{338}b>", "--><b>", "]]><b>", "&lt;b&gt; &amp; &#60;",
    "{{root}}",
    "</script><b>", "א\u{200F}<b>", "서울 <b> 東京", "javascript:alert(1)",
    "`x` ${y}",
  ]

  init() throws { sandbox = try Sandbox.withSeoul() }

  /// Returns, for each file, the text of its heading and the names of its elements.
  private func parsed(_ files: [String]) throws -> [String: (
    heading: String, elements: Set<String>
  )] {
    let lines = try Reader.lines(
      """
      import html5lib, json, sys
      for path in open(sys.argv[1]).read().split('\\n'):
        parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder('etree'), strict=True,
          namespaceHTMLElements=False)
        tree = parser.parse(open(path, 'rb'), transport_encoding='utf-8')
        heading = ''.join(tree.find('.//h1').itertext())
        print(json.dumps([path, heading, sorted({str(e.tag) for e in tree.iter()})]))
      """, sandbox.path("files.txt"))
    var pages: [String: (heading: String, elements: Set<String>)] = [:]
    for line in lines {
      let page = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [Any] ?? []
      let path = try #require(page[0] as? String)
      pages[path] = (
        try #require(page[1] as? String), Set(try #require(page[2] as? [String]))
      )
    }
    return pages
  }

  @Test func `hostile names stay text in the tree that a browser builds`() throws {
    for (index, name) in Self.names.enumerated() {
      let added = sandbox.run(words: ["add-city", "c\(index)", "--name", name])
      #expect(added.status == 0, "\(added)")
      let program = sandbox.run(words: [
        "add-program", "p\(index)", "--title", name, "--host", "c\(index)", "--summary", name,
      ])
      #expect(program.status == 0, "\(program)")
    }
    #expect(sandbox.run("publish ./site --quiet").status == 0)
    #expect(sandbox.run("report -o ./report.html").status == 0)
    let ids = Self.names.indices
    let cities = ids.map { sandbox.path("site/city/c\($0).html") }
    let files =
      cities + ids.map { sandbox.path("site/program/p\($0).html") }
      + ["index", "cities", "programs", "search", "data"].map { sandbox.path("site/\($0).html") }
      + [sandbox.path("report.html")]
    try sandbox.write(files.joined(separator: "\n"), to: "files.txt")
    let pages = try parsed(files)
    #expect(pages.count == files.count)
    for (name, path) in zip(Self.names, cities) {
      #expect(pages[path]?.heading == name)
    }
    for (path, page) in pages {
      #expect(page.elements.isDisjoint(with: ["img", "b", "iframe"]), "\(path)")
    }
  }
}
