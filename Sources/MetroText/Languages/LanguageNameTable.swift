/// The names of languages in eleven languages, from Unicode CLDR by `Scripts/language-names.swift`.
///
/// An entry has a code and names: English, Spanish, French, Portuguese, Catalan, German, Italian,
/// Korean, Japanese, and Chinese in both scripts, without repetitions.
enum LanguageNameTable {
  static let text = """
    aa Afar|àfar|아파르어|アファル語|阿法尔语|阿法文;ab Abkhazian|abjasio|abkhaze|abcázio|abkhaz|Abchasisch|\
    abcaso|압카즈어|アブハズ語|阿布哈西亚语|阿布哈茲文;ae Avestan|avéstico|avestique|avèstic|Avestisch|아베스타어|アヴェスタ語|\
    阿维斯塔语|阿維斯塔文;af Afrikaans|afrikáans|africâner|아프리칸스어|アフリカーンス語|南非荷兰语|南非荷蘭文;ak Akan|àkan|아칸어|\
    アカン語|阿肯语|阿坎文;am Amharic|amárico|amharique|amhàric|Amharisch|amarico|암하라어|アムハラ語|阿姆哈拉语|阿姆哈拉文;\
    an Aragonese|aragonés|aragonais|aragonês|aragonès|Aragonesisch|아라곤어|アラゴン語|阿拉贡语|阿拉貢文;ar \
    Arabic|árabe|arabe|àrab|Arabisch|arabo|아랍어|アラビア語|阿拉伯语|阿拉伯文;as Assamese|asamés|assamais|\
    assamês|assamès|Assamesisch|아삼어|アッサム語|阿萨姆语|阿薩姆文;av Avaric|avar|avárico|àvar|Awarisch|avaro|\
    아바릭어|アヴァル語|阿瓦尔语|阿瓦爾文;ay Aymara|aimara|aimará|아이마라어|アイマラ語|艾马拉语|艾馬拉文;az Azerbaijani|\
    azerbaiyano|azerbaïdjanais|azerbaijano|àzeri|Aserbaidschanisch|azerbaigiano|아제르바이잔어|\
    アゼルバイジャン語|阿塞拜疆语|亞塞拜然文;ba Bashkir|baskir|bachkir|baixkir|Baschkirisch|baschiro|바슈키르어|バシキール語|\
    巴什基尔语|巴什喀爾文;be Belarusian|bielorruso|biélorusse|bielorrusso|belarús|Belarussisch|bielorusso|\
    벨라루스어|ベラルーシ語|白俄罗斯语|白俄羅斯文;bg Bulgarian|búlgaro|bulgare|búlgar|Bulgarisch|bulgaro|불가리아어|\
    ブルガリア語|保加利亚语|保加利亞文;bh Bhojpuri|bhoyapurí|bhodjpouri|Bhodschpuri|호즈푸리어|ボージュプリー語|博杰普尔语|博傑普爾文;\
    bi Bislama|bichelamar|bislamá|비슬라마어|ビスラマ語|比斯拉马语|比斯拉馬文;bm Bambara|밤바라어|バンバラ語|班巴拉语|班巴拉文;bn \
    Bangla|bengalí|bengali|Bengalisch|bengalese|벵골어|ベンガル語|孟加拉语|孟加拉文;bo Tibetan|tibetano|\
    tibétain|tibetà|Tibetisch|티베트어|チベット語|藏语|藏文;br Breton|bretón|bretão|bretó|Bretonisch|bretone|\
    브르타뉴어|ブルトン語|布列塔尼语|布列塔尼文;bs Bosnian|bosnio|bosniaque|bósnio|bosnià|Bosnisch|bosniaco|보스니아어|\
    ボスニア語|波斯尼亚语|波士尼亞文;ca Catalan|catalán|catalão|català|Katalanisch|catalano|카탈로니아어|カタロニア語|\
    加泰罗尼亚语|加泰蘭文;ce Chechen|checheno|tchétchène|txetxè|Tschetschenisch|ceceno|체첸어|チェチェン語|车臣语|車臣文;\
    ch Chamorro|차모로어|チャモロ語|查莫罗语|查莫洛文;co Corsican|corso|corse|cors|Korsisch|코르시카어|コルシカ語|科西嘉语|\
    科西嘉文;cr Cree|크리어|クリー語|克里语|克里文;cs Czech|checo|tchèque|tcheco|txec|Tschechisch|ceco|체코어|チェコ語|\
    捷克语|捷克文;cu Church Slavic|eslavo eclesiástico|slavon d’église|eslau eclesiàstic|\
    Kirchenslawisch|slavo ecclesiastico|교회 슬라브어|教会スラブ語|教会斯拉夫语|宗教斯拉夫文;cv Chuvash|chuvasio|\
    tchouvache|tchuvache|txuvaix|Tschuwaschisch|ciuvascio|추바시어|チュヴァシ語|楚瓦什语|楚瓦什文;cy Welsh|galés|\
    gallois|galês|gal·lès|Walisisch|gallese|웨일스어|ウェールズ語|威尔士语|威爾斯文;da Danish|danés|danois|\
    dinamarquês|danès|Dänisch|danese|덴마크어|デンマーク語|丹麦语|丹麥文;de German|alemán|allemand|alemão|\
    alemany|Deutsch|tedesco|독일어|ドイツ語|德语|德文;dv Dhivehi|divehi|maldivien|디베히어|ディベヒ語|迪维希语|迪維西文;dz \
    Dzongkha|dzonga|dzongka|종카어|ゾンカ語|宗卡语|宗卡文;ee Ewe|ewé|éwé|에웨어|エウェ語|埃维语|埃維文;el Greek|griego|\
    grec|grego|Griechisch|greco|그리스어|ギリシャ語|希腊语|希臘文;en English|inglés|anglais|inglês|anglès|\
    Englisch|inglese|영어|英語|英语|英文;eo Esperanto|espéranto|에스페란토어|エスペラント語|世界语|世界文;es Spanish|\
    español|espagnol|espanhol|espanyol|Spanisch|spagnolo|스페인어|スペイン語|西班牙语|西班牙文;et Estonian|\
    estonio|estonien|estoniano|estonià|Estnisch|estone|에스토니아어|エストニア語|爱沙尼亚语|愛沙尼亞文;eu Basque|\
    euskera|basco|basc|Baskisch|바스크어|バスク語|巴斯克语|巴斯克文;fa Persian|persa|persan|Persisch|persiano|\
    페르시아어|ペルシア語|波斯语|波斯文;ff Fula|peul|ful|fulah|풀라어|フラ語|富拉语|富拉文;fi Finnish|finés|finnois|\
    finlandês|finès|Finnisch|finlandese|핀란드어|フィンランド語|芬兰语|芬蘭文;fj Fijian|fiyiano|fidjien|fijiano|\
    fijià|Fidschi|figiano|피지어|フィジー語|斐济语|斐濟文;fo Faroese|feroés|féroïen|feroês|feroès|Färöisch|\
    페로어|フェロー語|法罗语|法羅文;fr French|francés|français|francês|francès|Französisch|francese|프랑스어|\
    フランス語|法语|法文;fy Western Frisian|frisón occidental|frison occidental|frísio ocidental|frisó \
    occidental|Westfriesisch|frisone occidentale|서부 프리지아어|西フリジア語|西弗里斯语|西弗里西亞文;ga Irish|irlandés|\
    irlandais|irlandês|irlandès|Irisch|irlandese|아일랜드어|アイルランド語|爱尔兰语|愛爾蘭文;gd Scottish Gaelic|\
    gaélico escocés|gaélique écossais|gaélico escocês|gaèlic escocès|Gälisch (Schottland)|\
    gaelico scozzese|스코틀랜드 게일어|スコットランド・ゲール語|苏格兰盖尔语|蘇格蘭蓋爾文;gl Galician|gallego|galicien|galego|\
    gallec|Galicisch|galiziano|갈리시아어|ガリシア語|加利西亚语|加利西亞文;gn Guarani|guaraní|과라니어|グアラニー語|瓜拉尼语|瓜拉尼文;\
    gu Gujarati|guyaratí|goudjarati|guzerate|구자라트어|グジャラート語|古吉拉特语|古吉拉特文;gv Manx|manés|mannois|\
    mannese|맹크스어|マン島語|马恩语|曼島文;ha Hausa|haoussa|hauçá|haussa|하우사어|ハウサ語|豪萨语|豪薩文;he Hebrew|hebreo|\
    hébreu|hebraico|hebreu|Hebräisch|ebraico|히브리어|ヘブライ語|希伯来语|希伯來文;hi Hindi|híndi|힌디어|ヒンディー語|印地语|\
    印地文;ho Hiri Motu|Hiri-Motu|히리 모투어|ヒリモツ語|希里莫图语|西里莫圖土文;hr Croatian|croata|croate|croat|\
    Kroatisch|croato|크로아티아어|クロアチア語|克罗地亚语|克羅埃西亞文;ht Haitian Creole|criollo haitiano|créole \
    haïtien|haitiano|crioll d’Haití|Haiti-Kreolisch|creolo haitiano|아이티어|ハイチ・クレオール語|海地克里奥尔语|海地文;\
    hu Hungarian|húngaro|hongrois|hongarès|Ungarisch|ungherese|헝가리어|ハンガリー語|匈牙利语|匈牙利文;hy \
    Armenian|armenio|arménien|armênio|armeni|Armenisch|armeno|아르메니아어|アルメニア語|亚美尼亚语|亞美尼亞文;hz \
    Herero|héréro|헤레로어|ヘレロ語|赫雷罗语|赫雷羅文;ia Interlingua|interlíngua|인터링구아|インターリングア|国际语|國際文;id \
    Indonesian|indonesio|indonésien|indonésio|indonesi|Indonesisch|indonesiano|인도네시아어|インドネシア語|\
    印度尼西亚语|印尼文;ie Interlingue|인테르링구에|インターリング|国际文字（E）|國際文 (E);ig Igbo|이그보어|イボ語|伊博语|伊布文;ii \
    Liangshan Yi|yi de Sichuán|yi du Sichuan|sichuan yi|yi sichuan|Yi|쓰촨 이어|四川イ語|凉山彝语|涼山彝文;ik \
    Inupiaq|inupiaque|inupiak|이누피아크어|イヌピアック語|伊努皮克语|依奴皮維克文;io Ido|이도어|イド語|伊多语|伊多文;is Icelandic|\
    islandés|islandais|islandês|islandès|Isländisch|islandese|아이슬란드어|アイスランド語|冰岛语|冰島文;it Italian|\
    italiano|italien|italià|Italienisch|이탈리아어|イタリア語|意大利语|義大利文;iu Inuktitut|이눅티투트어|イヌクティトット語|\
    因纽特语|因紐特文;ja Japanese|japonés|japonais|japonês|japonès|Japanisch|giapponese|일본어|日本語|日语|日文;\
    jv Javanese|javanés|javanais|javanês|javanès|Javanisch|giavanese|자바어|ジャワ語|爪哇语|爪哇文;ka \
    Georgian|georgiano|géorgien|georgià|Georgisch|조지아어|ジョージア語|格鲁吉亚语|喬治亞文;kg Kongo|kikongo|\
    congolês|Kongolesisch|콩고어|コンゴ語|刚果语|剛果文;ki Kikuyu|quicuio|kikuiu|키쿠유어|キクユ語|吉库尤语|吉庫尤文;kj \
    Kuanyama|cuanhama|Kwanyama|쿠안야마어|クワニャマ語|宽亚玛语|廣亞馬文;kk Kazakh|kazajo|cazaque|Kasachisch|\
    kazako|카자흐어|カザフ語|哈萨克语|哈薩克文;kl Kalaallisut|groenlandés|groenlandais|groenlandês|groenlandès|\
    Grönländisch|groenlandese|그린란드어|グリーンランド語|格陵兰语|格陵蘭文;km Khmer|jemer|크메르어|クメール語|高棉语|高棉文;kn \
    Kannada|canarés|canarim|칸나다어|カンナダ語|卡纳达语|坎那達文;ko Korean|coreano|coréen|coreà|Koreanisch|한국어|\
    韓国語|韩语|韓文;kr Kanuri|kanouri|canúri|칸누리어|カヌリ語|卡努里语|卡努里文;ks Kashmiri|cachemir|cachemiri|\
    caxemira|caixmiri|Kaschmiri|카슈미르어|カシミール語|克什米尔语|喀什米爾文;ku Kurdish|kurdo|kurde|curdo|kurd|\
    Kurdisch|쿠르드어|クルド語|库尔德语|庫德文;kv Komi|코미어|コミ語|科米语|科米文;kw Cornish|córnico|cornique|còrnic|\
    Kornisch|cornico|콘월어|コーンウォール語|康沃尔语|康瓦耳文;ky Kyrgyz|kirguís|kirghize|quirguiz|Kirgisisch|\
    kirghiso|키르기스어|キルギス語|柯尔克孜语|吉爾吉斯文;la Latin|latín|latim|llatí|Latein|latino|라틴어|ラテン語|拉丁语|拉丁文;\
    lb Luxembourgish|luxemburgués|luxembourgeois|luxemburguês|luxemburguès|Luxemburgisch|\
    lussemburghese|룩셈부르크어|ルクセンブルク語|卢森堡语|盧森堡文;lg Ganda|luganda|간다어|ガンダ語|卢干达语|干達文;li Limburgish|\
    limburgués|limbourgeois|limburguês|limburguès|Limburgisch|limburghese|림버거어|リンブルフ語|林堡语|林堡文;\
    ln Lingala|링갈라어|リンガラ語|林加拉语|林加拉文;lo Lao|laosiano|laosià|Laotisch|라오어|ラオ語|老挝语|寮文;lt \
    Lithuanian|lituano|lituanien|lituà|Litauisch|리투아니아어|リトアニア語|立陶宛语|立陶宛文;lu Luba-Katanga|\
    luba-katanga (kiluba)|luba-catanga|luba katanga|루바-카탄가어|ルバ・カタンガ語|卢巴加丹加语|魯巴加丹加文;lv Latvian|\
    letón|letton|letão|letó|Lettisch|lettone|라트비아어|ラトビア語|拉脱维亚语|拉脫維亞文;mg Malagasy|malgache|\
    malgaxe|malgaix|malgascio|말라가시어|マダガスカル語|马拉加斯语|馬達加斯加文;mh Marshallese|marshalés|marshallais|\
    marshalês|marshallès|Marschallesisch|마셜어|マーシャル語|马绍尔语|馬紹爾文;mi Māori|maorí|maori|마오리어|マオリ語|\
    毛利语|毛利文;mk Macedonian|macedonio|macédonien|macedônio|macedoni|Mazedonisch|macedone|마케도니아어|\
    マケドニア語|马其顿语|馬其頓文;ml Malayalam|malayálam|malaiala|malaiàlam|말라얄람어|マラヤーラム語|马拉雅拉姆语|馬來亞拉姆文;mn \
    Mongolian|mongol|Mongolisch|mongolo|몽골어|モンゴル語|蒙古语|蒙古文;mr Marathi|maratí|marati|마라티어|マラーティー語|\
    马拉地语|馬拉地文;ms Malay|malayo|malais|malaio|malai|Malaiisch|malese|말레이어|マレー語|马来语|馬來文;mt Maltese|\
    maltés|maltais|maltês|maltès|Maltesisch|몰타어|マルタ語|马耳他语|馬爾他文;my Burmese|birmano|birman|\
    birmanês|birmà|Birmanisch|버마어|ミャンマー語|缅甸语|緬甸文;na Nauru|nauruano|nauruan|nauruà|Nauruisch|\
    나우루어|ナウル語|瑙鲁语|諾魯文;nb Norwegian Bokmål|noruego bokmal|norvégien bokmål|bokmål norueguês|\
    noruec bokmål|Norwegisch (Bokmål)|norvegese bokmål|노르웨이어(보크말)|ノルウェー語（ブークモール）|书面挪威语|書面挪威文;nd \
    North Ndebele|ndebele septentrional|ndébélé du Nord|ndebele do norte|Nord-Ndebele|ndebele \
    del nord|북부 은데벨레어|北ンデベレ語|北恩德贝勒语|北地畢列文;ne Nepali|nepalí|népalais|nepalês|nepalès|Nepalesisch|\
    nepalese|네팔어|ネパール語|尼泊尔语|尼泊爾文;ng Ndonga|dongo|느동가어|ンドンガ語|恩东加语|恩東加文;nl Dutch|neerlandés|\
    néerlandais|holandês|neerlandès|Niederländisch|olandese|네덜란드어|オランダ語|荷兰语|荷蘭文;nn Norwegian \
    Nynorsk|noruego nynorsk|norvégien nynorsk|nynorsk norueguês|noruec nynorsk|Norwegisch \
    (Nynorsk)|norvegese nynorsk|노르웨이어(니노르스크)|ノルウェー語（ニーノシュク）|新挪威语|新挪威文;no Norwegian|noruego|\
    norvégien|norueguês|noruec|Norwegisch|norvegese|노르웨이어|ノルウェー語|挪威语|挪威文;nr South Ndebele|\
    ndebele meridional|ndébélé du Sud|ndebele do sul|Süd-Ndebele|ndebele del sud|남부 은데벨레어|\
    南ンデベレ語|南恩德贝勒语|南地畢列文;nv Navajo|navaho|나바호어|ナバホ語|纳瓦霍语|納瓦荷文;ny Nyanja|chewa|nianja|냔자어|ニャンジャ語|\
    齐切瓦语|尼揚賈文;oc Occitan|occitano|occitânico|occità|Okzitanisch|오크어|オック語|奥克语|奧克西坦文;oj Ojibwa|\
    오지브와어|オジブウェー語|奥吉布瓦语|奧杰布瓦文;om Oromo|오로모어|オロモ語|奥罗莫语|奧羅莫文;or Odia|oriya|oriá|오리야어|オディア語|奥里亚语|\
    歐迪亞文;os Ossetic|osético|ossète|osseto|osseta|Ossetisch|ossetico|오세트어|オセット語|奥塞梯语|奧塞提文;pa \
    Punjabi|panyabí|pendjabi|panjabi|펀잡어|パンジャブ語|旁遮普语|旁遮普文;pi Pali|páli|팔리어|パーリ語|巴利语|巴利文;pl \
    Polish|polaco|polonais|polonês|polonès|Polnisch|polacco|폴란드어|ポーランド語|波兰语|波蘭文;ps Pashto|\
    pastún|pachto|paixtu|Paschtu|파슈토어|パシュトゥー語|普什图语|普什圖文;pt Portuguese|portugués|portugais|\
    português|portuguès|Portugiesisch|portoghese|포르투갈어|ポルトガル語|葡萄牙语|葡萄牙文;qu Quechua|quíchua|\
    quítxua|케추아어|ケチュア語|克丘亚语|蓋楚瓦文;rm Romansh|romanche|retoromànic|Rätoromanisch|romancio|로만시어|\
    ロマンシュ語|罗曼什语|羅曼斯文;rn Rundi|kirundi|roundi|룬디어|ルンディ語|隆迪语|隆迪文;ro Romanian|rumano|roumain|\
    romeno|romanès|Rumänisch|rumeno|루마니아어|ルーマニア語|罗马尼亚语|羅馬尼亞文;ru Russian|ruso|russe|russo|rus|\
    Russisch|러시아어|ロシア語|俄语|俄文;rw Kinyarwanda|quiniaruanda|ruandès|르완다어|キニアルワンダ語|卢旺达语|盧安達文;sa \
    Sanskrit|sánscrito|sânscrito|sànscrit|sanscrito|산스크리트어|サンスクリット語|梵语|梵文;sc Sardinian|sardo|\
    sarde|sard|Sardisch|사르디니아어|サルデーニャ語|萨丁语|撒丁文;sd Sindhi|sindi|신디어|シンド語|信德语|信德文;se North Sámi|\
    sami septentrional|same du Nord|lapônico setentrional|Nordsamisch|sámi del nord|북부 사미어|\
    北サーミ語|北萨米语|北薩米文;sg Sango|산고어|サンゴ語|桑戈语|桑戈文;si Sinhala|cingalés|cingalais|cingalês|singalès|\
    Singhalesisch|singalese|싱할라어|シンハラ語|僧伽罗语|僧伽羅文;sk Slovak|eslovaco|slovaque|eslovac|Slowakisch|\
    slovacco|슬로바키아어|スロバキア語|斯洛伐克语|斯洛伐克文;sl Slovenian|esloveno|slovène|eslovè|Slowenisch|sloveno|\
    슬로베니아어|スロベニア語|斯洛文尼亚语|斯洛維尼亞文;sm Samoan|samoano|samoà|Samoanisch|사모아어|サモア語|萨摩亚语|薩摩亞文;sn Shona|\
    xona|쇼나어|ショナ語|绍纳语|紹納文;so Somali|somalí|somalo|소말리아어|ソマリ語|索马里语|索馬利文;sq Albanian|albanés|\
    albanais|albanês|albanès|Albanisch|albanese|알바니아어|アルバニア語|阿尔巴尼亚语|阿爾巴尼亞文;sr Serbian|serbio|\
    serbe|sérvio|serbi|Serbisch|serbo|세르비아어|セルビア語|塞尔维亚语|塞爾維亞文;ss Swati|suazi|suázi|swazi|시스와티어|\
    スワジ語|斯瓦蒂语|斯瓦特文;st Southern Sotho|sotho meridional|sotho du Sud|soto do sul|Süd-Sotho|sotho \
    del sud|남부 소토어|南部ソト語|南索托语|塞索托文;su Sundanese|sundanés|soundanais|sundanês|sondanès|\
    Sundanesisch|순다어|スンダ語|巽他语|巽他文;sv Swedish|sueco|suédois|suec|Schwedisch|svedese|스웨덴어|スウェーデン語|\
    瑞典语|瑞典文;sw Swahili|suajili|suaíli|suahili|Suaheli|스와힐리어|スワヒリ語|斯瓦希里语|史瓦希里文;ta Tamil|tamoul|\
    tâmil|tàmil|타밀어|タミル語|泰米尔语|坦米爾文;te Telugu|télougou|télugo|텔루구어|テルグ語|泰卢固语|泰盧固文;tg Tajik|\
    tayiko|tadjik|tadjique|Tadschikisch|tagico|타지크어|タジク語|塔吉克语|塔吉克文;th Thai|tailandés|thaï|\
    tailandês|tai|Thailändisch|thailandese|태국어|タイ語|泰语|泰文;ti Tigrinya|tigriña|tigrigna|tigrínia|\
    tigrino|티그리냐어|ティグリニア語|提格雷尼亚语|提格利尼亞文;tk Turkmen|turcomano|turkmène|turcomeno|turcman|\
    Turkmenisch|turcomanno|투르크멘어|トルクメン語|土库曼语|土庫曼文;tl Tagalog|tagalo|tagal|타갈로그어|タガログ語|他加禄语|\
    塔加路族文;tn Tswana|setsuana|setswana|츠와나어|ツワナ語|茨瓦纳语|塞茲瓦納文;to Tongan|tongano|tongien|tonganês|\
    tongalès|Tongaisch|통가어|トンガ語|汤加语|東加文;tr Turkish|turco|turc|Türkisch|튀르키예어|トルコ語|土耳其语|土耳其文;ts \
    Tsonga|총가어|ツォンガ語|聪加语|特松加文;tt Tatar|tártaro|tàtar|Tatarisch|tataro|타타르어|タタール語|鞑靼语|韃靼文;tw Twi|\
    ci|트위어|トウィ語|契维语|特威文;ty Tahitian|tahitiano|tahitien|taitiano|tahitià|Tahitisch|타히티어|タヒチ語|\
    塔希提语|大溪地文;ug Uyghur|uigur|ouïghour|Uigurisch|uiguro|위구르어|ウイグル語|维吾尔语|維吾爾文;uk Ukrainian|\
    ucraniano|ukrainien|ucraïnès|Ukrainisch|ucraino|우크라이나어|ウクライナ語|乌克兰语|烏克蘭文;ur Urdu|ourdou|urdú|\
    우르두어|ウルドゥー語|乌尔都语|烏都文;uz Uzbek|uzbeko|ouzbek|uzbeque|Usbekisch|uzbeco|우즈베크어|ウズベク語|乌兹别克语|\
    烏茲別克文;ve Venda|벤다어|ベンダ語|文达语|溫達文;vi Vietnamese|vietnamita|vietnamien|Vietnamesisch|베트남어|\
    ベトナム語|越南语|越南文;vo Volapük|volapuque|볼라퓌크어|ヴォラピュク語|沃拉普克语|沃拉普克文;wa Walloon|valón|wallon|valão|\
    való|Wallonisch|vallone|왈론어|ワロン語|瓦隆语|瓦隆文;wo Wolof|wólof|uolofe|wòlof|월로프어|ウォロフ語|沃洛夫语|沃洛夫文;\
    xh Xhosa|xosa|코사어|コサ語|科萨语|科薩文;yi Yiddish|yidis|iídiche|ídix|Jiddisch|이디시어|イディッシュ語|意第绪语|意第緒文;\
    yo Yoruba|iorubá|ioruba|요루바어|ヨルバ語|约鲁巴语|約魯巴文;za Zhuang|주앙어|チワン語|壮语|壯文;zh Chinese|chino|\
    chinois|chinês|xinès|Chinesisch|cinese|중국어|中国語|中文;zu Zulu|zulú|zoulou|줄루어|ズールー語|祖鲁语|祖魯文
    """
}
