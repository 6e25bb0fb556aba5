import Testing

@testable import MetroCore

/// Statements about a field that can or cannot both be true.
struct AgreementTests {
  private func statement(_ text: String) -> StatedValue {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    var value = StatedValue(stated: parts[0], value: parts.count > 1 ? parts[1] : parts[0])
    if parts.count > 2, !parts[2].isEmpty { value.scope = parts[2] }
    if parts.count > 3 { value.language = parts[3] }
    return value
  }

  private func agree(
    _ field: String, _ left: String, _ right: String, hasPhases: Bool = false,
    others: Set<String> = []
  ) throws -> Bool {
    var agreement = Agreement(field: try Noun.program.citable(field), hasPhases: hasPhases)
    agreement.others = others
    let (left, right) = (statement(left), statement(right))
    let holds = agreement.holds(left, right)
    #expect(holds == agreement.holds(right, left), "\(left) \(right)")
    return holds
  }

  @Test(arguments: [
    ("2015-04-08/2015-04-14", "2015-04-08/2015-04-14"), ("2015-04", "2015-04-08/2015-04-14"),
    ("2015", "2015-04"), ("2015-04-07/2015-04-15|2015-04-07/2015-04-15|with-travel", "2015-04-08"),
    ("2015-04-08/..", "2015-04-08/2015-04-14"),
  ])
  func `dates agree if one includes the other`(left: String, right: String) throws {
    #expect(try agree("dates", left, right))
  }

  @Test(arguments: [
    ("2015-04-07/2015-04-15", "2015-04-08/2015-04-14"), ("2015-04", "2015-05-01"),
    ("2015-04-07/2015-04-15|2015-04-07/2015-04-15|with-travel", "2015-04-20"),
    ("2015-04-08/2015-04-12|2015-04-08/2015-04-12|with-travel", "2015-04-07/2015-04-13"),
    ("2015", "2016"),
  ])
  func `dates disagree if each extends beyond the other`(left: String, right: String) throws {
    #expect(try !agree("dates", left, right))
  }

  @Test(arguments: [
    ("13th edition", "XIII edición", true), ("13", "第13回", true), ("thirteenth", "13|13", true),
    ("12th edition", "13th edition", false), ("Spring 2019", "Spring 2019", true),
    ("Spring 2019", "Autumn 2019", false),
  ])
  func `editions agree if their numbers do`(left: String, right: String, agree: Bool) throws {
    #expect(try self.agree("edition", left, right) == agree)
  }

  @Test func `the phases of a program agree, but overlapping ranges do not`() throws {
    let (first, second) = ("2021-10-04/2021-10-08", "2021-11-22/2021-11-26")
    #expect(try agree("dates", first, second, hasPhases: true))
    #expect(try !agree("dates", first, second))
    #expect(try agree("dates", first, "2021-10-04/2021-11-26", hasPhases: true))
    #expect(try !agree("dates", first, "2021-10-05/2021-10-09", hasPhases: true))
  }

  @Test func `a bound agrees with numbers within it`() throws {
    #expect(try agree("delegates", "over 15|15", "17|17"))
    #expect(try agree("delegates", "约30名|30", "28|28"))
    #expect(try !agree("delegates", "over 20|20", "17|17"))
    #expect(try !agree("delegates", "13|13", "16|16"))
    #expect(try !agree("delegates", "over 22 officials|22", "22 participants|22"))
    #expect(try agree("delegates", "at least 22 officials|22", "22 participants|22"))
    #expect(try agree("delegates", "over 1,500 people|1500", "more than 2,500 people|2500"))
    #expect(try !agree("delegates", "almost 30|30", "31|31"))
  }

  @Test func `a bound without a value contradicts numbers outside it`() throws {
    func agree(_ words: String, with number: String) throws -> Bool {
      let agreement = Agreement(field: try Noun.program.citable("delegates"))
      let bound = StatedValue(stated: words, value: nil)
      let exact = StatedValue(stated: number, value: number)
      let holds = agreement.holds(bound, exact)
      #expect(agreement.haveRivals([bound, exact]) != holds)
      return holds
    }
    #expect(try !agree("over 25 officials", with: "22"))
    #expect(try agree("over 20 officials", with: "22"))
    #expect(try agree("about 20 officials", with: "22"))
    #expect(try agree("over 25 officials of 7 cities", with: "22"))
    #expect(try agree("many officials", with: "22"))
  }

  @Test(arguments: [
    ("a;b|a;b|closed", "b;a|b;a|closed", true), ("a;b|a;b|closed", "a|a|closed", false),
    ("a;b|a;b|closed", "a|a|open", true), ("a;b|a;b|closed", "a;c|a;c|open", false),
    ("a|a|open", "b|b|open", true), ("a|a", "b|b", true), ("a;b|a;b|closed", "c|c", false),
  ])
  func `an open list names some members, and a closed one all`(
    left: String, right: String, holds: Bool
  )
    throws
  {
    #expect(try agree("participants", left, right) == holds)
  }

  @Test func `titles are compared within a language`() throws {
    #expect(try !agree("title", "Water Course|Water Course||en", "Air Course|Air Course||en-GB"))
    #expect(try agree("title", "Water Course|Water Course||en", "Eau|Eau||fr"))
    #expect(try agree("title", "Curso: AGUA|Curso: AGUA", "Curso: água|Curso: água"))
    #expect(try agree("title", "Water Course", "물 관리 연수"))
    #expect(try agree("title", "Water: a course", "“Water - A Course”"))
    #expect(try !agree("title", "Water Course", "Air Course"))
  }

  @Test func `different hosts disagree unless all of them host`() throws {
    #expect(try !agree("host", "seoul", "tokyo"))
    #expect(try agree("host", "seoul", "tokyo", others: ["seoul", "tokyo"]))
    #expect(try !agree("host", "seoul", "lima", others: ["seoul", "tokyo"]))
  }

  @Test func `a statement without a value contradicts nothing`() throws {
    var spring = statement("in spring")
    spring.value = nil
    let agreement = Agreement(field: try Noun.program.citable("dates"))
    #expect(agreement.holds(spring, statement("2015-11")))
    #expect(try agree("summary", "One thing.", "Another thing."))
  }
}
