/// An encoding of one byte for each character in which UTF-8 is often read by mistake.
struct MisreadEncoding: Sendable {
  /// The characters that begin most misread letters; empty if any may.
  private let leads: Set<Unicode.Scalar>
  private let bytes: [Unicode.Scalar: UInt8]

  /// The number of misread characters that a text must have, because one can stand there by chance.
  let least: Int

  /// Whether one of them must follow a letter: other signs of the encoding are also drawings and math.
  var needsLetter: Bool { !leads.isEmpty }

  /// Creates an encoding from its characters of the bytes 0x80 and up, with a space for those that it does
  /// not have.
  private init(_ characters: String, leads: String = "", least: Int = 1) {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for (index, scalar) in characters.unicodeScalars.enumerated() where scalar != " " {
      bytes[scalar] = UInt8(0x80 + index)
    }
    self.bytes = bytes
    self.leads = Set(leads.unicodeScalars)
    self.least = least
  }

  /// Returns whether a text may have been read in the encoding; only false is certain.
  func mayBe(in scalars: [Unicode.Scalar]) -> Bool {
    leads.isEmpty || scalars.contains(where: leads.contains)
  }

  /// Returns the byte of a character that is not ASCII.
  func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if let byte = bytes[scalar] { return byte }
    // What Windows-1252 lacks is read as in Latin-1.
    return leads.isEmpty && (0x80...0xFF).contains(scalar.value) ? UInt8(scalar.value) : nil
  }

  static let all = [windows1252, dos, macRoman, windows1250]

  private static let windows1252 = MisreadEncoding("€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ")

  /// Code page 850; letters with marks are the same in 437.
  private static let dos = MisreadEncoding(
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´ ±‗¾¶§÷¸°¨·¹³²■",
    leads: "├┬")

  private static let macRoman = MisreadEncoding(
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
    leads: "√")

  /// Without `Ş`, which follows `Ă` in Romanian.
  private static let windows1250 = MisreadEncoding(
    "€ ‚ „…†‡ ‰Š‹ŚŤŽŹ ‘’“”•–— ™š›śťžź\u{A0}ˇ˘Ł¤Ą¦§¨© «¬ ®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
    leads: "ĂĹÄ", least: 2)
}
