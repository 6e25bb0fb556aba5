/// The names of the languages of states and large regions in further languages in Latin letters, from Unicode CLDR
/// by `Scripts/language-names-further.py`: Dutch, Polish, Turkish, Indonesian, Vietnamese, Czech, Slovak, Hungarian,
/// Romanian, Croatian, Slovenian, Swedish, Danish, Norwegian, Finnish, Estonian, Latvian, Lithuanian, Malay, Filipino,
/// Swahili, Azerbaijani, Uzbek, Albanian, Icelandic and Afrikaans.
///
/// An entry has a code and the names that ``LanguageNameTable`` does not have for it.
enum LanguageNamesFurther {
  static let text = """
    am Amhaars|amharski|Amharca|Amharik|Tiếng Amharic|amharština|amharčina|amhara|amharică|amharščina|\
    amhariska|amharisk|amharu|Kiamhari|amhar|amxar|amarisht|Amharies;ar arabski|Arapça|Tiếng Ả Rập|\
    arabština|arabčina|arabă|arapski|arabščina|arabiska|arabisk|arabia|araabia|arābu|Kiarabu|ərəb|\
    arabisht|Arabies;az Azerbeidzjaans|azerbejdżański|Azerbaycan dili|Tiếng Azerbaijan|ázerbájdžánština|\
    azerbajdžančina|azerbajdzsáni|azeră|azerbajdžanski|azerbajdžanščina|azerbajdzjanska|aserbajdsjansk|\
    aserbaidžaani|azerbaidžāņu|azerbaidžaniečių|Kiazerbaijani|azərbaycan|ozarbayjon|azerbajxhanisht|\
    aserska|Azerbeidjans;be białoruski|Belarusça|Belarusia|Tiếng Belarus|běloruština|bieloruština|\
    belarusz|belarusă|bjeloruski|beloruščina|belarusiska|belarusisk|valkovenäjä|valgevene|baltkrievu|\
    baltarusių|Kibelarusi|bjellorusisht|hvítrússneska|Belarussies;bg Bulgaars|bułgarski|Bulgarca|Tiếng\
     Bulgaria|bulharština|bulharčina|bolgár|bulgară|bugarski|bolgarščina|bulgariska|bulgarsk|bulgaaria|\
    bulgāru|Kibulgaria|bolqar|bullgarisht|búlgarska;bn Bengaals|bengalski|Bengalce|Tiếng Bangla|\
    bengálština|bengálčina|bengaleză|bengalščina|bengāļu|Benggali|Kibengali|benqal|bengal|bengalisht|\
    bengalska;bs bośniacki|Boşnakça|Tiếng Bosnia|bosenština|bosniačtina|bosnyák|bosniacă|bosanski|\
    bosanščina|bosniska|bosnisk|bosniešu|bosnių|Kibosnia|bosniya|bosniy|boshnjakisht|Bosnies;ca\
     Catalaans|kataloński|Katalanca|Katalan|Tiếng Catalan|katalánština|katalánčina|catalană|katalonščina|\
    katalanska|catalansk|katalansk|katalaani|katalāņu|katalonų|Catalonia|Kikatalani|katalonisht|\
    katalónska|Katalaans;cs Tsjechisch|czeski|Çekçe|Ceko|Tiếng Séc|čeština|cseh|cehă|češki|češčina|\
    tjeckiska|tjekkisk|tsjekkisk|tšekki|tšehhi|čehu|čekų|Kicheki|çex|chex|çekisht|tékkneska|Tsjeggies;da\
     Deens|duński|Danca|Dansk|Tiếng Đan Mạch|dánština|dánčina|dán|daneză|danski|danščina|danska|tanska|\
    taani|dāņu|Kidenmaki|danimarka|danisht;de Duits|niemiecki|Almanca|Jerman|Tiếng Đức|němčina|német|\
    germană|njemački|nemščina|tyska|tysk|saksa|vācu|vokiečių|Kijerumani|alman|nemischa|gjermanisht|þýska;\
    el Grieks|grecki|Yunanca|Yunani|Tiếng Hy Lạp|řečtina|gréčtina|görög|greacă|grčki|grščina|grekiska|\
    græsk|gresk|kreikka|kreeka|grieķu|graikų|Kigiriki|yunan|grek|greqisht|gríska;en Engels|angielski|\
    İngilizce|Inggris|Tiếng Anh|angličtina|angol|engleză|engleski|angleščina|engelska|engelsk|englanti|\
    inglise|angļu|Inggeris|Kiingereza|ingilis|inglizcha|anglisht|enska;es Spaans|hiszpański|İspanyolca|\
    Spanyol|Tiếng Tây Ban Nha|španělština|španielčina|spaniolă|španjolski|španščina|spanska|spansk|\
    espanja|hispaania|spāņu|ispanų|Sepanyol|Kihispania|ispan|ispancha|spanjisht|spænska;et Estisch|\
    estoński|Estonca|Tiếng Estonia|estonština|estónčina|észt|estonă|estonščina|estniska|estisk|viro|\
    eesti|igauņu|estų|Kiestonia|eston|estoncha|estonisht|eistneska|Estnies;eu baskijski|Baskça|Tiếng\
     Basque|baskičtina|baszk|bască|baskovščina|baskiska|baskisk|baski|basku|Kibaski|bask|baskisht|\
    baskneska|Baskies;fa Perzisch|perski|Farsça|Persia|Tiếng Ba Tư|perština|perzština|perzsa|persană|\
    perzijski|perzijščina|persiska|persisk|pärsia|persiešu|persų|Parsi|Kiajemi|fars|fors|persisht|\
    persneska|Persies;fi Fins|fiński|Fince|Suomi|Tiếng Phần Lan|finština|fínčina|finn|finlandeză|\
    finščina|finska|finsk|soome|somu|suomių|Kifini|fin|fincha|finlandisht|finnska;tl Filipijns|\
    filipiński|Filipince|Filipino|Tiếng Philippines|filipínština|filipínčina|filippínó|filipineză|\
    filipinščina|filippinska|filippinsk|filipiini|filipīniešu|filipiniečių|Filipina|Kifilipino|filippin|\
    filipincha|filipinisht|filippseyska|Filippyns;fr Frans|francuski|Fransızca|Prancis|Tiếng Pháp|\
    francouzština|francúzština|francia|franceză|francoščina|franska|fransk|ranska|prantsuse|franču|\
    prancūzų|Perancis|Kifaransa|fransız|fransuzcha|frëngjisht;gl galicyjski|Galiçyaca|Galisia|Tiếng\
     Galician|galicijština|galícijčina|galiciană|galicijski|galicijščina|galiciska|galicisk|galisisk|\
    galicia|galeegi|galisiešu|galisų|Kigalisi|qalisiya|galisiy|galicisht|galisíska|Galisies;he Hebreeuws|\
    hebrajski|İbranice|Ibrani|Tiếng Do Thái|hebrejština|hebrejčina|héber|ebraică|hebrejski|hebrejščina|\
    hebreiska|hebraisk|heprea|heebrea|ivrits|hebrajų|Kiebrania|ivrit|hebraisht|hebreska|Hebreeus;hi\
     Hintçe|Tiếng Hindi|hindština|hindčina|hindski|hindijščina|Kihindi|hind|indisht;hr chorwacki|\
    Hırvatça|Kroasia|Tiếng Croatia|chorvatština|chorvátčina|horvát|hrvatski|hrvaščina|kroatiska|kroatisk|\
    kroatia|horvaadi|horvātu|kroatų|Kikorasia|xorvat|kroatisht|Kroaties;hu Hongaars|węgierski|Macarca|\
    Hungaria|Tiếng Hungary|maďarština|maďarčina|magyar|maghiară|mađarski|madžarščina|ungerska|ungarsk|\
    unkari|ungari|ungāru|vengrų|Kihungaria|macar|venger|hungarisht|ungverska;hy Armeens|ormiański|\
    Ermenice|Tiếng Armenia|arménština|arménčina|örmény|armeană|armenski|armenščina|armeniska|armensk|\
    armeenia|armēņu|Kiarmenia|erməni|arman|armenisht|armenska;id indonezyjski|Endonezce|Tiếng Indonesia|\
    indonéština|indonézština|indonéz|indoneziană|indonezijski|indonezijščina|indonesiska|indonesisk|\
    indoneesia|indonēziešu|indoneziečių|Kiindonesia|indoneziya|indonezisht|Indonesies;is IJslands|\
    islandzki|İzlandaca|Islandia|Tiếng Iceland|islandština|islandčina|izlandi|islandeză|islandski|\
    islandščina|isländska|islandsk|islanti|islandi|islandiešu|islandų|Kiisilandi|island|islandisht|\
    íslenska|Yslands;it Italiaans|włoski|İtalyanca|Tiếng Ý|italština|taliančina|olasz|italiană|\
    talijanski|italijanščina|italienska|italiensk|itaalia|itāļu|Itali|Kiitaliano|italyan|italisht|\
    ítalska;ja Japans|japoński|Japonca|Jepang|Tiếng Nhật|japonština|japončina|japoneză|japanski|\
    japonščina|japanska|japansk|japani|jaapani|japāņu|japonų|Jepun|Kijapani|yapon|japonisht|Japannees;ka\
     gruziński|Gürcüce|Tiếng Georgia|gruzínština|gruzínčina|grúz|georgiană|gruzijski|gruzijščina|\
    georgiska|georgisk|gruusia|gruzīnu|Kijojia|gürcü|gruzincha|gjeorgjisht|Georgies;kk Kazachs|kazachski|\
    Kazakça|Tiếng Kazakh|kazaština|kazah|kazahă|kazaški|kazaščina|kazakiska|kasakhisk|kazakki|kasahhi|\
    kazahu|kazachų|Kikazakh|qazax|qozoqcha|kazakisht|kasakska|Kazaks;km khmerski|Khmer dili|Tiếng Khmer|\
    khmérština|khmérčina|khmeră|kmerski|kmerščina|kambodjanska|khmeeri|khmeru|Kikambodia|kxmer|xmer|\
    kmerisht|kmer;ko Koreaans|koreański|Korece|Korea|Tiếng Hàn|korejština|kórejčina|koreai|coreeană|\
    korejski|korejščina|koreanska|koreansk|korejiešu|korėjiečių|Kikorea|koreya|koreyscha|koreanisht|\
    kóreska;ky Kirgizisch|kirgiski|Kırgızca|Kirgiz|Tiếng Kyrgyz|kyrgyzština|kirgizština|kârgâză|\
    kirgiščina|kirgiziska|kirgisisk|kirgiisi|kirgīzu|Kirghiz|Kikyrgyz|qırğız|qirgʻizcha|kirgizisht|\
    kirgiska|Kirgisies;la Latijn|łaciński|Latince|Tiếng La-tinh|latina|latinčina|latinski|latinščina|\
    ladina|latīņu|lotynų|Kilatini|latın|lotincha|latinisht|Latyn;lo Laotiaans|laotański|Lao dili|Tiếng\
     Lào|laoština|laoțiană|laoski|laoščina|laotiska|laotisk|laosiešu|laosiečių|Kilaosi|laosisht;lt\
     Litouws|litewski|Litvanca|Lituania|Tiếng Litva|litevština|litovčina|litván|lituaniană|litavski|\
    litovščina|litauiska|litauisk|liettua|leedu|lietuviešu|lietuvių|Kilithuania|litva|lituanisht|\
    litháíska|Litaus;lv Lets|łotewski|Letonca|Tiếng Latvia|lotyština|lett|letonă|latvijski|latvijščina|\
    lettiska|lettisk|latvisk|läti|latviešu|latvių|Kilatvia|latış|latishcha|letonisht|lettneska|Letties;mk\
     Macedonisch|macedoński|Makedonca|Makedonia|Tiếng Macedonia|makedonština|macedónčina|macedón|\
    macedoneană|makedonski|makedonščina|makedonska|makedonsk|makedoonia|maķedoniešu|makedonų|Macedonia|\
    Kimacedonia|makedon|maqedonisht|Masedonies;mn Mongools|mongolski|Moğolca|Tiếng Mông Cổ|mongolština|\
    mongolčina|mongolă|mongolščina|mongoliska|mongolsk|mongoli|mongoļu|Kimongolia|monqol|mongolisht|\
    mongólska;ms Maleis|malajski|Malayca|Melayu|Tiếng Mã Lai|malajština|malajčina|maláj|malaeză|\
    malajščina|malajiska|malajisk|malayisk|malaiji|malajiešu|malajiečių|Kimalei|malajisht|malaíska;mt\
     Maltees|maltański|Maltaca|Tiếng Malta|maltština|maltčina|máltai|malteză|malteški|malteščina|\
    maltesiska|maltesisk|maltiešu|maltiečių|Kimalta|maltiy|maltisht|maltneska;my Birmaans|birmański|\
    Birman dili|Burma|Tiếng Miến Điện|barmština|barmčina|burmai|birmană|burmanski|burmanščina|burmesiska|\
    burmesisk|birmiešu|birmiečių|Kiburma|birmanisht|búrmneska;nb Noors - Bokmål|Norveççe Bokmål|Bokmål\
     Norwegia|norvegiană bokmål|norveški bokmål|knjižna norveščina|norskt bokmål|bokmål|norsk bokmål|\
    norjan bokmål|norra bokmål|norvēģu bukmols|norvegų bukmolas|Bokmal Norway|Kinorwe cha Bokmal|bokmal\
     norveç|norveg-bokmal|norvegjishte letrare|Boeknoors;ne Nepalees|nepalski|Nepalce|Tiếng Nepal|\
    nepálština|nepálčina|nepaleză|nepalščina|nepalesiska|nepalesisk|nepāliešu|nepaliečių|Kinepali|\
    nepalisht|nepalska;nl Nederlands|niderlandzki|Felemenkçe|Belanda|Tiếng Hà Lan|nizozemština|\
    holandčina|holland|neerlandeză|nizozemski|nizozemščina|nederländska|nederlandsk|hollanti|hollandi|\
    holandiešu|olandų|Kiholanzi|niderland|holandisht|hollenska;no Noors|norweski|Norveççe|Norwegia|Tiếng\
     Na Uy|norština|nórčina|norvég|norvegiană|norveški|norveščina|norska|norsk|norja|norra|norvēģu|\
    Kinorwe|norveç|norvegjisht;pl Pools|polski|Lehçe|Tiếng Ba Lan|polština|lengyel|poloneză|poljski|\
    poljščina|polska|polsk|puola|poola|poļu|lenkų|Kipolandi|polyak|polyakcha|polonisht;ps Pasjtoe|paszto|\
    Peştuca|Tiếng Pashto|paštština|paštčina|pastu|paștună|paštunski|paštunščina|afghanska|puštu|puštūnų|\
    Kipashto|pushtu|pashtoisht;pt Portugees|portugalski|Portekizce|Portugis|Tiếng Bồ Đào Nha|\
    portugalština|portugalčina|portugheză|portugalščina|portugisiska|portugisisk|portugali|portugāļu|\
    Kireno|portuqal|portugalcha|portugalisht|portúgalska;ro Roemeens|rumuński|Rumence|Rumania|Tiếng\
     Romania|rumunština|rumunčina|román|română|rumunjski|romunščina|rumänska|rumænsk|rumensk|rumeenia|\
    rumāņu|rumunų|Kiromania|rumın|rumincha|rumanisht|rúmenska;ru rosyjski|Rusça|Rusia|Tiếng Nga|ruština|\
    orosz|rusă|ruski|ruščina|ryska|russisk|venäjä|vene|krievu|rusų|Kirusi|ruscha|rusisht|rússneska|\
    Russies;si Singalees|syngaleski|Sinhali dili|Tiếng Sinhala|sinhálština|sinhalčina|szingaléz|\
    singhaleză|sinhaleški|sinhalščina|singalesiska|singalesisk|singali|singāļu|sinhalų|Kisinhala|singal|\
    sinhalisht|singalíska;sk Slowaaks|słowacki|Slovakça|Tiếng Slovak|slovenština|slovenčina|szlovák|\
    slovacă|slovački|slovaščina|slovakiska|slovakisk|slovakki|slovaki|slovāku|Kislovakia|slovakcha|\
    sllovakisht;sl Sloveens|słoweński|Slovence|Tiếng Slovenia|slovinština|slovinčina|szlovén|slovenă|\
    slovenski|slovenščina|slovenska|slovensk|sloveeni|slovēņu|Kislovenia|sloven|slovencha|sllovenisht|\
    Sloweens;so Somalisch|somalijski|Somalice|Tiếng Somali|somálština|somálčina|szomáli|somaleză|\
    somalski|somalščina|somaliska|somaali|somāļu|somaliečių|Kisomali|somalicha|somalisht|sómalska|\
    Somalies;sq Albanees|albański|Arnavutça|Tiếng Albania|albánština|albánčina|albán|albaneză|albanščina|\
    albanska|albansk|albaania|albāņu|Kialbania|shqip;sr Servisch|serbski|Sırpça|Tiếng Serbia|srbština|\
    srbčina|szerb|sârbă|srpski|srbščina|serbiska|serbisk|serbu|Kiserbia|serb|serbcha|serbisht|serbneska|\
    Serwies;sv Zweeds|szwedzki|İsveççe|Swedia|Tiếng Thụy Điển|švédština|švédčina|svéd|suedeză|švedski|\
    švedščina|svenska|svensk|ruotsi|rootsi|zviedru|švedų|Kiswidi|isveç|shved|suedisht|sænska|Sweeds;sw\
     Svahili dili|Tiếng Swahili|svahilština|swahilčina|szuahéli|svahili|suahiili|suahilių|Kiswahili|\
    suaxili|suahilisht;ta tamilski|Tamilce|Tiếng Tamil|tamilština|tamilčina|tamilă|tamilščina|tamili|\
    tamilu|Kitamili|tamilisht|tamílska;tg Tadzjieks|tadżycki|Tacikçe|Tiếng Tajik|tádžičtina|tadzsik|\
    tadjică|tadžički|tadžiščina|tadzjikiska|tadsjikisk|tadžikki|tadžiki|tadžiku|Kitajiki|tacik|tojik|\
    taxhikisht|tadsjikska|Tadjiks;th tajski|Tayca|Tiếng Thái|thajština|thajčina|thailandeză|tajlandski|\
    tajščina|thailändska|taju|Kithai|tay|tajlandisht|taílenska;tk Turkmeens|turkmeński|Türkmence|Tiếng\
     Turkmen|turkmenština|turkménčina|turkmenă|turkmenščina|turkmeniska|turkmensk|turkmeeni|turkmēņu|\
    Kiturukimeni|türkmən|turkman|turkmenisht|túrkmenska;tr Turks|turecki|Türkçe|Turki|Tiếng Thổ Nhĩ Kỳ|\
    turečtina|török|turcă|turski|turščina|turkiska|tyrkisk|turkki|türgi|turku|Kituruki|türk|turqisht|\
    tyrkneska;uk Oekraïens|ukraiński|Ukraynaca|Ukraina|Tiếng Ukraina|ukrajinština|ukrajinčina|ukrán|\
    ucraineană|ukrajinski|ukrajinščina|ukrainska|ukrainsk|ukraiņu|ukrainiečių|Kiukraini|ukrayna|ukrain|\
    ukrainisht;ur Urduca|Tiếng Urdu|urdština|urdčina|urdski|urdujščina|Kiurdu|urduisht|Oerdoe;uz\
     Oezbeeks|uzbecki|Özbekçe|Tiếng Uzbek|uzbečtina|üzbég|uzbecă|uzbeščina|uzbekiska|usbekisk|uzbekki|\
    usbeki|uzbeku|Kiuzbeki|özbək|o‘zbek|uzbekisht|úsbekska|Oesbekies;vi Vietnamees|wietnamski|Vietnamca|\
    Tiếng Việt|vietnamština|vietnamčina|vietnámi|vietnameză|vijetnamski|vietnamščina|vietnamesiska|\
    vietnamesisk|vjetnamiešu|vietnamiečių|Kivietinamu|vyetnam|vietnamisht|víetnamska;zh Chinees|chiński|\
    Çince|Tionghoa|Tiếng Trung|čínština|kínai|chineză|kineski|kitajščina|kinesiska|kinesisk|kiina|hiina|\
    ķīniešu|kinų|Cina|Kichina|çin|xitoy|kinezisht|kínverska;zh-Hans chiński uproszczony|Basitleştirilmiş\
     Çince|egyszerűsített kínai|chineză simplificată|poenostavljena kitajščina|förenklad kinesiska|\
    forenklet kinesisk|lihtsustatud hiina|ķīniešu vienkāršotā|supaprastintoji kinų|Cina Ringkas|\
    Simplified Chinese|sadələşmiş çin|kinezishte e thjeshtuar;zh-Hant chiński tradycyjny|Geleneksel\
     Çince|hagyományos kínai|chineză tradițională|tradicionalna kitajščina|traditionell kinesiska|\
    traditionelt kinesisk|tradisjonell kinesisk|traditsiooniline hiina|ķīniešu tradicionālā|tradicinė\
     kinų|Cina Tradisional|Traditional Chinese|Kichina cha Jadi|ənənəvi çin|kinezishte tradicionale;yue\
     Kantonees|kantoński|Kantonca|Kanton|Tiếng Quảng Đông|kantonština|kantončina|kantoni|cantoneză|\
    kantonščina|kantonesiska|kantonesisk|kantoninkiina|kantoniešu|kinų kalbos Kantono tarmė|Kantonis|\
    Cantonese|Kikantoni|kantonezisht|kantónska
    """
}
