import Testing

@testable import MetroText

struct WrittenLengthTests {
  @Test(arguments: [
    ("a five-day course", 5...5), ("5-day training", 5...5), ("a five day course", 5...5),
    ("8 nights & 9 days", 9...9), ("9 days / 8 nights", 9...9), ("two weeks", 10...14),
    ("a two-week course", 10...14), ("one week of training", 5...7), ("a one-day workshop", 1...1),
    ("4 nights", 5...5), ("a week-long course", 5...7), ("It lasts 7 days.", 7...7),
    ("for 5 days", 5...5), ("curso de cinco días", 5...5), ("curso de 5 días", 5...5),
    ("una semana de formación", 5...7), ("dos semanas", 10...14), ("cinq jours", 5...5),
    ("une semaine", 5...7), ("formation de 5 jours", 5...5), ("curs de cinc dies", 5...5),
    ("curso de 5 dias", 5...5), ("5-tägige Schulung", 5...5),
    ("5일간", 5...5), ("5일 과정", 5...5), ("5박 6일", 6...6), ("5박6일", 6...6), ("사흘간", 3...3),
    ("2주 과정", 10...14),
    ("1주일", 5...7), ("4월 8일부터 14일까지 7일간", 7...7), ("닷새 동안", 5...5),
    ("五天", 5...5), ("5天", 5...5), ("为期五天的培训", 5...5), ("为期5日", 5...5), ("两周", 10...14),
    ("5天4夜", 5...5), ("Seminar über drei Tage", 3...3), ("ein Fachkurs über 2 Wochen", 10...14),
    ("两个星期", 10...14), ("4月8日至14日，为期7天", 7...7),
    ("为期两天半", 2...3), ("历时两天半的培训", 2...3), ("quince días", 10...15), ("huit jours", 5...8),
    ("quinze jours", 10...15), ("15 jours", 15...15), ("eight days", 8...8),
    ("Over four days, from 5 to 7 June 2019", 4...4), ("held over four days", 4...4),
    ("cuatro jornadas", 4...4), ("4 วัน", 4...4), ("4 วัน 3 คืน", 4...4),
    ("5日間", 5...5), ("五日間", 5...5), ("1週間", 5...7), ("7泊8日", 8...8), ("2週間の研修", 10...14),
  ])
  func `a length is read`(text: String, days: ClosedRange<Int>) {
    #expect(WrittenLength.read(text)?.days == days)
  }

  @Test(arguments: [
    ("5박", 5), ("five nights", 5), ("4 คืน", 4), ("5泊", 5), ("6일간, 5박", nil), ("5 days", nil),
    ("two weeks", nil),
  ])
  func `a length in nights says so unless days are stated`(text: String, nights: Int?) {
    #expect(WrittenLength.read(text) != nil)
    #expect(WrittenLength.read(text)?.nights == nights)
  }

  @Test(arguments: [
    "30 days before", "within 10 days", "Day 5", "World Environment Day", "10 days after",
    "every day",
    "since 90 days", "72 hours", "One day, cities will share", "at least 30 days", "5 June",
    "two weeks later", "a 90-day plan", "two days a week", "the last 5 days", "seven cities", "",
    "365 days", "Climate Week 2015", "1.5 days", "weekly", "next two weeks", "in five days",
    "dentro de 10 días", "10 días antes", "hace dos semanas", "cada dos días", "el día 5",
    "Día Mundial de las Ciudades", "15 días después", "10 jours avant", "depuis 10 jours",
    "dans deux semaines", "chaque semaine", "Journée mondiale", "d’ici 5 jours",
    "4월 5일", "5일", "10일 이내", "5일 전", "5일까지", "오늘", "매일", "제5일", "3주년",
    "4月5日", "5日", "第5天", "10天内", "三天前", "周三", "一周年", "每天", "两周后", "今天",
    "over four days of training", "una jornada", "ภายใน 4 วัน", "วันที่ 4", "4 วันที่",
    "4月8日から14日", "5日以内", "10日間以内", "第2週", "毎日",
  ])
  func `another mention of days is not a length`(text: String) {
    #expect(WrittenLength.read(text) == nil)
  }
}
