/// Words of a list behind a total, which says what the people are.
extension SumWords {
  /// Words for "and" before the last part of a list.
  static let conjunctions = folded("and y e et und i en va dan ve og och и та й si a و ile sowie")

  /// Words after a number that begin something other than its noun.
  static let prepositions = origins.union(links).union(ofWords).union(orWords).union(verbs).union(
    folded(
      """
      for to with by on at into about between among than as para con por sobre entre pour avec par sur vers \
      für mit bei zu zur zum über per su tra fra al alla com em na no nos nas em met voor door op bij dla do \
      przez na w dniach для с со в во на к у için untuk dengan oleh pada di cho với tại về في إلى على مع \
      til med på med v na s vom im am bis le el the der die das che que
      """))

  /// What people do to be counted.
  static let attendance = folded(
    """
    took take takes taking part participated participate participating participants attended attend attending \
    joined came come registered participaron asistieron participan participarem participaram participou \
    compareceram ont participé participaient nahmen teil teilgenommen haben kamen hanno partecipato \
    parteciparono presenti deelgenomen namen deel hebben uczestniczyło uczestniczyli wzięło udział wzięli \
    участвовали приняли участие участвовало приняло прибыли katıldı katılmıştır hadir mengikuti ikut serta \
    tham gia dự tham شارك شاركوا حضر deltog present total in all altogether
    """)

  /// How people take part, in words that ``ModePhrase`` does not read alone.
  static let modes = WordStems(
    """
    presenciais presencial* présents distanciel présentiel presenti stacjonarn* zdaln* очно заочно дистанционно luring \
    daring حضوريا remote* physisch*
    """)

  /// Where people come from, as an adjective or a noun for such people.
  static let originKinds = WordStems(
    """
    local* international* foreign* national* nacional* nazional* domestic* overseas abroad resident* visitor* regional* \
    locaux locales locais internacional* internationa* internazional* international* extranjer* estrangeir* étrang* \
    stranier* einheimisch* ausländisch* lokal* lokaal* buitenlands* binnenlands* nationa* miejscow* zagraniczn* \
    krajow* местн* иностранн* зарубежн* международн* yerel yabancı* yerli uluslararası asing lokal mancanegara \
    địa quốc trong nước محلي* دولي* أجنبي* أجانب
    """)

  /// Words behind a list after which no further part comes.
  static let continuations = folded(
    """
    from of coming who which all de del des du d da do das dos di dal dalla provenienti provenientes venus \
    procedentes quienes que qui tous toutes todos todas che tutti aus die alle vom uit van z ze które którzy \
    из которые все dari yang từ من الذين
    """)

  /// Words that add a part without a number.
  static let additions = PhraseTable(
    folding:
      "plus;with;led by;headed by;accompanied by;con;avec;mit;com;met;as well as;besides;and others;other;others;más;además;así como;ainsi que;en plus;sowie;außerdem"
      + ";weitere;mais;bem como;além;assim como;oltre;nonché;più;alsmede;evenals;oraz;также;ayrıca;serta"
      + ";cùng với;كما;بالإضافة;not counting;excluding;without;sin contar;sans compter;ohne")

  /// Returns whether a word is a noun for people by their post or profession.
  static func isPost(_ word: String) -> Bool {
    CountedNounTable.counts(word, .people) || people.contains(word) || posts.contains(word)
  }

  private static let posts = WordStems(
    """
    director* direct* direkt* дирек* manager* gestor* gerent* chef* chief* leiter* head heads jefe* jefa* \
    architect* arquitect* architekt* arquitet* architett* архитект* mimar arsitek kiến engineer* ingen* ingén* \
    inżynier* инженер* mühendis* insinyur kỹ مهندس* planner* planificador* planer* urbanist* urbaniste* \
    планировщик* plancı* perencana economist* econom* ekonom* эконом* lawyer* abogad* avocat* jurist* юрист* \
    professor* profesor* profesör* професс* teacher* docent* lehrer* enseign* researcher* investigador* \
    chercheur* forscher* ricercator* pesquisador* onderzoeker* badacz* исследоват* peneliti araştırmacı* باحث* \
    councillor* councilor* concejal* conseiller* consiglier* vereador* radny* radnych депутат* meclis anggota \
    adviser* advisor* asesor* berater* consult* konsult* консульт* governor* gobernador* gouverneur* minister* \
    ministr* prefeit* prefect* sindac* assessor* wali bupati thị lãnh رئيس رؤساء prezydent* burmistrz* wójt* \
    bürgermeister* burgemeester* wethouder* мэр* başkan* belediye mayor* deputy deputies alcalde* élu* \
    scientist* wissenschaftler* scientifi* student* estudiant* étudiant* mahasiswa sinh طالب* طلاب \
    practitioner* professional* profesional* specialist* spécialist* especialist* spezialist* specjalist* \
    специалист* uzman* ahli chuyên أخصائي* journalist* periodist* observer* observador* speaker* ponente* \
    urzędnik* чиновник* служащ* memur* موظف* خبير* خبراء entrepreneur* emprendedor* doctor* médic* nurse* arzt ärzt* \
    volunteer* voluntari* facilitator* trainer* moderator* coordinator* coordinador* koordinator* администрат* \
    administrator* administrador* inspector* inspektor* analyst* analist* analyst* technic* técnic* tecnic* dipendent* \
    techniker* техник*
    """)

  private static func folded(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map { TokenizedText(String($0)).word(0) })
  }
}
