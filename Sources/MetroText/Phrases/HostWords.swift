/// Words for a host, and for counting it in or out, in languages that separate words; folded.
enum HostWords {
  static let hosts: Set<String> = [
    "host", "hosts", "hosting", "anfitriona", "anfitrion", "anfitria", "anfitrio", "amfitriona",
    "amfitrio", "sede", "seu", "hote", "accueil", "organisatrice", "ospitante", "ospite",
    "gastheer",
    "gastvrouw", "gaststad", "gastland", "sahibi", "sahipligi", "المضيفة", "المضيف", "مضيفة",
    "المستضيفة", "میزبان", "organizadora", "organizador", "organisator", "anfitrionas", "hotes",
  ]

  static let beginnings = ["gastgeb", "gospodarz", "hazigazd", "hostitel", "принимающ", "хозя"]

  static let phrases = PhraseTable("tuan rumah;penyelenggara;chu nha;đang cai;chu tri;nuoc chu nha")

  /// Words behind a number of cities or countries that came, of which the host is none.
  static let guests = PhraseTable(
    folding: """
      guest city;guest cities;visiting city;visiting cities;invited cities;guest countries;\
      visiting countries;invited countries;ciudades invitadas;ciudades visitantes;países invitados;\
      villes invitées;pays invités;cidades convidadas;países convidados;gaststädte;gaststädten;\
      gastländer;gastländern;città ospiti;città invitate;ciutats convidades;miast zaproszonych;\
      zaproszonych miast;городов гостей;приглашенных городов;приглашённых городов;konuk şehir;\
      davetli şehir;kota tamu;kota undangan;thành phố khách;المدن المدعوة;مدن مدعوة
      """)

  /// The same in scripts without blanks, before or after the number.
  static let guestCharacters = ["招待都市", "ゲスト都市", "受邀城市", "来访城市", "來訪城市"]

  static let including = PhraseTable(
    "including;include;incl;counting;inclusive of;among them;among which;together with;along with;with;incluida;incluido;incluyendo;incluidas;contando;entre ellas;entre ellos;entre las cuales;junto con;y compris;parmi lesquelles;parmi lesquels;parmi elles;en comptant;incluant"
      + ";avec;dont;comprenant;incluindo;incluida a;inclusive;entre as quais;entre elas;contando com;junto com;einschließlich;einschliesslich;inklusive;mit"
      + ";darunter;unter ihnen;samt;zusammen mit;inclosa;incloent;comptant;inclusa;incluso;compresa;compreso;tra cui;fra cui;tra le quali;entre elles;entre les quals;juntament amb;insieme a"
      + ";inclusief;met;waaronder;onder wie;samen met;meegerekend;met inbegrip van"
      + ";w tym;wsrod nich;łacznie z;właczajac;włacznie z;wraz z;razem z;wliczajac;z uwzglednieniem"
      + ";включая;среди них;среди которых;вместе с;в том числе;считая;с учетом;с учётом"
      + ";termasuk;di antaranya;beserta;dengan;bersama"
      + ";bao gom;ke ca;gom ca;tinh ca;trong đo co;trong đo;cung voi"
      + ";بما في ذلك;بما فيها;بمن فيهم;من ضمنها;ومن ضمنها;منها;ومنها;من بينها;ومن بينها;شاملة;مع"
      + ";شامل;از جمله;با احتساب;به همراه;همراه با;با")

  static let excluding = PhraseTable(
    "excluding;exclude;besides;apart from;aside from;in addition to;other than;not counting;without"
      + ";plus;not including;sin contar;ademas de;excluyendo;sin incluir;sin;aparte de;excepto"
      + ";outre;sans compter;hors;en plus de;a l ' exception de;sans;alem da;alem de;sem contar"
      + ";excluindo;sem;ohne;außer;ausser;neben;zusätzlich zu;zusatzlich zu;a mes de;sense comptar;oltre;esclusa;senza"
      + ";zonder;exclusief;buiten;naast;behalve;afgezien van;niet inbegrepen;niet meegerekend"
      + ";oprocz;poza;bez;nie liczac;nie wliczajac;z wyjatkiem;wyłaczajac;z wyłaczeniem"
      + ";кроме;помимо;не считая;не включая;без;за исключением;исключая"
      + ";selain;tidak termasuk;belum termasuk;di luar;tanpa;kecuali;tidak dengan"
      + ";ngoai;khong ke;khong tinh;tru;khong bao gom;ngoai tru"
      + ";باستثناء;عدا;ما عدا;بدون;دون;بخلاف;بالإضافة إلى;إلى جانب;غير"
      + ";به جز;بجز;به استثنای;بدون;غیر از;به غیر از;علاوه بر")

  static let includedAfter = PhraseTable(
    "included;comprise;compris;incluida;incluido;inclusive;inclosa;inklusive;eingeschlossen;incluse"
      + ";inclus;inclusa;compresa;inbegrepen;meegerekend;włacznie;включительно;dahil;birlikte;dahildir"
      + ";among them;among others;being one of them;entre ellas;entre ellos;entre elas;entre eles"
      + ";parmi elles;parmi eux;darunter;unter ihnen;inbegriffen;mitgezahlt;eingerechnet;tra queste"
      + ";fra queste;entre elles;wsrod nich;среди них;в их числе;de ellas;termasuk;di antaranya"
      + ";counted;contada;contado;comptee;inclosos;compreso;da aralarında")

  static let excludedAfter = PhraseTable(
    "excluded;excluida;excluido;exclue;exclosa;esclusa;ausgenommen;nicht mitgezahlt;haric;dısında"
      + ";haricinde;sayılmazsa;sayılmadan;not counted;not included;non comprise;non compris;no incluida"
      + ";nao incluida;non compresa;aparte;apart;a part")

  /// Words after the host that stand before the number.
  static let isBefore: Set<String> = [
    "dahil", "birlikte", "haric", "dısında", "haricinde", "sayılmazsa", "sayılmadan",
  ]

  /// Words between the host and the number of the others: `Seoul and six other cities`.
  static let ands: Set<String> = [
    "and", "y", "e", "et", "und", "i", "en", "и", "ve", "dan", "va", "و", "och", "og", "plus",
    "sowie",
    "oraz", "та", "si", "&", "+", "juntament", "junto",
  ]

  static let others: Set<String> = [
    "other", "others", "further", "more", "otras", "otros", "mas", "autres", "outras", "outros",
    "altre", "altri", "altres", "weitere", "weiteren", "weiterer", "andere", "anderen", "anderer",
    "overige", "других", "другие", "еще", "ещё", "diger", "daha", "lainnya", "lain", "khac",
    "innych",
    "inne", "inni", "أخرى", "آخرين", "دیگر", "andra", "dalsi",
  ]
}
