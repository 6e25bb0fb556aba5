import Testing

@testable import MetroWorkbook

/// Checks that the address in a formula is found.
struct FormulaLinkTests {
  @Test(arguments: [
    #"HYPERLINK("https://example.org/b","Page b")"#,
    #"of:=HYPERLINK("https://example.org/b";"Page")"#,
    #"=hyperlink( "https://example.org/b" )"#,
  ])
  func `the address of a hyperlink is found`(formula: String) {
    #expect(FormulaLink.address(in: formula.utf8) == "https://example.org/b")
  }

  @Test func `two quotes are one`() {
    #expect(
      FormulaLink.address(in: #"HYPERLINK("https://a.org/""b""","x")"#.utf8)
        == #"https://a.org/"b""#)
  }

  @Test(arguments: [
    #"HYPERLINK(A1,"x")"#, #"HYPERLINK("https://a.org/"&A1,"x")"#, #"SUM("https://a.org")"#, "",
    #"HYPERLINK("https://a.org"#,
  ])
  func `a computed address and another formula have none`(formula: String) {
    #expect(FormulaLink.address(in: formula.utf8) == nil)
  }
}
