/// Words that Indonesian, Malay and Vietnamese double, for texts whose language is not given.
enum DoubledWords {
  /// Returns whether a word in lower case is doubled on purpose: one that a language doubles, or any word of a
  /// text in one of these languages that is no frequent word of another.
  static func isUsual(_ word: String, in text: String) -> Bool {
    if doubled.contains(word) { return true }
    guard !frequent.contains(word) else { return false }
    let words = text.lowercased().split { !$0.isLetter }.filter { $0 != word }
    return Set(words.filter { malay.contains(String($0)) }).count >= 2
      || words.count { $0.unicodeScalars.contains(where: isVietnamese) } * 2 > words.count
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
    anak kota negara orang buku ibu bapak guru murid siswa rumah desa hal masing tiap bersama benar \
    sama pelan kadang tiba macam undang cita kupu oleh langit sayur buah bangsa kanak pejabat pekerja \
    wilayah laki nilai dasar usaha daerah pulau sungai pohon teman mudah baik sungguh rata jalan \
    xanh luôn mãi ngày nhà người đời thường từ dần vừa đều chầm hiu
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
