/// Words that say how people take part, as written in place of a city, beside one, or in a column for the
/// mode; the only list of these words.
package enum ModePhrase: String, Sendable {
  case onsite, online, hybrid

  /// Reads a text that consists only of such words: `online`, `Webinar (Zoom)`, `Evento híbrido`,
  /// `çevrim içi`.
  ///
  /// A text with words for both, such as `online and on site`, is hybrid.
  package init?(_ text: String) {
    guard text.utf8.count <= 80 else { return nil }
    var rest = FoldedName(text).words[...]
    var found: Set<ModePhrase> = []
    while let first = rest.first {
      if let phrase = Self.phrases[first]?.first(where: { rest.starts(with: $0.words) }) {
        if let mode = phrase.mode { found.insert(mode) }
        rest = rest.dropFirst(phrase.words.count)
      } else if Self.fillers.contains(first) {
        rest = rest.dropFirst()
      } else {
        return nil
      }
    }
    guard let first = found.first else { return nil }
    self = found.count == 1 ? first : .hybrid
  }

  private static let fillers: Set<String> = [
    "via", "per", "por", "par", "em", "en", "on", "only", "an", "the", "a", "as", "und", "and", "y",
    "e", "et", "i", "ve", "dan", "va", "и", "na", "no", "uber", "através", "solo", "sólo", "nur",
    "uniquement", "in", "de", "da", "na", "apenas",
  ]

  /// The phrases as folded words by their first word, the longest first; those without a mode only
  /// accompany others.
  private static let phrases: [String: [(words: [String], mode: ModePhrase?)]] = {
    var all: [(words: [String], mode: ModePhrase?)] = []
    func add(_ text: String, _ mode: ModePhrase?) {
      for phrase in text.split(separator: ";") {
        let words = FoldedName(String(phrase)).words
        if !words.isEmpty { all.append((words, mode)) }
      }
    }
    add(ModeWords.online, .online)
    add(ModeWords.hybrid, .hybrid)
    add(ModeWords.onsite, .onsite)
    add(ModeWords.events, nil)
    return Dictionary(grouping: all.sorted { $0.words.count > $1.words.count }) { $0.words[0] }
  }()
}

/// The words of ``ModePhrase``, separated with `;`.
private enum ModeWords {
  static let online = """
    online;on line;on-line;webinar;webinars;webinaire;webinaires;webinario;webinarios;seminario web;\
    virtual;virtuel;virtuelle;virtuell;virtuelles;virtually;virtuale;virtuais;virtuales;virtueel;remote;\
    remotely;remoto;remota;remotamente;zoom;teams;microsoft;webex;google meet;ligne;linea;línea;linha;linia;\
    línia;distance;distancia;distància;distanza;telematico;telemático;telematica;telemática;internet;web;\
    videoconference;videoconferencia;vidéoconférence;visioconférence;visio;videoconferência;videokonferenz;\
    distanz;fernteilnahme;digital;digitale;livestream;streaming;\
    онлайн;удаленно;удалённо;дистанционно;вебинар;видеоконференция;виртуально;\
    çevrimiçi;çevrim içi;uzaktan;sanal;internet üzerinden;webinar;\
    daring;dalam jaringan;secara daring;virtual;jarak jauh;\
    trực tuyến;qua mạng;từ xa;distančně;distanční;zdalnie;zdalne;zdalny;wirtualnie;wirtualny;op afstand;afstand;\
    عن بعد;عن بُعد;افتراضي;افتراضيا;افتراضية;عبر الإنترنت;عبر الانترنت;أونلاين;اونلاين;إلكتروني;\
    آنلاین;مجازی;برخط;ออนไลน์;ऑनलाइन;אונליין;מקוון;\
    온라인;웨비나;비대면;원격;화상;화상회의;온라인 회의;온라인 개최;线上;線上;线上会议;線上會議;在线;在線;網上;网上;\
    远程;遠端;网络;視訊;视频会议;オンライン;オンライン開催;オンライン会議;ウェビナー;ウェブ;リモート;遠隔;ウェブ会議;Web会議
    """

  static let hybrid = """
    hybrid;hibrido;híbrido;hibrida;híbrida;hybride;hibrid;híbrid;híbrids;ibrido;ibrida;hybridní;hybrydowo;\
    hybrydowy;hybrydowa;hybrydowe;hybridisch;hibrit;karma;hibrida;bimodal;semipresencial;semipresencial;\
    mixto;mixta;mixte;misto;mista;blended;гибрид;гибридный;гибридно;гибридная;смешанный;kết hợp;\
    مختلط;هجين;هجينة;ترکیبی;hybridně;kombinovaně;змішаний;온 오프라인 병행;온오프라인 병행;온 오프라인;\
    온오프라인;线上线下结合;線上線下結合;线上线下相结合;線上線下並行;혼합;하이브리드;混合;混合式;線上線下;线上线下;ハイブリッド;ハイブリッド開催;ไฮบริด
    """

  static let onsite = """
    onsite;on-site;on site;in person;in-person;face to face;face-to-face;f2f;physical;physically;offline;\
    presencial;presenciales;presencialmente;présentiel;presentiel;présence;presenza;präsenz;in präsenz;vor ort;\
    präsenzveranstaltung;presencialmente;presencialment;sur place;очно;очный;очная;очное;офлайн;\
    yüz yüze;yüzyüze;yerinde;tatap muka;luring;trực tiếp;prezenčně;prezenční;stacjonarne;stacjonarna;stacjonarnie;stacjonarny;ter plaatse;fysiek;\
    حضوري;حضوريا;حضورية;حضوری;대면;오프라인;현장;线下;線下;现场;現場;实地;面授;対面;対面開催;会場;現地;オフライン;現地開催
    """

  /// Words for what takes place.
  static let events = """
    event;events;evento;eventos;événement;esdeveniment;veranstaltung;treffen;meeting;meetings;reunion;\
    réunion;reunión;reunião;conference;conferencia;conférence;workshop;taller;atelier;oficina;seminar;\
    seminario;séminaire;seminário;session;sesión;sessão;sitzung;course;curso;cours;kurs;training;formación;\
    formation;formação;format;formato;modalidad;modalidade;modalité;mode;modo;modus;modalita;modalità;\
    participation;participación;platform;plataforma;plateforme;etkinlik;toplantı;eğitim;acara;pertemuan;\
    rapat;pelatihan;sự kiện;hội thảo;мероприятие;встреча;семинар;конференция;формат;spotkanie;wydarzenie;\
    szkolenie;فعالية;اجتماع;دورة;ندوة;행사;회의;교육;방식;会议;會議;活动;活動;形式;方式;開催;会合
    """
}
