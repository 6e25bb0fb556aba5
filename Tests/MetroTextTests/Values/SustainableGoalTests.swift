import Testing

@testable import MetroText

struct SustainableGoalTests {
  @Test func `there are 17 goals and 169 targets, and each is accepted as it is`() throws {
    let targets = SustainableGoal.all.filter { $0.contains(".") }
    #expect(SustainableGoal.all.count == 17 + 169 && targets.count == 169)
    #expect(Set(SustainableGoal.all).count == SustainableGoal.all.count)
    for text in SustainableGoal.all { #expect(try SustainableGoal(text).text == text) }
    #expect(try SustainableGoal("11.b").goal == 11)
  }

  @Test(arguments: [
    "", "0", "18", "99", "11.0", "11.8", "11.z", "11.d", "17.a", "17.20", "8.11", "1.6", "a", "11.",
    ".6", "11.6.1", "11,6", "-1", "１１", "11.aa", "1e1", " 11", "11\n",
  ])
  func `any other text is rejected`(text: String) {
    #expect(throws: InvalidValue.self) { try SustainableGoal(text) }
  }

  @Test(arguments: [
    ("SDG11", "11"), ("sdg 11.6", "11.6"), ("Goal 6", "6"), ("06", "6"), ("11.B", "11.b"),
    ("ODS 7", "7"), ("#13", "13"), ("18", nil), ("SDG18", nil), ("11.z", nil), ("water", nil),
    ("", nil),
  ])
  func `a goal in other words is suggested`(text: String, suggestion: String?) {
    let error = #expect(throws: InvalidValue.self) { try SustainableGoal(text) }
    #expect(error?.suggestion == suggestion)
  }

  @Test func `an error names the targets of the goal`() {
    let error = #expect(throws: InvalidValue.self) { try SustainableGoal("11.z") }
    #expect(error?.reason == "goal 11 has no target 11.z")
    #expect(error?.expected == "11.1 to 11.7, or 11.a to 11.c")
    let last = #expect(throws: InvalidValue.self) { try SustainableGoal("17.a") }
    #expect(last?.expected == "17.1 to 17.19")
  }
}
