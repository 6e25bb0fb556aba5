import Testing

@testable import MetroText

struct WrittenProgramDayTests {
  private static let first = CalendarDay(existingYear: 2019, month: 8, day: 5)
  private static let dates = first...first.adding(4)

  @Test(arguments: [
    ("On the fourth and last day, 16 May, they", 4, "2019-05-16", "fourth and last day, 16 May"),
    ("No quarto e último dia, 16 de maio", 4, "2019-05-16", "quarto e último dia, 16 de maio"),
    ("am dritten Tag, dem 8. März,", 3, "2019-03-08", "dritten Tag, dem 8. März"),
    ("Day 4 (9 August 2019)", 4, "2019-08-09", "Day 4 (9 August 2019"),
    ("Day 3 | Wed 8 Nov 2018 | 14:00", 3, "2018-11-08", "Day 3 | Wed 8 Nov 2018"),
    ("Le troisième jour, mercredi 8 mars", 3, "2019-03-08", "troisième jour, mercredi 8 mars"),
    ("第四天（5月16日）", 4, "2019-05-16", "第四天（5月16日"),
    ("3日目（8月8日）は", 3, "2019-08-08", "3日目（8月8日"),
    ("4일차(8월 9일)", 4, "2019-08-09", "4일차(8월 9일"),
    ("Pada hari keempat, 9 Agustus", 4, "2019-08-09", "hari keempat, 9 Agustus"),
    ("في اليوم الرابع، 9 أغسطس", 4, "2019-08-09", "اليوم الرابع، 9 أغسطس"),
    ("На третий день, 8 августа", 3, "2019-08-08", "третий день, 8 августа"),
  ])
  func `a counted day is read beside its date`(
    text: String, number: Int, day: String, excerpt: String
  ) {
    let found = WrittenProgramDay.read(text, year: 2019, near: Self.dates)
    #expect(found.map(\.number) == [number] && found.map(\.excerpt) == [excerpt], "\(found)")
    #expect(found.first?.days.map(\.text) == [day])
  }

  @Test(arguments: [
    "on the first and second day, 6 and 7 August", "World Cities Day 2 (31 October)",
    "the third day of the month, 8 August", "on the 4th day (5–6 August)", "Day 2-3: 6 August",
    "el día 8, jueves 8 de agosto", "the second day 7 August", "the fourth session, 8 August",
  ])
  func `other days and numbers are not counted days`(text: String) {
    #expect(WrittenProgramDay.read(text, year: 2019, near: Self.dates) == [])
  }

  @Test func `ranges and arrivals are other beginnings`() {
    let starts = WrittenProgramDay.starts(
      in: "The forum (7–9 August) began", year: 2019, near: Self.dates)
    #expect(starts.map(\.text) == ["2019-08-07"])
    for text in ["Arrival on 5 August", "Day 0 (5 August)", "Anreise am 5. August", "到着日"] {
      #expect(WrittenProgramDay.mentionsArrival(text), "\(text)")
    }
    #expect(!WrittenProgramDay.mentionsArrival("Day 1 (5 August)"))
  }
}
