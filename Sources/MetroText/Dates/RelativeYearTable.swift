/// Words that name a year, or the month of a year, by its distance from the day on which they were written.
///
/// Persian words are left out, whose year begins in March.
enum RelativeYearTable {
  /// Phrases for a year, and the number of years from the one in which they are written.
  static let phrases: [(offset: Int, table: PhraseTable)] = [
    (
      -2,
      PhraseTable(
        folding: """
          year before last;vorletzten Jahres;vorletztes Jahr;позапрошлого года;позапрошлом году;\
          재작년;재작년에
          """)
    ),
    (
      -1,
      PhraseTable(
        folding: """
          last year ' s;last year ’ s;last year;año pasado;pasado año;ano passado;passado ano;année dernière;année passée;\
          an dernier;an passé;anno scorso;scorso anno;anno passato;any passat;\
          letzten Jahres;letztes Jahres;letztes Jahr;letztem Jahr;letzten Jahr;vorigen Jahres;voriges Jahr;vorigen Jahr;\
          vergangenen Jahres;vergangenes Jahr;vergangenen Jahr;Vorjahres;vorig jaar;vorige jaar;verleden jaar;\
          ubiegłego roku;zeszłego roku;ubiegłym roku;zeszłym roku;minionego roku;loňského roku;minulého roku;loni;vloni;\
          прошлого года;прошлом году;минувшего года;минувшем году;минулого року;торік;\
          geçen yıl;geçen yılın;geçen sene;geçtiğimiz yıl;geçtiğimiz yılın;tahun lalu;tahun yang lalu;tahun lepas;\
          năm ngoái;العام الماضي;السنة الماضية;العام الفائت;anul trecut;anului trecut;förra året;sidste år;i fjor;tavaly;\
          작년;작년에;작년의;지난해;지난해에;지난해의;지난 해;पिछले साल;पिछले वर्ष
          """)
    ),
    (
      0,
      PhraseTable(
        folding: """
          this year;this year ' s;este año;presente año;año en curso;este ano;deste ano;corrente ano;cette année;année en cours;\
          quest ' anno;quest ’ anno;anno in corso;enguany;aquest any;dieses Jahres;diesem Jahr;dieses Jahr;dit jaar;\
          tego roku;tym roku;bieżącego roku;bieżącym roku;letošního roku;letos;этого года;этом году;текущего года;\
          цього року;поточного року;bu yıl;bu yılın;bu sene;tahun ini;năm nay;هذا العام;العام الجاري;هذه السنة;\
          올해;올해에;금년;금년에
          """)
    ),
    (
      1,
      PhraseTable(
        folding: """
          next year;next year ' s;próximo año;año próximo;año que viene;próximo ano;ano que vem;année prochaine;an prochain;\
          prossimo anno;anno prossimo;any vinent;nächsten Jahres;nächstes Jahr;nächsten Jahr;kommenden Jahres;kommendes Jahr;\
          volgend jaar;przyszłego roku;przyszłym roku;příštího roku;следующего года;следующем году;будущего года;\
          наступного року;gelecek yıl;gelecek yılın;önümüzdeki yıl;tahun depan;năm sau;năm tới;العام القادم;\
          العام المقبل;السنة القادمة;내년;내년에
          """)
    ),
  ]

  /// The same of scripts without spaces, the longest first.
  static let characters: [(offset: Int, word: String)] = [
    (-2, "一昨年"), (-1, "去年"), (-1, "昨年"), (-1, "作年"), (-1, "ปีที่แล้ว"), (-1, "ปีก่อน"),
    (0, "今年"), (0, "本年"), (0, "ปีนี้"), (1, "来年"), (1, "來年"), (1, "明年"), (1, "ปีหน้า"),
  ]

  /// Returns whether words for an earlier year begin at a token.
  static func isPast(_ text: TokenizedText, at index: Int) -> Bool {
    phrases.contains { $0.offset < 0 && $0.table.length(in: text, at: index) != nil }
      || characters.contains { $0.offset < 0 && text.hasCharacters($0.word, at: index) }
  }

  /// Words before a month for the latest such month: `last November`.
  static let latestBefore: Set<String> = [
    "last", "past", "pasado", "passat", "passado", "letzten", "letztem", "vergangenen",
    "afgelopen", "gecen", "gectigimiz", "scorso", "지난",
  ]

  /// Words behind a month for the latest such month: `noviembre pasado`.
  static let latestBehind: Set<String> = [
    "pasado", "passado", "passat", "dernier", "scorso", "lalu", "passato",
  ]

  /// Words between a month and a year that do not change their meaning.
  static let links: Set<String> = [
    "of", "the", "de", "del", "do", "da", "du", "des", "di", "dell", "dello", "d", "l", "'", "’",
    "in", "im",
    "en", "el", "le", "lo", "la", "w", "we", "v", "ve", "в", "у", "van", "von", "vom", "dem", "den",
    "das", "no", "na", "nel", "ao", "a", "al", "pada", "bulan", "trong", "vao", "ngay", "من", "في",
    "شهر", "の", "的", "의", ",", "，", "het", "op",
  ]
}
