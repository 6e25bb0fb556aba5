import Testing

@testable import MetroText

struct LengthSubjectTests {
  @Test(arguments: [
    "Applications are open for three weeks", "Las inscripciones están abiertas dos semanas",
    "two days of visits", "tres días de conferencias", "其中两天参观", "うち2日間は見学",
    "2박 3일의 현장견학 포함", "a stay of three weeks in Seoul", "접수 기간은 3주간",
    "报名为期三周", "deux jours de visites", "dos dias 8 a 12", "sau tuần này",
  ])
  func `the time of something else is no length of a program`(text: String) {
    #expect(WrittenLength.read(text) == nil)
  }

  @Test(arguments: [
    ("After registration, a five-day course", 5...5), ("a five-day study visit", 5...5),
    ("The workshop with visits lasted five days", 5...5),
    ("Registration for the two-week course", 10...14),
    ("5일간 온라인 연수", 5...5), ("duró dos semanas", 10...14), ("curso de três dias", 3...3),
    ("siebentägiger Kurs", 7...7), ("zweiwöchige Schulung", 10...14), ("vierzehn Tage", 14...14),
    ("sette giorni", 7...7), ("due settimane", 10...14), ("vijf dagen", 5...5),
    ("een vijfdaagse cursus", 5...5), ("pięć dni", 5...5), ("dwutygodniowy kurs", 10...14),
    ("пять дней", 5...5), ("пятидневный курс", 5...5), ("beş günlük eğitim", 5...5),
    ("iki hafta", 10...14),
    ("lima hari", 5...5), ("dua minggu", 10...14), ("năm ngày", 5...5), ("hai tuần", 10...14),
    ("خمسة أيام", 5...5), ("أسبوعين", 10...14), ("پنج روز", 5...5), ("دو هفته", 10...14),
    ("quatre dies", 4...4), ("5 dagen", 5...5), ("5 дней", 5...5), ("5 hari", 5...5),
    ("5 gün", 5...5),
  ])
  func `the length of a program is read`(text: String, days: ClosedRange<Int>) {
    #expect(WrittenLength.read(text)?.days == days)
  }

  @Test(arguments: [
    "binnen vijf dagen", "через пять дней", "pięć dni temu", "setelah dua minggu",
    "iki hafta sonra",
    "بعد خمسة أيام", "hai tuần trước", "Lima and Quito", "bir gün", "due",
  ])
  func `a distance in time is no length`(text: String) {
    #expect(WrittenLength.read(text) == nil)
  }
}
