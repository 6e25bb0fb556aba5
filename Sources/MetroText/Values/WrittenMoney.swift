/// An amount of money as people write it, with the sign or the code of its currency: `R$ 3,2 milhões`,
/// `US$ 640 mil`, `€ 1.5 million`.
enum WrittenMoney {
  /// Returns the amount as a catalog writes it, if the text has exactly one reading.
  static func read(_ text: String) -> String? {
    guard text.utf8.count <= 60 else { return nil }
    var rest = text.trimmingBlanks()
    var currency: String?
    if let sign = signs.first(where: { rest.uppercased().hasPrefix($0.text) }) {
      rest = String(rest.dropFirst(sign.text.count)).trimmingBlanks()
      currency = sign.code
    }
    let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    var words = rest.dropFirst(digits.count).split(separator: " ").map { $0.lowercased() }
    if currency == nil, let last = words.last,
      let sign = signs.first(where: { $0.text.lowercased() == last })
    {
      currency = sign.code
      words.removeLast()
      if let link = words.last, ["de", "of", "d"].contains(link) { words.removeLast() }
    }
    guard let currency, let number = number(String(digits)) else { return nil }
    // R$ 3,20
    if words.isEmpty {
      let whole = number.digits.dropLast(number.decimals)
      let decimals = number.decimals == 0 ? "" : "." + number.digits.suffix(number.decimals)
      return "\(whole)\(decimals) \(currency)"
    }
    guard let scale = scales[words.joined(separator: " ")], number.decimals <= scale else {
      return nil
    }
    // An English "mil" is a million.
    if words == ["mil"], currency != "BRL" { return nil }
    let zeros = String(repeating: "0", count: scale - number.decimals)
    let whole = String((number.digits + zeros).drop { $0 == "0" })
    return whole.isEmpty ? nil : "\(whole) \(currency)"
  }

  /// Returns the digits of a number and how many of them are decimals; nil if a mark before three digits can be
  /// one of thousands or of decimals.
  private static func number(_ text: String) -> (digits: String, decimals: Int)? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }.map(
      String.init)
    guard parts.allSatisfy({ !$0.isEmpty }), let first = parts.first, first.count <= 12,
      first.count == 1 || first.first != "0"
    else {
      return nil
    }
    if parts.count == 1 { return (first, 0) }
    guard parts.count == 2, (1...2).contains(parts[1].count) else { return nil }
    return (first + parts[1], parts[1].count)
  }

  /// Signs with one meaning, the longer ones first; "$" alone is the sign of many currencies.
  private static let signs: [(text: String, code: String)] = [
    ("US$", "USD"), ("USD", "USD"), ("R$", "BRL"), ("BRL", "BRL"), ("EUR", "EUR"),
    ("€", "EUR"), ("₩", "KRW"), ("KRW", "KRW"),
  ]

  /// The number of zeros of each word with one meaning, which a billion has not.
  private static let scales: [String: Int] = [
    "mil": 3, "thousand": 3, "million": 6, "millions": 6, "millón": 6, "millones": 6, "milhão": 6,
    "milhões": 6, "milió": 6, "milions": 6, "millionen": 6, "milioni": 6, "milione": 6,
    "mil milhões": 9,
    "mil millones": 9, "bilhão": 9, "bilhões": 9,
  ]
}
