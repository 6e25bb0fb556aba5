import Testing

@testable import MetroText

struct CountedNounTests {
  private func read(_ text: String, _ thing: CountedThing) throws -> Int {
    try WholeNumber(written: text, counting: thing, isNamed: true).value
  }

  @Test(arguments: [
    ("26 cadres territoriaux", 26), ("18 agents municipaux", 18), ("28 municipal staff", 28),
    ("28 mayors and planners", 28), ("10 yetkili", 10), ("15 чиновников", 15), ("10명의 공무원", 10),
    ("25名学員", 25), ("ผู้เข้าร่วม 30 คน", 30), ("28 city officials", 28), ("12 Stadträte", 12),
    ("a total of 26 librarians", 26), ("twelve urban foresters", 12),
    ("14 pracowników samorządowych", 14),
    ("30 women and men", 30), ("18 agents de la ville", 18), ("참가자 30명", 30),
  ])
  func `a number of any people is read`(text: String, number: Int) throws {
    #expect(try read(text, .people) == number)
  }

  @Test func `a number of known things is read`() throws {
    #expect(try read("9 ülke", .countries) == 9)
    #expect(try read("12 sunum", .presentations) == 12)
    #expect(try read("발표 12건", .presentations) == 12)
    #expect(try read("14 villes africaines", .cities) == 14)
    #expect(try read("un máximo de 20 plazas", .places) == 20)
    #expect(try read("up to 20 seats", .places) == 20)
    #expect(try read("maximal 20 Plätze", .places) == 20)
    #expect(try read("최대 20명", .places) == 20)
    #expect(try read("20 plazas", .places) == 20)
    #expect(try read("20 seats max", .places) == 20)
  }

  @Test(arguments: [
    "3 days", "4 hours", "12 años", "1200 euros", "30 %", "30 percent", "13th participants",
    "5 May", "12 of 30",
    "12 of them", "28 people and 3 cities", "no 28 people", "28 not registered", "ponad 26 osób",
    "more than 26 staff", "about 26 staff", "26 or more staff", "28 years old", "28 Main Street",
    "page 28", "28 pages",
    "28 cities", "9 ülke", "12 sunum", "5 networks", "28 women", "5 other participants",
    "28 more people",
    "28 participants from Asia", "5 participantes de Asia", "28 applicants", "28-30 staff",
    "28 staff (14 women)",
    "28 staff, 3 others", "Group 5", "room 12", "第5名学員", "여성 12명", "30人次", "5年", "제5명", "30분",
    "2015年",
    "up to 20 staff", "maximum 20 participants", "beş yüz yetkili", "on site", "20 sessions",
    "20 hundred staff",
    "5 teams", "12 institutions", "3 women mayors", "28 mayors and two planners", "ไม่ถึง 30 คน",
    "กว่า 30 คน",
    "28 km", "€ 28", "30 staff max", "30 participants online", "25名来自亚洲的学员", "28 awards",
    "28.5 staff", "28 lakh", "28 crore", "28 registrations",
    "28 potential participants",
    "28 interested people", "28 downloads", "28 volunteers needed", "28 expected participants",
  ])
  func `another number is no number of people`(text: String) {
    #expect(throws: InvalidValue.self, "\(text)") { try read(text, .people) }
  }

  @Test(arguments: [
    "28 mayors", "9 delegations", "12 speakers", "9 ülke", "5 program participants", "3 city days",
  ])
  func `what is not known as a city is no number of cities`(text: String) {
    #expect(throws: InvalidValue.self, "\(text)") { try read(text, .cities) }
  }

  @Test func `without a chosen field, only known words follow a number`() {
    #expect(throws: InvalidValue.self) {
      try WholeNumber(written: "26 cadres territoriaux", counting: .people)
    }
  }
}
