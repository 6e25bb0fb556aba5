/// The names of countries in Czech, Slovak, Hungarian, Romanian, Croatian, Slovenian, Swedish, Danish, Norwegian,
/// Finnish, Estonian, Latvian, Lithuanian, Malay, Filipino, Swahili, Azerbaijani and Uzbek, from Unicode
/// CLDR, without those that are also names of cities or of other countries.
///
/// An entry has a code and the names that ``CountryNameTable``, ``CountryAliasTable`` and
/// ``CountryNamesElsewhere`` do not have.
enum CountryNamesFurther {
  static let text = """
    AE Spojené arabské emiráty|Egyesült Arab Emírségek|Emiratele Arabe Unite|Ujedinjeni Arapski Emirati|\
    Združeni arabski emirati|Förenade Arabemiraten|De Forenede Arabiske Emirater|De forente arabiske\
     emirater|Arabiemiirikunnat|Araabia Ühendemiraadid|Apvienotie Arābu Emirāti|Jungtiniai Arabų\
     Emyratai|Emiriah Arab Bersatu|Falme za Kiarabu|Birləşmiş Ərəb Əmirlikləri|Birlashgan Arab\
     Amirliklari;AF Afganisztán|Afganistāna|Afganistanas|Əfqanıstan|Afgʻoniston;AG Antigua a Barbuda|\
    Antigua és Barbuda|Antigua și Barbuda|Antigva i Barbuda|Antigva in Barbuda|Antigua och Barbuda|\
    Antigua og Barbuda|Antigua ja Barbuda|Antigva un Barbuda|Antigva ir Barbuda|Antigua na Barbuda|\
    Antiqua və Barbuda;AI Angvila|Angilja|Angilija|Angilya;AL Albánsko|Albaania|Albaniya;AM Arménsko|\
    Örményország|Armeenia|Armaniston;AO Anqola;AQ Antarktida|Antarktisz|Antartika|Antaktiki;AR\
     Argentiina|Ajentina;AS Američka Samoa|Amerikai Szamoa|Ameriška Samoa|Amerikanska Samoa|Amerikansk\
     Samoa|Amerikan Samoa|Ameerika Samoa|ASV Samoa|Amerikos Samoa|Samoa ya Marekani|Amerika Samoası|\
    Amerika Samoasi;AT Rakousko|Rakúsko|Ausztria|Austrija|Avstrija|Österrike|Østrig|Østerrike|Itävalta|\
    Avstriya;AU Ausztrália|Australija|Avstralija|Austraalia|Avstraliya;AX Åland-szigetek|Insulele Åland|\
    Ålandski otoci|Alandski otoki|Ahvenanmaa|Ahvenamaa|Olandes salas|Alandų Salos|Visiwa vya Aland|Aland\
     orollari;AZ Azerbajdžan|Azerbajdzsán|Azerbajdzjan|Aserbajdsjan|Azerbaidžan|Aserbaidžaan|\
    Azerbaidžāna|Azerbaidžanas|Azerbaijani|Azərbaycan|Ozarbayjon;BA Bosna a Hercegovina|\
    Bosznia-Hercegovina|Bosnia și Herțegovina|Bosna i Hercegovina|Bosna in Hercegovina|Bosnien och\
     Hercegovina|Bosnien-Hercegovina|Bosnia-Hercegovina|Bosnia ja Hertsegovina|Bosnia ja Hertsegoviina|\
    Bosnija un Hercegovina|Bosnija ir Hercegovina|Bosnia and Herzegovina|Bosnia na Hezegovina|Bosniya və\
     Herseqovina|Bosniya va Gertsegovina;BB Barbadosa|Barbadosas|Babadosi;BD Bangladeša|Bangladešas|\
    Bangladeshi|Banqladeş;BE Belgicko|Belgija|Ubelgiji|Belgiya;BF Burkina Fasas|Bukinafaso;BG Bulharsko|\
    Bugarska|Bolgarija|Bulgaaria|Bulgarija|Bolqarıstan|Bolgariya;BH Bahreina|Bahreinas|Bahareni|Bəhreyn|\
    Bahrayn;BI Burundija|Burundis;BJ Benina|Benini;BL Svätý Bartolomej|Sveti Bartolomej|Senbartelmī|\
    Sen-Bartelemi|Sent-Bartelemi;BM Bermudi|Bermudu salas|Bermud adaları|Bermuda orollari;BN Brunej|\
    Bruneja|Brunėjus|Bruney;BO Bolivija|Boliivia|Boliviya;BQ Karibské Nizozemsko|Karibské Holandsko|\
    Holland Karib-térség|Insulele Caraibe Olandeze|Karipski otoci Nizozemske|Nizozemski Karibi|Karibiska\
     Nederländerna|De tidligere Nederlandske Antiller|Karibisk Nederland|Karibian Alankomaat|Kariibi\
     Madalmaad|Nīderlandes Karību salas|Karibų Nyderlandai|Belanda Caribbean|Uholanzi ya Karibiani|Karib\
     Niderlandı|Boneyr, Sint-Estatius va Saba;BR Brasiilia|Brazili|Braziliya;BS Bahama-szigetek|Bahami|\
    Bahamu salas|Bahamos|Baham adaları|Bagama orollari;BT Butāna|Butanas;BV Bouvetův ostrov|Bouvetov\
     ostrov|Bouvet-sziget|Insula Bouvet|Otok Bouvet|Bouvetov otok|Bouvetön|Bouvetøen|Bouvetøya|\
    Bouvet’nsaari|Bouvet’ saar|Buvė Sala|Kisiwa cha Bouvet|Buve adası|Buve oroli;BW Bocvana;BY Bělorusko|\
    Bielorusko|Belarusz|Bjelorusija|Belorusija|Valko-Venäjä|Valgevene|Baltkrievija|Baltarusija|Belarusi;\
    BZ Beliza;CC Kokosové ostrovy|Kókusz (Keeling)-szigetek|Insulele Cocos (Keeling)|Kokosovi\
     (Keelingovi) Otoci|Kokosovi otoki|Kokosöarna|Cocosøerne|Kokosøyene|Kookossaaret (Keelingsaaret)|\
    Kookossaared|Kokosu (Kīlinga) salas|Kokosų (Kilingo) Salos|Kepulauan Cocos (Keeling)|Visiwa vya Cocos\
     (Keeling)|Kokos (Kilinq) adaları|Kokos (Kiling) orollari;CD Konžská demokratická republika|\
    Demokratična republika Kongo|Kongon demokraattinen tasavalta|Kongo DV|Kongas-Kinšasa|Konqo - Kinşasa;\
    CF Stredoafrická republika|Közép-afrikai Köztársaság|Republica Centrafricană|Srednjoafrička\
     Republika|Srednjeafriška republika|Centralafrikanska republiken|Den Centralafrikanske Republik|Den\
     sentralafrikanske republikk|Keski-Afrikan tasavalta|Kesk-Aafrika Vabariik|Centrālāfrikas Republika|\
    Centrinės Afrikos Respublika|Jamhuri ya Afrika ya Kati|Mərkəzi Afrika Respublikası|Markaziy Afrika\
     Respublikasi;CG Konžská republika|Kongon tasavalta|Kongo Vabariik|Kongo (Brazavila)|\
    Kongas-Brazavilis|Konqo - Brazzavil|Kongo – Brazzavil;CH Švýcarsko|Švajčiarsko|Svájc|Elveția|\
    Švicarska|Švica|Šveits|Sveitsi|Šveice|Šveicarija|Uswisi|İsveçrə|Shveytsariya;CI Pobřeží slonoviny|\
    Pobrežie Slonoviny|Elefántcsontpart|Obala Bjelokosti|Slonokoščena obala|Elfenbenskusten|\
    Elfenbenskysten|Norsunluurannikko|Elevandiluurannik|Kotdivuāra|Dramblio Kaulo Krantas|Kot-d’Ivuar;CK\
     Cookovy ostrovy|Cookove ostrovy|Cook-szigetek|Insulele Cook|Cookovi Otoci|Cookovi otoki|Cooköarna|\
    Cookøerne|Cookøyene|Cookinsaaret|Cooki saared|Kuka salas|Kuko Salos|Visiwa vya Cook|Kuk adaları|Kuk\
     orollari;CL Tšiili|Çili;CM Kamerūna|Kamerūnas|Kameruni;CN Kitajska|Kiina|Hiina|Kinija|Uchina|Çin|\
    Xitoy;CO Kolumbie;CV Kapverdy|Zöld-foki Köztársaság|Capul Verde|Zelenortska Republika|Zelenortski\
     otoki|Kap Verde|Kapp Verde|Roheneemesaared|Kabo-Verde|Žaliasis Kyšulys;CW Kirasao|Kiurasao|Kurasao|\
    Kyurasao;CX Vánoční ostrov|Vianočný ostrov|Karácsony-sziget|Insula Christmas|Božični otok|Julön|\
    Juleøen|Christmasøya|Joulusaari|Jõulusaar|Ziemsvētku sala|Kalėdų Sala|Pulau Krismas|Kisiwa cha\
     Krismasi|Milad adası|Rojdestvo oroli;CY Kypr|Ciprus|Cipru|Cipar|Ciper|Cypern|Kypros|Küpros|Kipra|\
    Kipras|Saiprasi|Kipr;CZ Csehország|Cehia|Češka|Tjeckien|Tjekkiet|Tsjekkia|Tšekki|Tšehhi|Čehija|\
    Čekija|Chechia|Çexiya|Chexiya;DE Nemecko|Németország|Njemačka|Nemčija|Tyskland|Saksamaa|Vācija|\
    Vokietija|Ujerumani|Almaniya|Germaniya;DJ Džibutsko|Džibutija;DK Dánsko|Danemarca|Danska|Tanska|\
    Taani|Danija|Denmaki|Daniya;DO Dominikanska republika|Dominikai Köztársaság|Dominikanska republiken|\
    Den Dominikanske Republik|Den dominikanske republikk|Dominikaaninen tasavalta|Dominikaani Vabariik|\
    Dominikos Respublika|Jamhuri ya Dominika|Dominikan Respublikası|Dominikan Respublikasi;DZ Alžírsko|\
    Alžīrija|Algeriet|Alžeeria|Aljeria;EC Ekvadora|Ekvadoras|Ekwado;EE Estónsko|Észtország|Estonija|Viro|\
    Eesti|Igaunija|Estija|Estoniya;EG Egyiptom|Egipat|Egypten|Egypti|Egiptus|Egiptas|Misri|Misir;EH\
     Západní Sahara|Zapadna Sahara|Nyugat-Szahara|Sahara Occidentală|Zahodna Sahara|Västsahara|\
    Vest-Sahara|Länsi-Sahara|Lääne-Sahara|Rietumsahāra|Vakarų Sachara|Kanlurang Sahara|Sahara Magharibi|\
    Qərbi Saxara|G‘arbiy Sahroi Kabir;ER Eritreea|Eritrėja|Eritreya;ES Španělsko|Španielsko|\
    Spanyolország|Spania|Španjolska|Spānija|Espanja|Hispaania|Ispanija|Sepanyol|Uhispania|Ispaniya;ET\
     Etiopie|Etiopija|Etiopien|Etioopia|Efiopiya;FI Fínsko|Finnország|Finlanda|Finska|Soome|Somija|\
    Suomija|Ufini;FJ Fidzsi|Fidžis|Fici;FK Falklandské ostrovy|Falkland-szigetek|Insulele Falkland|\
    Falklandski Otoci|Falklandski otoki|Falklandsöarna|Falklandsøerne|Falklandsøyene|Falklandinsaaret|\
    Falklandi saared|Folklenda salas|Folklando salos|Visiwa vya Falkland|Folklend adaları|Folklend\
     orollari;FM Mikronésie|Mikronézia|Micronezia|Mikronezija|Mikronesiaføderasjonen|Mikroneesia|\
    Mikroneziya;FO Faerské ostrovy|Feröer szigetek|Insulele Feroe|Farski Otoci|Ferski otoki|Färöarna|\
    Færøerne|Færøyene|Färsaaret|Fääri saared|Fēru salas|Farerų Salos|Visiwa vya Faroe|Farer adaları|Farer\
     orollari;FR Francie|Francúzsko|Franciaország|Franța|Francuska|Francija|Frankrike|Frankrig|Ranska|\
    Prantsusmaa|Prancūzija|Perancis|Ufaransa|Fransiya;GA Gabona|Gabonas|Goboni|Qabon;GB Spojené\
     království|Spojené kráľovstvo|Egyesült Királyság|Regatul Unit|Ujedinjeno Kraljevstvo|Združeno\
     kraljestvo|Storbritannien|Storbritannia|Iso-Britannia|Ühendkuningriik|Apvienotā Karaliste|Jungtinė\
     Karalystė|Ufalme wa Muungano|Birləşmiş Krallıq|Buyuk Britaniya;GD Qrenada;GE Gruzie|Gruzínsko|\
    Grúzia|Gruzija|Gruusia|Jojia|Gürcüstan|Gruziya;GF Francouzská Guyana|Francúzska Guyana|Francia\
     Guyana|Guyana Franceză|Francuska Gijana|Francoska Gvajana|Franska Guyana|Fransk Guyana|Ranskan\
     Guayana|Prantsuse Guajaana|Francijas Gviāna|Prancūzijos Gviana|Guiana Perancis|Guiana ya Ufaransa|\
    Fransa Qvianası|Fransuz Gvianasi;GG Gērnsija|Gernsis|Gernsi;GI Gibraltārs|Gibraltaras|Cəbəllütariq;GL\
     Grónsko|Groenlanda|Grenland|Grenlandija|Grønland|Grönlanti|Gröönimaa|Grenlande|Qrenlandiya|\
    Grenlandiya;GM Gambija|Qambiya;GN Guineea|Gvinėja|Qvineya|Gvineya;GP Guadelupa|Gvadelup|Gvadelupa|\
    Qvadelupa|Gvadelupe;GQ Rovníková Guinea|Egyenlítői-Guinea|Guineea Ecuatorială|Ekvatorska Gvineja|\
    Ekvatorialna Gvineja|Ekvatorial-Guinea|Ækvatorialguinea|Päiväntasaajan Guinea|Ekvatoriaal-Guinea|\
    Ekvatoriālā Gvineja|Pusiaujo Gvinėja|Guinea Khatulistiwa|Guinea ya Ikweta|Ekvatorial Qvineya|\
    Ekvatorial Gvineya;GR Řecko|Grécko|Görögország|Grčka|Grčija|Grekland|Grækenland|Kreikka|Kreeka|\
    Grieķija|Graikija|Ugiriki|Yunanıstan|Gretsiya;GS Jižní Georgie a Jižní Sandwichovy ostrovy|Južná\
     Georgia a Južné Sandwichove ostrovy|Déli-Georgia és Déli-Sandwich-szigetek|Georgia de Sud și\
     Insulele Sandwich de Sud|Južna Georgia i Otoci Južni Sandwich|Južna Georgia in Južni Sandwichevi\
     otoki|Sydgeorgien och Sydsandwichöarna|South Georgia og De Sydlige Sandwichøer|Sør-Georgia og\
     Sør-Sandwichøyene|Etelä-Georgia ja Eteläiset Sandwichinsaaret|Lõuna-Georgia ja Lõuna-Sandwichi\
     saared|Dienviddžordžija un Dienvidsendviču salas|Pietų Džordžija ir Pietų Sandvičo salos|Kepulauan\
     Georgia Selatan & Sandwich Selatan|Visiwa vya Georgia Kusini na Sandwich Kusini|Cənubi Corciya və\
     Cənubi Sendviç adaları|Janubiy Georgiya va Janubiy Sendvich orollari;GT Qvatemala;GU Gvam|Guamas|\
    Quam;GW Bissau-Guinea|Guineea-Bissau|Gvineja Bisau|Gvineja Bissau|Gvineja-Bisava|Bisau Gvinėja|\
    Ginebisau|Qvineya-Bisau|Gvineya-Bisau;GY Gvajana|Gajana|Qayana|Gayana;HK Hongkong – ZAO Číny|Hongkong\
     – OAO Číny|Hongkong KKT|R.A.S. Hong Kong, China|PUP Hong Kong Kina|Posebno upravno območje Ljudske\
     republike Kitajske Hongkong|SAR Hongkong|Hongkong SAR Kina|Hongkong – Kiinan erityishallintoalue|\
    Hongkongi erihalduspiirkond|Ķīnas īpašās pārvaldes apgabals Honkonga|Ypatingasis Administracinis\
     Kinijos Regionas Honkongas|Honq Konq Xüsusi İnzibati Rayonu Çin|Gonkong (Xitoy MMH);HM Heardův\
     ostrov a McDonaldovy ostrovy|Heardov ostrov a Macdonaldove ostrovy|Heard-sziget és\
     McDonald-szigetek|Insula Heard și Insulele McDonald|Otoci Heard i McDonald|Heardov otok in\
     McDonaldovi otoki|Heardön och McDonaldöarna|Heard Island og McDonald Islands|Heard- og\
     McDonaldøyene|Heard ja McDonaldinsaaret|Heardi ja McDonaldi saared|Hērda sala un Makdonalda salas|\
    Herdo ir Makdonaldo Salos|Kepulauan Heard & McDonald|Kisiwa cha Heard na Visiwa vya McDonald|Herd və\
     Makdonald adaları|Xerd va Makdonald orollari;HN Hondurasa|Gonduras;HR Chorvátsko|Horvátország|\
    Hrvaška|Kroatia|Horvaatia|Horvātija|Kroatija|Xorvatiya;HT Haitis|Gaiti;HU Maďarsko|Ungaria|Mađarska|\
    Madžarska|Ungern|Unkari|Ungari|Ungārija|Vengrija|Macarıstan|Vengriya;ID Indonezia|Indonezija|\
    Indoneesia|Indoneziya;IE Írsko|Írország|Irska|Irlanti|Iirimaa|Airija|Ayalandi|Irlandiya;IL Iisrael|\
    Izraēla|Izraelis|Israeli|Isroil;IM Ostrov Man|Man-sziget|Insula Man|Otok Man|Mansaari|Mani saar|Menas\
     sala|Meno Sala|Kisiwa cha Man|Men adası|Men oroli;IN Intia|Hindiston;IO Britské indickooceánské\
     území|Britské indickooceánske územie|Brit Indiai-óceáni Terület|Teritoriul Britanic din Oceanul\
     Indian|Britanski Indijskooceanski Teritorij|Britansko ozemlje v Indijskem oceanu|Brittiska\
     territoriet i Indiska oceanen|Det Britiske Territorium i Det Indiske Ocean|Det britiske territoriet\
     i Indiahavet|Brittiläinen Intian valtameren alue|Briti India ookeani ala|Indijas okeāna Britu\
     teritorija|Indijos Vandenyno Britų Sritis|Wilayah Lautan Hindi British|Eneo la Uingereza katika\
     Bahari Hindi|Britaniyanın Hind Okeanı Ərazisi|Britaniyaning Hind okeanidagi hududi;IQ Iraak|Irāka|\
    Irakas|Iraki|Iroq;IR Iraan|Irāna|Iranas|Eron;IS Izland|Islandija|Islanti|Aisilandi|Islandiya;IT\
     Taliansko|Olaszország|Italija|Itaalia|Itali|Italiya;JE Džērsija|Džersis|Cersi|Jersi;JM Yamayka;JO\
     Jordánsko|Iordania|Jordanija|Jordaania|Iordaniya;JP Japonsko|Japonska|Japani|Jaapan|Japāna|Jepun|\
    Yaponiya;KE Kenija|Keenia;KG Kirgizsko|Kirgizisztán|Kârgâzstan|Kirgizistan|Kirgisia|Kõrgõzstan|\
    Kirgizstāna|Kirgizija|Kirigizistani|Qırğızıstan|Qirgʻiziston;KH Kambodzsa|Cambodgia|Kambodja|\
    Kambodsja|Kemboja|Kambodia|Kamboca;KI Kiribatis;KM Comore-szigetek|Komori|Komorerna|Comorerne|\
    Komorene|Komorit|Komoorid|Komoru salas|Komorai|Komor adaları|Komor orollari;KN Svatý Kryštof a Nevis|\
    Svätý Krištof a Nevis|Saint Kitts és Nevis|Saint Kitts și Nevis|Sveti Kristofor i Nevis|Sveti Krištof\
     in Nevis|S:t Kitts och Nevis|Saint Kitts og Nevis|Saint Kitts ja Nevis|Sentkitsa un Nevisa|Sent\
     Kitsas ir Nevis|St. Kitts na Nevis|Sent-Kits və Nevis|Sent-Kits va Nevis;KP Severní Korea|Severná\
     Kórea|Észak-Korea|Coreea de Nord|Sjeverna Koreja|Severna Koreja|Pohjois-Korea|Põhja-Korea|\
    Ziemeļkoreja|Šiaurės Korėja|Hilagang Korea|Korea Kaskazini|Şimali Koreya|Shimoliy Koreya;KR Jižní\
     Korea|Južná Kórea|Dél-Korea|Coreea de Sud|Južna Koreja|Sydkorea|Sør-Korea|Etelä-Korea|Lõuna-Korea|\
    Dienvidkoreja|Pietų Korėja|Timog Korea|Korea Kusini|Cənubi Koreya|Janubiy Koreya;KW Kuvait|Kuveit|\
    Kuveita|Quvayt;KY Kajmanské ostrovy|Kajmanie ostrovy|Kajmán-szigetek|Insulele Cayman|Kajmanski Otoci|\
    Kajmanji otoki|Caymanöarna|Caymanøerne|Caymanøyene|Caymansaaret|Kaimanisaared|Kaimanu salas|Kaimanų\
     Salos|Visiwa vya Cayman|Kayman adaları|Kayman orollari;KZ Kazahsztán|Kazahstan|Kazakstan|Kasakhstan|\
    Kasahstan|Kazahstāna|Kazachstanas|Kazakistani|Qazaxıstan|Qozogʻiston;LA Laosz|Laosa|Laosas;LB\
     Liibanon|Libāna|Libanas|Livan;LC Svatá Lucie|Svätá Lucia|Sfânta Lucia|Sveta Lucija|Sent Lusija|\
    Sent-Lusiya|Sent-Lyusiya;LI Lichtenštejnsko|Lichtenštajnsko|Lihtenštajn|Lihtenšteina|Lichtenšteinas|\
    Lixtenşteyn|Lixtenshteyn;LK Shri-Lanka;LR Libérie|Libeeria;LS Lesotas;LT Litvánia|Liettua|Leedu|\
    Lietuva;LU Lucembursko|Luxembursko|Lasembagi|Lyuksemburg;LV Lotyšsko|Lettország|Latvija|Latviya;LY\
     Libija|Liibüa|Liviya;MA Marocko|Maroka|Marokas|Maghribi|Moroko|Mərakeş|Marokash;MC Monakas;MD\
     Moldavsko|Republica Moldova|Moldavija|Moldavien;ME Černá Hora|Čierna Hora|Muntenegru|Črna gora|\
    Melnkalne|Juodkalnija|Monteneqro|Chernogoriya;MF Svatý Martin (Francie)|Svätý Martin (fr.)|Sfântul\
     Martin|Francoski Sveti Martin|Senmartēna|Sen Martenas|Sent-Martin;MG Madagaszkár|Madagaskara|\
    Madagaskaras|Madagaska|Madaqaskar;MH Marshallovy ostrovy|Marshallove ostrovy|Marshall-szigetek|\
    Insulele Marshall|Maršalovi Otoci|Marshallovi otoki|Marshallöarna|Marshalløerne|Marshalløyene|\
    Marshallinsaaret|Marshalli Saared|Māršala salas|Maršalo Salos|Visiwa vya Marshall|Marşal adaları|\
    Marshall orollari;MK Severní Makedonie|Severné Macedónsko|Észak-Macedónia|Macedonia de Nord|Sjeverna\
     Makedonija|Severna Makedonija|Nordmakedonien|Nord-Makedonia|Pohjois-Makedonia|Põhja-Makedoonia|\
    Ziemeļmaķedonija|Šiaurės Makedonija|Macedonia Utara|Masedonia ya Kaskazini|Şimali Makedoniya|Shimoliy\
     Makedoniya;ML Malis;MM Mjanmar|Mianmaras|Myanma|Myanmar (Barma)|Mjanmarsko|Mianmar|Mjanmar (Burma)|\
    Myanmar (Birma)|Mjanma (Birma)|Mianmaras (Birma)|Myanma (Birma);MN Mongolsko|Mongolija|Mongoliet|\
    Mongoolia|Monqolustan|Mongoliya;MO Macao – ZAO Číny|Macao – OAO Číny|Makaó KKT|R.A.S. Macao, China|\
    PUP Makao Kina|Posebno upravno območje Kitajske Makav|SAR Macao|Macao SAR Kina|Macao – Kiinan\
     erityishallintoalue|Macau erihalduspiirkond|ĶTR īpašais administratīvais reģions Makao|Ypatingasis\
     Administracinis Kinijos Regionas Makao|Macau SAR China|Makau SAR China|Makao XİR Çin|Makao (Xitoy\
     MMH);MP Severní Mariany|Severné Mariány|Északi Mariana-szigetek|Insulele Mariane de Nord|\
    Sjevernomarijanski Otoci|Severni Marianski otoki|Nordmarianerna|Nordmarianerne|Nord-Marianene|\
    Pohjois-Mariaanit|Põhja-Mariaanid|Ziemeļu Marianas salas|Marianos Šiaurinės Salos|Visiwa vya Mariana\
     vya Kaskazini|Şimali Marian adaları|Shimoliy Mariana orollari;MQ Martinika;MR Mauretanija|\
    Mavretanija|Mauritaania|Mauritanija|Moritania|Mavritaniya;MS Montserrata|Montseratas|Monserat;MU\
     Maurícius|Mauricijus|Mavricij|Maurīcija|Morisi|Mavriki|Mavrikiy;MV Maledivy|Maldivy|Maldív-szigetek|\
    Maldivi|Maldiverna|Maldiverne|Maldivene|Malediivit|Maldiivid|Maldīvija|Maldyvai|Maldiv adaları|Maldiv\
     orollari;MW Malāvija|Malavis;MX Mehika|Mehhiko;MY Malajsie|Malajzia|Malezija|Malesia|Malaizija|\
    Malayziya;MZ Mozambic|Mosambiik|Mozambika|Mozambikas|Msumbiji;NA Namibija|Namiibia|Namibiya;NC Nová\
     Kaledonie|Nová Kaledónia|Új-Kaledónia|Noua Caledonie|Nova Kaledonija|Nya Kaledonien|Ny Kaledonien|\
    Ny-Caledonia|Uusi-Kaledonia|Uus-Kaledoonia|Jaunkaledonija|Naujoji Kaledonija|Yeni Kaledoniya|Yangi\
     Kaledoniya;NE Nigēra|Nigeris;NF Norfolk-sziget|Insula Norfolk|Otok Norfolk|Norfolški otok|Norfolkön|\
    Norfolkøya|Norfolkinsaari|Norfolkas sala|Norfolko sala|Pulau Norfolk|Kisiwa cha Norfolk|Norfolk\
     oroli;NG Nigérie|Nigerija|Nigeeria|Nigeriya;NI Nikaragva|Nikaragwa|Nikaraqua;NL Nizozemsko|\
    Holandsko|Țările de Jos|Nizozemska|Nederländerna|Nederlandene|Alankomaat|Nīderlande|Nyderlandai|\
    Uholanzi|Niderlandiya;NO Nórsko|Norveška|Norja|Norra|Norvegija|Norvegiya;NP Nepāla|Nepalas;NU Niujė;\
    NZ Nový Zéland|Új-Zéland|Noua Zeelandă|Novi Zeland|Nova Zelandija|Nya Zeeland|Uusi-Seelanti|\
    Uus-Meremaa|Jaunzēlande|Naujoji Zelandija|Nyuzilandi|Yeni Zelandiya|Yangi Zelandiya;OM Omaan|Omāna|\
    Omanas|Omani|Ummon;PE Peruu;PF Francouzská Polynésie|Francúzska Polynézia|Francia Polinézia|Polinezia\
     Franceză|Francuska Polinezija|Francoska Polinezija|Franska Polynesien|Fransk Polynesien|Fransk\
     Polynesia|Ranskan Polynesia|Prantsuse Polüneesia|Francijas Polinēzija|Prancūzijos Polinezija|\
    Polinesia Perancis|Polynesia ya Ufaransa|Fransa Polineziyası|Fransuz Polineziyasi;PG Pápua Új-Guinea|\
    Papua-Noua Guinee|Papua Nova Gvineja|Papua Nya Guinea|Papua Ny-Guinea|Papua-Uusi-Guinea|Paapua\
     Uus-Guinea|Papua-Jaungvineja|Papua Naujoji Gvinėja|Papua-Yeni Qvineya|Papua – Yangi Gvineya;PH\
     Fülöp-szigetek|Filipine|Filipini|Filippinerna|Filippinerne|Filippinene|Filippiinit|Filipiinid|\
    Filipinai|Pilipinas|Ufilipino|Filippin;PK Pakisztán|Pakistāna|Pakistanas|Pakistani|Pokiston;PL\
     Poľsko|Lengyelország|Poljska|Poola|Polija|Lenkija|Polandi|Polşa|Polsha;PM Saint Pierre a Miquelon|\
    Saint-Pierre és Miquelon|Saint-Pierre și Miquelon|Sveti Petar i Mikelon|Sveta Peter in Mihael|S:t\
     Pierre och Miquelon|Saint Pierre og Miquelon|Saint-Pierre ja Miquelon|Senpjēra un Mikelona|Sen\
     Pjeras ir Mikelonas|Santapierre na Miquelon|Müqəddəs Pyer və Mikelon|Sen-Pyer va Mikelon;PN\
     Pitcairnovy ostrovy|Pitcairnove ostrovy|Pitcairn-szigetek|Insulele Pitcairn|Pitcairnovi Otoci|\
    Pitcairnöarna|Pitcairnøyene|Pitcairni saared|Pitkērnas salas|Pitkerno salos|Visiwa vya Pitcairn|\
    Pitkern adaları|Pitkern orollari;PR Puerto Rikas;PS Palestinská území|Palestínske územia|Palesztin\
     Autonómia|Teritoriile Palestiniene|Palestinsko područje|Palestinsko ozemlje|Palestinska\
     territorierna|De palæstinensiske områder|Det palestinske området|Palestiinalaisalue|Palestiina alad|\
    Palestīnas teritorijas|Palestinos teritorija|Wilayah Palestin|Maeneo ya Palestina|Fələstin Əraziləri|\
    Falastin hududlari;PT Portugalsko|Portugalska|Portugali|Portugāle|Portugalija|Ureno|Portuqaliya|\
    Portugaliya;PW Palav|Belau;PY Paraguaj|Paragvaj|Paragvaja|Paragvajus|Paragwai|Paraqvay|Paragvay;QA\
     Katara|Kataras|Katari|Qətər;RE Reinjona|Reunjonas|Reyunyon|Reyunion;RO Rumunsko|Rumunjska|Romunija|\
    Rumænien|Rumeenia|Rumānija|Rumunija|Rumıniya|Ruminiya;RS Srbsko|Szerbia|Serbija|Serbiya;RU Rusko|\
    Oroszország|Rusija|Ryssland|Venäjä|Venemaa|Krievija|Urusi|Rusiya;SA Saúdská Arábie|Saudská Arábia|\
    Szaúd-Arábia|Saudijska Arabija|Saudova Arabija|Saudi Araabia|Saūda Arābija|Saudo Arabija|Saudia|\
    Səudiyyə Ərəbistanı|Saudiya Arabistoni;SB Šalamounovy ostrovy|Šalamúnove ostrovy|Salamon-szigetek|\
    Insulele Solomon|Salomonovi Otoci|Salomonovi otoki|Salomonöarna|Salomonøerne|Salomonøyene|\
    Salomonsaaret|Saalomoni Saared|Zālamana salas|Saliamono Salos|Visiwa vya Solomon|Solomon orollari;SC\
     Seychely|Seychelle-szigetek|Sejšeli|Seychellerna|Seychellerne|Seychellene|Seychellit|Seišellid|\
    Seišelu salas|Seišeliai|Ushelisheli|Seyşel adaları|Seyshel orollari;SD Szudán|Sudaan|Sudāna|Sudanas|\
    Sudani;SE Švédsko|Svédország|Suedia|Švedska|Ruotsi|Rootsi|Zviedrija|Švedija|Uswidi|Shvetsiya;SG\
     Szingapúr|Singapūras|Sinqapur;SH Svätá Helena|Szent Ilona|Sfânta Elena|Sveta Helena|Saint Helena,\
     Ascension ja Tristan da Cunha|Sv.Helēnas sala|Šv. Elenos Sala|Müqəddəs Yelena|Muqaddas Yelena oroli;\
    SI Slovinsko|Szlovénia|Slovėnija|Slovenien|Sloveenia|Sloveniya;SJ Špicberky a Jan Mayen|Svalbard a\
     Jan Mayen|Svalbard és Jan Mayen|Svalbard și Jan Mayen|Svalbard in Jan Mayen|Svalbard och Jan Mayen|\
    Svalbard og Jan Mayen|Huippuvuoret ja Jan Mayen|Svalbard ja Jan Mayen|Svalbāra un Jana Majena sala|\
    Svalbardas ir Janas Majenas|Svalbard dan Jan Mayen|Svalbard na Jan Mayen|Svalbard və Yan-Mayen|\
    Shpitsbergen va Yan-Mayen;SK Szlovákia|Slovacia|Slovačka|Slovaška|Slovakien|Slovakiet|Slovakkia|\
    Slovakija|Slovakiya;SL Sijera Leone|Sjerraleone|Siera Leonė|Siera Leoni|Syerra-Leone;SN Szenegál|\
    Senegāla|Senegalas|Senegali|Seneqal;SO Somálsko|Szomália|Somālija|Somaalia|Somalis;SR Surinama|\
    Surinamas;SS Jižní Súdán|Južný Sudán|Dél-Szudán|Sudanul de Sud|Južni Sudan|Sydsudan|Sør-Sudan|\
    Etelä-Sudan|Lõuna-Sudaan|Dienvidsudāna|Pietų Sudanas|Timog Sudan|Sudan Kusini|Cənubi Sudan|Janubiy\
     Sudan;ST Svatý Tomáš a Princův ostrov|Svätý Tomáš a Princov ostrov|São Tomé és Príncipe|São Tomé și\
     Príncipe|Sveti Toma i Princip|Sveti Tomaž in Princ|São Tomé och Príncipe|São Tomé og Príncipe|São\
     Tomé ja Príncipe|Santome un Prinsipi|San Tomė ir Prinsipė|Sao Tome na Principe|San-Tome və Prinsipi|\
    San-Tome va Prinsipi;SX Svatý Martin (Nizozemsko)|Svätý Martin (hol.)|Nizozemski Sveti Martin|\
    Sintmārtena|Sint Martenas|Sint-Marten;SY Szíria|Sirija|Syyria|Süüria|Suriya;SZ Szváziföld|Svaasimaa|\
    Svatini|Svazilandas|Svazilend;TC Turks a Caicos|Turks- és Caicos-szigetek|Insulele Turks și Caicos|\
    Otoci Turks i Caicos|Otoki Turks in Caicos|Turks- och Caicosöarna|Turks- og Caicosøerne|Turks- og\
     Caicosøyene|Turks- ja Caicossaaret|Turks ja Caicos|Tērksas un Kaikosas salas|Terkso ir Kaikoso\
     Salos|Visiwa vya Turks na Caicos|Törks və Kaykos adaları|Turks va Kaykos orollari;TD Csád|Tsjad|\
    Tšad|Tšaad|Čada|Čadas|Chadi;TF Francouzská jižní území|Francúzske južné a antarktické územia|Francia\
     Déli Területek|Teritoriile Australe și Antarctice Franceze|Francuski Južni Teritoriji|Francosko\
     južno ozemlje|Franska sydterritorierna|De Franske Besiddelser i Det Sydlige Indiske Ocean og\
     Antarktis|De franske sørterritorier|Ranskan eteläiset ja antarktiset alueet|Prantsuse Lõunaalad|\
    Francijas Dienvidjūru teritorija|Prancūzijos Pietų sritys|Wilayah Selatan Perancis|French Southern\
     Territories|Himaya za Kusini za Kifaranza|Fransanın Cənub Əraziləri|Fransuz Janubiy hududlari;TG\
     Togas|Toqo;TH Thajsko|Thaiföld|Thailanda|Tajland|Tajska|Thaimaa|Taizeme|Tailandas|Tailandi|Tailand;\
    TJ Tadžikistan|Tádzsikisztán|Tadsjikistan|Tadžikistāna|Tadžikija|Tajikistani|Tojikiston;TK Tokelav|\
    Tokelauöarna;TL Východní Timor|Východný Timor|Kelet-Timor|Östtimor|Øst-Timor|Itä-Timor|Ida-Timor|\
    Austrumtimora|Rytų Timoras|Şərqi Timor;TM Turkménsko|Türkmenisztán|Turkmenistāna|Turkmėnistanas|\
    Türkmənistan|Turkmaniston;TN Tunisko|Tunézia|Tunizija|Tunisien|Tuneesia|Tunisija;TO Tonqa;TR Turecko|\
    Törökország|Turcia|Turska|Turcija|Turkiet|Tyrkiet|Tyrkia|Turkki|Türgi|Turkija|Uturuki|Türkiyə|\
    Turkiya;TT Trinidad a Tobago|Trinidad és Tobago|Trinidad și Tobago|Trinidad in Tobago|Trinidad och\
     Tobago|Trinidad og Tobago|Trinidad ja Tobago|Trinidāda un Tobāgo|Trinidadas ir Tobagas|Trinidad na\
     Tobago|Trinidad və Tobaqo;TW Tchaj-wan|Tajvan|Taivāna|Taivanas;TZ Tanzanija|Tansaania|Tanzaniya;UA\
     Ukrajina|Ukrajna;UG Uqanda;UM Menší odlehlé ostrovy USA|Menšie odľahlé ostrovy USA|Az USA lakatlan\
     külbirtokai|Insulele Îndepărtate ale S.U.A.|Mali udaljeni otoci SAD-a|Stranski zunanji otoki\
     Združenih držav|USA:s yttre öar|Amerikanske oversøiske øer|USAs ytre øyer|Yhdysvaltain\
     erillissaaret|Ühendriikide hajasaared|ASV Mazās Aizjūras salas|Jungtinių Valstijų Mažosios\
     Tolimosios Salos|Kepulauan Terpencil A.S.|Visiwa Vidogo vya Nje vya Marekani|ABŞ-a bağlı kiçik\
     adacıqlar|AQSH yondosh orollari;US Spojené štáty|Egyesült Államok|Statele Unite ale Americii|\
    Sjedinjene Američke Države|Združene države Amerike|Yhdysvallat|Ameerika Ühendriigid|Amerikas\
     Savienotās Valstis|Jungtinės Valstijos|Amerika Syarikat|Marekani|Amerika Birləşmiş Ştatları|Amerika\
     Qo‘shma Shtatlari;UY Uruguaj|Urugvaj|Urugvaja|Urugvajus|Urugwai|Uruqvay|Urugvay;UZ Üzbegisztán|\
    Uzbekistāna|Uzbekistanas|Uzibekistani|Özbəkistan|Oʻzbekiston;VA Statul Cetății Vaticanului|\
    Vatikanstaten|Vatikaani|Vatikāns|Vatikano Miesto Valstybė|Kota Vatican|Mji wa Vatican;VC Svatý\
     Vincenc a Grenadiny|Svätý Vincent a Grenadíny|Saint Vincent és a Grenadine-szigetek|Saint Vincent și\
     Grenadinele|Sveti Vincent i Grenadini|Sveti Vincencij in Grenadine|S:t Vincent och Grenadinerna|\
    Saint Vincent og Grenadinerne|St. Vincent og Grenadinene|Saint Vincent ja Grenadiinit|Saint Vincent\
     ja Grenadiinid|Sentvinsenta un Grenadīnas|Šventasis Vincentas ir Grenadinai|Saint Vincent dan\
     Grenadines|St. Vincent na Grenadines|Sent-Vinsent və Qrenadinlər|Sent-Vinsent va Grenadin;VE\
     Venesuela;VG Britské Panenské ostrovy|Brit Virgin-szigetek|Insulele Virgine Britanice|Britanski\
     Djevičanski Otoci|Britanski Deviški otoki|Brittiska Jungfruöarna|De Britiske Jomfruøer|De britiske\
     jomfruøyene|Brittiläiset Neitsytsaaret|Briti Neitsisaared|Britu Virdžīnas|Didžiosios Britanijos\
     Mergelių Salos|Kepulauan Virgin British|Visiwa vya Virgin, Uingereza|Britaniyanın Virgin adaları|\
    Britaniya Virgin orollari;VI Americké Panenské ostrovy|Amerikai Virgin-szigetek|Insulele Virgine\
     Americane|Američki Djevičanski Otoci|Ameriški Deviški otoki|Amerikanska Jungfruöarna|De Amerikanske\
     Jomfruøer|De amerikanske jomfruøyene|Yhdysvaltain Neitsytsaaret|USA Neitsisaared|ASV Virdžīnas|\
    Jungtinių Valstijų Mergelių Salos|Kepulauan Virgin A.S.|Visiwa vya Virgin, Marekani|ABŞ Virgin\
     adaları|AQSH Virgin orollari;VN Vijetnam|Vjetnama|Vietnamas|Vietnamu|Vyetnam;WF Wallis a Futuna|\
    Wallis és Futuna|Wallis și Futuna|Wallis in Futuna|Wallis- och Futunaöarna|Wallis og Futuna|Wallis ja\
     Futuna|Volisa un Futunas salas|Volisas ir Futūna|Wallis dan Futuna|Wallis na Futuna|Uollis və\
     Futuna|Uollis va Futuna;WS Szamoa;XK Koszovó|Kosovas;YE Jeemen|Jemena|Jemenas|Yemeni|Yəmən;YT\
     Majota|Majotas|Mayot|Mayotta;ZA Jihoafrická republika|Južná Afrika|Dél-afrikai Köztársaság|Africa de\
     Sud|Južnoafrička Republika|Južnoafriška republika|Sydafrika|Sør-Afrika|Etelä-Afrikka|Lõuna-Aafrika\
     Vabariik|Dienvidāfrikas Republika|Pietų Afrika|Afrika Kusini|Cənub Afrika|Janubiy Afrika\
     Respublikasi;ZM Zambija
    """
}
