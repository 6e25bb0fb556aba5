/// An amount of money as a source states it, with its currency and often its year: `1200000 EUR`,
/// `4.5 USD 2012`.
///
/// The amount has at most 15 digits before the point and 2 after it; the currency is its ISO 4217
/// code.
package struct MoneyAmount: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// The number without separators, such as `4.5`.
  package let amount: String
  package let currency: String
  package let year: String?

  package init(_ text: String) throws(InvalidValue) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(parts.count), Self.isAmount(parts[0]) else {
      throw Self.fault(text, "it is not an amount with its currency", Self.suggestion(for: text))
    }
    guard Self.currencies.contains(parts[1]) else {
      let upper = [parts[0], parts[1].uppercased()] + parts.dropFirst(2)
      throw Self.fault(
        text, "'\(InvalidValue.shortened(parts[1]))' is not a currency",
        Self.currencies.contains(upper[1]) ? upper.joined(separator: " ") : nil)
    }
    if parts.count == 3, !Self.isYear(parts[2]) {
      throw Self.fault(text, "'\(InvalidValue.shortened(parts[2]))' is not a year")
    }
    self.text = text
    amount = parts[0]
    currency = parts[1]
    year = parts.count == 3 ? parts[2] : nil
  }

  package var description: String { text }

  private static func isAmount(_ text: String) -> Bool {
    let sides = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let whole = sides.first, (1...15).contains(whole.count), whole.allSatisfy(Byte.isDigit),
      whole.count == 1 || whole.first != Byte.zero
    else { return false }
    guard sides.count > 1 else { return true }
    return sides.count == 2 && (1...2).contains(sides[1].count)
      && sides[1].allSatisfy(Byte.isDigit)
  }

  private static func isYear(_ text: String) -> Bool {
    text.utf8.count == 4 && text.utf8.allSatisfy(Byte.isDigit)
  }

  private static func fault(
    _ text: String, _ reason: String, _ suggestion: String? = nil
  ) -> InvalidValue {
    InvalidValue(
      text: text, reason: reason,
      expected: "an amount, its currency and its year, such as "
        + "1200000 EUR 2012; the year can be omitted", suggestion: suggestion)
  }

  /// Returns the amount if the currency precedes it, or if words say its size.
  private static func suggestion(for text: String) -> String? {
    let parts = text.split(separator: " ").map(String.init)
    if (2...3).contains(parts.count), isAmount(parts[1]),
      case let other = ([parts[1], parts[0].uppercased()] + parts.dropFirst(2)).joined(
        separator: " "),
      let amount = try? MoneyAmount(other)
    {
      return amount.text
    }
    guard let written = WrittenMoney.read(text), written != text else { return nil }
    return (try? MoneyAmount(written))?.text
  }

  /// The codes of ISO 4217, with those of the currencies that the euro replaced.
  private static let currencies = Set(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN \
    BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS \
    GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW \
    KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN \
    NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK \
    SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS \
    VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL \
    ATS BEF CYP DEM EEK ESP FIM FRF GRD IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK
    """.split(separator: " ").map(String.init))
}
