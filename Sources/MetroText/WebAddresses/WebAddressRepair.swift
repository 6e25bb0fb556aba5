/// Repairs a text that can only mean one URL.
enum WebAddressRepair {
  /// Returns the corrected URL, or nil if none is certain.
  static func repaired(_ text: String) -> String? {
    guard text.utf8.count <= WebAddress.longest else { return nil }
    let trimmed = encoded(trimmed(text))
    var candidates = [trimmed]
    let lower = trimmed.lowercased()
    for scheme in ["https", "http"] where lower.hasPrefix(scheme + ":") {
      let rest = trimmed.dropFirst(scheme.count + 1).drop { $0 == "/" || $0 == "\\" }
      candidates.append("\(scheme)://\(rest)")
      candidates.append("\(scheme)://\(withoutUser(rest))")
      candidates.append("\(scheme)://\(withoutFinalPoint(rest))")
      break
    }
    if !trimmed.contains("://"), !isFile(lower), !hasOtherScheme(lower),
      !authority(of: trimmed[...]).contains("@")
    {
      candidates.append("https://\(trimmed.drop { $0 == "/" })")
    }
    for candidate in candidates where candidate != text {
      if let address = try? WebAddressScanner.canonical(candidate) { return address }
    }
    return nil
  }

  private static func trimmed(_ text: String) -> Substring {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }

  /// Percent-encodes white space; other control characters stay and invalidate the candidate.
  private static func encoded(_ text: Substring) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == " " {
        result += "%20"
      } else if scalar.properties.isWhitespace, ForbiddenCharacter(scalar) == nil {
        for byte in String(scalar).utf8 { result += "%" + String(byte, radix: 16, uppercase: true) }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func hasOtherScheme(_ lower: String) -> Bool {
    guard let colon = lower.firstIndex(of: ":") else { return false }
    let port = lower[lower.index(after: colon)...]
    return port.first.map { !$0.isASCII || !$0.isNumber } ?? true
  }

  /// Returns whether a text is a file name, whose extension looks like a domain.
  private static func isFile(_ lower: String) -> Bool {
    guard !lower.contains("/"), let point = lower.lastIndex(of: ".") else { return false }
    return fileEndings.contains(lower[lower.index(after: point)...])
  }

  private static let fileEndings: Set<Substring> = [
    "csv", "doc", "docx", "gif", "htm", "html", "hwp", "jpeg", "jpg", "key", "odp", "ods", "odt",
    "pdf", "png", "ppt", "pptx", "txt", "xls", "xlsx", "zip",
  ]

  private static func authority(of text: Substring) -> Substring {
    text.prefix { !"/?#".contains($0) }
  }

  private static func withoutUser(_ rest: Substring) -> Substring {
    guard let at = authority(of: rest).lastIndex(of: "@") else { return rest }
    return rest[rest.index(after: at)...]
  }

  private static func withoutFinalPoint(_ rest: Substring) -> String {
    let authority = authority(of: rest)
    guard authority.last == "." else { return String(rest) }
    return String(authority.dropLast() + rest[authority.endIndex...])
  }
}
