/// Words that say that an event takes place every year, and since when.
enum AnnualWords {
  /// Phrases that say so of the event itself.
  static let everyYear = PhraseTable(
    folding: """
      every year;each year;every single year;cada año;todos los años;chaque année;tous les ans;jedes Jahr;alljährlich;\
      todos os anos;todo ano;cada ano;a cada ano;ogni anno;tutti gli anni;cada any;tots els anys;elk jaar;ieder jaar;\
      każdego roku;co roku;corocznie;co rok;każdy rok;každý rok;každoročně;každoročne;každý rok;varje år;hvert år;vert år;\
      joka vuosi;vuosittain;minden évben;évente;în fiecare an;anual;κάθε χρόνο;κάθε έτος;каждый год;ежегодно;щороку;\
      кожного року;щорічно;her yıl;her sene;setiap tahun;tiap tahun;saban tahun;mỗi năm;hằng năm;hàng năm;\
      كل عام;كل سنة;سنويا;سنوياً;هر سال;هرساله;سالانه;हर साल;हर वर्ष;प्रतिवर्ष;प्रति वर्ष;ทุกปี;매년;해마다;매해;\
      每年;毎年;年年;annually;yearly;anualmente;annuellement;annualmente;jährlich;jaarlijks;årligen;årligt;årlig
      """)

  /// Adjectives, which can also belong to something else than the event, such as a budget.
  static let annual = WordStems(
    """
    annual anual anuales anuais annuel annuelle annuels annuelles annuale annuali jährlich* alljährlich* jaarlijks* \
    coroczn* każdoroczn* doroczn* výroční každoročn* årlig* vuosittai* éves ετήσι* ежегодн* щорічн* yıllık tahunan \
    السنوي السنوية سنوي سنوية سالانه वार्षिक 연례
    """)

  /// Words for "since", between which and the year other words can be: `since its launch in 2012`.
  static let since = PhraseTable(
    folding:
      "since;ever since;desde;depuis;seit;sinds;sedan;siden;sidan;sejak;منذ;des de;starting in")

  /// Words for "since" that mean something else unless the year follows: `od roku 2012`.
  static let from = PhraseTable(
    folding: """
      od;od roku;od r.;dal;dall' anno;z;с;из;начиная с;з;із;від;починаючи з;από;από το;από το έτος;از;از سال;từ;từ năm;\
      kể từ;kể từ năm;din;din anul;a partir de;à partir de;dès;des;ab;vanaf;fra;från;sejak tahun;mulai tahun;\
      vuodesta;自;从;從
      """)

  /// Words for "since" behind the year.
  static let onward = PhraseTable(
    folding: """
      'den beri;'dan beri;'ten beri;'tan beri;'den bu yana;'dan bu yana;'ten bu yana;'tan bu yana;'den itibaren;\
      'dan itibaren;'ten itibaren;'tan itibaren;yılından beri;yılından bu yana;yılından itibaren;den beri;óta;\
      -ben óta;-től;-tól;től;tól;년부터;년 이후;년 이래;년이래;年以来;年以來;年来;年來;年から;年より;年起;年起,;年以降;年开始;年開始;\
      से;onward;onwards;lähtien;alkaen
      """)

  /// Words for years without an event, or for another number of events in a year.
  static let exceptions = WordStems(
    """
    biennial* biannual* bienal* biennal* bisannuel* bisannuell* zweijähr* tweejaarl* triennial* semiannual* halbjähr* \
    semestr* twice two-year except* excluding exclud* excepto excepté salvo sauf exceto tranne eccetto außer ausgenommen \
    ausnahme uitgezonderd behalve kromě okrom mimo oprócz wyjątk* pomimo кроме исключ* крім винят* εκτός hariç dışında \
    kecuali trừ باستثناء عدا جز بجز सिवाय undantag* utom undtag* unntatt bortset paitsi lukuun kivéve excepția \
    pandemi* pandèmi* pándemi* covid* corona* koronavir* coronavir* пандеми* ковид* коронавир* πανδημ* جائحة كورونا کرونا \
    महामारी 팬데믹* 코로나* interrupt* interrump* interromp* unterbr* onderbr* interruz* interrupció* přeruš* przerw* \
    перерыв* перерв* suspend* suspens* cancel* annul* ausgefall* ausfall* abgesag* afgelast* zruš* odwoł* отмен* skip* \
    skipped omit* pause* pausa* paus* hiatus break gap missed missing without resum* relaunch* reanud* reprise wieder \
    격년* 제외* 중단* 취소* irregular* unregelm*
    """)

  /// The same in scripts without spaces.
  static let exceptionsInCharacters = [
    "除", "コロナ", "疫情", "新冠", "中止", "中断", "中斷", "停办", "停辦", "隔年", "两年", "兩年", "二年に", "2年に", "パンデミック",
    "休止", "ยกเว้น", "โควิด",
  ]

  /// Phrases that say the same.
  static let otherIntervals = PhraseTable(
    folding: """
      every two years;every other year;every second year;every three years;every 2 years;two times;cada dos años;\
      dos veces;tous les deux ans;deux fois;alle zwei Jahre;zweimal;a cada dois anos;duas vezes;ogni due anni;due volte;\
      om de twee jaar;co dwa lata;jednou za dva roky;раз в два года;iki yılda bir;setiap dua tahun;hai năm một lần;\
      κάθε δύο χρόνια;vartannat år;hvert andet år;hvert andre år;joka toinen vuosi;kétévente
      """)
}
