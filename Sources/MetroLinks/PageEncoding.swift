import Foundation

/// The character encoding of a page.
enum PageEncoding {
  /// Decodes the bytes of a page, or of its beginning, as its server or the page itself says.
  static func text(of bytes: [UInt8], charset: String?) -> String {
    let name = (charset ?? declared(bytes) ?? "utf-8").lowercased()
    if name == "utf-8" || name == "utf8" || name == "us-ascii" {
      return String(decoding: bytes, as: UTF8.self)
    }
    return converted(bytes, from: name) ?? String(decoding: bytes, as: UTF8.self)
  }

  /// Returns the parameter of a media type such as `text/html; charset=euc-kr`.
  static func charset(of contentType: String) -> String? {
    guard let range = contentType.range(of: "charset=", options: .caseInsensitive) else {
      return nil
    }
    let value = contentType[range.upperBound...].drop { "\"' ".contains($0) }
      .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    return value.isEmpty ? nil : String(value)
  }

  /// Returns the title and other statements of a page about itself in its first bytes.
  private static func declared(_ bytes: [UInt8]) -> String? {
    charset(of: String(decoding: bytes.prefix(2_048), as: UTF8.self))
  }

  private static func converted(_ bytes: [UInt8], from name: String) -> String? {
    // Web pages that name the standard use its extension by Microsoft (WHATWG Encoding).
    let real =
      [
        "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "gb2312": "gb18030", "gbk": "gb18030",
        "shift_jis": "cp932", "iso-8859-1": "cp1252", "big5": "big5-hkscs",
      ][name] ?? name
    guard let converter = unsafe iconv_open("UTF-8", real), Int(bitPattern: converter) != -1 else {
      return nil
    }
    defer { unsafe iconv_close(converter) }
    var text: [UInt8] = []
    var rest = bytes[...]
    // A byte that means nothing in the encoding is left out, and after many of them the rest.
    for _ in 0..<100 where !rest.isEmpty {
      let (converted, count) = unsafe convert(Array(rest), converter)
      text += converted
      rest = rest.dropFirst(count + 1)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Converts bytes up to the first one that means nothing, and returns the number of them as well.
  private static func convert(_ bytes: [UInt8], _ converter: iconv_t) -> ([UInt8], count: Int) {
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 4 + 4)
    var left = input.count
    var free = output.count
    unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        _ = unsafe iconv(converter, &from, &left, &to, &free)
      }
    }
    let written = output[..<(output.count - free)].map { UInt8(bitPattern: $0) }
    return (written, bytes.count - left)
  }
}
