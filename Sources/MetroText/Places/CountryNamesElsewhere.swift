/// The names of countries in Arabic, Turkish, Russian, Indonesian, Vietnamese, Dutch, Polish and Persian,
/// from Unicode CLDR, without those that are also names of cities or of other countries.
///
/// An entry has a code and the names that ``CountryNameTable`` and ``CountryAliasTable`` do not have.
enum CountryNamesElsewhere {
  static let text = """
    AD أندورا|Андорра|Andora;AE الإمارات العربية المتحدة|Birleşik Arap Emirlikleri|ОАЭ|Uni Emirat Arab|\
    Các Tiểu Vương quốc Ả Rập Thống nhất|Verenigde Arabische Emiraten|Zjednoczone Emiraty Arabskie|امارات\
     متحدهٔ عربی|الإمارات;AF أفغانستان|Афганистан;AG أنتيغوا وبربودا|Antigua ve Barbuda|Антигуа и\
     Барбуда|Antigua dan Barbuda|Antigua và Barbuda|Antigua en Barbuda|آنتیگوا و باربودا;AI أنغويلا|\
    Ангилья|آنگویلا;AL ألبانيا|Arnavutluk|Албания|آلبانی;AM أرمينيا|Ermenistan|Армения|ارمنستان;AO\
     أنغولا|Ангола|آنگولا;AQ أنتاركتيكا|Antarktika|Антарктида|Nam Cực|Antarktyda|جنوبگان;AR الأرجنتين|\
    Arjantin|Аргентина|Argentinië|Argentyna|آرژانتین;AS ساموا الأمريكية|Amerikan Samoası|Американское\
     Самоа|Samoa Amerika|Samoa thuộc Mỹ|Amerikaans-Samoa|Samoa Amerykańskie|ساموآی امریکا;AT النمسا|\
    Avusturya|Австрия|Áo|Oostenrijk|اتریش;AU أستراليا|Avustralya|Австралия|استرالیا;AW أروبا|Аруба;AX جزر\
     آلاند|Åland Adaları|Аландские о-ва|Kepulauan Aland|Quần đảo Åland|Wyspy Alandzkie|جزایر آلاند;AZ\
     أذربيجان|Azerbaycan|Азербайджан|Azerbeidzjan|Azerbejdżan|جمهوری آذربایجان;BA البوسنة والهرسك|\
    Bosna-Hersek|Босния и Герцеговина|Bosnia dan Herzegovina|Bosnia và Herzegovina|Bosnië en Herzegovina|\
    Bośnia i Hercegowina|بوسنی و هرزگوین;BB بربادوس|Барбадос|باربادوس;BD بنغلاديش|Бангладеш|Bangladesz|\
    بنگلادش;BE بلجيكا|Belçika|Бельгия|Belgia|Bỉ|بلژیک;BF بوركينا فاسو|Буркина-Фасо|بورکینافاسو;BG\
     بلغاريا|Bulgaristan|Болгария|Bulgarije|Bułgaria|بلغارستان;BH البحرين|Bahreyn|Бахрейн|Bahrajn|بحرین;\
    BI بوروندي|Бурунди|بوروندی;BJ بنين|Бенин|بنین;BL سان بارتليمي|Сен-Бартелеми|سن بارتلمی;BM برمودا|\
    Бермудские о-ва|Bermudy;BN بروناي|Бруней|برونئی;BO بوليفيا|Bolivya|Боливия|Boliwia|بولیوی;BQ هولندا\
     الكاريبية|Karayip Hollandası|Бонэйр, Синт-Эстатиус и Саба|Belanda Karibia|Ca-ri-bê Hà Lan|Caribisch\
     Nederland|Niderlandy Karaibskie|جزایر کارائیب هلند;BR البرازيل|Brezilya|Бразилия|Brazilië|Brazylia|\
    برزیل;BS جزر البهاما|Bahamalar|Багамы|Bahama|Bahamy|باهاما;BT بوتان|Бутан;BV جزيرة بوفيه|Bouvet\
     Adası|о-в Буве|Pulau Bouvet|Đảo Bouvet|Bouveteiland|Wyspa Bouveta|جزیرهٔ بووه;BW بوتسوانا|Botsvana|\
    Ботсвана;BY بيلاروس|Беларусь|Białoruś|بلاروس;BZ بليز|Белиз|بلیز;CA كندا|Канада|کانادا;CC جزر كوكوس|\
    Cocos Adaları|Кокосовые о-ва|Kepulauan Cocos|Quần đảo Cocos|Cocoseilanden|Wyspy Kokosowe|جزایر کوکوس;\
    CD الكونغو - كينشاسا|Kongo - Kinşasa|Конго - Киншаса|Demokratyczna Republika Konga|کنگو - کینشاسا;CF\
     جمهورية أفريقيا الوسطى|Orta Afrika Cumhuriyeti|Центрально-Африканская Республика|Republik Afrika\
     Tengah|Cộng hòa Trung Phi|Centraal-Afrikaanse Republiek|Republika Środkowoafrykańska|جمهوری افریقای\
     مرکزی;CG الكونغو - برازافيل|Kongo - Brazavil|Конго - Браззавиль|کنگو - برازویل;CH سويسرا|İsviçre|\
    Швейцария|Swiss|Thụy Sĩ|Zwitserland|Szwajcaria|سوئیس;CI ساحل العاج|Кот-д’Ивуар|ساحل عاج;CK جزر كوك|\
    Cook Adaları|о-ва Кука|Kepulauan Cook|Quần đảo Cook|Cookeilanden|Wyspy Cooka|جزایر کوک;CL تشيلي|Şili|\
    Чили|شیلی;CM الكاميرون|Камерун|Kameroen|کامرون;CN بر الصين الرئيسي|Çin ana karası|Китай\
     континентальный|Tiongkok daratan|Trung Quốc đại lục|China, vasteland|Chiny kontynentalne|چین;CO\
     كولومبيا|Kolombiya|Колумбия|Kolombia|Kolumbia|کلمبیا;CR كوستاريكا|Kosta Rika|Коста-Рика|Kostaryka|\
    کاستاریکا;CU كوبا|Куба|کوبا;CV الرأس الأخضر|Кабо-Верде|Tanjung Verde|Kaapverdië|Republika Zielonego\
     Przylądka|کیپ‌ورد;CW كوراساو|Кюрасао|کوراسائو;CX جزيرة كريسماس|Christmas Adası|о-в Рождества|Pulau\
     Natal|Đảo Giáng Sinh|Christmaseiland|Wyspa Bożego Narodzenia|جزیرهٔ کریسمس;CY قبرص|Kıbrıs|Кипр|\
    Siprus|Síp|Cypr|قبرس;CZ التشيك|Çekya|Чехия|Ceko|Séc|Tsjechië|Czechy|چک;DE ألمانيا|Almanya|Германия|\
    Jerman|Đức|Duitsland|Niemcy|آلمان;DJ جيبوتي|Cibuti|Джибути|Jibuti|Dżibuti|جیبوتی;DK الدانمرك|\
    Danimarka|Дания|Đan Mạch|Denemarken|Dania|دانمارک;DM دومينيكا|Dominika|Доминика|دومینیکا;DO جمهورية\
     الدومينيكان|Dominik Cumhuriyeti|Доминиканская Республика|Republik Dominika|Cộng hòa Dominica|\
    Dominicaanse Republiek|Dominikana|جمهوری دومینیکن;DZ الجزائر|Cezayir|Алжир|Aljazair|Algerije|\
    Algieria|الجزایر;EC الإكوادور|Ekvador|Эквадор|Ekuador|Ekwador|اکوادور;EE إستونيا|Estonya|Эстония|\
    استونی;EG مصر|Mısır|Египет|Mesir|Ai Cập|Egipt;EH الصحراء الغربية|Batı Sahra|Западная Сахара|Sahara\
     Barat|Tây Sahara|Westelijke Sahara|Sahara Zachodnia|صحرای غربی;ER إريتريا|Eritre|Эритрея|Erytrea|\
    اریتره;ES إسبانيا|İspanya|Испания|Spanyol|Tây Ban Nha|Spanje|Hiszpania|اسپانیا;ET إثيوبيا|Etiyopya|\
    Эфиопия|اتیوپی;FI فنلندا|Finlandiya|Финляндия|Phần Lan|فنلاند;FJ فيجي|Фиджи|Fidżi|فیجی;FK جزر\
     فوكلاند|Falkland Adaları|Фолклендские о-ва|Kepulauan Falkland|Quần đảo Falkland|Falklandeilanden|\
    Falklandy|جزایر فالکلند;FM ميكرونيزيا|Mikronezya|Микронезия|Mikronesia|Mikronezja|میکرونزی;FO جزر\
     فارو|Faroe Adaları|Фарерские о-ва|Kepulauan Faroe|Quần đảo Faroe|Faeröer|Wyspy Owcze|جزایر فارو;FR\
     فرنسا|Fransa|Франция|Prancis|Pháp|Frankrijk|Francja|فرانسه;GA الغابون|Габон|گابن;GB المملكة المتحدة|\
    Birleşik Krallık|Великобритания|Inggris Raya|Vương quốc Anh|Verenigd Koninkrijk|Wielka Brytania|\
    بریتانیا|إنجلترا|İngiltere|Inggris;GD غرينادا|Гренада|گرنادا;GE جورجيا|Gürcistan|Грузия|Gruzja|\
    گرجستان;GF غويانا الفرنسية|Fransız Guyanası|Французская Гвиана|Guyana Prancis|Guiana thuộc Pháp|\
    Frans-Guyana|Gujana Francuska|گویان فرانسه;GG غيرنزي|Гернси|گرنزی;GH غانا|Гана|غنا;GI جبل طارق|\
    Cebelitarık|Гибралтар|جبل‌الطارق;GL غرينلاند|Гренландия|Grenlandia|گرینلند;GM غامبيا|Gambiya|Гамбия|\
    گامبیا;GN غينيا|Gine|Гвинея|Gwinea|گینه;GP غوادلوب|Гваделупа|Gwadelupa|گوادلوپ;GQ غينيا الاستوائية|\
    Ekvator Ginesi|Экваториальная Гвинея|Guinea Ekuatorial|Guinea Xích Đạo|Equatoriaal-Guinea|Gwinea\
     Równikowa|گینهٔ استوایی;GR اليونان|Yunanistan|Греция|Yunani|Hy Lạp|Griekenland|Grecja|یونان;GS\
     جورجيا الجنوبية وجزر ساندويتش الجنوبية|Güney Georgia ve Güney Sandwich Adaları|Южная Георгия и Южные\
     Сандвичевы о-ва|Georgia Selatan & Kep. Sandwich Selatan|Nam Georgia & Quần đảo Nam Sandwich|\
    Zuid-Georgia en Zuidelijke Sandwicheilanden|Georgia Południowa i Sandwich Południowy|جورجیای جنوبی و\
     جزایر ساندویچ جنوبی;GT غواتيمالا|Гватемала|Gwatemala|گواتمالا;GU غوام|Гуам|گوام;GW غينيا بيساو|\
    Gine-Bissau|Гвинея-Бисау|Gwinea Bissau|گینهٔ بیسائو;GY غيانا|Гайана|Gujana|گویان;HK هونج كونج|\
    Гонконг|هنگ‌کنگ;HM جزيرة هيرد وجزر ماكدونالد|Heard Adası ve McDonald Adaları|о-ва Херд и Макдональд|\
    Pulau Heard dan Kepulauan McDonald|Quần đảo Heard và McDonald|Heard en McDonaldeilanden|Wyspy Heard i\
     McDonalda|هرد و جزایر مک‌دونالد;HN هندوراس|Гондурас;HR كرواتيا|Hırvatistan|Хорватия|Kroasia|Kroatië|\
    Chorwacja|کرواسی;HT هايتي|Гаити|هائیتی;HU هنغاريا|Macaristan|Венгрия|Hungaria|Hongarije|Węgry|\
    مجارستان;ID إندونيسيا|Endonezya|Индонезия|Indonezja|اندونزی;IE أيرلندا|Ирландия|Irlandia|Ierland|\
    ایرلند;IL إسرائيل|İsrail|Израиль|Izrael|اسرائیل;IM جزيرة مان|Man Adası|о-в Мэн|Pulau Man|Đảo Man|\
    Wyspa Man|جزیرهٔ من;IN الهند|Hindistan|Индия|Ấn Độ|Indie|هند;IO أرخببيل تشاغوس|Chagos Takımadaları|\
    Архипелаг Чагос|Kepulauan Chagos|Quần đảo Chagos|Chagosarchipel|Czagos|قلمرو بریتانیا در اقیانوس هند;\
    IQ العراق|Ирак|عراق;IR إيران|Иран|ایران;IS آيسلندا|İzlanda|Исландия|IJsland|ایسلند;IT إيطاليا|İtalya|\
    Италия|Włochy|ایتالیا;JE جيرسي|Джерси|جرزی;JM جامايكا|Ямайка|Jamajka|جامائیکا;JO الأردن|Ürdün|\
    Иордания|Yordania|اردن;JP اليابان|Japonya|Япония|Jepang|Nhật Bản|Japonia|ژاپن;KE كينيا|Кения|کنیا;KG\
     قيرغيزستان|Kırgızistan|Киргизия|Kirgizstan|Kirgizië|Kirgistan|قرقیزستان;KH كمبوديا|Kamboçya|\
    Камбоджа|Kamboja|Campuchia|Kambodża|کامبوج;KI كيريباتي|Кирибати|کیریباتی;KM جزر القمر|Komorlar|\
    Коморы|Comoren|Komory|کومور;KN سانت كيتس ونيفيس|Saint Kitts ve Nevis|Сент-Китс и Невис|Saint Kitts\
     dan Nevis|St. Kitts và Nevis|Saint Kitts en Nevis|سنت کیتس و نویس;KP كوريا الشمالية|Kuzey Kore|КНДР|\
    Korea Utara|Triều Tiên|Noord-Korea|Korea Północna|کرهٔ شمالی;KR كوريا الجنوبية|Güney Kore|Республика\
     Корея|Korea Selatan|Hàn Quốc|Zuid-Korea|Korea Południowa|کرهٔ جنوبی;KW الكويت|Kuveyt|Кувейт|Koeweit|\
    Kuwejt|کویت;KY جزر كايمان|Cayman Adaları|о-ва Кайман|Kepulauan Cayman|Quần đảo Cayman|\
    Kaaimaneilanden|Kajmany|جزایر کِیمن;KZ كازاخستان|Казахстан|Kazachstan|قزاقستان;LA لاوس|Лаос|لائوس;LB\
     لبنان|Lübnan|Ливан|Li-băng;LC سانت لوسيا|Сент-Люсия|سنت لوسیا;LI ليختنشتاين|Лихтенштейн|\
    لیختن‌اشتاین;LK سريلانكا|Шри-Ланка|سری‌لانکا;LR ليبيريا|Liberya|Либерия|لیبریا;LS ليسوتو|Лесото|\
    لسوتو;LT ليتوانيا|Litvanya|Литва|Litva|Litouwen|Litwa|لیتوانی;LU لوكسمبورغ|Lüksemburg|Люксембург|\
    لوکزامبورگ;LV لاتفيا|Letonya|Латвия|Letland|Łotwa|لتونی;LY ليبيا|Ливия|Libië|لیبی;MA المغرب|Fas|\
    Марокко|Maroko|مراکش;MC موناكو|Monako|Монако|موناکو;MD مولدوفا|Молдова|Mołdawia|مولداوی;ME الجبل\
     الأسود|Karadağ|Черногория|Czarnogóra|مونته‌نگرو;MF سان مارتن|Сен-Мартен|سنت مارتین;MG مدغشقر|\
    Мадагаскар|ماداگاسکار;MH جزر مارشال|Marshall Adaları|Маршалловы о-ва|Kepulauan Marshall|Quần đảo\
     Marshall|Marshalleilanden|Wyspy Marshalla|جزایر مارشال;MK مقدونيا الشمالية|Kuzey Makedonya|Северная\
     Македония|Makedonia Utara|Bắc Macedonia|Noord-Macedonië|Macedonia Północna|مقدونیهٔ شمالی;ML مالي|\
    Мали|مالی;MM ميانمار|Мьянма|Mjanma|میانمار|ミャンマー;MN منغوليا|Moğolistan|Монголия|Mông Cổ|مغولستان;MO\
     ماكاو|Makao|Макао|Makau|ماکائو;MP جزر ماريانا الشمالية|Kuzey Mariana Adaları|Северные Марианские\
     о-ва|Kepulauan Mariana Utara|Quần đảo Bắc Mariana|Noordelijke Marianen|Mariany Północne|جزایر\
     ماریانای شمالی;MQ جزر المارتينيك|Martinik|Мартиника|Martynika|مارتینیک;MR موريتانيا|Moritanya|\
    Мавритания|Mauretania|موریتانی;MS مونتسرات|Монтсеррат;MT مالطا|Мальта|مالت;MU موريشيوس|Маврикий|\
    موریس;MV جزر المالديف|Maldivler|Мальдивы|Maladewa|Maldiven|Malediwy|مالدیو;MW ملاوي|Malavi|Малави|\
    مالاوی;MX المكسيك|Meksika|Мексика|Meksiko|Meksyk|مکزیک;MY ماليزيا|Malezya|Малайзия|Maleisië|Malezja|\
    مالزی;MZ موزمبيق|Mozambik|Мозамбик|موزامبیک;NA ناميبيا|Namibya|Намибия|نامیبیا;NC كاليدونيا الجديدة|\
    Yeni Kaledonya|Новая Каледония|Kaledonia Baru|Nieuw-Caledonië|Nowa Kaledonia|کالدونیای جدید;NE\
     النيجر|Nijer|Нигер|نیجر;NF جزيرة نورفولك|Norfolk Adası|о-в Норфолк|Kepulauan Norfolk|Đảo Norfolk|\
    جزیرهٔ نورفولک;NG نيجيريا|Nijerya|Нигерия|نیجریه;NI نيكاراغوا|Nikaragua|Никарагуа|نیکاراگوئه;NL\
     هولندا|Hollanda|Нидерланды|Belanda|Hà Lan|Holandia|هلند;NO النرويج|Norveç|Норвегия|Norwegia|Na Uy|\
    Noorwegen|نروژ;NP نيبال|Непал|نپال;NR ناورو|Науру|نائورو;NU نيوي|Ниуэ|نیوئه;NZ نيوزيلندا|Yeni\
     Zelanda|Новая Зеландия|Selandia Baru|Nieuw-Zeeland|Nowa Zelandia|نیوزیلند;OM عُمان|Umman|Оман;PA\
     بنما|Панама|پاناما;PE بيرو|Перу|پرو;PF بولينيزيا الفرنسية|Fransız Polinezyası|Французская Полинезия|\
    Polinesia Prancis|Polynesia thuộc Pháp|Frans-Polynesië|Polinezja Francuska|پلی‌نزی فرانسه;PG بابوا\
     غينيا الجديدة|Papua Yeni Gine|Папуа — Новая Гвинея|Papua Nugini|Papoea-Nieuw-Guinea|Papua-Nowa\
     Gwinea|پاپوا گینهٔ نو;PH الفلبين|Filipinler|Филиппины|Filipina|Filipijnen|Filipiny|فیلیپین;PK\
     باكستان|Пакистан|پاکستان;PL بولندا|Polonya|Польша|Polandia|Ba Lan|لهستان;PM سان بيير ومكويلون|Saint\
     Pierre ve Miquelon|Сен-Пьер и Микелон|Saint Pierre dan Miquelon|Saint Pierre và Miquelon|\
    Saint-Pierre en Miquelon|Saint-Pierre i Miquelon|سن پیر و میکلن;PN جزر بيتكيرن|Pitcairn Adaları|о-ва\
     Питкэрн|Kepulauan Pitcairn|Quần đảo Pitcairn|Pitcairneilanden|Pitcairn|جزایر پیت‌کرن;PR بورتوريكو|\
    Porto Riko|Пуэрто-Рико|Puerto Riko|Portoryko|پورتوریکو;PS الأراضي الفلسطينية|Filistin Bölgeleri|\
    Палестинские территории|Wilayah Palestina|Lãnh thổ Palestine|Palestijnse gebieden|Terytoria\
     Palestyńskie|سرزمین‌های فلسطینی;PT البرتغال|Portekiz|Португалия|Bồ Đào Nha|Portugalia|پرتغال;PW\
     بالاو|Палау|پالائو;PY باراغواي|Парагвай|Paragwaj|پاراگوئه;QA قطر|Катар;RE روينيون|Реюньон|رئونیون;RO\
     رومانيا|Romanya|Румыния|Roemenië|Rumunia|رومانی;RS صربيا|Sırbistan|Сербия|Servië|صربستان;RU روسيا|\
    Rusya|Nga|Rusland|Rosja|روسیه|РФ;RW رواندا|Руанда;SA المملكة العربية السعودية|Suudi Arabistan|\
    Саудовская Аравия|Arab Saudi|Ả Rập Xê-út|Saoedi-Arabië|Arabia Saudyjska|عربستان سعودی|السعودية|\
    عربستان;SB جزر سليمان|Solomon Adaları|Соломоновы о-ва|Kepulauan Solomon|Quần đảo Solomon|\
    Salomonseilanden|Wyspy Salomona|جزایر سلیمان;SC سيشل|Seyşeller|Сейшельские о-ва|Seszele|سیشل;SD\
     السودان|Судан|Soedan|سودان;SE السويد|İsveç|Швеция|Swedia|Thụy Điển|Zweden|Szwecja|سوئد;SG سنغافورة|\
    Сингапур|سنگاپور;SH سانت هيلينا|Saint Helena|о-в Св. Елены|Sint-Helena|Wyspa Świętej Heleny|سنت هلن;\
    SI سلوفينيا|Slovenya|Словения|Słowenia|اسلوونی;SJ سفالبارد وجان ماين|Svalbard ve Jan Mayen|Шпицберген\
     и Ян-Майен|Kepulauan Svalbard dan Jan Mayen|Svalbard và Jan Mayen|Spitsbergen en Jan Mayen|سوالبارد\
     و یان ماین;SK سلوفاكيا|Slovakya|Словакия|Slowakije|Słowacja|اسلواکی;SL سيراليون|Сьерра-Леоне|\
    سیرالئون;SM سان مارينو|Сан-Марино|سان‌مارینو;SN السنغال|Сенегал|سنگال;SO الصومال|Somali|Сомали|\
    سومالی;SR سورينام|Суринам|سورینام;SS جنوب السودان|Güney Sudan|Южный Судан|Sudan Selatan|Nam Sudan|\
    Zuid-Soedan|Sudan Południowy|سودان جنوبی;ST ساو تومي وبرينسيبي|Sao Tome ve Principe|Сан-Томе и\
     Принсипи|Sao Tome dan Principe|São Tomé và Príncipe|Sao Tomé en Principe|Wyspy Świętego Tomasza i\
     Książęca|سائوتومه و پرینسیپ;SV السلفادور|Сальвадор|Salwador|السالوادور;SX سانت مارتن|Синт-Мартен|سنت\
     مارتن;SY سوريا|Suriye|Сирия|Suriah|سوریه|سورية;SZ إسواتيني|Esvatini|Эсватини|اسواتینی;TC جزر توركس\
     وكايكوس|Turks ve Caicos Adaları|Тёркс и Кайкос|Kepulauan Turks dan Caicos|Quần đảo Turks và Caicos|\
    Turks- en Caicoseilanden|Turks i Caicos|جزایر تورکس و کایکوس;TD تشاد|Çad|Чад|Tsjaad|Czad|چاد;TF\
     الأقاليم الجنوبية الفرنسية|Fransız Güney Toprakları|Французские Южные территории|Wilayah Selatan\
     Prancis|Lãnh thổ phía Nam Thuộc Pháp|Franse Gebieden in de zuidelijke Indische Oceaan|Francuskie\
     Terytoria Południowe i Antarktyczne|سرزمین‌های جنوبی فرانسه;TG توغو|Того|توگو;TH تايلاند|Tayland|\
    Таиланд|Thái Lan|Tajlandia|تایلند;TJ طاجيكستان|Tacikistan|Таджикистан|Tadzjikistan|Tadżykistan|\
    تاجیکستان;TK توكيلاو|Токелау|توکلائو;TL تيمور - ليشتي|Восточный Тимор|Oost-Timor|Timor Wschodni|\
    تیمور-لسته;TM تركمانستان|Туркменистан|ترکمنستان;TN تونس|Tunus|Тунис|Tunesië|Tunezja;TO تونغا|Тонга|\
    تونگا;TR تركيا|Турция|Turki|Thổ Nhĩ Kỳ|Turkije|Turcja|ترکیه;TT ترينيداد وتوباغو|Trinidad ve Tobago|\
    Тринидад и Тобаго|Trinidad dan Tobago|Trinidad và Tobago|Trinidad en Tobago|Trynidad i Tobago|\
    ترینیداد و توباگو;TV توفالو|Тувалу|تووالو;TW تايوان|Tayvan|Тайвань|Đài Loan|Tajwan|تایوان;TZ تنزانيا|\
    Tanzanya|Танзания|تانزانیا;UA أوكرانيا|Ukrayna|Украина|Ukraina|Oekraïne|اوکراین;UG أوغندا|Уганда|\
    Oeganda|اوگاندا;UM جزر الولايات المتحدة النائية|ABD Küçük Harici Adaları|Внешние малые о-ва|Kepulauan\
     Terluar AS|Các tiểu đảo xa của Hoa Kỳ|Kleine afgelegen eilanden van de Verenigde Staten|Dalekie\
     Wyspy Stanów Zjednoczonych|جزایر دورافتادهٔ ایالات متحده;US الولايات المتحدة|Amerika Birleşik\
     Devletleri|Соединенные Штаты Америки|Amerika Serikat|Hoa Kỳ|Verenigde Staten|Stany Zjednoczone|\
    ایالات متحده|أمريكا|الولايات المتحدة الأمريكية|ABD;UY أورغواي|Уругвай|Urugwaj|اروگوئه;UZ أوزبكستان|\
    Özbekistan|Узбекистан|Oezbekistan|ازبکستان;VA الفاتيكان|Vatikan|Ватикан|Thành Vatican|Vaticaanstad|\
    Watykan|واتیکان;VC سانت فنسنت وجزر غرينادين|Saint Vincent ve Grenadinler|Сент-Винсент и Гренадины|\
    Saint Vincent dan Grenadine|St. Vincent và Grenadines|Saint Vincent en de Grenadines|Saint Vincent i\
     Grenadyny|سنت وینسنت و گرنادین;VE فنزويلا|Венесуэла|Wenezuela|ونزوئلا;VG جزر فيرجن البريطانية|\
    Britanya Virjin Adaları|Kepulauan Virgin Britania Raya|Quần đảo Virgin thuộc Anh|Britse\
     Maagdeneilanden|Brytyjskie Wyspy Dziewicze|جزایر ویرجین بریتانیا;VI جزر فيرجن الأمريكية|ABD Virjin\
     Adaları|Kepulauan Virgin Amerika Serikat|Quần đảo Virgin thuộc Hoa Kỳ|Amerikaanse Maagdeneilanden|\
    Wyspy Dziewicze Stanów Zjednoczonych|جزایر ویرجین ایالات متحده;VN فيتنام|Вьетнам|Wietnam|ویتنام;VU\
     فانواتو|Вануату|وانواتو;WF جزر والس وفوتونا|Wallis ve Futuna|Уоллис и Футуна|Kepulauan Wallis dan\
     Futuna|Wallis và Futuna|Wallis en Futuna|والیس و فوتونا;WS ساموا|Самоа;XK كوسوفو|Kosova|Косово|\
    Kosowo|کوزوو;YE اليمن|Йемен|Yaman|یمن;YT مايوت|Майотта|Majotta|مایوت;ZA جنوب أفريقيا|Güney Afrika|\
    Южно-Африканская Республика|Afrika Selatan|Nam Phi|Zuid-Afrika|Republika Południowej Afryki|افریقای\
     جنوبی;ZM زامبيا|Zambiya|Замбия|زامبیا;ZW زيمبابوي|Zimbabve|Зимбабве|زیمبابوه
    """
}
