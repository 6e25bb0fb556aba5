/// What content systems leave in a text: `[:es]`, `[gallery ids="1"]`, `<p>`, `{{ title }}`, `%20`.
enum ContentMarkup {
  /// Returns the first such mark of a text.
  static func match(in text: String) -> TextMatch? {
    let bytes = Array(text.utf8)
    for place in bytes.indices {
      let found: (end: Int, what: String)? =
        switch bytes[place] {
        case UInt8(ascii: "["): bracket(bytes, place)
        case UInt8(ascii: "<"): tag(bytes, place, in: text)
        case UInt8(ascii: "{"): template(bytes, place)
        case UInt8(ascii: "%"): escape(bytes, place)
        default: nil
        }
      guard let found else { continue }
      let excerpt = String(decoding: bytes[place..<found.end].prefix(60), as: UTF8.self)
      return TextMatch(excerpt: excerpt, message: "\"\(excerpt)\" is \(found.what)")
    }
    return nil
  }

  /// Reads a language mark `[:es]`, a closing shortcode `[/name]`, and one with values or a name that
  /// only shortcodes have.
  private static func bracket(_ bytes: [UInt8], _ start: Int) -> (end: Int, what: String)? {
    guard let end = bytes[start...].prefix(300).firstIndex(of: UInt8(ascii: "]")) else {
      return nil
    }
    var body = bytes[start + 1..<end]
    if body.first == UInt8(ascii: ":") {
      let isLanguage = body.count == 3 && body.dropFirst().allSatisfy(Byte.isLowerCaseLetter)
      return isLanguage ? (end + 1, "a language mark of a content system") : nil
    }
    let isClosing = body.first == UInt8(ascii: "/")
    if isClosing { body.removeFirst() }
    let name = body.prefix {
      Byte.isLetterOrDigit($0) || $0 == UInt8(ascii: "_") || $0 == Byte.hyphen
    }
    guard name.count >= 2, name.allSatisfy({ !(0x41...0x5A).contains($0) }),
      name.first.map(Byte.isLetter) ?? false
    else { return nil }
    let rest = body.dropFirst(name.count)
    let hasValues = rest.first == Byte.space && rest.contains(UInt8(ascii: "="))
    let isShortcode =
      isClosing && rest.isEmpty || hasValues
      || rest.isEmpty
        && (name.contains(UInt8(ascii: "_"))
          || shortcodes.contains(String(decoding: name, as: UTF8.self)))
    return isShortcode ? (end + 1, "a shortcode of a content system") : nil
  }

  /// Reads a tag of HTML; a tag of one letter counts only with its end tag or with values.
  private static func tag(_ bytes: [UInt8], _ start: Int, in text: String) -> (
    end: Int, what: String
  )? {
    if bytes[start...].starts(with: "<!--".utf8) {
      return (min(start + 12, bytes.count), "a comment of HTML")
    }
    guard let end = bytes[start...].prefix(300).firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    var body = bytes[start + 1..<end]
    if body.first == Byte.slash { body.removeFirst() }
    let name = body.prefix(while: Byte.isLetterOrDigit)
    let rest = body.dropFirst(name.count)
    guard tags.contains(String(decoding: name, as: UTF8.self).lowercased()),
      rest.isEmpty || rest.first == Byte.space || rest.first == Byte.slash
    else { return nil }
    let isShort = name.count == 1
    if isShort, rest.isEmpty, !text.contains("</\(String(decoding: name, as: UTF8.self))>") {
      return nil
    }
    return (end + 1, "a tag of HTML")
  }

  private static func template(_ bytes: [UInt8], _ start: Int) -> (end: Int, what: String)? {
    guard bytes[start...].starts(with: "{{".utf8) || bytes[start...].starts(with: "{%".utf8),
      let end = bytes[start...].prefix(200).firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    return (end + 1, "a template of a content system")
  }

  /// Reads escapes of URLs between letters: `Air%20course`, `caf%C3%A9`.
  private static func escape(_ bytes: [UInt8], _ start: Int) -> (end: Int, what: String)? {
    guard start > 0, Byte.isLetter(bytes[start - 1]) || bytes[start - 1] >= 0x80,
      start + 2 < bytes.count
    else { return nil }
    let code = bytes[start + 1...start + 2]
    let isSpace = code.elementsEqual("20".utf8)
    let isLetter =
      code.allSatisfy { Byte.isDigit($0) || (0x41...0x46).contains($0) }
      && start + 3 < bytes.count && bytes[start + 3] == UInt8(ascii: "%")
    return isSpace || isLetter ? (start + 3, "an escape of a URL") : nil
  }

  private static let shortcodes: Set<String> = [
    "gallery", "caption", "embed", "audio", "video", "playlist", "toc", "button", "accordion",
    "contact-form-7", "sitemap", "youtube", "vimeo", "slideshow",
  ]

  private static let tags: Set<String> = [
    "p", "br", "div", "span", "strong", "em", "b", "i", "u", "a", "ul", "ol", "li", "table", "tr",
    "td", "th", "tbody", "h1", "h2", "h3", "h4", "h5", "h6", "img", "iframe", "script", "style",
    "font", "blockquote", "hr", "center", "figure", "section",
  ]
}
