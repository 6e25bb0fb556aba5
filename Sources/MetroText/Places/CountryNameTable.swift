/// The names of countries in eleven languages, from Unicode CLDR by `Scripts/country-names.py`.
///
/// An entry has a code and names: English, Spanish, French, Portuguese, Catalan, German,
/// Italian, Korean, Japanese, and Chinese in both scripts, without repetitions.
enum CountryNameTable {
  static let text = """
    AD Andorre|Andorra|안도라|アンドラ|安道尔|安道爾;AE United Arab Emirates|Emiratos Árabes Unidos|Émirats\
     arabes unis|Emirados Árabes Unidos|Emirats Àrabs Units|Vereinigte Arabische Emirate|Emirati\
     Arabi Uniti|아랍에미리트|アラブ首長国連邦|阿拉伯联合酋长国|阿拉伯聯合大公國;AF Afeganistão|Afganistán|Afghanistan|아프가니스탄|\
    アフガニスタン|阿富汗;AG Antigua & Barbuda|Antigua y Barbuda|Antigua-et-Barbuda|Antigua i Barbuda|\
    Antigua und Barbuda|Antígua e Barbuda|앤티가 바부다|アンティグア・バーブーダ|安提瓜和巴布达|安地卡及巴布達;AI Anguila|\
    Anguilla|앵귈라|アンギラ|安圭拉|安奎拉;AL Albanie|Albanien|Albania|알바니아|アルバニア|阿尔巴尼亚|阿爾巴尼亞;AM Arménie|\
    Armenien|Armenia|아르메니아|アルメニア|亚美尼亚|亞美尼亞;AO Angola|앙골라|アンゴラ|安哥拉;AQ Antarctica|Antarctique|\
    Antártida|Antarktis|Antartide|남극 대륙|南極|南极洲|南極洲;AR Argentine|Argentinien|Argentina|아르헨티나|\
    アルゼンチン|阿根廷;AS American Samoa|Samoa américaines|Samoa Americana|Amerikanisch-Samoa|Samoa\
     Americane|아메리칸 사모아|米領サモア|美属萨摩亚|美屬薩摩亞;AT Autriche|Österreich|Austria|오스트리아|オーストリア|奥地利|奧地利;AU\
     Australie|Australien|Australia|오스트레일리아|オーストラリア|澳大利亚|澳洲;AW Aruba|아루바|アルバ|阿鲁巴|荷屬阿魯巴;AX Åland\
     Islands|Islas Aland|Îles Åland|Ilhas Aland|illes Åland|Ålandinseln|Isole Åland|올란드 제도|\
    オーランド諸島|奥兰群岛|奧蘭群島;AZ Azerbaijan|Azerbaiyán|Azerbaijão|Azerbaïdjan|Aserbaidschan|Azerbaigian|\
    아제르바이잔|アゼルバイジャン|阿塞拜疆|亞塞拜然;BA Bosnia & Herzegovina|Bosnia y Herzegovina|Bosnie-Herzégovine|\
    Bósnia e Herzegovina|Bòsnia i Hercegovina|Bosnien und Herzegowina|Bosnia ed Erzegovina|보스니아\
     헤르체고비나|ボスニア・ヘルツェゴビナ|波斯尼亚和黑塞哥维那|波士尼亞與赫塞哥維納;BB Barbade|Barbados|바베이도스|バルバドス|巴巴多斯|巴貝多;BD\
     Bangladés|Bangladesch|Bangladesh|방글라데시|バングラデシュ|孟加拉国|孟加拉;BE Belgium|Belgique|Bélgica|Belgien|\
    Belgio|벨기에|ベルギー|比利时|比利時;BF Burquina Faso|Burkina Faso|부르키나파소|ブルキナファソ|布基纳法索|布吉納法索;BG Bulgarie|\
    Bulgarien|Bulgaria|불가리아|ブルガリア|保加利亚|保加利亞;BH Baréin|Bahrain|Bahreïn|바레인|バーレーン|巴林;BI Burundi|\
    부룬디|ブルンジ|布隆迪|蒲隆地;BJ Benin|베냉|ベナン|贝宁|貝南;BL San Bartolomé|São Bartolomeu|St. Barthélemy|\
    Saint-Barthélemy|생바르텔레미|サン・バルテルミー|圣巴泰勒米|聖巴瑟米;BM Bermudas|Bermudes|Bermuda|버뮤다|バミューダ|百慕大|百慕達;\
    BN Brunei Darussalam|Brunei|브루나이|ブルネイ|文莱|汶萊;BO Bolivie|Bolivien|Bolivia|볼리비아|ボリビア|玻利维亚|玻利維亞;\
    BQ Caribbean Netherlands|Caribe neerlandés|Pays-Bas caribéens|Países Baixos Caribenhos|Carib\
     Neerlandès|Karibische Niederlande|Caraibi Olandesi|네덜란드령 카리브|オランダ領カリブ|荷属加勒比区|荷蘭加勒比區;BR\
     Brazil|Brésil|Brasil|Brasilien|Brasile|브라질|ブラジル|巴西;BS Bahames|Bahamas|바하마|バハマ|巴哈马|巴哈馬;BT\
     Bután|Bhoutan|Butão|Bhutan|부탄|ブータン|不丹;BV Bouvet Island|Isla Bouvet|Île Bouvet|Ilha Bouvet|\
    illa Bouvet|Bouvetinsel|Isola Bouvet|부베섬|ブーベ島|布韦岛|布威島;BW Botsuana|Botswana|보츠와나|ボツワナ|博茨瓦纳|\
    波札那;BY Bielorrusia|Biélorussie|Bielorrússia|Belarus|Bielorussia|벨라루스|ベラルーシ|白俄罗斯|白俄羅斯;BZ\
     Belice|Belize|벨리즈|ベリーズ|伯利兹|貝里斯;CA Kanada|Canada|캐나다|カナダ|加拿大;CC Cocos (Keeling) Islands|Islas\
     Cocos|Îles Cocos|Ilhas Cocos (Keeling)|illes Cocos (Keeling)|Kokosinseln|Isole Cocos\
     (Keeling)|코코스 제도|ココス(キーリング)諸島|科科斯（基林）群岛|科克斯（基靈）群島;CD República Democrática del Congo|\
    Kongo-Kinshasa|Congo - Kinshasa|콩고-킨샤사|コンゴ民主共和国(キンシャサ)|刚果（金）|剛果（金夏沙）;CF Central African\
     Republic|République centrafricaine|República Centroafricana|República Centreafricana|\
    Zentralafrikanische Republik|Repubblica Centrafricana|중앙 아프리카 공화국|中央アフリカ共和国|中非共和国|中非共和國;CG\
     Congo|República do Congo|Kongo-Brazzaville|Congo - Brazzaville|콩고-브라자빌|コンゴ共和国(ブラザビル)|刚果（布）|\
    剛果（布拉薩）;CH Switzerland|Suiza|Suisse|Suíça|Suïssa|Schweiz|Svizzera|스위스|スイス|瑞士;CI Costa do\
     Marfim|Côte d’Ivoire|Costa d’Avorio|코트디부아르|コートジボワール|科特迪瓦|象牙海岸;CK Cook Islands|Islas Cook|\
    Îles Cook|Ilhas Cook|illes Cook|Cookinseln|Isole Cook|쿡 제도|クック諸島|库克群岛|庫克群島;CL Chili|Xile|\
    Chile|Cile|칠레|チリ|智利;CM Cameroon|Cameroun|Camarões|Kamerun|Camerún|카메룬|カメルーン|喀麦隆|喀麥隆;CN Chine|\
    Xina|China|Cina|중국|中国|中國;CO Colombie|Kolumbien|Colombia|콜롬비아|コロンビア|哥伦比亚|哥倫比亞;CR Costa Rica|\
    코스타리카|コスタリカ|哥斯达黎加|哥斯大黎加;CU Kuba|Cuba|쿠바|キューバ|古巴;CV Cape Verde|Cap-Vert|Cap Verd|Cabo Verde|\
    Capo Verde|카보베르데|カーボベルデ|佛得角|維德角;CW Curazao|Curaçao|퀴라소|キュラソー|库拉索|庫拉索;CX Christmas Island|Isla\
     de Navidad|Île Christmas|Ilha Christmas|illa Christmas|Weihnachtsinsel|Isola Christmas|\
    크리스마스섬|クリスマス島|圣诞岛|聖誕島;CY Cyprus|Chypre|Chipre|Xipre|Zypern|Cipro|키프로스|キプロス|塞浦路斯|賽普勒斯;CZ\
     Czechia|Chequia|Tchéquie|Tchéquia|Txèquia|Tschechien|Cechia|체코|チェコ|捷克;DE Germany|Alemania|\
    Allemagne|Alemanha|Alemanya|Deutschland|Germania|독일|ドイツ|德国|德國;DJ Yibuti|Djibuti|Djibouti|\
    Dschibuti|Gibuti|지부티|ジブチ|吉布提|吉布地;DK Denmark|Dinamarca|Danemark|Danimarca|덴마크|デンマーク|丹麦|丹麥;DM\
     Dominique|Dominica|도미니카|ドミニカ国|多米尼克;DO Dominican Republic|République dominicaine|República\
     Dominicana|Dominikanische Republik|Repubblica Dominicana|도미니카 공화국|ドミニカ共和国|多米尼加共和国|多明尼加共和國;DZ\
     Algérie|Argelia|Algerien|Algeria|알제리|アルジェリア|阿尔及利亚|阿爾及利亞;EC Équateur|Equador|Ecuador|에콰도르|\
    エクアドル|厄瓜多尔|厄瓜多;EE Estonie|Estland|Estonia|에스토니아|エストニア|爱沙尼亚|愛沙尼亞;EG Egypt|Egipto|Égypte|Egito|\
    Egipte|Ägypten|Egitto|이집트|エジプト|埃及;EH Western Sahara|Saara Ocidental|Sáhara Occidental|\
    Westsahara|Sahara Occidentale|서사하라|西サハラ|西撒哈拉;ER Érythrée|Eritreia|Eritrea|에리트리아|エリトリア|厄立特里亚|\
    厄利垂亞;ES Spain|España|Espagne|Espanha|Espanya|Spanien|Spagna|스페인|スペイン|西班牙;ET Ethiopia|\
    Éthiopie|Äthiopien|Etiopía|에티오피아|エチオピア|埃塞俄比亚|衣索比亞;FI Finland|Finlande|Finnland|Finlandia|핀란드|\
    フィンランド|芬兰|芬蘭;FJ Fiyi|Fidji|Fiji|Fidschi|Figi|피지|フィジー|斐济|斐濟;FK Falkland Islands|Islas\
     Malvinas|Îles Malouines|Ilhas Malvinas|illes Falkland|Falklandinseln|Isole Falkland|포클랜드 제도|\
    フォークランド諸島|福克兰群岛|福克蘭群島;FM Micronésie|Mikronesien|Micronesia|미크로네시아|ミクロネシア連邦|密克罗尼西亚|密克羅尼西亞;FO\
     Faroe Islands|Islas Feroe|Îles Féroé|Ilhas Faroé|illes Fèroe|Färöer|Isole Fær Øer|페로 제도|\
    フェロー諸島|法罗群岛|法羅群島;FR France|França|Frankreich|Francia|프랑스|フランス|法国|法國;GA Gabão|Gabun|Gabon|가봉|\
    ガボン|加蓬|加彭;GB United Kingdom|Royaume-Uni|Reino Unido|Regne Unit|Vereinigtes Königreich|Regno\
     Unito|영국|イギリス|英国|英國;GD Grenade|Granada|Grenada|그레나다|グレナダ|格林纳达|格瑞那達;GE Géorgie|Georgien|\
    Georgia|조지아|ジョージア|格鲁吉亚|喬治亞;GF French Guiana|Guayana Francesa|Guyane française|Guiana\
     Francesa|Guaiana Francesa|Französisch-Guayana|Guyana Francese|프랑스령 기아나|仏領ギアナ|法属圭亚那|法屬圭亞那;GG\
     Guernesey|Guernsey|건지|ガーンジー|根西岛|根息;GH Gana|Ghana|가나|ガーナ|加纳|迦納;GI Gibraltar|Gibilterra|지브롤터|\
    ジブラルタル|直布罗陀|直布羅陀;GL Greenland|Groenland|Grönland|Groenlandia|그린란드|グリーンランド|格陵兰|格陵蘭;GM Gambie|\
    Gambia|감비아|ガンビア|冈比亚|甘比亞;GN Guinée|Guiné|Guinea|기니|ギニア|几内亚|幾內亞;GP Guadalupe|Guadeloupe|\
    Guadalupa|과들루프|グアドループ|瓜德罗普|瓜地洛普;GQ Equatorial Guinea|Guinea Ecuatorial|Guinée équatoriale|\
    Guiné Equatorial|Guinea Equatorial|Äquatorialguinea|Guinea Equatoriale|적도 기니|赤道ギニア|赤道几内亚|\
    赤道幾內亞;GR Greece|Grèce|Griechenland|Grecia|그리스|ギリシャ|希腊|希臘;GS South Georgia & South Sandwich\
     Islands|Islas Georgia del Sur y Sandwich del Sur|Géorgie du Sud-et-les Îles Sandwich du Sud|\
    Ilhas Geórgia do Sul e Sandwich do Sul|illes Geòrgia del Sud i Sandwich del Sud|Südgeorgien\
     und die Südlichen Sandwichinseln|Georgia del Sud e Sandwich Australi|사우스조지아 사우스샌드위치 제도|\
    サウスジョージア・サウスサンドウィッチ諸島|南乔治亚和南桑威奇群岛|南喬治亞與南三明治群島;GT Guatemala|과테말라|グアテマラ|危地马拉|瓜地馬拉;GU Guam|괌|\
    グアム|关岛|關島;GW Guinea-Bisáu|Guinée-Bissau|Guiné-Bissau|Guinea-Bissau|기니비사우|ギニアビサウ|几内亚比绍|幾內亞比索;\
    GY Guiana|Guyana|가이아나|ガイアナ|圭亚那|蓋亞那;HK Hong Kong SAR China|RAE de Hong Kong (China)|R.A.S.\
     chinoise de Hong Kong|Hong Kong, RAE da China|Hong Kong (RAE Xina)|Sonderverwaltungsregion\
     Hongkong|RAS di Hong Kong|홍콩(중국 특별행정구)|中華人民共和国香港特別行政区|中国香港特别行政区|中國香港特別行政區;HM Heard Island &\
     McDonald Islands|Islas Heard y McDonald|Îles Heard-et-MacDonald|Ilhas Heard e McDonald|illes\
     Heard i McDonald|Heard und McDonaldinseln|Isole Heard e McDonald|허드 맥도널드 제도|ハード島・マクドナルド諸島|\
    赫德岛和麦克唐纳群岛|赫德島及麥唐納群島;HN Hondures|Honduras|온두라스|ホンジュラス|洪都拉斯|宏都拉斯;HR Croatia|Croatie|Croacia|\
    Kroatien|Croazia|크로아티아|クロアチア|克罗地亚|克羅埃西亞;HT Haiti|아이티|ハイチ|海地;HU Hungary|Hongrie|Hungría|\
    Hongria|Ungarn|Ungheria|헝가리|ハンガリー|匈牙利;ID Indonésie|Indonesien|Indonesia|인도네시아|インドネシア|印度尼西亚|\
    印尼;IE Ireland|Irlande|Irland|Irlanda|아일랜드|アイルランド|爱尔兰|愛爾蘭;IL Israel|Israele|이스라엘|イスラエル|以色列;IM\
     Isla de Man|Île de Man|Ilha de Man|illa de Man|Isle of Man|Isola di Man|맨섬|マン島|马恩岛|曼島;IN\
     Inde|Indien|India|인도|インド|印度;IO British Indian Ocean Territory|Territorio Británico del\
     Océano Índico|Territoire britannique de l’océan Indien|Território Britânico do Oceano\
     Índico|Territori Britànic de l’Oceà Índic|Britisches Territorium im Indischen Ozean|\
    Territorio Britannico dell’Oceano Indiano|영국령 인도양 지역|英領インド洋地域|英属印度洋领地|英屬印度洋領地;IQ Iraque|Irak|\
    Iraq|이라크|イラク|伊拉克;IR Irã|Iran|이란|イラン|伊朗;IS Iceland|Islande|Islandia|Island|Islanda|아이슬란드|\
    アイスランド|冰岛|冰島;IT Italy|Italie|Italien|Italia|이탈리아|イタリア|意大利|義大利;JE Jersey|저지|ジャージー|泽西岛|澤西島;JM\
     Jamaïque|Jamaica|Jamaika|Giamaica|자메이카|ジャマイカ|牙买加|牙買加;JO Jordan|Jordanie|Jordania|Jordanien|\
    Giordania|요르단|ヨルダン|约旦|約旦;JP Japón|Japão|Japó|Japan|Giappone|일본|日本;KE Quênia|Kenia|Kenya|케냐|\
    ケニア|肯尼亚|肯亞;KG Kyrgyzstan|Kirguistán|Kirghizstan|Quirguistão|Kirguizstan|Kirgisistan|\
    Kirghizistan|키르기스스탄|キルギス|吉尔吉斯斯坦|吉爾吉斯;KH Cambodia|Camboya|Cambodge|Camboja|Cambodja|\
    Kambodscha|Cambogia|캄보디아|カンボジア|柬埔寨;KI Quiribati|Kiribati|키리바시|キリバス|基里巴斯|吉里巴斯;KM Comoros|\
    Comoras|Comores|Komoren|Comore|코모로|コモロ|科摩罗|葛摩;KN St. Kitts & Nevis|San Cristóbal y Nieves|\
    Saint-Christophe-et-Niévès|São Cristóvão e Névis|Saint Kitts i Nevis|St. Kitts und Nevis|\
    Saint Kitts e Nevis|세인트키츠 네비스|セントクリストファー・ネーヴィス|圣基茨和尼维斯|聖克里斯多福及尼維斯;KP North Korea|Corea del\
     Norte|Corée du Nord|Coreia do Norte|Nordkorea|Corea del Nord|북한|北朝鮮|朝鲜|北韓;KR South Korea|\
    Corea del Sur|Corée du Sud|Coreia do Sul|Südkorea|Corea del Sud|대한민국|韓国|韩国|南韓;KW Koweït|\
    Kuwait|쿠웨이트|クウェート|科威特;KY Cayman Islands|Islas Caimán|Îles Caïmans|Ilhas Cayman|illes Caiman|\
    Kaimaninseln|Isole Cayman|케이맨 제도|ケイマン諸島|开曼群岛|開曼群島;KZ Kazajistán|Cazaquistão|Kazakhstan|\
    Kasachstan|Kazakistan|카자흐스탄|カザフスタン|哈萨克斯坦|哈薩克;LA Lao|Laos|라오스|ラオス|老挝|寮國;LB Lebanon|Liban|\
    Libanon|Líbano|레바논|レバノン|黎巴嫩;LC Sainte-Lucie|Santa Lucía|St. Lucia|Saint Lucia|세인트루시아|セントルシア|\
    圣卢西亚|聖露西亞;LI Liechtenstein|리히텐슈타인|リヒテンシュタイン|列支敦士登|列支敦斯登;LK Sri Lanka|스리랑카|スリランカ|斯里兰卡|斯里蘭卡;LR\
     Liberia|라이베리아|リベリア|利比里亚|賴比瑞亞;LS Lesoto|Lesotho|레소토|レソト|莱索托|賴索托;LT Lithuania|Lituanie|\
    Litauen|Lituania|리투아니아|リトアニア|立陶宛;LU Luxembourg|Luxemburgo|Luxemburg|Lussemburgo|룩셈부르크|\
    ルクセンブルク|卢森堡|盧森堡;LV Latvia|Lettonie|Letonia|Lettland|Lettonia|라트비아|ラトビア|拉脱维亚|拉脫維亞;LY Libya|\
    Libye|Libyen|Libia|리비아|リビア|利比亚|利比亞;MA Morocco|Marruecos|Maroc|Marrocos|Marroc|Marokko|\
    Marocco|모로코|モロッコ|摩洛哥;MC Monaco|모나코|モナコ|摩纳哥|摩納哥;MD Moldova|Moldavie|Republik Moldau|Moldavia|\
    몰도바|モルドバ|摩尔多瓦|摩爾多瓦;ME Montenegro|몬테네그로|モンテネグロ|黑山|蒙特內哥羅;MF San Martín|São Martinho|St. Martin|\
    Saint-Martin|생마르탱|サン・マルタン|法属圣马丁|法屬聖馬丁;MG Madagaskar|Madagascar|마다가스카르|マダガスカル|马达加斯加|馬達加斯加;MH\
     Marshall Islands|Islas Marshall|Îles Marshall|Ilhas Marshall|illes Marshall|Marshallinseln|\
    Isole Marshall|마셜 제도|マーシャル諸島|马绍尔群岛|馬紹爾群島;MK North Macedonia|Macedonia del Norte|Macédoine du\
     Nord|Macedônia do Norte|Nordmazedonien|Macedònia del Nord|북마케도니아|北マケドニア|北马其顿|北馬其頓;ML Mali|\
    말리|マリ|马里|馬利;MM Myanmar (Burma)|Myanmar (Birmanie)|Mianmar (Birmânia)|Myanmar|Myanmar\
     (Birmania)|미얀마|ミャンマー (ビルマ)|缅甸|緬甸;MN Mongolie|Mongolei|Mongolia|몽골|モンゴル|蒙古;MO Macao SAR\
     China|RAE de Macao (China)|R.A.S. chinoise de Macao|Macau, RAE da China|Macau (RAE Xina)|\
    Sonderverwaltungsregion Macau|RAS di Macao|마카오(중국 특별행정구)|中華人民共和国マカオ特別行政区|中国澳门特别行政区|中國澳門特別行政區;\
    MP Northern Mariana Islands|Islas Marianas del Norte|Îles Mariannes du Nord|Ilhas Marianas do\
     Norte|illes Marianes del Nord|Nördliche Marianen|Isole Marianne Settentrionali|북마리아나제도|\
    北マリアナ諸島|北马里亚纳群岛|北馬利安納群島;MQ Martinique|Martinica|마르티니크|マルティニーク|马提尼克|馬丁尼克;MR Mauritanie|\
    Mauretanien|Mauritania|모리타니|モーリタニア|毛里塔尼亚|茅利塔尼亞;MS Montserrat|몬트세라트|モントセラト|蒙特塞拉特|蒙哲臘;MT Malte|\
    Malta|몰타|マルタ|马耳他|馬爾他;MU Maurice|Mauricio|Maurici|Mauritius|모리셔스|モーリシャス|毛里求斯|模里西斯;MV Maldivas|\
    Maldives|Malediven|Maldive|몰디브|モルディブ|马尔代夫|馬爾地夫;MW Malaui|Malawi|말라위|マラウイ|马拉维|馬拉威;MX Mexique|\
    Mexico|Mèxic|Mexiko|Messico|멕시코|メキシコ|墨西哥;MY Malaisie|Malasia|Malàisia|Malaysia|말레이시아|マレーシア|\
    马来西亚|馬來西亞;MZ Mozambique|Moçambique|Moçambic|Mosambik|Mozambico|모잠비크|モザンビーク|莫桑比克|莫三比克;NA\
     Namibie|Namibia|나미비아|ナミビア|纳米比亚|納米比亞;NC New Caledonia|Nueva Caledonia|Nouvelle-Calédonie|Nova\
     Caledônia|Neukaledonien|Nuova Caledonia|뉴칼레도니아|ニューカレドニア|新喀里多尼亚|新喀里多尼亞;NE Niger|니제르|ニジェール|\
    尼日尔|尼日;NF Norfolk Island|Isla Norfolk|Île Norfolk|Ilha Norfolk|illa Norfolk|Norfolkinsel|\
    Isola Norfolk|노퍽섬|ノーフォーク島|诺福克岛|諾福克島;NG Nigeria|나이지리아|ナイジェリア|尼日利亚|奈及利亞;NI Nicaragua|니카라과|\
    ニカラグア|尼加拉瓜;NL Netherlands|Países Bajos|Pays-Bas|Países Baixos|Països Baixos|Niederlande|Paesi\
     Bassi|네덜란드|オランダ|荷兰|荷蘭;NO Norway|Norvège|Noruega|Norwegen|Norvegia|노르웨이|ノルウェー|挪威;NP Nepal|네팔|\
    ネパール|尼泊尔|尼泊爾;NR Nauru|나우루|ナウル|瑙鲁|諾魯;NU Niue|니우에|ニウエ|纽埃|紐埃島;NZ New Zealand|Nueva Zelanda|\
    Nouvelle-Zélande|Nova Zelândia|Nova Zelanda|Neuseeland|Nuova Zelanda|뉴질랜드|ニュージーランド|新西兰|紐西蘭;OM\
     Omã|Oman|오만|オマーン|阿曼;PA Panama|파나마|パナマ|巴拿马|巴拿馬;PE Pérou|Peru|페루|ペルー|秘鲁|秘魯;PF French\
     Polynesia|Polynésie française|Polinesia Francesa|Französisch-Polynesien|Polinesia Francese|\
    프랑스령 폴리네시아|仏領ポリネシア|法属波利尼西亚|法屬玻里尼西亞;PG Papua New Guinea|Papúa Nueva Guinea|\
    Papouasie-Nouvelle-Guinée|Papua-Nova Guiné|Papua Nova Guinea|Papua-Neuguinea|Papua Nuova\
     Guinea|파푸아뉴기니|パプアニューギニア|巴布亚新几内亚|巴布亞紐幾內亞;PH Philippines|Filipinas|Filipines|Philippinen|\
    Filippine|필리핀|フィリピン|菲律宾|菲律賓;PK Paquistão|Pakistan|파키스탄|パキスタン|巴基斯坦;PL Poland|Pologne|Polen|\
    Polonia|폴란드|ポーランド|波兰|波蘭;PM St. Pierre & Miquelon|San Pedro y Miquelón|São Pedro e Miquelão|\
    Saint-Pierre-et-Miquelon|St. Pierre und Miquelon|Saint-Pierre e Miquelon|생피에르 미클롱|\
    サンピエール島・ミクロン島|圣皮埃尔和密克隆群岛|聖皮埃與密克隆群島;PN Pitcairn Islands|Islas Pitcairn|Îles Pitcairn|Ilhas\
     Pitcairn|illes Pitcairn|Pitcairninseln|Isole Pitcairn|핏케언 제도|ピトケアン諸島|皮特凯恩群岛|皮特肯群島;PR Puerto\
     Rico|Porto Rico|푸에르토리코|プエルトリコ|波多黎各;PS Palestinian Territories|Territoires palestiniens|\
    Territorios Palestinos|Territoris palestins|Palästinensische Autonomiegebiete|Territori\
     Palestinesi|팔레스타인 지구|パレスチナ自治区|巴勒斯坦领土|巴勒斯坦自治區;PT Portugal|Portogallo|포르투갈|ポルトガル|葡萄牙;PW\
     Palaos|Palau|팔라우|パラオ|帕劳|帛琉;PY Paraguai|Paraguay|파라과이|パラグアイ|巴拉圭;QA Catar|Katar|Qatar|카타르|\
    カタール|卡塔尔|卡達;RE La Réunion|Reunião|Reunió|Réunion|Riunione|레위니옹|レユニオン|留尼汪|留尼旺;RO Rumanía|\
    Roumanie|Romênia|Rumänien|Romania|루마니아|ルーマニア|罗马尼亚|羅馬尼亞;RS Serbie|Sérvia|Serbien|Serbia|세르비아|\
    セルビア|塞尔维亚|塞爾維亞;RU Rusia|Russie|Russland|Russia|러시아|ロシア|俄罗斯|俄羅斯;RW Rwanda|Ruanda|르완다|ルワンダ|卢旺达|\
    盧安達;SA Saudi Arabia|Arabie saoudite|Arabia Saudí|Saudi-Arabien|Arábia Saudita|사우디아라비아|\
    サウジアラビア|沙特阿拉伯|沙烏地阿拉伯;SB Solomon Islands|Islas Salomón|Îles Salomon|Ilhas Salomão|illes\
     Salomó|Salomonen|Isole Salomone|솔로몬 제도|ソロモン諸島|所罗门群岛|索羅門群島;SC Seicheles|Seychellen|\
    Seychelles|세이셸|セーシェル|塞舌尔|塞席爾;SD Soudan|Sudão|Sudan|수단|スーダン|苏丹|蘇丹;SE Sweden|Suède|Suecia|\
    Schweden|Svezia|스웨덴|スウェーデン|瑞典;SG Singapour|Singapura|Singapur|Singapore|싱가포르|シンガポール|新加坡;SH\
     St. Helena, Ascension & Tristan da Cunha|Santa Elena|Sainte-Hélène|Santa Helena|St. Helena|\
    Sant’Elena|세인트헬레나|セントヘレナ|圣赫勒拿|聖赫勒拿島;SI Slovénie|Eslovenia|Slowenien|Slovenia|슬로베니아|スロベニア|\
    斯洛文尼亚|斯洛維尼亞;SJ Svalbard & Jan Mayen|Svalbard y Jan Mayen|Svalbard et Jan Mayen|Svalbard i Jan\
     Mayen|Spitzbergen und Jan Mayen|Svalbard e Jan Mayen|스발바르제도-얀마웬섬|スバールバル諸島・ヤンマイエン島|斯瓦尔巴和扬马延|\
    挪威屬斯瓦巴及尖棉;SK Slovakia|Slovaquie|Eslovaquia|Slowakei|Slovacchia|슬로바키아|スロバキア|斯洛伐克;SL Sierra\
     Leona|Serra Leoa|Sierra Leone|시에라리온|シエラレオネ|塞拉利昂|獅子山;SM Saint-Marin|San Marino|산마리노|サンマリノ|\
    圣马力诺|聖馬利諾;SN Senegal|세네갈|セネガル|塞内加尔|塞內加爾;SO Somalie|Somalia|소말리아|ソマリア|索马里|索馬利亞;SR Surinam|\
    Suriname|수리남|スリナム|苏里南|蘇利南;SS South Sudan|Sudán del Sur|Soudan du Sud|Sudão do Sul|Sudan del\
     Sud|Südsudan|남수단|南スーダン|南苏丹|南蘇丹;ST São Tomé & Príncipe|Santo Tomé y Príncipe|Sao\
     Tomé-et-Principe|São Tomé i Príncipe|São Tomé und Príncipe|São Tomé e Príncipe|상투메 프린시페|\
    サントメ・プリンシペ|圣多美和普林西比|聖多美普林西比;SV Salvador|El Salvador|엘살바도르|エルサルバドル|萨尔瓦多|薩爾瓦多;SX Saint-Martin\
     (partie néerlandaise)|Sint Maarten|신트마르턴|シント・マールテン|荷属圣马丁|荷屬聖馬丁;SY Syria|Syrie|Syrien|Siria|\
    시리아|シリア|叙利亚|敘利亞;SZ Esuatini|Essuatíni|Eswatini|에스와티니|エスワティニ|斯威士兰|史瓦帝尼;TC Turks & Caicos\
     Islands|Islas Turcas y Caicos|Îles Turques-et-Caïques|Ilhas Turcas e Caicos|illes Turks i\
     Caicos|Turks- und Caicosinseln|Isole Turks e Caicos|터크스 케이커스 제도|タークス・カイコス諸島|特克斯和凯科斯群岛|\
    土克斯及開科斯群島;TD Chad|Tchad|Chade|Txad|Tschad|Ciad|차드|チャド|乍得|查德;TF French Southern and Antarctic\
     Lands|Territorios Australes Franceses|Terres australes françaises|Territórios Franceses do\
     Sul|Terres Australs Antàrtiques Franceses|Französische Süd- und Antarktisgebiete|Terre\
     Australi Francesi|프랑스령 남방 지역|仏領極南諸島|法属南部领地|法屬南部屬地;TG Togo|토고|トーゴ|多哥;TH Thaïlande|Tailandia|\
    Thailand|Thailandia|태국|タイ|泰国|泰國;TJ Tajikistan|Tayikistán|Tadjiquistão|Tadjikistan|\
    Tadschikistan|Tagikistan|타지키스탄|タジキスタン|塔吉克斯坦|塔吉克;TK Tokelau|토켈라우|トケラウ|托克劳|托克勞群島;TL Timor\
     oriental|Timor-Leste|Timor Est|동티모르|東ティモール|东帝汶|東帝汶;TM Turcomenistão|Turkmenistan|투르크메니스탄|\
    トルクメニスタン|土库曼斯坦|土庫曼;TN Túnez|Tunisie|Tunesien|Tunisia|튀니지|チュニジア|突尼斯|突尼西亞;TO Tonga|통가|トンガ|汤加|\
    東加;TR Türkiye|Turquie|Turquía|Türkei|Turchia|튀르키예|トルコ|土耳其;TT Trinidad & Tobago|Trinidad y\
     Tobago|Trinité-et-Tobago|Trinidad i Tobago|Trinidad und Tobago|Trinidad e Tobago|트리니다드 토바고|\
    トリニダード・トバゴ|特立尼达和多巴哥|千里達及托巴哥;TV Tuvalu|투발루|ツバル|图瓦卢|吐瓦魯;TW Taiwan|대만|台湾|台灣;TZ Tanzanie|\
    Tansania|Tanzania|탄자니아|タンザニア|坦桑尼亚|坦尚尼亞;UA Ucrania|Ukraine|Ucraïna|우크라이나|ウクライナ|乌克兰|烏克蘭;UG\
     Ouganda|Uganda|우간다|ウガンダ|乌干达|烏干達;UM U.S. Outlying Islands|Islas menores alejadas de EE. UU.|\
    Îles mineures éloignées des États-Unis|Ilhas Menores Distantes dos EUA|illes Menors\
     Allunyades dels Estats Units|Amerikanische Überseeinseln|Isole Minori Esterne degli Stati\
     Uniti|미국령 해외 제도|合衆国領有小離島|美国本土外小岛屿|美國本土外小島嶼;US United States|États-Unis|Estados Unidos|Estats\
     Units|Vereinigte Staaten|Stati Uniti|미국|アメリカ合衆国|美国|美國;UY Uruguai|Uruguay|우루과이|ウルグアイ|乌拉圭|烏拉圭;\
    UZ Ouzbékistan|Uzbequistão|Usbekistan|Uzbekistan|우즈베키스탄|ウズベキスタン|乌兹别克斯坦|烏茲別克;VA Vatican City|\
    Ciudad del Vaticano|État de la Cité du Vatican|Cidade do Vaticano|Ciutat del Vaticà|\
    Vatikanstadt|Città del Vaticano|바티칸 시국|バチカン市国|梵蒂冈|梵蒂岡;VC St. Vincent & Grenadines|San Vicente\
     y las Granadinas|Saint-Vincent-et-les Grenadines|São Vicente e Granadinas|Saint Vincent i\
     les Grenadines|St. Vincent und die Grenadinen|Saint Vincent e Grenadine|세인트빈센트그레나딘|\
    セントビンセント及びグレナディーン諸島|圣文森特和格林纳丁斯|聖文森及格瑞那丁;VE Veneçuela|Venezuela|베네수엘라|ベネズエラ|委内瑞拉|委內瑞拉;VG\
     British Virgin Islands|Islas Vírgenes Británicas|Îles Vierges britanniques|Ilhas Virgens\
     Britânicas|illes Verges Britàniques|Britische Jungferninseln|Isole Vergini Britanniche|영국령\
     버진아일랜드|英領ヴァージン諸島|英属维尔京群岛|英屬維京群島;VI U.S. Virgin Islands|Islas Vírgenes de EE. UU.|Îles\
     Vierges des États-Unis|Ilhas Virgens Americanas|illes Verges dels Estats Units|Amerikanische\
     Jungferninseln|Isole Vergini Americane|미국령 버진아일랜드|米領ヴァージン諸島|美属维尔京群岛|美屬維京群島;VN Vietnã|\
    Vietnam|베트남|ベトナム|越南;VU Vanuatu|바누아투|バヌアツ|瓦努阿图|萬那杜;WF Wallis & Futuna|Wallis y Futuna|\
    Wallis-et-Futuna|Wallis i Futuna|Wallis und Futuna|Wallis e Futuna|왈리스-푸투나 제도|ウォリス・フツナ|\
    瓦利斯和富图纳|瓦利斯群島和富圖那群島;WS Samoa|사모아|サモア|萨摩亚|薩摩亞;XK Kosovo|코소보|コソボ|科索沃;YE Iêmen|Jemen|Yemen|예멘|\
    イエメン|也门|葉門;YT Mayotte|마요트|マヨット|马约特|馬約特島;ZA South Africa|Afrique du Sud|África do Sul|\
    Südafrika|Sudáfrica|남아프리카|南アフリカ|南非;ZM Zambie|Sambia|Zambia|잠비아|ザンビア|赞比亚|尚比亞;ZW Zimbabue|\
    Simbabwe|Zimbabwe|짐바브웨|ジンバブエ|津巴布韦|辛巴威
    """
}
