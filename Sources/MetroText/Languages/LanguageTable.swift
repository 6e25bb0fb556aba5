/// The languages of ISO 639-1 with their codes and English names.
///
/// A row contains the two-letter code, the three-letter codes of ISO 639-2 (terminological, then
/// bibliographic if it differs) and the names, the usual one first. The table is read on first use.
enum LanguageTable {
  /// One language: its two-letter code, its three-letter codes and its English names.
  struct Row {
    let code: String
    let longCodes: [String]
    let names: [String]
  }

  /// The 184 two-letter codes, ordered by code.
  static let rows: [Row] = text.split(separator: "\n").map { line in
    let parts = line.split(separator: " ", maxSplits: 2)
    return Row(
      code: String(parts[0]), longCodes: parts[1].split(separator: "/").map(String.init),
      names: parts[2].split(separator: "; ").map(String.init))
  }

  /// The row number, counted from 1, for each pair of letters, in alphabetical order.
  static let numbers: [UInt8] = {
    var numbers: [UInt8] = Array(repeating: 0, count: 26 * 26)
    for (row, number) in zip(rows, 1...) {
      var place = 0
      for byte in row.code.utf8 { place = place * 26 + Int(byte - UInt8(ascii: "a")) }
      numbers[place] = UInt8(number)
    }
    return numbers
  }()

  /// The two-letter code of each three-letter code.
  static let codesByLongCode: [String: String] = {
    var codes: [String: String] = [:]
    for row in rows { for longCode in row.longCodes { codes[longCode] = row.code } }
    return codes
  }()

  /// The tag for each name, written as an ID, and for common mistakes.
  static let tagsByName: [String: String] = {
    var tags: [String: String] = [:]
    for row in rows {
      for name in row.names { tags[RecordID.made(from: name)?.text ?? ""] = row.code }
    }
    for entry in otherNames.split(separator: "; ") {
      let parts = entry.split(separator: " ").map(String.init)
      tags[parts[0]] = parts[1]
    }
    return tags
  }()

  static func isCode(_ text: String) -> Bool {
    LanguageTagScanner.row(ofLanguage: Array(text.utf8)) != nil
  }

  /// Returns whether a tag is one of the languages of most sheets.
  static func isMain(_ tag: String) -> Bool { mainLanguages.contains(tag) }

  private static let mainLanguages: Set<String> = [
    "en", "es", "fr", "pt", "ca", "de", "it", "ko", "ja", "zh", "ar", "ru", "tr", "nl", "pl", "fa",
    "id", "vi", "th", "uk", "el", "he", "hi", "ro", "hu", "cs", "bg", "da", "fi",
  ]

  /// Native names of languages, country codes mistaken for language codes, and withdrawn codes.
  private static let otherNames = """
    espanol es; castellano es; portugues pt; francais fr; deutsch de; italiano it; \
    nederlands nl; catala ca; galego gl; euskara eu; svenska sv; norsk no; dansk da; suomi fi; \
    polski pl; cestina cs; magyar hu; turkce tr; russkij ru; russkiy ru; ukrainska uk; \
    ellenika el; hangugeo ko; hangukeo ko; zhongwen zh; hanyu zh; putonghua zh; cantonese yue; \
    riyu ja; ribenyu ja; nihongo ja; bahasa id; bahasa-indonesia id; bahasa-melayu ms; \
    tieng-viet vi; kiswahili sw; cn zh; jp ja; cz cs; dk da; gr el; ua uk; vn vi; al sq; ir fa; \
    il he; at de; ge ka; kz kk; mm my; ph tl; pk ur; pe qu; simplified-chinese zh-Hans; \
    chinese-simplified zh-Hans; traditional-chinese zh-Hant; chinese-traditional zh-Hant; \
    brazilian-portuguese pt-BR; brazilian pt-BR; british-english en-GB; american-english en-US; \
    us-english en-US; chs zh-Hans; cht zh-Hant; iw he; in id; ji yi; jw jv
    """

