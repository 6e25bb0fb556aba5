import Testing

@testable import MetroText

struct ListLiteralTests {
  @Test(arguments: [
    ("['ar', 'vr', 'xr']", ["ar", "vr", "xr"]), ("[' AI/ML', ' DevOps']", ["AI/ML", "DevOps"]),
    ("[\"water\"]", ["water"]), ("[]", []), (" [ ] ", []), ("['a', \"it's\"]", ["a", "it's"]),
    (#"['it\'s', 'b']"#, ["it's", "b"]), ("['a',]", ["a"]),
    (#"["Montr\u00e9al", "\ud83c\udfd9", "a\/b"]"#, ["Montréal", "🏙", "a/b"]),
  ])
  func `the items are read`(text: String, items: [String]) {
    #expect(ListLiteral.items(text) == items)
  }

  @Test(arguments: [
    "[draft]", "water", "", "[", "]", "['a' 'b']", "['a'", "['a]", "[1, 2]", "['a'] and more",
    "[see 'a']", #"['\ud83c']"#, #"['\u00']"#, #"['\u+0e9']"#, #"['C:\new']"#,
  ])
  func `other texts are no lists`(text: String) {
    #expect(ListLiteral.items(text) == nil)
  }
}
