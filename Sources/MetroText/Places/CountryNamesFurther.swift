/// The names of countries in Czech, Slovak, Hungarian, Romanian, Croatian, Slovenian, Swedish, Danish, Norwegian,
/// Finnish, Estonian, Latvian, Lithuanian, Malay and Filipino, from Unicode CLDR, without those that are
/// also names of cities or of other countries.
///
/// An entry has a code and the names that ``CountryNameTable``, ``CountryAliasTable`` and
/// ``CountryNamesElsewhere`` do not have.
enum CountryNamesFurther {
  static let text = """
    AE Spojené arabské emiráty|Egyesült Arab Emírségek|Emiratele Arabe Unite|Ujedinjeni Arapski Emirati|\
    Združeni arabski emirati|Förenade Arabemiraten|De Forenede Arabiske Emirater|De forente arabiske\
     emirater|Arabiemiirikunnat|Araabia Ühendemiraadid|Apvienotie Arābu Emirāti|Jungtiniai Arabų\
     Emyratai|Emiriah Arab Bersatu;AF Afganisztán|Afganistāna|Afganistanas;AG Antigua a Barbuda|Antigua\
     és Barbuda|Antigua și Barbuda|Antigva i Barbuda|Antigva in Barbuda|Antigua och Barbuda|Antigua og\
     Barbuda|Antigua ja Barbuda|Antigva un Barbuda|Antigva ir Barbuda;AI Angvila|Angilja|Angilija;AL\
     Albánsko|Albaania;AM Arménsko|Örményország|Armeenia;AQ Antarktida|Antarktisz|Antartika;AR\
     Argentiina;AS Američka Samoa|Amerikai Szamoa|Ameriška Samoa|Amerikanska Samoa|Amerikansk Samoa|\
    Amerikan Samoa|Ameerika Samoa|ASV Samoa|Amerikos Samoa;AT Rakousko|Rakúsko|Ausztria|Austrija|\
    Avstrija|Österrike|Østrig|Østerrike|Itävalta;AU Ausztrália|Australija|Avstralija|Austraalia;AX\
     Åland-szigetek|Insulele Åland|Ålandski otoci|Alandski otoki|Ahvenanmaa|Ahvenamaa|Olandes salas|\
    Alandų Salos;AZ Azerbajdžan|Azerbajdzsán|Azerbajdzjan|Aserbajdsjan|Azerbaidžan|Aserbaidžaan|\
    Azerbaidžāna|Azerbaidžanas;BA Bosna a Hercegovina|Bosznia-Hercegovina|Bosnia și Herțegovina|Bosna i\
     Hercegovina|Bosna in Hercegovina|Bosnien och Hercegovina|Bosnien-Hercegovina|Bosnia-Hercegovina|\
    Bosnia ja Hertsegovina|Bosnia ja Hertsegoviina|Bosnija un Hercegovina|Bosnija ir Hercegovina|Bosnia\
     and Herzegovina;BB Barbadosa|Barbadosas;BD Bangladeša|Bangladešas;BE Belgicko|Belgija;BF Burkina\
     Fasas;BG Bulharsko|Bugarska|Bolgarija|Bulgaaria|Bulgarija;BH Bahreina|Bahreinas;BI Burundija|\
    Burundis;BJ Benina;BL Svätý Bartolomej|Sveti Bartolomej|Senbartelmī|Sen Bartelemi;BM Bermudi|Bermudu\
     salas;BN Brunej|Bruneja|Brunėjus;BO Bolivija|Boliivia;BQ Karibské Nizozemsko|Karibské Holandsko|\
    Holland Karib-térség|Insulele Caraibe Olandeze|Karipski otoci Nizozemske|Nizozemski Karibi|Karibiska\
     Nederländerna|De tidligere Nederlandske Antiller|Karibisk Nederland|Karibian Alankomaat|Kariibi\
     Madalmaad|Nīderlandes Karību salas|Karibų Nyderlandai|Belanda Caribbean;BR Brasiilia;BS\
     Bahama-szigetek|Bahami|Bahamu salas|Bahamos;BT Butāna|Butanas;BV Bouvetův ostrov|Bouvetov ostrov|\
    Bouvet-sziget|Insula Bouvet|Otok Bouvet|Bouvetov otok|Bouvetön|Bouvetøen|Bouvetøya|Bouvet’nsaari|\
    Bouvet’ saar|Buvė Sala;BW Bocvana;BY Bělorusko|Bielorusko|Belarusz|Bjelorusija|Belorusija|\
    Valko-Venäjä|Valgevene|Baltkrievija|Baltarusija;BZ Beliza;CC Kokosové ostrovy|Kókusz\
     (Keeling)-szigetek|Insulele Cocos (Keeling)|Kokosovi (Keelingovi) Otoci|Kokosovi otoki|Kokosöarna|\
    Cocosøerne|Kokosøyene|Kookossaaret (Keelingsaaret)|Kookossaared|Kokosu (Kīlinga) salas|Kokosų\
     (Kilingo) Salos|Kepulauan Cocos (Keeling);CD Konžská demokratická republika|Demokratična republika\
     Kongo|Kongon demokraattinen tasavalta|Kongo DV|Kongas-Kinšasa;CF Stredoafrická republika|\
    Közép-afrikai Köztársaság|Republica Centrafricană|Srednjoafrička Republika|Srednjeafriška republika|\
    Centralafrikanska republiken|Den Centralafrikanske Republik|Den sentralafrikanske republikk|\
    Keski-Afrikan tasavalta|Kesk-Aafrika Vabariik|Centrālāfrikas Republika|Centrinės Afrikos Respublika;\
    CG Konžská republika|Kongon tasavalta|Kongo Vabariik|Kongo (Brazavila)|Kongas-Brazavilis;CH\
     Švýcarsko|Švajčiarsko|Svájc|Elveția|Švicarska|Švica|Šveits|Sveitsi|Šveice|Šveicarija;CI Pobřeží\
     slonoviny|Pobrežie Slonoviny|Elefántcsontpart|Obala Bjelokosti|Slonokoščena obala|Elfenbenskusten|\
    Elfenbenskysten|Norsunluurannikko|Elevandiluurannik|Kotdivuāra|Dramblio Kaulo Krantas;CK Cookovy\
     ostrovy|Cookove ostrovy|Cook-szigetek|Insulele Cook|Cookovi Otoci|Cookovi otoki|Cooköarna|Cookøerne|\
    Cookøyene|Cookinsaaret|Cooki saared|Kuka salas|Kuko Salos;CL Tšiili;CM Kamerūna|Kamerūnas;CN\
     Kitajska|Kiina|Hiina|Kinija;CO Kolumbie;CV Kapverdy|Zöld-foki Köztársaság|Capul Verde|Zelenortska\
     Republika|Zelenortski otoki|Kap Verde|Kapp Verde|Roheneemesaared|Kaboverde|Žaliasis Kyšulys;CW\
     Kirasao|Kiurasao;CX Vánoční ostrov|Vianočný ostrov|Karácsony-sziget|Insula Christmas|Božični otok|\
    Julön|Juleøen|Christmasøya|Joulusaari|Jõulusaar|Ziemsvētku sala|Kalėdų Sala|Pulau Krismas;CY Kypr|\
    Ciprus|Cipru|Cipar|Ciper|Cypern|Kypros|Küpros|Kipra|Kipras;CZ Csehország|Cehia|Češka|Tjeckien|\
    Tjekkiet|Tsjekkia|Tšekki|Tšehhi|Čehija|Čekija;DE Nemecko|Németország|Njemačka|Nemčija|Tyskland|\
    Saksamaa|Vācija|Vokietija;DJ Džibutsko|Džibutija;DK Dánsko|Danemarca|Danska|Tanska|Taani|Danija;DO\
     Dominikanska republika|Dominikai Köztársaság|Dominikanska republiken|Den Dominikanske Republik|Den\
     dominikanske republikk|Dominikaaninen tasavalta|Dominikaani Vabariik|Dominikos Respublika;DZ\
     Alžírsko|Alžīrija|Algeriet|Alžeeria;EC Ekvadora|Ekvadoras;EE Estónsko|Észtország|Estonija|Viro|\
    Eesti|Igaunija|Estija;EG Egyiptom|Egipat|Egypten|Egypti|Egiptus|Egiptas;EH Západní Sahara|Zapadna\
     Sahara|Nyugat-Szahara|Sahara Occidentală|Zahodna Sahara|Västsahara|Vest-Sahara|Länsi-Sahara|\
    Lääne-Sahara|Rietumsahāra|Vakarų Sachara|Kanlurang Sahara;ER Eritreea|Eritrėja;ES Španělsko|\
    Španielsko|Spanyolország|Spania|Španjolska|Spānija|Espanja|Hispaania|Ispanija|Sepanyol;ET Etiopie|\
    Etiopija|Etiopien|Etioopia;FI Fínsko|Finnország|Finlanda|Finska|Soome|Somija|Suomija;FJ Fidzsi|\
    Fidžis;FK Falklandské ostrovy|Falkland-szigetek|Insulele Falkland|Falklandski Otoci|Falklandski\
     otoki|Falklandsöarna|Falklandsøerne|Falklandsøyene|Falklandinsaaret|Falklandi saared|Folklenda\
     salas|Folklando salos;FM Mikronésie|Mikronézia|Micronezia|Mikronezija|Mikronesiaføderasjonen|\
    Mikroneesia;FO Faerské ostrovy|Feröer szigetek|Insulele Feroe|Farski Otoci|Ferski otoki|Färöarna|\
    Færøerne|Færøyene|Färsaaret|Fääri saared|Fēru salas|Farerų Salos;FR Francie|Francúzsko|Franciaország|\
    Franța|Francuska|Francija|Frankrike|Frankrig|Ranska|Prantsusmaa|Prancūzija|Perancis;GA Gabona|\
    Gabonas;GB Spojené království|Spojené kráľovstvo|Egyesült Királyság|Regatul Unit|Ujedinjeno\
     Kraljevstvo|Združeno kraljestvo|Storbritannien|Storbritannia|Iso-Britannia|Ühendkuningriik|Apvienotā\
     Karaliste|Jungtinė Karalystė;GE Gruzie|Gruzínsko|Grúzia|Gruzija|Gruusia;GF Francouzská Guyana|\
    Francúzska Guyana|Francia Guyana|Guyana Franceză|Francuska Gijana|Francoska Gvajana|Franska Guyana|\
    Fransk Guyana|Ranskan Guayana|Prantsuse Guajaana|Francijas Gviāna|Prancūzijos Gviana|Guiana Perancis;\
    GG Gērnsija|Gernsis;GI Gibraltārs;GL Grónsko|Groenlanda|Grenland|Grenlandija|Grønland|Grönlanti|\
    Gröönimaa|Grenlande;GM Gambija;GN Guineea|Gvinėja;GP Guadelupa|Gvadelup|Gvadelupa;GQ Rovníková\
     Guinea|Egyenlítői-Guinea|Guineea Ecuatorială|Ekvatorska Gvineja|Ekvatorialna Gvineja|\
    Ekvatorial-Guinea|Ækvatorialguinea|Päiväntasaajan Guinea|Ekvatoriaal-Guinea|Ekvatoriālā Gvineja|\
    Pusiaujo Gvinėja|Guinea Khatulistiwa;GR Řecko|Grécko|Görögország|Grčka|Grčija|Grekland|Grækenland|\
    Kreikka|Kreeka|Grieķija|Graikija;GS Jižní Georgie a Jižní Sandwichovy ostrovy|Južná Georgia a Južné\
     Sandwichove ostrovy|Déli-Georgia és Déli-Sandwich-szigetek|Georgia de Sud și Insulele Sandwich de\
     Sud|Južna Georgia i Otoci Južni Sandwich|Južna Georgia in Južni Sandwichevi otoki|Sydgeorgien och\
     Sydsandwichöarna|South Georgia og De Sydlige Sandwichøer|Sør-Georgia og Sør-Sandwichøyene|\
    Etelä-Georgia ja Eteläiset Sandwichinsaaret|Lõuna-Georgia ja Lõuna-Sandwichi saared|Dienviddžordžija\
     un Dienvidsendviču salas|Pietų Džordžija ir Pietų Sandvičo salos|Kepulauan Georgia Selatan &\
     Sandwich Selatan;GU Gvam|Guamas;GW Bissau-Guinea|Guineea-Bissau|Gvineja Bisau|Gvineja Bissau|\
    Gvineja-Bisava|Bisau Gvinėja;GY Gvajana|Gajana;HK Hongkong – ZAO Číny|Hongkong – OAO Číny|Hongkong\
     KKT|R.A.S. Hong Kong, China|PUP Hong Kong Kina|Posebno upravno območje Ljudske republike Kitajske\
     Hongkong|SAR Hongkong|Hongkong SAR Kina|Hongkong – Kiinan erityishallintoalue|Hongkongi\
     erihalduspiirkond|Ķīnas īpašās pārvaldes apgabals Honkonga|Ypatingasis Administracinis Kinijos\
     Regionas Honkongas;HM Heardův ostrov a McDonaldovy ostrovy|Heardov ostrov a Macdonaldove ostrovy|\
    Heard-sziget és McDonald-szigetek|Insula Heard și Insulele McDonald|Otoci Heard i McDonald|Heardov\
     otok in McDonaldovi otoki|Heardön och McDonaldöarna|Heard Island og McDonald Islands|Heard- og\
     McDonaldøyene|Heard ja McDonaldinsaaret|Heardi ja McDonaldi saared|Hērda sala un Makdonalda salas|\
    Herdo ir Makdonaldo Salos|Kepulauan Heard & McDonald;HN Hondurasa;HR Chorvátsko|Horvátország|Hrvaška|\
    Kroatia|Horvaatia|Horvātija|Kroatija;HT Haitis;HU Maďarsko|Ungaria|Mađarska|Madžarska|Ungern|Unkari|\
    Ungari|Ungārija|Vengrija;ID Indonezia|Indonezija|Indoneesia;IE Írsko|Írország|Irska|Irlanti|Iirimaa|\
    Airija;IL Iisrael|Izraēla|Izraelis;IM Ostrov Man|Man-sziget|Insula Man|Otok Man|Mansaari|Mani saar|\
    Menas sala|Meno Sala;IN Intia;IO Britské indickooceánské území|Britské indickooceánske územie|Brit\
     Indiai-óceáni Terület|Teritoriul Britanic din Oceanul Indian|Britanski Indijskooceanski Teritorij|\
    Britansko ozemlje v Indijskem oceanu|Brittiska territoriet i Indiska oceanen|Det Britiske Territorium\
     i Det Indiske Ocean|Det britiske territoriet i Indiahavet|Brittiläinen Intian valtameren alue|Briti\
     India ookeani ala|Indijas okeāna Britu teritorija|Indijos Vandenyno Britų Sritis|Wilayah Lautan\
     Hindi British;IQ Iraak|Irāka|Irakas;IR Iraan|Irāna|Iranas;IS Izland|Islandija|Islanti;IT Taliansko|\
    Olaszország|Italija|Itaalia|Itali;JE Džērsija|Džersis;JO Jordánsko|Iordania|Jordanija|Jordaania;JP\
     Japonsko|Japonska|Japani|Jaapan|Japāna|Jepun;KE Kenija|Keenia;KG Kirgizsko|Kirgizisztán|Kârgâzstan|\
    Kirgizistan|Kirgisia|Kõrgõzstan|Kirgizstāna|Kirgizija;KH Kambodzsa|Cambodgia|Kambodja|Kambodsja|\
    Kemboja;KI Kiribatis;KM Comore-szigetek|Komori|Komorerna|Comorerne|Komorene|Komorit|Komoorid|Komoru\
     salas|Komorai;KN Svatý Kryštof a Nevis|Svätý Krištof a Nevis|Saint Kitts és Nevis|Saint Kitts și\
     Nevis|Sveti Kristofor i Nevis|Sveti Krištof in Nevis|S:t Kitts och Nevis|Saint Kitts og Nevis|Saint\
     Kitts ja Nevis|Sentkitsa un Nevisa|Sent Kitsas ir Nevis;KP Severní Korea|Severná Kórea|Észak-Korea|\
    Coreea de Nord|Sjeverna Koreja|Severna Koreja|Pohjois-Korea|Põhja-Korea|Ziemeļkoreja|Šiaurės Korėja|\
    Hilagang Korea;KR Jižní Korea|Južná Kórea|Dél-Korea|Coreea de Sud|Južna Koreja|Sydkorea|Sør-Korea|\
    Etelä-Korea|Lõuna-Korea|Dienvidkoreja|Pietų Korėja|Timog Korea;KW Kuvait|Kuveit|Kuveita;KY Kajmanské\
     ostrovy|Kajmanie ostrovy|Kajmán-szigetek|Insulele Cayman|Kajmanski Otoci|Kajmanji otoki|Caymanöarna|\
    Caymanøerne|Caymanøyene|Caymansaaret|Kaimanisaared|Kaimanu salas|Kaimanų Salos;KZ Kazahsztán|\
    Kazahstan|Kazakstan|Kasakhstan|Kasahstan|Kazahstāna|Kazachstanas;LA Laosz|Laosa|Laosas;LB Liibanon|\
    Libāna|Libanas;LC Svatá Lucie|Svätá Lucia|Sfânta Lucia|Sveta Lucija|Sent Lusija;LI Lichtenštejnsko|\
    Lichtenštajnsko|Lihtenštajn|Lihtenšteina|Lichtenšteinas;LR Libérie|Libeeria;LS Lesotas;LT Litvánia|\
    Liettua|Leedu|Lietuva;LU Lucembursko|Luxembursko;LV Lotyšsko|Lettország|Latvija;LY Libija|Liibüa;MA\
     Marocko|Maroka|Marokas|Maghribi;MC Monakas;MD Moldavsko|Republica Moldova|Moldavija|Moldavien;ME\
     Černá Hora|Čierna Hora|Muntenegru|Črna gora|Melnkalne|Juodkalnija;MF Svatý Martin (Francie)|Svätý\
     Martin (fr.)|Sfântul Martin|Francoski Sveti Martin|Senmartēna|Sen Martenas;MG Madagaszkár|\
    Madagaskara|Madagaskaras;MH Marshallovy ostrovy|Marshallove ostrovy|Marshall-szigetek|Insulele\
     Marshall|Maršalovi Otoci|Marshallovi otoki|Marshallöarna|Marshalløerne|Marshalløyene|\
    Marshallinsaaret|Marshalli Saared|Māršala salas|Maršalo Salos;MK Severní Makedonie|Severné\
     Macedónsko|Észak-Macedónia|Macedonia de Nord|Sjeverna Makedonija|Severna Makedonija|Nordmakedonien|\
    Nord-Makedonia|Pohjois-Makedonia|Põhja-Makedoonia|Ziemeļmaķedonija|Šiaurės Makedonija|Macedonia\
     Utara;ML Malis;MM Myanmar (Barma)|Mjanmarsko|Mianmar|Mjanmar (Burma)|Myanmar (Birma)|Mjanma (Birma)|\
    Mianmaras (Birma);MN Mongolsko|Mongolija|Mongoliet|Mongoolia;MO Macao – ZAO Číny|Macao – OAO Číny|\
    Makaó KKT|R.A.S. Macao, China|PUP Makao Kina|Posebno upravno območje Kitajske Makav|SAR Macao|Macao\
     SAR Kina|Macao – Kiinan erityishallintoalue|Macau erihalduspiirkond|ĶTR īpašais administratīvais\
     reģions Makao|Ypatingasis Administracinis Kinijos Regionas Makao|Macau SAR China;MP Severní Mariany|\
    Severné Mariány|Északi Mariana-szigetek|Insulele Mariane de Nord|Sjevernomarijanski Otoci|Severni\
     Marianski otoki|Nordmarianerna|Nordmarianerne|Nord-Marianene|Pohjois-Mariaanit|Põhja-Mariaanid|\
    Ziemeļu Marianas salas|Marianos Šiaurinės Salos;MQ Martinika;MR Mauretanija|Mavretanija|Mauritaania|\
    Mauritanija;MS Montserrata|Montseratas;MU Maurícius|Mauricijus|Mavricij|Maurīcija;MV Maledivy|\
    Maldivy|Maldív-szigetek|Maldivi|Maldiverna|Maldiverne|Maldivene|Malediivit|Maldiivid|Maldīvija|\
    Maldyvai;MW Malāvija|Malavis;MX Mehika|Mehhiko;MY Malajsie|Malajzia|Malezija|Malesia|Malaizija;MZ\
     Mozambic|Mosambiik|Mozambika|Mozambikas;NA Namibija|Namiibia;NC Nová Kaledonie|Nová Kaledónia|\
    Új-Kaledónia|Noua Caledonie|Nova Kaledonija|Nya Kaledonien|Ny Kaledonien|Ny-Caledonia|Uusi-Kaledonia|\
    Uus-Kaledoonia|Jaunkaledonija|Naujoji Kaledonija;NE Nigēra|Nigeris;NF Norfolk-sziget|Insula Norfolk|\
    Otok Norfolk|Norfolški otok|Norfolkön|Norfolkøya|Norfolkinsaari|Norfolkas sala|Norfolko sala|Pulau\
     Norfolk;NG Nigérie|Nigerija|Nigeeria;NI Nikaragva;NL Nizozemsko|Holandsko|Țările de Jos|Nizozemska|\
    Nederländerna|Nederlandene|Alankomaat|Nīderlande|Nyderlandai;NO Nórsko|Norveška|Norja|Norra|\
    Norvegija;NP Nepāla|Nepalas;NU Niujė;NZ Nový Zéland|Új-Zéland|Noua Zeelandă|Novi Zeland|Nova\
     Zelandija|Nya Zeeland|Uusi-Seelanti|Uus-Meremaa|Jaunzēlande|Naujoji Zelandija;OM Omaan|Omāna|Omanas;\
    PE Peruu;PF Francouzská Polynésie|Francúzska Polynézia|Francia Polinézia|Polinezia Franceză|Francuska\
     Polinezija|Francoska Polinezija|Franska Polynesien|Fransk Polynesien|Fransk Polynesia|Ranskan\
     Polynesia|Prantsuse Polüneesia|Francijas Polinēzija|Prancūzijos Polinezija|Polinesia Perancis;PG\
     Pápua Új-Guinea|Papua-Noua Guinee|Papua Nova Gvineja|Papua Nya Guinea|Papua Ny-Guinea|\
    Papua-Uusi-Guinea|Paapua Uus-Guinea|Papua-Jaungvineja|Papua Naujoji Gvinėja;PH Fülöp-szigetek|\
    Filipine|Filipini|Filippinerna|Filippinerne|Filippinene|Filippiinit|Filipiinid|Filipinai|Pilipinas;PK\
     Pakisztán|Pakistāna|Pakistanas;PL Poľsko|Lengyelország|Poljska|Poola|Polija|Lenkija;PM Saint Pierre\
     a Miquelon|Saint-Pierre és Miquelon|Saint-Pierre și Miquelon|Sveti Petar i Mikelon|Sveta Peter in\
     Mihael|S:t Pierre och Miquelon|Saint Pierre og Miquelon|Saint-Pierre ja Miquelon|Senpjēra un\
     Mikelona|Sen Pjeras ir Mikelonas;PN Pitcairnovy ostrovy|Pitcairnove ostrovy|Pitcairn-szigetek|\
    Insulele Pitcairn|Pitcairnovi Otoci|Pitcairnöarna|Pitcairnøyene|Pitcairni saared|Pitkērnas salas|\
    Pitkerno salos;PR Puerto Rikas;PS Palestinská území|Palestínske územia|Palesztin Autonómia|\
    Teritoriile Palestiniene|Palestinsko područje|Palestinsko ozemlje|Palestinska territorierna|De\
     palæstinensiske områder|Det palestinske området|Palestiinalaisalue|Palestiina alad|Palestīnas\
     teritorijas|Palestinos teritorija|Wilayah Palestin;PT Portugalsko|Portugalska|Portugali|Portugāle|\
    Portugalija;PW Palav|Belau;PY Paraguaj|Paragvaj|Paragvaja|Paragvajus;QA Katara|Kataras;RE Reinjona|\
    Reunjonas;RO Rumunsko|Rumunjska|Romunija|Rumænien|Rumeenia|Rumānija|Rumunija;RS Srbsko|Szerbia|\
    Serbija;RU Rusko|Oroszország|Rusija|Ryssland|Venäjä|Venemaa|Krievija;SA Saúdská Arábie|Saudská\
     Arábia|Szaúd-Arábia|Saudijska Arabija|Saudova Arabija|Saudi Araabia|Saūda Arābija|Saudo Arabija;SB\
     Šalamounovy ostrovy|Šalamúnove ostrovy|Salamon-szigetek|Insulele Solomon|Salomonovi Otoci|Salomonovi\
     otoki|Salomonöarna|Salomonøerne|Salomonøyene|Salomonsaaret|Saalomoni Saared|Zālamana salas|Saliamono\
     Salos;SC Seychely|Seychelle-szigetek|Sejšeli|Seychellerna|Seychellerne|Seychellene|Seychellit|\
    Seišellid|Seišelu salas|Seišeliai;SD Szudán|Sudaan|Sudāna|Sudanas;SE Švédsko|Svédország|Suedia|\
    Švedska|Ruotsi|Rootsi|Zviedrija|Švedija;SG Szingapúr|Singapūras;SH Svätá Helena|Szent Ilona|Sfânta\
     Elena|Sveta Helena|Saint Helena, Ascension ja Tristan da Cunha|Sv.Helēnas sala|Šv. Elenos Sala;SI\
     Slovinsko|Szlovénia|Slovėnija|Slovenien|Sloveenia;SJ Špicberky a Jan Mayen|Svalbard a Jan Mayen|\
    Svalbard és Jan Mayen|Svalbard și Jan Mayen|Svalbard in Jan Mayen|Svalbard och Jan Mayen|Svalbard og\
     Jan Mayen|Huippuvuoret ja Jan Mayen|Svalbard ja Jan Mayen|Svalbāra un Jana Majena sala|Svalbardas ir\
     Janas Majenas|Svalbard dan Jan Mayen;SK Szlovákia|Slovacia|Slovačka|Slovaška|Slovakien|Slovakiet|\
    Slovakkia|Slovakija;SL Sijera Leone|Sjerraleone|Siera Leonė;SN Szenegál|Senegāla|Senegalas;SO\
     Somálsko|Szomália|Somālija|Somaalia|Somalis;SR Surinama|Surinamas;SS Jižní Súdán|Južný Sudán|\
    Dél-Szudán|Sudanul de Sud|Južni Sudan|Sydsudan|Sør-Sudan|Etelä-Sudan|Lõuna-Sudaan|Dienvidsudāna|Pietų\
     Sudanas|Timog Sudan;ST Svatý Tomáš a Princův ostrov|Svätý Tomáš a Princov ostrov|São Tomé és\
     Príncipe|São Tomé și Príncipe|Sveti Toma i Princip|Sveti Tomaž in Princ|São Tomé och Príncipe|São\
     Tomé og Príncipe|São Tomé ja Príncipe|Santome un Prinsipi|San Tomė ir Prinsipė;SX Svatý Martin\
     (Nizozemsko)|Svätý Martin (hol.)|Nizozemski Sveti Martin|Sintmārtena|Sint Martenas;SY Szíria|Sirija|\
    Syyria|Süüria;SZ Szváziföld|Svaasimaa|Svatini|Svazilandas;TC Turks a Caicos|Turks- és\
     Caicos-szigetek|Insulele Turks și Caicos|Otoci Turks i Caicos|Otoki Turks in Caicos|Turks- och\
     Caicosöarna|Turks- og Caicosøerne|Turks- og Caicosøyene|Turks- ja Caicossaaret|Turks ja Caicos|\
    Tērksas un Kaikosas salas|Terkso ir Kaikoso Salos;TD Csád|Tsjad|Tšad|Tšaad|Čada|Čadas;TF Francouzská\
     jižní území|Francúzske južné a antarktické územia|Francia Déli Területek|Teritoriile Australe și\
     Antarctice Franceze|Francuski Južni Teritoriji|Francosko južno ozemlje|Franska sydterritorierna|De\
     Franske Besiddelser i Det Sydlige Indiske Ocean og Antarktis|De franske sørterritorier|Ranskan\
     eteläiset ja antarktiset alueet|Prantsuse Lõunaalad|Francijas Dienvidjūru teritorija|Prancūzijos\
     Pietų sritys|Wilayah Selatan Perancis|French Southern Territories;TG Togas;TH Thajsko|Thaiföld|\
    Thailanda|Tajland|Tajska|Thaimaa|Taizeme|Tailandas;TJ Tadžikistan|Tádzsikisztán|Tadsjikistan|\
    Tadžikistāna|Tadžikija;TK Tokelav|Tokelauöarna;TL Východní Timor|Východný Timor|Kelet-Timor|Östtimor|\
    Øst-Timor|Itä-Timor|Ida-Timor|Austrumtimora|Rytų Timoras;TM Turkménsko|Türkmenisztán|Turkmenistāna|\
    Turkmėnistanas;TN Tunisko|Tunézia|Tunizija|Tunisien|Tuneesia|Tunisija;TR Turecko|Törökország|Turcia|\
    Turska|Turcija|Turkiet|Tyrkiet|Tyrkia|Turkki|Türgi|Turkija;TT Trinidad a Tobago|Trinidad és Tobago|\
    Trinidad și Tobago|Trinidad in Tobago|Trinidad och Tobago|Trinidad og Tobago|Trinidad ja Tobago|\
    Trinidāda un Tobāgo|Trinidadas ir Tobagas;TW Tchaj-wan|Tajvan|Taivāna|Taivanas;TZ Tanzanija|\
    Tansaania;UA Ukrajina|Ukrajna;UM Menší odlehlé ostrovy USA|Menšie odľahlé ostrovy USA|Az USA lakatlan\
     külbirtokai|Insulele Îndepărtate ale S.U.A.|Mali udaljeni otoci SAD-a|Stranski zunanji otoki\
     Združenih držav|USA:s yttre öar|Amerikanske oversøiske øer|USAs ytre øyer|Yhdysvaltain\
     erillissaaret|Ühendriikide hajasaared|ASV Mazās Aizjūras salas|Jungtinių Valstijų Mažosios\
     Tolimosios Salos|Kepulauan Terpencil A.S.;US Spojené štáty|Egyesült Államok|Statele Unite ale\
     Americii|Sjedinjene Američke Države|Združene države Amerike|Yhdysvallat|Ameerika Ühendriigid|\
    Amerikas Savienotās Valstis|Jungtinės Valstijos|Amerika Syarikat;UY Uruguaj|Urugvaj|Urugvaja|\
    Urugvajus;UZ Üzbegisztán|Uzbekistāna|Uzbekistanas;VA Statul Cetății Vaticanului|Vatikanstaten|\
    Vatikaani|Vatikāns|Vatikano Miesto Valstybė|Kota Vatican;VC Svatý Vincenc a Grenadiny|Svätý Vincent a\
     Grenadíny|Saint Vincent és a Grenadine-szigetek|Saint Vincent și Grenadinele|Sveti Vincent i\
     Grenadini|Sveti Vincencij in Grenadine|S:t Vincent och Grenadinerna|Saint Vincent og Grenadinerne|\
    St. Vincent og Grenadinene|Saint Vincent ja Grenadiinit|Saint Vincent ja Grenadiinid|Sentvinsenta un\
     Grenadīnas|Šventasis Vincentas ir Grenadinai|Saint Vincent dan Grenadines;VE Venesuela;VG Britské\
     Panenské ostrovy|Brit Virgin-szigetek|Insulele Virgine Britanice|Britanski Djevičanski Otoci|\
    Britanski Deviški otoki|Brittiska Jungfruöarna|De Britiske Jomfruøer|De britiske jomfruøyene|\
    Brittiläiset Neitsytsaaret|Briti Neitsisaared|Britu Virdžīnas|Didžiosios Britanijos Mergelių Salos|\
    Kepulauan Virgin British;VI Americké Panenské ostrovy|Amerikai Virgin-szigetek|Insulele Virgine\
     Americane|Američki Djevičanski Otoci|Ameriški Deviški otoki|Amerikanska Jungfruöarna|De Amerikanske\
     Jomfruøer|De amerikanske jomfruøyene|Yhdysvaltain Neitsytsaaret|USA Neitsisaared|ASV Virdžīnas|\
    Jungtinių Valstijų Mergelių Salos|Kepulauan Virgin A.S.;VN Vijetnam|Vjetnama|Vietnamas;WF Wallis a\
     Futuna|Wallis és Futuna|Wallis și Futuna|Wallis in Futuna|Wallis- och Futunaöarna|Wallis og Futuna|\
    Wallis ja Futuna|Volisa un Futunas salas|Volisas ir Futūna|Wallis dan Futuna;WS Szamoa;XK Koszovó|\
    Kosovas;YE Jeemen|Jemena|Jemenas;YT Majota|Majotas;ZA Jihoafrická republika|Južná Afrika|Dél-afrikai\
     Köztársaság|Africa de Sud|Južnoafrička Republika|Južnoafriška republika|Sydafrika|Sør-Afrika|\
    Etelä-Afrikka|Lõuna-Aafrika Vabariik|Dienvidāfrikas Republika|Pietų Afrika;ZM Zambija
    """
}
