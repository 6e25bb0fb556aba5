/// Words beside the numbers of a sum, in the languages of the sources; folded.
enum SumWords {
  static let percent: Set<String> = [
    "%", "％", "٪", "percent", "prozent", "procent", "процентов", "процента", "процент", "persen",
    "퍼센트", "درصد", "بالمئة", "بالمائة",
  ]

  /// The second word of `por ciento`.
  static let percentWords: Set<String> = ["cent", "ciento", "cento", "tram"]

  static let counters: [(String, SumReader.Kind)] = [
    ("명", .people), ("名", .people), ("人", .people), ("位", .people), ("개도시", .cities),
    ("个城市", .cities), ("個城市", .cities), ("都市", .cities), ("개국", .countries), ("国", .countries),
    ("か国", .countries), ("カ国", .countries), ("个国家", .countries),
  ]

  static let people = words(
    """
    officials experts civil funcionarios funcionarias fonctionnaires cadres funcionaris beamte \
    beamten mayors alcaldes maires technicians tecnicos tecnicas techniciens tecnici techniker staff \
    trainees fellows engineers ingenieros ingenieurs engenheiros deelnemers personen ambtenaren \
    uczestnikow uczestnicy osob osoby участников участника человек katılımcı kisi peserta orang nguoi \
    مشاركا مشاركًا مشارك شخصا شرکت کننده نفر deltagare deltagere deltakere deltager osallistujaa \
    osallistujat ucastniku ucastnici ucastnikov resztvevo participanti participante functionari urednici \
    uredniku ucesnika sudionika учасників учасники участници συμμετεχοντες συμμετεχοντων
    """)

  /// Words between a number and where its part comes from.
  static let origins = words(
    "from of de del d aus du des da do dos das di dal uit van z ze из dari tu tu من از från fra din iz från з із από"
  )

  /// Words between a number and something else.
  static let links = words("in en were and y et e und i are dan va i ve و и oraz och og si та")

  /// Marks after a number alone.
  static let marks: Set<String> = [
    ",", "(", ")", "（", "）", "、", "，", "", ".", ";", "。", "；", "!", "?", "=", "،", "+",
  ]

  /// Words that show that a number is about an attribute of persons: `12 of them are women`.
  static let pronouns = words("them whom which ellos ellas eles elas nich них них ihnen hen")

  static let ofWords = words(
    "of de del des dels dos du sur aus von der out van z из dari trong من از delle dei degli su av af ze din з із"
  )

  /// Words that state a number in another form.
  static let orWords = words(
    "or o ou oder soit czyli ofwel oftewel или yani atau yakni hay أي یعنی 즉 即 つ eller tj cili тобто або"
  )

  /// Words before a total, or after a colon its label.
  static let totals = words(
    """
    total totals totaling totalling totale totaal totalizando totalizan gesamt gesamtzahl insgesamt \
    zusammen summe totaux suma sumando soit samen łacznie razem ogołem итого всего toplam toplamda \
    jumlah jumlahnya seluruhnya 총 합계 모두 합쳐 도합 총원 계 計 计 共 总 總 المجموع بمجموع إجمالي بإجمالي مجموع \
    مجموعا جمعا celkem celkove totalt sammanlagt ialt yhteensa osszesen ukupno spolu усього всього загалом \
    общо укупно συνολικα σύνολο कुल
    """)

  static let totalBefore = PhraseTable(
    "in all;in total;altogether;en total;au total;en tout;en conjunto;ao todo;no total;in tutto"
      + ";en conjunt;in totaal;w sumie;в общей сложности;в сумме;tong cong;tat ca;در مجموع;في المجموع"
      + ";i alt;i allt;en totalitat;dohromady;合 計;総 勢;总 共;總 共;一 共;合 计")

  static let totalAfter = PhraseTable(
    "in all;in total;altogether;all told;total;en total;au total;en tout;en conjunto;ao todo;no total"
      + ";in totale;in tutto;complessivamente;insgesamt;zusammen;en conjunt;in totaal;samen;w sumie"
      + ";łacznie;razem;в общей сложности;всего;в сумме;toplam;toplamda;secara keseluruhan;seluruhnya"
      + ";tong cong;tat ca;در مجموع;في المجموع;إجمالا;合 計;合 计")

