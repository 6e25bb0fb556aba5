/// The words of ``EachRegionClaim``, in the form of `FoldedName`.
enum EachRegionWords {
  /// Words for all participants, in the plural: "toda Europa" is all of Europe.
  static let all = keys(
    """
    all both todas todos ambas ambos totes tots ambdues ambdos toutes tous tutte tutti entrambe entrambi alle beide \
    sämtlich sämtliche allemaal allebei wszystkie wszyscy obie oba obydwa obydwie všechna všechny všichni obě všetky \
    všetci obe все всі усі оба обе обидва обидві hepsi tümü ikisi üçü dördü semua semuanya keduanya ketiganya keempatnya \
    đều جميعها كلها جميعهم كلهم كلتاهما كلاهما جميعا همگی همه όλες όλα όλοι αμφότερες alla båda samtliga begge kaikki \
    molemmat mind mindkettő mindhárom mindannyian mindegyik toate ambele toți amândouă सभी दोनों
    """)

  /// Words for both.
  static let pairs = keys(
    """
    both ambas ambos ambdues ambdos entrambe entrambi beide allebei obie oba obydwa obydwie obě obe оба обе обидва обидві \
    ikisi keduanya كلتاهما كلاهما αμφότερες båda begge molemmat mindkettő ambele amândouă दोनों
    """)

  /// Words for "from" and "in", of which one precedes the name of a region.
  static let places = keys(
    """
    from in within en de del da do das dos d du des dell dalla dall dal nella nell di em na no nel aus im uit z ze w we v \
    ve из в з із у с со dari di من في فی از در από στην στη σε fra från i din în से में thuộc từ ở
    """)

  static let articles = keys("the la el l les der die den het de την τη")

  private static let further = keys(
    """
    of them which whom ellas ellos elas eles elles ils esse essi ihnen are were being is come came coming hail located based situated lie belong belonging to son eran fueron \
    procedentes provenientes procedían provienen ubicadas ubicados situadas situados pertenecen a las los les eran são \
    foram provenientes oriundas situades situats sont étaient issues issus originaires provenant venant viennent situés \
    situées se trouvent sono erano provengono provenienti situate situati sind waren stammen stammten kommen kamen liegen \
    lagen gelegen waren zijn komen kwamen liggen lagen są były pochodzą pochodziły leżą jsou byly pocházejí leží \
    находятся были расположены представляют знаходяться були з berasal merupakan terletak kota kent kenti şehir şehri \
    đến nằm cả تقع كانت من هستند είναι ήταν προέρχονται är var kommer ligger er kom ovat tulivat sijaitsevat vannak \
    sunt erau provin हैं के sie they
    """)

  static func isBetween(_ word: String) -> Bool {
    places.contains(word) || further.contains(word) || articles.contains(word)
  }

  static let joints = keys("and or but y e et und i en och og ve dan và va и и та or ou oder o as")

  /// Words that make "all" less than all.
  static let restrictions = keys(
    """
    not none almost nearly practically most mostly casi no quase nao não presque pas quasi non fast nicht beinahe bijna niet \
    prawie nie téměř ne не почти майже neredeyse değil hampir bukan hầu không تقريبا ليست ليس σχεδόν δεν nästan inte ikke \
    næsten nesten lähes nem aproape nu first best largest oldest biggest
    """)

  /// Verbs that make cities the destination of a visit.
  static let journeys = WordStems(
    """
    visited visiting visitaron visitaram visitado visitados visitadas visitando visité visités visitées visitarono besuchte \
    besuchten besuchen bezochten bezoeken odwiedz* navštív* посети* посеща* відвіда* ziyaret mengunjungi زار زاروا زيارة \
    επισκέφ* besökte besøgte besøkte vierail* látogat* vizit* hosted
    """)

  static let exceptions = keys(
    """
    except excepting save but excluding apart besides beyond elsewhere outside excepto salvo exceto menos más sauf excepté \
    hormis tranne eccetto außer ausgenommen ausser bis behalve uitgezonderd oprócz poza kromě кроме крім hariç dışında \
    kecuali trừ ngoại باستثناء ماعدا جز εκτός utom undtagen unntatt paitsi kivéve afară pacific pacífico pacifique
    """)

  /// Words that show that participants are meant if no noun does.
  static let participation = keys(
    """
    took participated attended joined participating participaron asistieron participan participaram participé participants \
    nahmen teilgenommen teilnahmen partecipato partecipano участвовали katıldı tham dự mengikuti شاركت شارك συμμετείχαν \
    deltog deltok osallistui deltagere deltagare résztvevő resztvevő शामिल kaupunkia kaupungit város városok orașe orașele \
    städer byer πόλεις mesta města měst měst міста міст
    """)

  /// Nouns of those who teach, help or watch, and of what is visited or shown.
  static let others = WordStems(
    """
    expert* trainer* speaker* lecturer* teacher* instructor* professor* facilitator* presenter* moderator* observer* \
    partner* sponsor* donor* funder* host hosts organizer* organiser* interpreter* guest* consultant* mentor* site sites \
    project* practice* case cases example* visit visits compan* universit* office* network* organization* organisation* \
    ponente* docente* formador* instructor* observador* socio* donante* caso casos proyecto* sitio* empresa* universidad* \
    oficina oficinas palestrante* observador* projeto* orador* intervenant* formateur* enseignant* observateur* partenaire* \
    projet* entreprise* relatori relatore docenti esperti progetti referent* dozent* beobachter* projekt* unternehm* \
    fachleut* docent* sprekers begeleid* bedrijv* wykładow* prelegent* ekspert* obserwator* řečn* lektor* odborn* \
    эксперт* преподавател* докладчик* спикер* наблюдател* проект* експерт* викладач* доповідач* uzman* eğitmen* konuşmac* \
    proje* pembicara narasumber pakar pengamat chuyên giảng خبراء محاضر* مدرب* متحدث* مراقب* ειδικο* ομιλητ* föreläs* \
    experter talare foredrags* forelæs* asiantunti* luennoits* szakért* előad* vorbitor* विशेषज्ञ
    """)

