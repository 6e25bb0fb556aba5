import Testing

@testable import MetroCore

struct SQLTextTests {
  @Test(arguments: [
    ("SELECT 1", "SELECT"), ("  \n;-- x\n/* y */ delete from city", "DELETE"),
    ("explain query plan Drop", "DROP"), ("EXPLAIN", ""), ("", ""), ("/* DROP", ""), ("(DROP)", ""),
    ("DROP/**/TABLE", "DROP"), ("--DROP", ""), ("/*/ DROP */x", "X"),
  ])
  func `the verb is the first word other than EXPLAIN`(text: String, verb: String) {
    #expect(SQLText(text).verb == verb)
  }

  @Test func `a position counts characters and lines from 1`() {
    let text = SQLText("ab\n서울x\n")
    let places = [0, 2, 3, 6, 9, 11, 99].map { text.place(of: $0) }
    #expect(places.map(\.line) == [1, 1, 2, 2, 2, 3, 3])
    #expect(places.map(\.column) == [1, 3, 1, 2, 3, 1, 1])
  }
}
