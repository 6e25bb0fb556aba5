import Testing

@testable import MetroText

struct MoneyAmountTests {
  @Test(arguments: [
    "0 EUR", "1200000 EUR", "1200000 EUR 2012", "4.5 USD 2012", "0.05 KWD",
    "999999999999999 KRW 1998",
    "12 DEM 1995",
  ])
  func `an amount with its currency and year is accepted as it is`(text: String) throws {
    #expect(try MoneyAmount(text).text == text)
  }

  @Test(arguments: [
    ("1200000", nil), ("EUR", nil), ("1,200,000 EUR", nil), ("-5 EUR", nil), ("05 EUR", nil),
    ("1. EUR", nil), ("1.234 EUR", nil), ("1 EUR 12", nil), ("1 EUR 2012 x", nil), ("1 XXX", nil),
    ("1  EUR", nil), ("$ 5", nil), ("1000000000000000 KRW", nil), ("5 eur", "5 EUR"),
    ("EUR 5", "5 EUR"), ("usd 4.5 2012", "4.5 USD 2012"), ("", nil),
    ("R$ 3,2 milhões", "3200000 BRL"), ("R$ 640 mil", "640000 BRL"), ("US$ 640", "640 USD"),
    ("R$ 3,20", "3.20 BRL"), ("3,5 millones de EUR", "3500000 EUR"),
    ("€ 0,5 million", "500000 EUR"),
    ("$ 640 mil", nil), ("US$ 5 mil", nil), ("US$ 3.200", nil), ("R$ 3,200 milhões", nil),
    ("5 billion EUR", nil),
  ])
  func `any other text is rejected, and a certain correction is suggested`(
    text: String, suggestion: String?
  ) {
    let error = #expect(throws: InvalidValue.self) { try MoneyAmount(text) }
    #expect(error?.suggestion == suggestion)
  }
}
