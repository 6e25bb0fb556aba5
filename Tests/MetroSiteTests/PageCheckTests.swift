import Testing

@testable import MetroSite

struct PageCheckTests {
  private func faults(_ html: String) -> [String] {
    var check = PageCheck()
    return check.take(SiteFile(path: "a/b.html", bytes: Array(html.utf8)))
  }

  @Test(arguments: [
    "<img src=\"https://example.org/x.png\">", "<script src='//example.org/x.js'></script>",
    "<link rel=\"stylesheet\" href=https://example.org/x.css>", "<IMG SRC = \"http://x\">",
    "<form action=\"https://example.org\"></form>", "<image xlink:href=\"https://x.org\"/>",
    "<!-- a > b --><iframe src=\"https://x.org\">", "<img src=\"data:image/png;base64,x\">",
  ])
  func `what a page loads from elsewhere is a fault`(html: String) {
    let faults = faults(html)
    #expect(faults.count == 1 && faults.allSatisfy { $0.contains("a/b.html: loads ") }, "\(faults)")
  }

  @Test(arguments: [
    "<a href=\"https://example.org\">x</a>",
    "<link rel=\"canonical\" href=\"https://example.org\">",
    "<p>src=\"https://example.org\"</p>", "<!-- <img src=\"https://example.org\"> -->",
    "<a href=\"mailto:x@example.org\">x</a>", "<img src=\"../x.png\" alt=\"a > b\">",
  ])
  func `links and texts are no faults`(html: String) {
    #expect(faults(html) == [])
  }

  @Test func `what the policy of a page forbids is a fault`() {
    #expect(faults("<p onclick=\"x()\">").count == 1)
    #expect(faults("<p style=\"color: red\">").count == 1)
  }

  @Test func `a link to a file that the site does not have is a fault`() {
    var check = PageCheck()
    _ = check.take(
      SiteFile(
        path: "a/b.html",
        bytes: Array("<a href=\"../c.html#x\"></a><a href=\"d.html\"></a><a href=\"#e\"></a>".utf8))
    )
    _ = check.take(SiteFile(path: "c.html", bytes: []))
    #expect(check.unresolved() == ["a/b.html: leads to a/d.html, which does not exist"])
  }
}
