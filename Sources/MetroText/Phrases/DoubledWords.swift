/// Words that Indonesian, Malay and Vietnamese double, for texts whose language is not given.
struct DoubledWords {
  /// Whether the text seems to be in one of these languages.
  private let isOfLanguage: Bool

  init(in text: String) {
    let words = text.lowercased().split { !$0.isLetter }
    isOfLanguage =
      Set(words.filter { Self.malay.contains(String($0)) }).count >= 2
      || words.count { $0.unicodeScalars.contains(where: Self.isVietnamese) } * 2 > words.count
  }

  /// Returns whether a word in lower case is doubled on purpose.
  ///
  /// It is if one of these languages doubles it, or if the text is in one of them and the word is not one that
  /// nobody doubles, such as "and" or "the".
  func areUsual(_ word: String) -> Bool {
    if Self.doubled.contains(word) { return true }
    return isOfLanguage && !Self.frequent.contains(word)
      && (!Self.malay.contains(word) || word == "kota" || word == "masyarakat")
  }

  /// Returns whether a letter is of Vietnamese, and of hardly another language.
  private static func isVietnamese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1EA0...0x1EF9, 0x1A1, 0x1B0, 0x111: true
    default: false
    }
  }

  /// Words that other languages never double, which are typing errors even in a text with foreign names.
  private static let frequent: Set<String> = [
    "the", "of", "and", "in", "to", "for", "on", "is", "are", "with", "from", "by", "at", "a",
    "city", "cities", "plant", "water", "urban", "training", "course", "program",
  ]

  /// Frequent words of Indonesian and Malay that are rare elsewhere.
  private static let malay: Set<String> = [
    "dan", "yang", "untuk", "dengan", "pada", "dari", "adalah", "oleh", "tentang", "antara", "bagi",
    "sebagai", "serta", "dalam", "akan", "telah", "tidak", "atau", "kepada", "daripada", "kota",
    "pelatihan", "lingkungan", "pengelolaan", "pembangunan", "masyarakat",
  ]

  private static let doubled: Set<String> = Set(
    """
    anak kota negara orang buku bapak guru murid siswa rumah desa hal masing tiap bersama benar \
    sama pelan kadang tiba macam undang cita kupu oleh langit sayur buah bangsa kanak pejabat pekerja \
    wilayah laki nilai dasar usaha daerah pulau sungai pohon teman mudah baik sungguh rata jalan \
    xanh luôn mãi ngày nhà người đời thường từ dần vừa đều chầm hiu
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
