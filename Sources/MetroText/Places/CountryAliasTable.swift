/// Names of countries beside those of CLDR: official and former names, inverted forms, native names
/// and abbreviations.
///
/// A name with several codes is the name of several countries.
enum CountryAliasTable {
  static let text = """
    AE UAE|Emirates|EAU|Emiratos Árabes|U.A.E.;AG Antigua;AR Argentine Republic|República Argentina;\
    AX Aland;BA Bosnia|Bosnia-Herzegovina|BiH;BE België|Belgique;BN Brunei Darussalam|Negara Brunei Darussalam;\
    BO Plurinational State of Bolivia|Estado Plurinacional de Bolivia;BQ Caribbean Netherlands|Bonaire;\
    BR Brasil|República Federativa do Brasil;BS The Bahamas;BY Belorussia|Byelorussia;\
    CC Cocos Islands|Keeling Islands;\
    CD DRC|DR Congo|D.R. Congo|RDC|R.D. Congo|R.D.C.|RD Congo|RD del Congo|Congo DR|Congo DRC|Zaire|Congo Kinshasa|\
    Democratic Republic of the Congo|République démocratique du Congo|República Democrática do Congo|\
    Demokratische Republik Kongo|Congo Democratic Republic|콩고민주공화국|콩고 민주 공화국|民主刚果|刚果民主共和国|剛果民主共和國|コンゴ民主共和国;\
    CF CAR|République centrafricaine|Central African Rep|RCA;\
    CG Congo Brazzaville|Republic of the Congo|République du Congo|República del Congo|República do Congo|\
    Republik Kongo|Congo Republic|콩고공화국|콩고 공화국|刚果共和国|剛果共和國|コンゴ共和国;\
    CH Swiss Confederation|Schweiz|Suisse|Svizzera|Confédération suisse;\
    CI Elfenbeinküste|Côte d'Ivoire|Ivory Coast|Cote d Ivoire|République de Côte d'Ivoire;CN PRC|P.R.C.|P.R. China|PR China|\
    Mainland China|People's Republic of China|China PR|República Popular China|República Popular de China|\
    République populaire de Chine|Volksrepublik China|中国大陆|中國大陸|중화인민공화국|中华人民共和国|中華人民共和國|中華人民共和国;\
    CV Cape Verde|Cabo Verde;CZ Czech Republic|Czechia|Česko|República Checa|République tchèque|\
    Tschechische Republik|체코공화국;DE Federal Republic of Germany|Bundesrepublik Deutschland|BRD|RFA|Germany FR;\
    DK Danmark|Kingdom of Denmark;DO Dominican Rep|Rep Dominicana;EG Arab Republic of Egypt|Egypt Arab Republic;\
    EH Sahrawi Arab Democratic Republic;ES Kingdom of Spain|España|Reino de España;\
    FK Falkland Islands Malvinas|Falklands|Islas Malvinas|Malvinas;FM Micronesia|Federated States of Micronesia;\
    FO Faeroe Islands|Faroes;FI Suomi;FR French Republic|République française;\
    GB UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|Gran Bretaña|Grande-Bretagne|\
    Grã-Bretanha|Großbritannien|Inglaterra|Angleterre|\
    United Kingdom of Great Britain and Northern Ireland|R.U.|영국|英国|英國|イギリス;\
    GF Guyane;GM The Gambia;GN Guinea Conakry|Guinée Conakry|Republic of Guinea;\
    GR Hellas|Hellenic Republic|Ελλάδα;\
    HK Hong Kong|Hongkong|Hong Kong China|Hong Kong SAR|Hong Kong S.A.R.|香港|홍콩|香港特别行政区|Hong Kong SAR of China|\
    Hong Kong Special Administrative Region of China|Hong Kong Special Administrative Region;\
    HM Heard & McDonald Islands;HR Hrvatska;HU Magyarország;IE Eire|Éire|Republic of Ireland|República de Irlanda;\
    IL State of Israel;IO Chagos|British Indian Ocean Territory;IR Islamic Republic of Iran|I.R. Iran|Persia|IR Iran;\
    JM Jamaica;JP Nippon|Nihon|日本国|日本國;KH Kampuchea|Kingdom of Cambodia;\
    KG Kyrgyz Republic|Kirghizia|Kirguizistán;KN St Kitts & Nevis|Saint Kitts;\
    KP DPRK|D.P.R. Korea|DPR Korea|DPR of Korea|Korea DPR|People's Democratic Republic of Korea|\
    Democratic People's Republic of Korea|República Popular Democrática de Corea|\
    République populaire démocratique de Corée|조선민주주의인민공화국|朝鲜民主主义人民共和国|朝鮮民主主義人民共和國|朝鮮民主主義人民共和国|North Korea;\
    KR ROK|R.O.K.|Republic of Korea|Korea Rep|República de Corea|République de Corée|República da Coreia|\
    Republik Korea|Repubblica di Corea|Rep of Korea|한국|남한|대한민국|大韩民国|大韓民国|大韓民國|韓國|韓国|南韩|Hanguk|South Korea;\
    LA Lao PDR|Lao People's Democratic Republic|Lao P.D.R.|Lao|República Democrática Popular Lao;\
    LC St Lucia;LY Libyan Arab Jamahiriya|State of Libya|Libyan Arab Republic;\
    MD Republic of Moldova|Moldavia;MF Saint Martin French part|St Martin French part;MK Macedonia|FYROM|\
    The former Yugoslav Republic of Macedonia|FYR Macedonia|Macedonia FYR|Ancienne République yougoslave de Macédoine;\
    MM Burma|Myanmar|พม่า|Birmania|Birmanie|Republic of the Union of Myanmar;\
    MO Macao|Macau|Macao SAR|Macau SAR|Macao China|Macau China|澳门|澳門|마카오|Macao SAR of China|\
    Macao Special Administrative Region of China;\
    MV Maldives;NL Holland|The Netherlands|Nederland|Holanda|Hollande|Països Baixos;NO Norge|Kingdom of Norway;\
    NZ Aotearoa|Aotearoa New Zealand;PH Philippine Islands|The Philippines|Rep of the Philippines;\
    PL Polska;PS State of Palestine|Palestine|Palestine State|Palestinian Authority|Occupied Palestinian Territory|\
    West Bank and Gaza|Palestina|팔레스타인|巴勒斯坦|パレスチナ|Palästina;QA State of Qatar;KW State of Kuwait;ER State of Eritrea;\
    RE Reunion Island;RS Srbija;RU Russian Federation|Rossiya|Федерация Российская|Россия|Federación Rusa|\
    Fédération de Russie|Federação Russa|Russische Föderation;SE Sverige;\
    SH Saint Helena Ascension & Tristan da Cunha|Saint Helena Ascension and Tristan da Cunha;\
    SK Slovak Republic|Slovensko|República Eslovaca;SJ Svalbard;ST Sao Tome|São Tomé;SX Sint Maarten Dutch part;\
    SY Syrian Arab Republic|República Árabe Siria;SZ Swaziland|Swazilandia|Kingdom of Eswatini|Suazilandia;\
    TL East Timor|Timor Oriental|Timor Leste;TR Turkey|Turkiye|Republic of Türkiye;\
    TT Trinidad;TW Chinese Taipei|Taiwan Province of China|Taiwan China|Taipei China|Taiwan ROC|中国台湾|中華台北;\
    TZ United Republic of Tanzania|Tanganyika;UA Україна|The Ukraine;\
    US USA|สหรัฐ|สหรัฐฯ|U.S.|U.S.A.|United States of America|Estados Unidos de América|EEUU|EE.UU.|EE. UU.|EUA|E.U.A.|\
    États-Unis d'Amérique|Estados Unidos da América|Vereinigte Staaten von Amerika|Stati Uniti d'America|\
    Estats Units d'Amèrica|미합중국|미국|美国|美國|アメリカ|アメリカ合衆国|米国|美利坚合众国|The States;\
    VA Vatican|Holy See|Holy See Vatican City State|Vatican City State|Santa Sede|Saint-Siège;\
    VC St Vincent & the Grenadines|Saint Vincent;VE Bolivarian Republic of Venezuela|Venezuela RB|\
    República Bolivariana de Venezuela;VG Virgin Islands British|British Virgin Islands|BVI;\
    VI Virgin Islands U.S.|Virgin Islands US|US Virgin Islands|United States Virgin Islands|USVI;\
    VN Viet Nam|Vietnam|Socialist Republic of Viet Nam|Việt Nam;WS Independent State of Samoa|Western Samoa;\
    ZA RSA|Suid-Afrika;\
    KG Кыргызстан|Кыргызская Республика;KZ Қазақстан;UZ Ўзбекистон|O'zbekiston;TJ Тоҷикистон;AM Հայաստան;GE საქართველო;\
    MN Монгол Улс;LA ລາວ;KH កម្ពុជា;MM မြန်မာ;NP नेपाल;BD বাংলাদেশ;TH ประเทศไทย;AL Shqipëria;LK ශ්‍රී ලංකාව;ET ኢትዮጵያ;SO Soomaaliya;\
    KR KP Korea|Corea|Corée|Coreia|코리아|コリア|高丽|Coree;\
    CD CG Congo|Kongo|콩고|コンゴ|刚果|剛果;\
    CN TW Republic of China|República de China|République de Chine|中華民國|中华民国|중화민국|ROC|Republik China;\
    VG VI Virgin Islands|Islas Vírgenes|Îles Vierges|Ilhas Virgens|Illes Verges|Jungferninseln|Isole Vergini|\
    버진아일랜드|ヴァージン諸島|维尔京群岛;MF SX Saint Martin|St Martin|San Martín|Sankt Martin|St Maarten|聖馬丁|圣马丁|세인트마틴;\
    GF GY Guiana|Guianas|Guayana;AS WS Samoas
    """
}
