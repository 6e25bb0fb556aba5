/// Words in the place of a name in a list that name nothing themselves.
package enum ListRemark: Sendable, Equatable {
  /// The name above or before is meant again: `〃`, `idem`, `同上`.
  case repetition
  /// The list is not complete: `and others`, `otras ciudades`, `他`.
  case others
  /// A number of things instead of their names: `7 ciudades de 4 países`.
  case counts

  /// Returns nil for a text that can be a name.
  package init?(_ text: String) {
    guard text.utf8.count <= 80 else { return nil }
    let key = FoldedName.key(of: text)
    if DittoPhrase.isWhole(text) {
      self = .repetition
    } else if Self.otherNames.contains(key) || Self.isAbbreviated(text, key) {
      self = .others
    } else if Self.isCounts(text) {
      self = .counts
    } else {
      return nil
    }
  }

  /// Returns a text without words at its end that leave a list open: `ジャカルタ他`; nil if it has none.
  package static func withoutOthers(_ text: String) -> String? {
    let text = text.trimmingBlanks()
    for ending in endings where text.hasSuffix(ending) {
      let name = String(text.dropLast(ending.count)).trimmingBlanks()
      if !name.isEmpty { return name }
    }
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    for count in [3, 2, 1] where words.count > count {
      let tail = words.suffix(count).joined(separator: " ")
      guard trailing.contains(FoldedName.key(of: tail)) else { continue }
      return words.dropLast(count).joined(separator: " ").trimmingBlanks()
    }
    return nil
  }

  /// Returns whether a text is a word for others in short, which the point tells from a name: the `in.` of
  /// `Kraków i in.`.
  private static func isAbbreviated(_ text: String, _ key: String) -> Bool {
    text.last == "." && abbreviations.contains(key)
  }

  /// Returns whether a text has only numbers, words for what they count, and words between them.
  private static func isCounts(_ text: String) -> Bool {
    let text = TokenizedText(text)
    var index = 0
    var hasCounter = false
    while index < text.tokens.count {
      if let number = NumberPhrase.read(text, at: index) {
        let start = number.tokens.upperBound
        // `个城市` and `개 도시` are several tokens.
        guard CountContext.isCount(number, in: text),
          let end = (start...start + 4).first(where: { end in
            end <= text.tokens.count
              && isCounter(number.rest + (end > start ? text.written(start..<end) : ""))
          })
        else { return false }
        hasCounter = true
        index = end
      } else if connectives.contains(text.word(index)) || text[index]?.kind == .mark {
        index += 1
      } else {
        return false
      }
    }
    return hasCounter
  }

  private static func isCounter(_ word: String) -> Bool {
    let key = FoldedName.key(of: word)
    return [.cities, .countries, .people].contains { CounterTable.has(key, for: $0) }
      || counters.contains(key)
  }

  private static func keys(_ text: String) -> Set<String> {
    Set(text.split(separator: ";").map { FoldedName.key(of: String($0)) })
  }

  private static let connectives: Set<String> = [
    "of", "from", "in", "and", "de", "del", "en", "y", "des", "du", "dans", "et", "dos", "das",
    "em",
    "e", "aus", "in", "und", "da", "di", "i", "ve", "dari", "di", "dan", "từ", "tu", "из", "в", "и",
    "z", "w", "uit", "の", "的", "来自", "來自", "من", "في", "و",
  ]

  /// Words for cities and countries that ``CounterTable`` does not have.
  private static let counters = keys(
    """
    municipalities;municipality;towns;municipios;municipio;communes;commune;municípios;gemeinden;comuni;\
    local governments;governments;regions;regiones;delegations;delegaciones;delegação;delegações;\
    şehir;kent;ülke;belediye;kota;negara;thành phố;nước;quốc gia;городов;города;город;стран;страны;страна;\
    miast;miasta;kraje;krajów;steden;landen;مدن;مدينة;دول;دولة;自治体;か国;カ国;ヵ国;ヶ国;か所;道府県;개 도시;개국
    """)

  private static let otherNames = keys(
    """
    others;other;and others;and other;others cities;other cities;and other cities;among others;etc;etc.;\
    and more;more;various;various cities;several;several cities;other countries;\
    otros;otras;y otros;y otras;otras ciudades;otros municipios;y otras ciudades;entre otras;entre otros;\
    varias;varios;varias ciudades;diversas ciudades;otros países;resto de ciudades;demás ciudades;\
    autres;et autres;autres villes;et autres villes;entre autres;plusieurs villes;diverses villes;\
    outros;outras;e outros;e outras;outras cidades;várias cidades;diversas cidades;entre outros;\
    altres;i altres;altres ciutats;weitere;andere;u.a.;und andere;und weitere;weitere städte;andere städte;\
    verschiedene städte;altri;altre;altre città;varie città;ve diğerleri;diğer şehirler;diğerleri;vb;vb.;\
    dan lain-lain;dll;dll.;lainnya;dan lainnya;kota lain;kota lainnya;và các thành phố khác;các thành phố khác;\
    и др;и др.;и другие;другие;другие города;и т.д.;i inne;inne;inne miasta;en andere;andere steden;enz;\
    وغيرها;وأخرى;مدن أخرى;و غیره;他;ほか;など;その他;他の都市;等;等等;其他;其它;其他城市;等城市;及其他;기타;등;외;기타 도시;다른 도시;등등;\
    інші;та інші;інші міста;тощо;други;други градове;други градови;остали;остали градови;ostali;ostali gradovi;\
    inni;i inni;innych;další;a další;další města;jiné;a jiné;ostatní;ďalšie;a ďalšie;ďalšie mestá;és mások;mások;\
    és más városok;más városok;și altele;altele;și alții;alții;alte orașe;och andra;med flera;andra städer;og andre;\
    andre byer;ja muut;muut;ja muita;muita;ja teised;un citi;citi;ir kiti;kiti;και άλλες;άλλες;και άλλα;άλλα;άλλες πόλεις;\
    ועוד;וערים נוספות;ערים נוספות;และอื่น ๆ;อื่น ๆ;และเมืองอื่น ๆ;ฯลฯ;आदि;इत्यादि;и другие города;i inne miasta;\
    إلخ;الخ;autres communes;et al;among many others;dan kota lain;v.v;v.v.
    """)

  /// Words for others that follow a name without a blank.
  private static let endings = ["その他", "ほか", "など", "他", "等等", "等地", "等"]

  /// Words for others in short; without a point they can be names.
  private static let abbreviations = keys(
    """
    ін;т.д;т. ін;др;т.п;т.б;in;itd;itp;dr;atd;aj;apod;stb;ş.a;ș.a;m.fl;m.m;osv;mv;mfl;o.a;e.a;ym;jne;jms;jt;u.c;kt;\
    κ.ά;κ.α;κλπ;κ.λπ;и др;vs;vd;v.b;al;ecc;u.a.m;u.v.m;usw;u.dgl
    """)

  private static let trailing = keys(
    """
    and others;and other cities;among others;and more;etc;etc.;y otros;y otras;y otras ciudades;entre otras;\
    entre otros;et autres;et autres villes;entre autres;e outros;e outras;entre outros;entre outras;i altres;\
    u.a.;und andere;und weitere;e altri;e altre;ve diğerleri;vb;vb.;dan lain-lain;dll;dll.;dan lainnya;\
    и др;и др.;и другие;i inne;en andere;enz;وغيرها;등;외;他;ほか;など;\
    та ін;та інші;й інші;і т.д;и т.д;и т.п;тощо;и други;и остали;i ostali;i in;i inni;i innych;itd;itp;a další;a jiné;\
    a ďalšie;a iné;atd;apod;stb;és mások;és más városok;și altele;și alții;m.fl;med flera;och andra;og andre;ja muut;ja muita;\
    ja teised;un citi;ir kiti;και άλλες;και άλλα;κ.ά;κλπ;ועוד;ฯลฯ;आदि;इत्यादि;إلخ;الخ;et al;ecc;usw;등등;v.v
    """)
}
