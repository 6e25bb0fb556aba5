/// Words that close or open a list in more of the languages that separate words; folded.
enum ListScopeWords {
  static let open = PhraseTable(
    // Portuguese, Spanish and Catalan.
    ", como;, coma;entre les quals;entre els quals;entre d ' altres;entre d ' altras;com per exemple;inclosa"
      + ";inclos;, com"
      // Dutch.
      + ";waaronder;onder wie;onder andere;onder anderen;onder meer;o . a;bijvoorbeeld;zoals;inclusief"
      + ";en andere;met name;e . a;van wie;enz;enzovoort"
      // Polish.
      + ";m . in;miedzy innymi;w tym;na przykład;np;takie jak;takich jak;oraz inne;i inne;i innych"
      + ";wsrod nich;wsrod ktorych;itd;itp;właczajac"
      // Russian.
      + ";в том числе;и др;и другие;и других;а также другие;среди них;среди которых;включая;такие как"
      + ";таких как;например;и т . д;и т . п;и прочие"
      // Turkish.
      + ";aralarında;aralarındaki;gibi;basta olmak uzere;dahil olmak uzere;dahil;ornegin;mesela"
      + ";ve diger;ve digerleri;vb;vs"
      // Indonesian.
      + ";antara lain;di antaranya;diantaranya;di antara mereka;termasuk;seperti;misalnya"
      + ";dan lain - lain;dan lainnya;dll;dsb"
      // Vietnamese.
      + ";trong đo co;trong đo;trong so đo;chang han;vi du;v . v;nhu;va nhieu"
      // Arabic.
      + ";بما في ذلك;بما فيها;بمن فيهم;منها;ومنها;من بينها;ومن بينها;من بينهم;ومن بينهم;مثل;على سبيل المثال"
      + ";وغيرها;وغيرهم;من ضمنها;ومن ضمنها;خصوصا;أبرزها"
      // Persian.
      + ";از جمله;ازجمله;مانند;همچون;نظیر;و غیره;به ویژه;و دیگر;در میان آنها")

  static let closed = PhraseTable(
    // Dutch.
    "de volgende;het volgende;onderstaande;namelijk;te weten;als volgt;uitsluitend;volledige lijst"
      // Polish.
      + ";nastepujace;nastepujacych;nastepujacy;nastepujacymi;nastepujacym;mianowicie;wyłacznie"
      + ";pełna lista;pełnej listy;tj;ponizsze;ponizszych"
      // Russian.
      + ";следующие;следующих;следующими;следующим;следующее;следующие :;а именно;исключительно"
      + ";полный список;нижеследующие"
      // Turkish: "su" alone is water.
      + ";asagıdaki;asagıda;sunlardır;sunlar;yalnızca;sadece;su sehir;su sehirler;su sehirlerden;su kentler"
      + ";su kentlerden;su iki;su uc;su dort;su bes;su altı;su yedi;su sekiz;su dokuz;su on;su 2;su 3"
      + ";su 4;su 5;su 6;su 7;su 8;su 9;su 10;su 11;su 12"
      // Indonesian.
      + ";berikut ini;sebagai berikut;kota berikut;negara berikut;peserta berikut;berikut :;yaitu;yakni"
      + ";hanya dari"
      // Vietnamese.
      + ";sau đay;pho sau;quoc gia sau;nuoc sau;sau :;cu the la;đo la;chi gom"
      // Arabic.
      + ";التالية;الآتية;التالي;وهي;وهم;وهما;فقط;كالتالي"
      // Persian.
      + ";زیر;به شرح زیر;عبارتند از;عبارت بودند از;یعنی;فقط;ذیل"
      // Catalan.
      + ";seguents;es a dir;unicament;nomes")

  /// Words after "following" that make it a time.
  static let times: Set<String> = [
    "dag", "dagen", "weken", "jaar", "maand", "dni", "dniach", "lata", "latach", "tygodnie",
    "tygodniach", "miesiace", "дни", "дней", "недели", "недель", "годы", "год", "месяцы", "gun",
    "gunler", "gunlerde", "hafta", "yıl", "yıllarda", "hari", "minggu", "tahun", "ngay", "tuan",
    "nam",
    "الأيام", "السنوات", "setmana", "setmanes", "dies", "anys",
  ]
}