  private static let text = """
    aa aar Afar
    ab abk Abkhazian
    ae ave Avestan
    af afr Afrikaans
    ak aka Akan
    am amh Amharic
    an arg Aragonese
    ar ara Arabic
    as asm Assamese
    av ava Avaric
    ay aym Aymara
    az aze Azerbaijani
    ba bak Bashkir
    be bel Belarusian
    bg bul Bulgarian
    bh bih Bihari
    bi bis Bislama
    bm bam Bambara
    bn ben Bengali; Bangla
    bo bod/tib Tibetan
    br bre Breton
    bs bos Bosnian
    ca cat Catalan; Valencian
    ce che Chechen
    ch cha Chamorro
    co cos Corsican
    cr cre Cree
    cs ces/cze Czech
    cu chu Church Slavonic; Church Slavic; Old Slavonic; Old Bulgarian; Old Church Slavonic
    cv chv Chuvash
    cy cym/wel Welsh
    da dan Danish
    de deu/ger German
    dv div Divehi; Dhivehi; Maldivian
    dz dzo Dzongkha
    ee ewe Ewe
    el ell/gre Greek; Modern Greek
    en eng English
    eo epo Esperanto
    es spa Spanish; Castilian
    et est Estonian
    eu eus/baq Basque; Euskera
    fa fas/per Persian; Farsi
    ff ful Fula; Fulah
    fi fin Finnish
    fj fij Fijian
    fo fao Faroese
    fr fra/fre French
    fy fry Western Frisian
    ga gle Irish
    gd gla Scottish Gaelic; Gaelic
    gl glg Galician
    gn grn Guarani
    gu guj Gujarati
    gv glv Manx
    ha hau Hausa
    he heb Hebrew
    hi hin Hindi
    ho hmo Hiri Motu
    hr hrv Croatian
    ht hat Haitian Creole; Haitian
    hu hun Hungarian
    hy hye/arm Armenian
    hz her Herero
    ia ina Interlingua
    id ind Indonesian
    ie ile Interlingue; Occidental
    ig ibo Igbo
    ii iii Sichuan Yi; Nuosu
    ik ipk Inupiaq
    io ido Ido
    is isl/ice Icelandic
    it ita Italian
    iu iku Inuktitut
    ja jpn Japanese
    jv jav Javanese
    ka kat/geo Georgian
    kg kon Kongo
    ki kik Kikuyu; Gikuyu
    kj kua Kuanyama; Kwanyama
    kk kaz Kazakh
    kl kal Greenlandic; Kalaallisut
    km khm Khmer; Central Khmer
    kn kan Kannada
    ko kor Korean
    kr kau Kanuri
    ks kas Kashmiri
    ku kur Kurdish
    kv kom Komi
    kw cor Cornish
    ky kir Kyrgyz; Kirghiz
    la lat Latin
    lb ltz Luxembourgish; Letzeburgesch
    lg lug Ganda; Luganda
    li lim Limburgish; Limburgan; Limburger
    ln lin Lingala
    lo lao Lao
    lt lit Lithuanian
    lu lub Luba-Katanga
    lv lav Latvian
    mg mlg Malagasy
    mh mah Marshallese
    mi mri/mao Māori
    mk mkd/mac Macedonian
    ml mal Malayalam
    mn mon Mongolian
    mr mar Marathi
    ms msa/may Malay
    mt mlt Maltese
    my mya/bur Burmese; Myanmar
    na nau Nauru
    nb nob Norwegian Bokmål; Bokmål
    nd nde North Ndebele
    ne nep Nepali
    ng ndo Ndonga
    nl nld/dut Dutch; Flemish
    nn nno Norwegian Nynorsk; Nynorsk
    no nor Norwegian
    nr nbl South Ndebele
    nv nav Navajo; Navaho
    ny nya Nyanja; Chichewa; Chewa
    oc oci Occitan; Provençal
    oj oji Ojibwa
    om orm Oromo
    or ori Odia; Oriya
    os oss Ossetian; Ossetic
    pa pan Punjabi; Panjabi
    pi pli Pali
    pl pol Polish
    ps pus Pashto; Pushto
    pt por Portuguese
    qu que Quechua
    rm roh Romansh
    rn run Rundi; Kirundi
    ro ron/rum Romanian; Moldavian; Moldovan
    ru rus Russian
    rw kin Kinyarwanda
    sa san Sanskrit
    sc srd Sardinian
    sd snd Sindhi
    se sme Northern Sami
    sg sag Sango
    si sin Sinhala; Sinhalese
    sk slk/slo Slovak
    sl slv Slovenian
    sm smo Samoan
    sn sna Shona
    so som Somali
    sq sqi/alb Albanian
    sr srp Serbian
    ss ssw Swati
    st sot Southern Sotho; Sesotho
    su sun Sundanese
    sv swe Swedish
    sw swa Swahili
    ta tam Tamil
    te tel Telugu
    tg tgk Tajik
    th tha Thai
    ti tir Tigrinya
    tk tuk Turkmen
    tl tgl Tagalog; Filipino
    tn tsn Tswana
    to ton Tongan; Tonga
    tr tur Turkish
    ts tso Tsonga
    tt tat Tatar
    tw twi Twi
    ty tah Tahitian
    ug uig Uyghur; Uighur
    uk ukr Ukrainian
    ur urd Urdu
    uz uzb Uzbek
    ve ven Venda
    vi vie Vietnamese
    vo vol Volapük
    wa wln Walloon
    wo wol Wolof
    xh xho Xhosa
    yi yid Yiddish
    yo yor Yoruba
    za zha Zhuang; Chuang
    zh zho/chi Chinese; Mandarin
    zu zul Zulu
    """
}
