import Testing

@testable import MetroText

/// Hours in all beside those of each day.
struct SumHoursTests {
  @Test(arguments: [
    "Four days of six hours each, 28 hours in total", "4 days x 6 hours = 28 hours",
    "6 hours a day for four days, 28 hours in total", "28 hours of training (4 days of 6 hours)",
    "28 hours: 4 days, 6 hours a day",
    "Du 11 au 14 mars 2019 : 4 jours à raison de 6 heures par jour, soit 28 heures au total",
    "4 días de 6 horas cada uno, 28 horas en total", "O curso tem 28 horas (4 dias de 6 horas)",
    "4 giorni da 6 ore ciascuno, 28 ore in totale", "4 Tage à 6 Stunden, insgesamt 28 Stunden",
    "4 dagen van 6 uur, in totaal 28 uur", "4 dni po 6 godzin dziennie, łącznie 28 godzin",
    "4 дня по 6 часов в день, всего 28 часов", "4 gün, günde 6 saat, toplam 28 saat",
    "4 hari, 6 jam per hari, total 28 jam", "4 ngày, mỗi ngày 6 giờ, tổng cộng 28 giờ",
    "4 أيام بمعدل 6 ساعات يوميا، بمجموع 28 ساعة", "4天，每天6小时，共28小时",
    "4日間、1日6時間、計28時間", "4일간 하루 6시간씩 총 28시간",
    "4 sessions of 6 hours each, 28 hours in total", "全4回、1回6時間、計28時間",
    "4 sesiones de 6 horas durante 2 semanas (28 horas)",
  ])
  func `hours in all that are not those of the days are found`(text: String) {
    #expect(
      WrittenSum.wrongHours(in: text)?.message == "28 hours are stated, but 4 times 6 is 24")
  }

  @Test(arguments: [
    "4 days of 6 hours each, 24 hours in total", "4天，每天6小时，共24小时",
    "4일간 하루 6시간씩 총 24시간", "全4日間、1日6時間、計24時間",
    "4 days of 6 hours each and 4 hours of visits, 28 hours in total",
    "4 days, about 6 hours a day, 28 hours in total",
    "4 to 5 days of 6 hours each, 28 hours in total",
    "4 days of 6-7 hours, 28 hours in total",
    "4 days of 6 hours each, and a half day, 28 hours in total",
    "4 days, 6 hours a day with a lunch break, 20 hours in total",
    "5 days (6 hours a day, 4 on Friday), 28 hours in total",
    "Two groups of 4 days of 6 hours each, 48 hours in total",
    "4 weeks of 5 days of 6 hours each, 120 hours in total",
    "5 weeks, 2 days a week, 6 hours a day, 60 hours in total",
    "4 days of 6 hours each, 28 academic hours in total", "4 days of 6 hours, open 24 hours",
    "Within 20 hours, 4 days of 6 hours each", "4 days of 6.5 hours each, 26 hours in total",
    "3月14日、1日6時間、計28時間", "3월 14일, 하루 6시간씩 총 28시간",
    "12 sesiones de 2 horas, 2 sesiones por semana (26 horas)",
  ])
  func `other hours, days and dates are no product`(text: String) {
    #expect(WrittenSum.wrongHours(in: text) == nil)
  }

  @Test(
    .timeLimit(.minutes(1)), arguments: ["6 hours each, ", "4 days of 6 hours (", "5 people: 4 "])
  func `a long run of hours is related in linear time`(group: String) {
    let text = String(repeating: group, count: 5_000)
    _ = WrittenSum.wrongHours(in: text)
    _ = WrittenSum.wrong(in: text)
  }
}
