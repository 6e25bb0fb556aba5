/// The words of ``DeadlinePhrase``; those with prefixes are folded beginnings of words.
enum DeadlineWordTable {
  /// Words before a date that make it a limit.
  static let before = PhraseTable(
    folding: """
      until;till;by;before;no later than;not later than;due;due on;close;closes;closes on;close on;closing date;\
      ends on;end on;ending on;deadline;deadline is;deadline for applications;\
      hasta;hasta el;antes del;antes de;a más tardar el;a más tardar;fecha límite;plazo;vence;vencen;cierran;cierra;\
      cierre;cierran el;cierra el;até;até o dia;antes do;prazo;data limite;encerram;encerra;encerram-se em;\
      jusqu ' au;jusqu ’ au;avant le;au plus tard le;date limite;clôture;fins al;abans del;data límit;\
      bis;bis zum;bis spätestens;spätestens;spätestens bis;spätestens bis zum;vor dem;bis einschließlich;\
      Anmeldeschluss;Anmeldefrist;Bewerbungsschluss;Bewerbungsfrist;Einsendeschluss;Meldeschluss;Frist;Stichtag;\
      entro;entro il;entro e non oltre il;fino al;scadenza;scade;scadono;termine;\
      tot;tot en met;tot uiterlijk;uiterlijk;uiterlijk op;vóór;sluit op;sluitingsdatum;deadline voor aanmelding;\
      do;do dnia;najpóźniej do;termin;termin upływa;upływa;do konce;nejpozději do;termín;uzávěrka;\
      до;до конца;не позднее;дедлайн;срок;крайний срок;не пізніше;термін;кінцевий термін;\
      son başvuru tarihi;son başvuru;son kayıt tarihi;son gün;son tarih;son başvuru günü;\
      sampai;sampai dengan;hingga;paling lambat;selambat-lambatnya;batas akhir;batas waktu;tenggat;tenggat waktu;\
      đến;đến ngày;đến hết ngày;trước;trước ngày;hạn;hạn chót;hạn cuối;thời hạn;chậm nhất;\
      حتى;حتى يوم;قبل;قبل يوم;آخر موعد;الموعد النهائي;أقصاه;تا;تا تاریخ;تا پایان;مهلت;până la;până la data de
      """)

  /// Words between such a word and the date, or between a fixed phrase and the date.
  static let fillers: Set<String> = [
    ":", "：", "the", "on", "is", "el", "le", "il", "la", "dia", "am", "den", "zum", "op", "dnia",
    "es", "est", "ist", "e", "em", "por", "ngay", "يوم", "هو", "هي", "a", "al", "of", "-", "–",
    "là",
    "pada", "tanggal", "jest", "дня", "日期", "は", "은", "는", "para", "de", "um", "o", "for", "d", "'",
    "’", "des", "di", "da", "zur", "voor", "na", "to",
    "submission",
  ]

  /// Words behind a date that make it a limit, and behind words for applications before it.
  static let behind: Set<String> = ["kadar", "까지", "마감", "dek"]
  static let behindInCharacters = ["まで", "締切", "締め切り", "〆切", "前", "之前", "截止", "为止", "為止", "止"]
  static let beforeInCharacters = ["締切", "締め切り", "〆切", "截止", "期限", "締切日", "截至", "截止日期", "截止时间"]

  /// Words for applications and registrations.
  static let subjects = [
    "appl", "regist", "enrol", "nominat", "inscrip", "inscrib", "postul", "solicitud", "candidat",
    "inscri", "anmeld", "bewerb", "iscri", "aanmeld", "inschrij", "zgłosz", "zapis", "rejestrac",
    "aplikow", "prihlas", "registrac", "заявк", "регистрац", "зарегистр", "заявлен", "реєстрац",
    "заявок", "basvur", "kayıt", "kayit", "pendaftar", "daftar", "mendaftar", "التسجيل", "التقديم",
    "الطلبات", "للتسجيل", "للتقديم", "ثبت", "درخواست", "inscrie", "신청", "접수", "모집", "지원서", "지원자",
    "참가등록",
  ]
  /// Words that begin like those and are about people who applied, or about what is in use.
  static let notSubjects: Set<String> = [
    "applied", "registered", "enrolled", "nominated", "inscritos", "inscritas", "inscrito",
    "inscrita",
    "inscrits", "inscrites", "iscritti", "iscritte", "angemeldete", "angemeldeten",
  ]

  /// Words behind "apply" for what is put to use.
  static let objects: Set<String> = [
    "the", "what", "these", "those", "their", "this", "methods", "it", "them", "lessons", "skills",
  ]

  static let subjectPhrases = PhraseTable(
    folding: "sign up;đăng ký;nộp hồ sơ;nộp đơn;ứng tuyển;domande di partecipazione")
  static let subjectsInCharacters = [
    "申込", "申し込", "応募", "募集", "参加登録", "报名", "報名", "申请", "申請", "注册", "註冊",
  ]

  /// Words for what is due, open or paid after a program, and for other programs.
  static let others = [
    "report", "rapport", "informe", "relator", "relazion", "bericht", "verslag", "raport", "отчет",
    "отчёт", "звіт", "rapor", "laporan", "تقرير", "التقرير", "گزارش", "보고서", "slide", "download",
    "descarg", "telecharg", "herunter", "скача", "презентац", "자료", "다운로드", "exhibit", "exposi",
    "ausstellung", "mostra", "tentoonstelling", "wystaw", "выставк", "전시", "pameran",
    "sergi", "refund", "reimburs", "reembols", "rembours", "erstatt", "rimbors", "zwrot", "возмещ",
    "возврат", "환불", "환급", "정산", "pay", "fee", "pago", "paiement", "zahl", "opłat", "оплат", "납부",
    "betal", "pagament", "odeme", "bayar", "evaluat", "evaluac", "avalia", "auswert", "valutaz",
    "ewaluac", "ankiet", "оцен", "анкет", "survey", "encuesta", "enquete", "sondage", "umfrage",
    "feedback", "평가", "설문", "anket", "degerlendir", "certificat", "zertifik", "сертификат", "수료증",
    "sertifik", "video", "recording", "photo", "essay", "action", "next", "proxim", "prochain",
    "nachst", "volgend", "nastepn", "kolejn", "следующ", "наступн", "berikut", "다음", "차기",
    "prossim",
    "access", "acced", "acces", "platform", "plataforma", "plateforme", "plattform", "available",
    "disponib", "verfugbar", "zugang", "alumni", "follow", "sonraki", "grant", "subsid", "visa",
    "claim",
  ]
  static let othersInCharacters = [
    "報告", "报告", "資料", "资料", "ダウンロード", "下载", "下載", "展览", "展覽", "展示", "展覧", "返金", "退款", "支払", "付款",
    "缴费", "費用", "费用", "評価", "アンケート", "评估", "评价", "问卷", "修了証", "证书", "證書", "次回", "下一", "下期", "录像",
  ]
}
