/// Names of weekdays in the other languages of Europe and in some of Asia and Africa, as they are written
/// before and after dates: in the nominative and in the case of "on Monday".
enum WeekdayTable {
  /// The names of each day from Monday to Sunday, between semicolons.
  static let rows = [
    "pondělí;pondelok;hétfő;hétfőn;понеділок;понеділка;luni;måndag;måndagen;mandag;mandagen;maanantai"
      + ";maanantaina;esmaspäev;esmaspäeval;pirmdien;pirmdiena;pirmadienis;pirmadienį;ponedjeljak"
      + ";ponedeljak;ponedeljek;понедељак;понеделник;панядзелак;isnin;jumatatu;mánudag;mánudagur"
      + ";mánudaginn;luns;astelehena;יום שני",
    "úterý;utorok;kedd;kedden;вівторок;вівторка;marți;tisdag;tisdagen;tirsdag;tirsdagen;tiistai"
      + ";tiistaina;teisipäev;teisipäeval;otrdien;otrdiena;antradienis;antradienį;utorak;torek;уторак"
      + ";вторник;аўторак;jumanne;þriðjudag;þriðjudagur;þriðjudaginn;asteartea;יום שלישי",
    "středa;středu;streda;stredu;szerda;szerdán;середа;середу;середи;miercuri;onsdag;onsdagen"
      + ";keskiviikko;keskiviikkona;kolmapäev;kolmapäeval;trešdien;trešdiena;trečiadienis;trečiadienį"
      + ";srijeda;srijedu;sreda;sredo;среду;сряда;серада;сераду;jumatano;miðvikudag;miðvikudagur"
      + ";miðvikudaginn;mércores;asteazkena;יום רביעי",
    "čtvrtek;štvrtok;csütörtök;csütörtökön;четвер;четверга;joi;torsdag;torsdagen;torstai;torstaina"
      + ";neljapäev;neljapäeval;ceturtdien;ceturtdiena;ketvirtadienis;ketvirtadienį;četvrtak;četrtek"
      + ";четвртак;четвъртък;четврток;чацвер;khamis;alhamisi;fimmtudag;fimmtudagur;fimmtudaginn;xoves"
      + ";osteguna;יום חמישי",
    "pátek;piatok;péntek;pénteken;п'ятниця;п'ятницю;п'ятниці;пʼятниця;пʼятницю;п’ятниця;п’ятницю;vineri"
      + ";fredag;fredagen;perjantai;perjantaina;reede;reedel;piektdien;piektdiena;penktadienis"
      + ";penktadienį;petak;petek;петак;петък;петок;пятніца;пятніцу;jumaat;ijumaa;föstudag;föstudagur"
      + ";föstudaginn;venres;ostirala;יום שישי",
    "sobotu;szombat;szombaton;субота;суботу;суботи;sâmbătă;lördag;lördagen;lørdag;lørdagen;lauantai"
      + ";lauantaina;laupäev;laupäeval;sestdien;sestdiena;šeštadienis;šeštadienį;subota;subotu;soboto"
      + ";събота;сабота;jumamosi;laugardag;laugardagur;laugardaginn;larunbata;יום שבת",
    // Bulgarian "неделя" is a week in Russian, which never has "в неделя".
    "neděle;neděli;nedeľa;nedeľu;vasárnap;неділя;неділю;неділі;duminică;söndag;söndagen;søndag"
      + ";søndagen;sunnuntai;sunnuntaina;pühapäev;pühapäeval;svētdien;svētdiena;sekmadienis;sekmadienį"
      + ";nedjelja;nedjelju;nedelja;nedelju;nedeljo;недеља;недељу;в неделя;недела;нядзеля;нядзелю;ahad"
      + ";jumapili;sunnudag;sunnudagur;sunnudaginn;igandea;יום ראשון",
  ]
}
