/// Words for numbers in languages whose words are other words elsewhere, and beginnings of words for what is
/// counted in them, as they are written.
///
/// A row is a value with its words, in all genders and cases in which they stand before a noun. Units are
/// numbers that follow no other, and those below ten also follow tens.
enum NumberLanguageTable {
  static let all: [NumberLanguage] = [
    // Russian.
    NumberLanguage(
      "1 один одна одно одного одной;2 два две двух двое двоих;3 три трех трёх трое;4 четыре четырех четырёх"
        + ";5 пять пяти;6 шесть шести;7 семь семи;8 восемь восьми;9 девять девяти;10 десять десяти"
        + ";11 одиннадцать одиннадцати;12 двенадцать двенадцати;13 тринадцать тринадцати"
        + ";14 четырнадцать четырнадцати;15 пятнадцать пятнадцати;16 шестнадцать шестнадцати"
        + ";17 семнадцать семнадцати;18 восемнадцать восемнадцати;19 девятнадцать девятнадцати",
      tens: "20 двадцать двадцати;30 тридцать тридцати;40 сорок сорока;50 пятьдесят пятидесяти"
        + ";60 шестьдесят шестидесяти;70 семьдесят семидесяти;80 восемьдесят восьмидесяти"
        + ";90 девяносто девяноста;100 сто ста;200 двести двухсот",
      things:
        "участни человек людей делегат специалист слушател представител сотрудник чиновник мэр"
        + " город стран государств доклад презентаци программ курс женщин мужчин"),
    // Ukrainian.
    NumberLanguage(
      "1 один одна одне одного;2 два дві двох двоє;3 три трьох троє;4 чотири чотирьох;5 п'ять п’ять пʼять"
        + ";6 шість шести;7 сім семи;8 вісім восьми;9 дев'ять девяти;10 десять десяти;11 одинадцять"
        + ";12 дванадцять;13 тринадцять;14 чотирнадцять;15 п'ятнадцять;16 шістнадцять;17 сімнадцять"
        + ";18 вісімнадцять;19 дев'ятнадцять",
      tens:
        "20 двадцять двадцяти;30 тридцять тридцяти;40 сорок;50 п'ятдесят;60 шістдесят;70 сімдесят"
        + ";80 вісімдесят;90 дев'яносто;100 сто",
      things:
        "учасни осіб особи особа людей делегат фахівц представник працівник чиновник міст країн"
        + " держав доповід презентаці програм жінок жінки чоловік"),
    // Polish.
    NumberLanguage(
      "1 jeden jedna jedno jednego;2 dwa dwie dwóch dwoje dwu dwaj;3 trzy trzech troje trzej"
        + ";4 cztery czterech czworo czterej;5 pięć pięciu pięcioro;6 sześć sześciu sześcioro"
        + ";7 siedem siedmiu siedmioro;8 osiem ośmiu ośmioro;9 dziewięć dziewięciu;10 dziesięć dziesięciu"
        + ";11 jedenaście jedenastu;12 dwanaście dwunastu;13 trzynaście trzynastu;14 czternaście czternastu"
        + ";15 piętnaście piętnastu;16 szesnaście szesnastu;17 siedemnaście siedemnastu"
        + ";18 osiemnaście osiemnastu;19 dziewiętnaście dziewiętnastu",
      tens: "20 dwadzieścia dwudziestu;30 trzydzieści trzydziestu;40 czterdzieści czterdziestu"
        + ";50 pięćdziesiąt pięćdziesięciu;60 sześćdziesiąt sześćdziesięciu;70 siedemdziesiąt siedemdziesięciu"
        + ";80 osiemdziesiąt osiemdziesięciu;90 dziewięćdziesiąt dziewięćdziesięciu;100 sto stu",
      things:
        "osób osoby uczestni delegat przedstawiciel urzędni ekspert miast państw kraj prezentacj"
        + " referat program kobiet mężczyzn"),
    // Czech.
    NumberLanguage(
      "2 dva dvě dvou;3 tři tří;4 čtyři čtyř;5 pět pěti;6 šest šesti;7 sedm sedmi;8 osm osmi;9 devět devíti"
        + ";10 deset deseti;11 jedenáct;12 dvanáct;13 třináct;14 čtrnáct;15 patnáct;16 šestnáct;17 sedmnáct"
        + ";18 osmnáct;19 devatenáct",
      tens:
        "20 dvacet;30 třicet;40 čtyřicet;50 padesát;60 šedesát;70 sedmdesát;80 osmdesát;90 devadesát;100 sto",
      things: "účastn osob delegát zástupc úředn měst zemí země stát prezentac předná program"),
    // Turkish.
    NumberLanguage(
      "1 bir;2 iki;3 üç;4 dört;5 beş;6 altı;7 yedi;8 sekiz;9 dokuz",
      tens:
        "10 on;20 yirmi;30 otuz;40 kırk;50 elli;60 altmış;70 yetmiş;80 seksen;90 doksan;100 yüz",
      things:
        "kişi katılımcı delege uzman temsilci yetkili personel kent şehir ülke sunum program kadın erkek"
    ),
    // Indonesian and Malay.
    NumberLanguage(
      "1 satu;2 dua;3 tiga;4 empat;5 lima;6 enam;7 tujuh;8 delapan lapan;9 sembilan;10 sepuluh;11 sebelas",
      tens: "100 seratus", times: "puluh", teens: "belas",
      things: "orang peserta delegasi pejabat pegawai utusan kota bandar negara presentasi program"),
    vietnamese,
    // Arabic; a unit precedes its tens.
    NumberLanguage(
      "2 اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي;3 ثلاث ثلاثة;4 أربع أربعة اربع اربعة;5 خمس خمسة"
        + ";6 ست ستة;7 سبع سبعة;8 ثماني ثمانية ثمان;9 تسع تسعة;10 عشر عشرة;1 واحد واحدة إحدى أحد احد احدى",
      tens:
        "20 عشرون عشرين;30 ثلاثون ثلاثين;40 أربعون أربعين;50 خمسون خمسين;60 ستون ستين;70 سبعون سبعين"
        + ";80 ثمانون ثمانين;90 تسعون تسعين;100 مائة مئة",
      teens: "عشر عشرة", prefix: "و",
      things:
        "مدن مدينة دول دولة بلدان بلدا مشارك شخص أشخاص موظف متدرب مندوب خبير خبراء عرض عروض برنامج"
        + " برامج دورات دورة امرأة نساء رجل رجال"),
    // Persian.
    NumberLanguage(
      "2 دو;3 سه;4 چهار;5 پنج;6 شش;7 هفت;8 هشت;9 نه;10 ده;11 یازده;12 دوازده;13 سیزده;14 چهارده;15 پانزده"
        + ";16 شانزده;17 هفده;18 هجده;19 نوزده",
      tens: "20 بیست;30 سی;40 چهل;50 پنجاه;60 شصت;70 هفتاد;80 هشتاد;90 نود;100 صد", joints: "و",
      things: "شهر کشور نفر شرکت نماینده ارائه برنامه دوره زن مرد"),
    // Italian.
    NumberLanguage(
      "2 due;3 tre;4 quattro;5 cinque;6 sei;7 sette;8 otto;9 nove;10 dieci;11 undici;12 dodici;13 tredici"
        + ";14 quattordici;15 quindici;16 sedici;17 diciassette;18 diciotto;19 diciannove",
      tens:
        "20 venti;30 trenta;40 quaranta;50 cinquanta;60 sessanta;70 settanta;80 ottanta;90 novanta;100 cento",
      compounds: .tensFirst(dropsVowel: true),
      things:
        "persone partecipant delegat funzionari tecnici espert sindaci città comuni paesi stati"
        + " presentazioni interventi programmi corsi donne uomini"),
    // Dutch.
    NumberLanguage(
      "2 twee;3 drie;4 vier;5 vijf;6 zes;7 zeven;8 acht;9 negen;10 tien;11 elf;12 twaalf;13 dertien;14 veertien"
        + ";15 vijftien;16 zestien;17 zeventien;18 achttien;19 negentien;1 een",
      tens:
        "20 twintig;30 dertig;40 veertig;50 vijftig;60 zestig;70 zeventig;80 tachtig;90 negentig;100 honderd",
      compounds: .unitFirst("en"),
      things:
        "personen mensen deelnemers afgevaardigden ambtenaren vertegenwoordigers deskundigen steden"
        + " gemeenten landen staten presentaties lezingen programma cursussen vrouwen mannen"),
    // Swedish.
    NumberLanguage(
      "2 två;3 tre;4 fyra;5 fem;6 sex;7 sju;8 åtta;9 nio;10 tio;11 elva;12 tolv;13 tretton;14 fjorton;15 femton"
        + ";16 sexton;17 sjutton;18 arton;19 nitton;1 ett en",
      tens:
        "20 tjugo;30 trettio;40 fyrtio;50 femtio;60 sextio;70 sjuttio;80 åttio;90 nittio;100 hundra",
      compounds: .tensFirst(dropsVowel: false),
      things:
        "personer deltagare delegater tjänstemän experter städer kommuner länder presentationer program"
        + " kvinnor män"),
    // Spanish, Portuguese, Catalan, French, German and English beside the words of `NumberWordTable`.
    NumberLanguage(
      "2 dos;3 tres;16 dieciséis;17 diecisiete;18 dieciocho;19 diecinueve;1 uno un una",
      tens:
        "20 veinte;30 treinta;40 cuarenta;50 cincuenta;60 sesenta;70 setenta;80 ochenta;90 noventa;100 cien",
      joints: "y",
      things:
        "personas participantes asistentes funcionari técnic ciudades municipios países ponencias"
        + " presentaciones programas cursos mujeres hombres"),
    NumberLanguage(
      "2 dois duas;3 três;4 quatro;5 cinco;6 seis;7 sete;8 oito;9 nove;10 dez;11 onze;12 doze;13 treze"
        + ";14 catorze quatorze;15 quinze;16 dezesseis dezasseis;17 dezessete dezassete;18 dezoito"
        + ";19 dezenove dezanove;1 um uma",
      tens:
        "20 vinte;30 trinta;40 quarenta;50 cinquenta;60 sessenta;70 setenta;80 oitenta;90 noventa;100 cem",
      joints: "e",
      things: "pessoas participantes delegad funcionári servidor técnic cidades municípios países"
        + " apresentações palestras programas cursos mulheres homens"),
    NumberLanguage(
      "2 dos dues;3 tres;4 quatre;5 cinc;6 sis;7 set;8 vuit;9 nou;10 deu;11 onze;12 dotze;13 tretze;14 catorze"
        + ";15 quinze;16 setze;17 disset;18 divuit;19 dinou;1 un una",
      tens:
        "20 vint;30 trenta;40 quaranta;50 cinquanta;60 seixanta;70 setanta;80 vuitanta;90 noranta;100 cent",
      joints: "i -",
      things:
        "persones participants assistents delegats funcionaris tècnics ciutats municipis països"
        + " presentacions ponències programes cursos dones homes"),
    NumberLanguage(
      "11 elf", tens: "70 siebzig;80 achtzig;90 neunzig;100 hundert einhundert",
      things: "personen menschen teilnehm delegierte fachleute beamt städte länder staaten vorträge"
        + " präsentationen programm kurse frauen männer"),
    // Hindi.
    NumberLanguage(
      "2 दो;3 तीन;4 चार;5 पाँच पांच;6 छह छः छे;7 सात;8 आठ;9 नौ;10 दस;11 ग्यारह;12 बारह;13 तेरह;14 चौदह;15 पंद्रह पन्द्रह"
        + ";16 सोलह;17 सत्रह;18 अठारह;19 उन्नीस;20 बीस;21 इक्कीस;22 बाईस;23 तेईस;24 चौबीस;25 पच्चीस;26 छब्बीस;27 सत्ताईस"
        + ";28 अट्ठाईस;29 उनतीस;30 तीस;40 चालीस;50 पचास;60 साठ;70 सत्तर;80 अस्सी;90 नब्बे;100 सौ",
      tens: "", things: "शहर नगर देश व्यक्ति प्रतिभागी लोग प्रतिनिधि अधिकारी प्रस्तुति कार्यक्रम महिला पुरुष"),
  ]

