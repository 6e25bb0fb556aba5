import Testing

@testable import MetroCore
@testable import MetroText

struct PersonalDataTests {
  @Test(arguments: [
    ("Write to jane.doe@example.org.", "j…@example.org"),
    ("jane (at) example.org", "j…@example.org"),
    ("mailto:info@example.org", "i…@example.org"), ("ｊａｎｅ＠example.org", "j…@example.org"),
    ("문의: kim@seoul.go.kr", "k…@seoul.go.kr"), ("联系 li@example.cn", "l…@example.cn"),
    ("Call +82 2 1234 5678", "+82…"), ("+34 612 345 678", "+34…"), ("+33 (0)1 23 45 67 89", "+33…"),
    ("+5215512345678", "+52…"), ("(02) 1234-5678", "(02)…"), ("010-1234-5678", "01…"),
    ("Tel: 123 456 78 90", "12…"), ("Phone no. 5551234567", "55…"), ("Móvil 612 345 678", "61…"),
    ("전화: 02-1234-5678", "02…"), ("电话：010 1234 5678", "01…"), ("電話 03-1234-5678", "03…"),
    ("Tél. 01 23 45 67 89", "01…"), ("Fax 93 123 45 67", "93…"),
    ("Passport no. M12345678", "M1…"), ("pasaporte AB123456", "AB…"), ("여권번호 M12345678", "M1…"),
    ("护照号码：E12345678", "E1…"), ("パスポート番号 TK1234567", "TK…"), ("Passeport n° 12AB34567", "12…"),
  ])
  func `contact details of a person are found and masked`(text: String, masked: String) {
    #expect(AuditRule.personalData.match(text)?.excerpt == masked)
    #expect(AuditRule.personalData.match(text, isQuoted: true)?.corrected == nil)
    #expect(AuditRule.personalData.match(text, isQuoted: true)?.excerpt == masked)
  }

  @Test(arguments: [
    "2015-04-08", "2015.04.08", "2010-2015", "2010-2015, 2016-2020", "41.385063, 2.173404",
    "+41.385063, +2.173404", "ISBN 978-3-16-148410-0", "doi 10.1000/182", "ISSN 2049-3630",
    "Law 1234/2015", "Decreto 1077 de 2015", "US$ 10,000,000", "10 000 000 inhabitants",
    "+50 000 000 people", "Director Kang Pil Young", "More on the info page",
    "https://medium.com/@name", "https://example.org/user@host.org/20150408", "@metropolis",
    "www.flickr.com/photos/12345678@N08", "Follow @metropolis_org 20150408", "(08/04/2015)",
    "Telephone survey 2015-04-08", "Fax 2010-2015", "Tel Aviv 2015-04-08", "Phone 2015-04-08",
    "Hotel 12345678", "Passport to the city 20150408", "passport control 12345678", "2015년 4월 8일",
    "人口 10000000 人", "UTC +09:00 20150408", "15+ 20 000 000", "1 2 3 4 5 6 7 8 9",
    "Programa 20150408-14", "전화 2015-04-08", "Intelligence 12345678", "a@b", "e@mail", "",
    "Móviles 2010 2015", "Presentation 3 of 12 (2015)", "1000000 + 2000000",
    "Seoul 2015 @ Quito 2016",
  ])
  func `other numbers and signs are not reported`(text: String) {
    #expect(AuditRule.personalData.match(text) == nil)
  }

  @Test func `the field of a web address is not checked`() {
    #expect(AuditRule.personalData.match("mailto:jane@example.org", field: "url") == nil)
  }
}
