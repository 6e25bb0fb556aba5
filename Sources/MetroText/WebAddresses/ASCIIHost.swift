import Foundation

/// The form in which a host name goes over the network: letters outside ASCII as Punycode (RFC 3492).
///
/// `bücher.example` is `xn--bcher-kva.example`. Letters are folded by NFKC and in case, which is what
/// UTS #46 does to the names that people register.
package enum ASCIIHost {
  /// Returns the ASCII form of a host name; nil for a name that has none.
  package static func text(of host: String) -> String? {
    if host.utf8.allSatisfy({ $0 < 0x80 }) { return host }
    let folded = NormalForm.composed(host).precomposedStringWithCompatibilityMapping.lowercased()
    var labels: [String] = []
    for label in folded.split(
      omittingEmptySubsequences: false, whereSeparator: { ".。".contains($0) })
    {
      guard let encoded = encoded(label), encoded.utf8.count <= 63 else { return nil }
      labels.append(encoded)
    }
    return labels.joined(separator: ".")
  }

  private static func encoded(_ label: Substring) -> String? {
    let scalars = label.unicodeScalars.map(\.value)
    let basic = scalars.filter { $0 < 0x80 }
    guard basic.count < scalars.count else { return String(label) }
    guard scalars.count <= 63 else { return nil }
    var output = "xn--" + String(decoding: basic.map { UInt8($0) }, as: UTF8.self)
    if !basic.isEmpty { output += "-" }
    var state = Encoder()
    var next: UInt32 = 0x80
    var handled = basic.count
    while handled < scalars.count {
      let least = scalars.filter { $0 >= next }.min() ?? 0
      state.delta += Int(least - next) * (handled + 1)
      for scalar in scalars {
        if scalar < least { state.delta += 1 }
        if scalar == least {
          output += state.digits(isFirst: handled == basic.count, count: handled + 1)
          handled += 1
        }
      }
      state.delta += 1
      next = least + 1
    }
    return output
  }

  /// The state of RFC 3492, 6.3, with its parameters for host names.
  private struct Encoder {
    var delta = 0
    private var bias = 72

    mutating func digits(isFirst: Bool, count: Int) -> String {
      var rest = delta
      var text = ""
      var weight = 36
      while true {
        let threshold = min(max(weight - bias, 1), 26)
        if rest < threshold { break }
        text.append(Self.letter(threshold + (rest - threshold) % (36 - threshold)))
        rest = (rest - threshold) / (36 - threshold)
        weight += 36
      }
      text.append(Self.letter(rest))
      bias = Self.bias(after: delta, isFirst: isFirst, count: count)
      delta = 0
      return text
    }

    private static func bias(after delta: Int, isFirst: Bool, count: Int) -> Int {
      var rest = isFirst ? delta / 700 : delta / 2
      rest += rest / count
      var weight = 0
      while rest > 455 {
        rest /= 35
        weight += 36
      }
      return weight + 36 * rest / (rest + 38)
    }

    private static func letter(_ digit: Int) -> Character {
      Character(Unicode.Scalar(UInt8(digit < 26 ? 0x61 + digit : 0x16 + digit)))
    }
  }
}