  /// Numbers in words of languages that ``NumberWordTable`` lacks.
  static let numbers: [String: Int] = [
    "due": 2, "tre": 3, "cinque": 5, "sei": 6, "twee": 2, "drie": 3, "vijf": 5, "zes": 6, "dwa": 2,
    "trzy": 3, "cztery": 4, "piec": 5, "dve": 2, "tri": 3, "ctyri": 4, "pet": 5, "hai": 2, "ba": 3,
    "bon": 4, "nam": 5, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "iki": 2, "uc": 3, "dort": 4,
    "bes": 5, "два": 2, "две": 2, "три": 3, "четыре": 4, "пять": 5,
  ]

  /// Names of regions that follow a word for "from" or "in", or have a case of their own.
  static let regions: [String: String] = {
    var codes: [String: String] = [:]
    for line in names.split(separator: "\n") {
      let parts = line.split(separator: ":").map(String.init)
      for name in parts[1].split(separator: "|") {
        codes[FoldedName.key(of: String(name))] = parts[0]
      }
    }
    return codes
  }()

  private static let names = """
    002:Afryki|Afryce|Afriky|Africe|Африки|Африке|Африці|Afrika|Châu Phi|أفريقيا|إفريقيا|افريقيا|آفریقا|Αφρική|Afrikasta|Afrikassa|afrikai|Afrikából|Africii|अफ्रीका
    142:Azji|Asie|Asii|Азии|Азії|Asya|Asia|Châu Á|آسيا|آسیا|Ασία|Azië|Asien|Aasiasta|Aasiassa|ázsiai|Ázsiából|Asiei|एशिया
    150:Europy|Europie|Evropy|Evropě|Európy|Европы|Европе|Європи|Європі|Avrupa|Eropa|Châu Âu|أوروبا|اوروبا|اروپا|Ευρώπη|Euroopasta|Euroopassa|európai|Európából|Europei|यूरोप
    035:Azji Południowo-Wschodniej|jihovýchodní Asie|juhovýchodnej Ázie|Юго-Восточной Азии|Південно-Східної Азії|Güneydoğu Asya|Asia Tenggara|Đông Nam Á|جنوب شرق آسيا|جنوب شرق آسیا|Νοτιοανατολική Ασία|Zuidoost-Azië|Sydostasien|Sydøstasien|Sørøst-Asia|Kaakkois-Aasiasta|Kaakkois-Aasiassa|délkelet-ázsiai|Délkelet-Ázsiából|Asia de Sud-Est|Sudeste Asiático|Sud-est asiàtic|दक्षिण पूर्व एशिया|दक्षिणपूर्व एशिया
    034:Azji Południowej|jižní Asie|Южной Азии|Південної Азії|Güney Asya|Asia Selatan|Nam Á|جنوب آسيا|جنوب آسیا|Νότια Ασία|Zuid-Azië|Sydasien|Sør-Asia|Etelä-Aasiasta|dél-ázsiai|Asia de Sud|दक्षिण एशिया
    030:Azji Wschodniej|východní Asie|Восточной Азии|Східної Азії|Doğu Asya|Asia Timur|Đông Á|شرق آسيا|شرق آسیا|Ανατολική Ασία|Oost-Azië|Östasien|Østasien|Itä-Aasiasta|kelet-ázsiai|Asia de Est
    151:Europy Wschodniej|východní Evropy|východnej Európy|Восточной Европы|Східної Європи|Doğu Avrupa|Eropa Timur|Đông Âu|أوروبا الشرقية|شرق اروپا|Ανατολική Ευρώπη|Oost-Europa|Östeuropa|Østeuropa|Øst-Europa|Itä-Euroopasta|Itä-Euroopassa|kelet-európai|Kelet-Európából|Europa de Est|Europa dell'Est|Europa de l'Est|Europa de Leste|Europa do Leste|Leste da Europa|Este de Europa|Est de l'Europe
    419:Ameryki Łacińskiej|Latinské Ameriky|Латинской Америки|Латинської Америки|Latin Amerika|Amerika Latin|Mỹ Latinh|Mỹ La-tinh|châu Mỹ Latinh|أمريكا اللاتينية|آمریکای لاتین|Λατινική Αμερική|Latijns-Amerika|Latinamerika|Latin-Amerika|Latinalaisesta Amerikasta|latin-amerikai|Latin-Amerikából|America Latină|लैटिन अमेरिका
    005:Ameryki Południowej|Jižní Ameriky|Южной Америки|Південної Америки|Güney Amerika|Amerika Selatan|Nam Mỹ|أمريكا الجنوبية|آمریکای جنوبی|Νότια Αμερική|Zuid-Amerika|Sydamerika|Sør-Amerika|Etelä-Amerikasta|dél-amerikai|Dél-Amerikából|America de Sud
    """

  private static func keys(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map { FoldedName.key(of: String($0)) })
  }
}
