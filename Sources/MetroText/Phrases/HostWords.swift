/// Words for a host, and for counting it in or out, in languages that separate words; folded.
enum HostWords {
  static let hosts: Set<String> = [
    "host", "hosts", "hosting", "anfitriona", "anfitrion", "anfitria", "anfitrio", "amfitriona",
    "amfitrio", "sede", "seu", "hote", "accueil", "organisatrice", "ospitante", "ospite",
    "gastheer",
    "gastvrouw", "gaststad", "gastland", "sahibi", "sahipligi", "المضيفة", "المضيف", "مضيفة",
    "المستضيفة", "میزبان",
  ]

  static let beginnings = ["gastgeb", "gospodarz", "принимающ", "хозя"]

  static let phrases = PhraseTable("tuan rumah;penyelenggara;chu nha;đang cai;chu tri")

  static let including = PhraseTable(
    "including;include;incl;counting;with;incluida;incluido;incluyendo;contando;y compris;incluant"
      + ";avec;dont;comprenant;incluindo;contando com;einschließlich;einschliesslich;inklusive;mit"
      + ";darunter;inclosa;incloent;comptant;inclusa;incluso;compresa;compreso"
      + ";inclusief;met;waaronder;meegerekend;met inbegrip van"
      + ";w tym;łacznie z;właczajac;włacznie z;wraz z;razem z;wliczajac;z uwzglednieniem"
      + ";включая;вместе с;в том числе;считая;с учетом;с учётом"
      + ";termasuk;beserta;dengan;bersama"
      + ";bao gom;ke ca;gom ca;tinh ca;trong đo co;cung voi"
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

  static let includedAfter: Set<String> = [
    "included", "comprise", "compris", "incluida", "incluido", "inclusive", "inclosa", "inklusive",
    "eingeschlossen", "incluse", "inclus", "inclusa", "compresa", "inbegrepen", "meegerekend",
    "włacznie", "включительно", "dahil", "birlikte", "dahildir",
  ]

  static let excludedAfter: Set<String> = [
    "excluded", "excluida", "exclue", "exclosa", "esclusa", "ausgenommen", "haric", "dısında",
    "haricinde", "sayılmazsa", "sayılmadan",
  ]
}
