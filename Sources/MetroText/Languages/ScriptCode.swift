/// The ISO 15924 code of a script, such as `Hang` or `Latn`.
package struct ScriptCode: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// Reads a code in any letter case.
  package init(_ text: String) throws(InvalidValue) {
    let code = text.prefix(1).uppercased() + text.dropFirst().lowercased()
    guard Self.codes.contains(code) else {
      throw InvalidValue(
        text: text, reason: "it is not a script code of ISO 15924",
        expected: "a code of four letters, such as Latn, Hang, Hans, Cyrl or Arab",
        suggestion: nil)
    }
    self.text = code
  }

  package var description: String { text }

  /// The codes in use (ISO 15924), without those for private use.
  private static let codes = Set(
    """
    Adlm Afak Aghb Ahom Arab Aran Armi Armn Avst Bali Bamu Bass Batk Beng Bhks Blis Bopo Brah Brai \
    Bugi Buhd Cakm Cans Cari Cham Cher Chrs Cirt Copt Cpmn Cprt Cyrl Cyrs Deva Diak Dogr Dsrt Dupl \
    Egyd Egyh Egyp Elba Elym Ethi Gara Geok Geor Glag Gong Gonm Goth Gran Grek Gujr Gukh Guru Hanb \
    Hang Hani Hano Hans Hant Hatr Hebr Hira Hluw Hmng Hmnp Hrkt Hung Inds Ital Jamo Java Jpan Jurc \
    Kali Kana Kawi Khar Khmr Khoj Kitl Kits Knda Kore Kpel Krai Kthi Lana Laoo Latf Latg Latn Leke \
    Lepc Limb Lina Linb Lisu Loma Lyci Lydi Mahj Maka Mand Mani Marc Maya Medf Mend Merc Mero Mlym \
    Modi Mong Moon Mroo Mtei Mult Mymr Nagm Nand Narb Nbat Newa Nkdb Nkgb Nkoo Nshu Ogam Olck Onao \
    Orkh Orya Osge Osma Ougr Palm Pauc Perm Phag Phli Phlp Phlv Phnx Piqd Plrd Prti Ranj Rjng Rohg \
    Roro Runr Samr Sara Sarb Saur Sgnw Shaw Shrd Shui Sidd Sind Sinh Sogd Sogo Sora Soyo Sund Sunu \
    Sylo Syrc Syre Syrj Syrn Tagb Takr Tale Talu Taml Tang Tavt Telu Teng Tfng Tglg Thaa Thai Tibt \
    Tirh Tnsa Todr Toto Tutg Ugar Vaii Visp Vith Wara Wcho Wole Xpeo Xsux Yezi Yiii Zanb Zinh Zmth \
    Zsye Zsym Zxxx Zyyy Zzzz
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