  static let open = PhraseTable(
    "including;among them;among others;entre ellos;entre ellas;entre otros;dont;notamment;incluindo"
      + ";entre eles;darunter;incluyendo;por ejemplo;such as;incloent;entre ells;of them;of whom;davon"
      + ";waaronder;onder wie;w tym;m . in;wsrod nich;в том числе;среди них;включая;aralarında;dahil"
      + ";termasuk;antara lain;trong đo;tra cui;fra cui;بينهم;منهم;من بينهم;بما في ذلك;از جمله",
    characters: "其中;包括;等;등;うち;など;포함;含む")

  /// Words that only give examples, after which even women and men need not be all.
  static let examples = PhraseTable(
    "including;such as;among others;for example;e . g;entre otros;por ejemplo;notamment;por exemplo"
      + ";entre outros;zum beispiel;z . b;unter anderem;ad esempio;tra gli altri;entre altres;onder andere"
      + ";m . in;например;antara lain;ornegin",
    characters: "例如;예를 들어;たとえば;例えば")

  /// Words that introduce the parts of a total.
  static let introductions = PhraseTable(
    "of whom;of which;of them;of these;including;among them;among whom;namely;i . e;i . e .;that is"
      + ";comprising;consisting of;made up of;composed of;with;there were;dont;soit;parmi lesquels"
      + ";parmi lesquelles;parmi eux;a savoir;c ' est a dire;davon;darunter;und zwar;bestehend aus"
      + ";namlich;also;sendo;dos quais;das quais;deles;entre eles;entre elas;incluindo;ou seja;isto e"
      + ";a saber;de los cuales;de las cuales;de los que;de ellos;de ellas;entre ellos;entre ellas"
      + ";incluyendo;es decir;o sea;siendo;di cui;tra cui;fra cui;ossia;cioe;dels quals;de les quals"
      + ";d ' ells;entre ells;es a dir;waarvan;waaronder;van wie;onder wie;te weten;namelijk;w tym"
      + ";z czego;z ktorych;czyli;в том числе;из них;из которых;включая;среди них;то есть;bunların"
      + ";bunlardan;yani;terdiri dari;terdiri atas;termasuk;yaitu;yakni;dengan rincian;trong đo"
      + ";trong đo co;gom;bao gom;منهم;بينهم;من بينهم;من بينها;منها;بما في ذلك;أي;وهم;از جمله;شامل;که"
      + ";중;가운데;명 중;비롯해;其 中;包 括;分 别 为;う ち;の う ち;内 訳 は;内 訳")

  /// Verbs between a number and what it counts: `14 were women`.
  static let verbs = words(
    "were are was is son fueron eran sind waren sont etaient furent sao eram foram sono erano waren zijn были"
  )

  static let genders: [String: SumReader.Kind] = {
    var genders: [String: SumReader.Kind] = [:]
    for word in words(
      """
      women woman female females mujeres mujer femmes femme mulheres mulher dones dona frauen frau \
      donne donna vrouwen vrouw damas senoras dames ladies damen signore senhoras \
      kobiet kobiety kobieta женщин женщины женщина kadın kadının kadınlar \
      perempuan wanita nu نساء امرأة سيدة سيدات زن زنان 여성 여자 여 女 kvinnor kvinna kvinder kvinde \
      kvinner kvinne naista naiset nainen zen zeny zena femei femeie zene жінок жінки жінка жени жена жене \
      γυναικες γυναικων γυναικα asszony महिला महिलाएं महिलाएँ महिलाओं נשים
      """)
    { genders[TokenizedText(word).word(0)] = .women }
    for word in words(
      """
      men man male males hombres hombre hommes homme homens homem homes manner mann uomini uomo \
      varones varon caballeros senores messieurs herren gentlemen signori senhores heren \
      mannen mezczyzn mezczyzni mezczyzna мужчин мужчины мужчина erkek erkekler erkegin pria laki nam \
      رجال رجل رجلا رجلًا مرد مردان 남성 남자 남 男 mænd mand menn miesta miehet mies muzu muzi muz barbati \
      barbat muskaraca muskarci чоловіків чоловіки мъже мушкараца мушкарци ανδρες ανδρων αντρες ferfi ferfiak \
      पुरुष पुरुषों גברים
      """)
    { genders[TokenizedText(word).word(0)] = .men }
    return genders
  }()

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map { TokenizedText(String($0)).word(0) })
  }
}
