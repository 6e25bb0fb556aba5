import Testing

@testable import MetroCore

struct ListMergeTests {
  private func merged(_ base: String, _ one: String, _ other: String, _ type: FieldType = .line)
    -> String?
  {
    let lists = [base, one, other].map { ListText.values(of: $0) }
    let result = ListMerge.merged(lists[0], lists[1], lists[2], of: type)
    #expect(ListMerge.merged(lists[0], lists[2], lists[1], of: type) == result, "asymmetric")
    return result.map(ListText.joined)
  }

  @Test func `elements that one side added or removed are merged`() {
    #expect(merged("a;b;c", "a;b;c;d", "a;c") == "a;c;d")
    #expect(merged("a;b", "x;a;b", "a;y;b") == "x;a;y;b")
    #expect(merged("a", "", "a;b") == "b")
    #expect(merged("a", "", "") == "")
  }

  @Test func `two additions in one place have the same order on both sides`() {
    #expect(merged("a", "a;x", "a;y") == "a;x;y")
    #expect(merged("a", "a;z", "a;b;c") == "a;b;c;z")
    #expect(merged("a", "a;x;y", "a;y;x") == "a;x;y")
  }

  @Test func `a new order is kept, and two different ones are a conflict`() {
    #expect(merged("a;b;c", "c;b;a", "a;b;c;d") == "c;d;b;a")
    #expect(merged("a;b;c", "c;b;a", "b;a;c") == nil)
    #expect(merged("a;b;c", "c;b;a", "c;b;a") == "c;b;a")
  }

  @Test func `a value that occurs several times is counted`() {
    #expect(merged("a;a", "a", "a;a;b") == "a;b")
    #expect(merged("a", "a;a", "a;a") == "a;a")
  }

  @Test func `speakers are distinguished by name, and the rest of one is a value`() {
    let base = "Kim | Dr.;Lee"
    #expect(merged(base, "Kim | Prof.;Lee", "Kim | Dr.", .speaker) == "Kim | Prof.")
    #expect(merged(base, "Kim | Prof.;Lee", "Kim;Lee", .speaker) == nil)
    #expect(merged(base, "Kim | Prof.;Lee", "Lee", .speaker) == nil)
  }
}
