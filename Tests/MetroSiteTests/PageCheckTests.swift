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

  private func faults(ofStyle css: String) -> [String] {
    var check = PageCheck()
    return check.take(SiteFile(path: "static/a.css", bytes: Array(css.utf8)))
  }

  @Test(arguments: [
    "@import \"https://example.org/x.css\";", "@import url(https://example.org/x.css);",
    "@IMPORT '//example.org/x.css' screen;", "p{background:url( 'https://example.org/x.png' )}",
    "p{background:URL(//example.org/x.png)}", "p{background:u\\72l(https://example.org/x)}",
    "p{background:url(\"\\68ttps://example.org/x\")}", "p{background:url(h\\74 tps://example.org)}",
    "p{background:image-set(\"https://example.org/x.png\" 1x, url(y.png) 2x)}",
    "p{background:-webkit-image-set('//example.org/x' 1x)}",
    "p{background:url(\\\\\\\\example.org)}",
    "@font-face{src:local(\"x\"),url(https://example.org/x.woff2) format(\"woff2\")}",
    "@import/**/\"https://example.org/x\";", "p{--x:url(https://example.org/x)}",
    "p{mask:src(\"https://example.org/x\")}", "@namespace svg url(x);p{src:url(//example.org)}",
    "p{content:\"a\\\nb\";background:url(https://example.org)}",
    "p{background:url(data:image/png;base64,AAAA)}",
  ])
  func `what a style sheet loads from elsewhere is a fault`(css: String) {
    let faults = faults(ofStyle: css)
    #expect(
      faults.count == 1 && faults.allSatisfy { $0.contains("static/a.css: loads ") }, "\(faults)")
  }

  @Test(arguments: [
    "@import \"x.css\";", "p{background:url(../x.png)}", "p{background:url()}", "p{mask:url(#m)}",
    "/* url(https://example.org) */", "p{content:\"https://example.org\"}",
    "p{content:\"url(https://example.org)\"}", "a[href^=\"https://\"]{color:red}",
    "@namespace svg url(http://www.w3.org/2000/svg);", "@namespace 'http://www.w3.org/1999/xhtml';",
    "a:hover{color:red}",
    "p{background:image-set(\"x.png\" type(\"image/png\") 1x)}", "p{background:url(x.png?a:b)}",
    "p{curl: a(https://example.org)}",
  ])
  func `files of the site and texts in a style sheet are no faults`(css: String) {
    #expect(faults(ofStyle: css) == [])
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
