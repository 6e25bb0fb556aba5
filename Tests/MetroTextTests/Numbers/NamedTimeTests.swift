import Testing

@testable import MetroText

struct NamedTimeTests {
  @Test(arguments: [
    "from 9 to 14 tháng 10 năm 2017", "từ 9 đến 14 tháng 10 năm 2017", "20 đến 24 tháng 5 năm 2019",
    "ngày 14 tháng 10", "14 tháng Mười", "14 tháng năm 2019", "14 tháng này",
    "thứ 5 ngày 14 tháng 10",
    "tháng 5 ngày 14", "9 sampai 14 bulan 10", "14 bulan Oktober 2017", "hari ke-3 minggu 2",
    "14 hari bulan Oktober", "من 9 إلى 14 شهر 10", "14 شهر أكتوبر", "14 ماه 10",
    "14 dnia 10 miesiąca",
    "a los 14 días del mes de octubre", "aos 14 dias do mês de outubro", "9 ถึง 14 เดือน 10",
    "9 ถึง 14 เดือนตุลาคม", "3月5日", "10月14日", "10월 14일", "week 2 days", "2 months 2017",
  ])
  func `a number that names a day or a month is no length`(text: String) {
    #expect(WrittenLength.read(text) == nil, "\(WrittenLength.all(in: text))")
  }

  @Test(arguments: [
    ("3 tháng", 84...93), ("khóa học 3 tháng", 84...93), ("3 ngày 2 đêm", 3...3),
    ("2 bulan", 56...62),
    ("3个月", 84...93), ("3개월간", 84...93), ("2 months 10 days", 56...62), ("2 weeks 3 days", 10...14),
    ("5 días 4 noches", 5...5), ("4 วัน 3 คืน", 4...4), ("3 เดือน", 84...93),
    ("three months", 84...93),
  ])
  func `a number that counts days or months is a length`(text: String, days: ClosedRange<Int>) {
    #expect(WrittenLength.read(text)?.days == days)
  }
}