  /// The languages that have numbers with a folded first word.
  static let byStart: [String: [NumberLanguage]] = {
    var languages: [String: [NumberLanguage]] = [:]
    for language in all + further {
      for word in language.starts { languages[word, default: []].append(language) }
    }
    return languages
  }()

  /// Vietnamese, in which accents tell words apart.
  static let vietnamese = NumberLanguage(
    "1 một mốt;2 hai;3 ba;4 bốn tư;5 năm lăm;6 sáu;7 bảy bẩy;8 tám;9 chín",
    tens: "10 mười;100 trăm",
    times: "mươi", hasAccents: true,
    things: "người đại học cán thành quốc nước bài chương đô")

  /// Words for larger numbers, before and after which no number is read: `beş yüz`.
  static let multipliers: Set<String> = [
    "yuz", "bin", "milyon", "ratus", "ribu", "seribu", "juta", "триста", "трехсот", "четыреста",
    "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот", "тысяча", "тысячи", "тысяч",
    "миллион", "тисяча", "тисячі", "тисяч", "hundred", "thousand", "million", "cientos", "mil",
    "cents", "cent", "mille", "hundert", "tausend", "honderd", "duizend", "mila", "cento", "sto",
    "dwiescie", "trzysta", "czterysta", "piecset", "tysiac", "tysiace", "tysiecy", "tisic", "tram",
    "nghin", "ngan", "trieu", "مائة", "مئة", "ألف", "آلاف", "هزار", "صد", "सौ", "हजार", "हज़ार", "लाख",
    "hundra", "tusen", "dozen", "dozens", "docena", "docenas", "douzaine", "百", "千", "万", "萬", "천",
    "만",
  ]
}
