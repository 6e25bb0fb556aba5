/// The words of ``DeadlinePhrase``; those with prefixes are folded beginnings of words.
enum DeadlineWordTable {
  /// Words before a date that make it a limit.
  static let before = PhraseTable(
    folding: """
      until;till;by;before;no later than;not later than;due;due on;close;closes;closes on;close on;closing date;\
      ends on;end on;ending on;deadline;deadline is;deadline for applications;last day;last date;final day;final date;\
      cut-off date;cutoff date;\
      hasta;hasta el;antes del;antes de;a más tardar el;a más tardar;fecha límite;plazo;vence;vencen;cierran;cierra;\
      cierre;cierran el;cierra el;até;até o dia;antes do;prazo;data limite;encerram;encerra;encerram-se em;\
      jusqu ' au;jusqu ’ au;avant le;au plus tard le;date limite;clôture;fins al;abans del;data límit;\
      bis;bis zum;bis spätestens;spätestens;spätestens bis;spätestens bis zum;vor dem;bis einschließlich;\
      Anmeldeschluss;Anmeldefrist;Bewerbungsschluss;Bewerbungsfrist;Einsendeschluss;Meldeschluss;Frist;Stichtag;\
      endet;endet am;enden am;läuft bis;läuft am;letzter Tag;letzter Termin;\
      entro;entro il;entro e non oltre il;fino al;scadenza;scade;scadono;termine;\
      tot;tot en met;tot uiterlijk;uiterlijk;uiterlijk op;vóór;sluit op;sluitingsdatum;deadline voor aanmelding;\
      do;do dnia;najpóźniej do;termin;termin upływa;upływa;do konce;nejpozději do;termín;uzávěrka;\
      до;до конца;не позднее;дедлайн;срок;крайний срок;не пізніше;термін;кінцевий термін;\
      son başvuru tarihi;son başvuru;son kayıt tarihi;son gün;son tarih;son başvuru günü;\
      sampai;sampai dengan;hingga;paling lambat;selambat-lambatnya;batas akhir;batas waktu;tenggat;tenggat waktu;\
      đến;đến ngày;đến hết ngày;trước;trước ngày;hạn;hạn chót;hạn cuối;thời hạn;chậm nhất;\
      حتى;حتى يوم;قبل;قبل يوم;آخر موعد;الموعد النهائي;أقصاه;تا;تا تاریخ;تا پایان;مهلت;آخرین مهلت;آخرین فرصت;قبل از;\
      până la;până la data de;până în;până pe;cel târziu;termen limită;termenul limită;termenul;data limită;\
      se încheie;se încheie la;se închid;se închide;expiră;ultima zi;\
      senast;sista;sista dag;sista dagen;sista datum;går ut;löper ut;stänger;stängs;fram till;till och med;till;före;\
      ansökningsfrist;ansökningsfristen;ansökningstiden;anmälningsfrist;anmälningstiden;sista ansökningsdag;\
      sista ansökningsdagen;sista anmälningsdag;sista anmälningsdagen;\
      senest;frist;fristen;ansøgningsfrist;ansøgningsfristen;tilmeldingsfrist;tilmeldingsfristen;sidste frist;sidste dag;\
      sidste dato;udløber;lukker;inden;før;frem til;til og med;til;sidste ansøgningsdag;sidste tilmeldingsdag;\
      søknadsfrist;søknadsfristen;påmeldingsfrist;påmeldingsfristen;siste frist;siste dag;siste dato;utløper;går ut;\
      stenger;innen;siste søknadsdag;siste påmeldingsdag;\
      viimeistään;päättyy;päättyvät;sulkeutuu;määräaika;viimeinen päivä;viimeinen hakupäivä;\
      viimeinen ilmoittautumispäivä;hakuaika;ilmoittautumisaika;\
      έως;έως και;ως;μέχρι;μέχρι και;το αργότερο;προθεσμία;η προθεσμία;καταληκτική ημερομηνία;τελευταία ημέρα;\
      τελευταία ημερομηνία;λήγει;λήγουν;κλείνει;κλείνουν;πριν από;\
      határidő;határideje;jelentkezési határidő;legkésőbb;lezárul;zárul;lejár;utolsó nap;utolsó napja;\
      краен срок;крайният срок;срокът;изтича;най-късно;не по-късно от;\
      עד;עד ליום;לא יאוחר;מועד אחרון;המועד האחרון;תאריך אחרון;התאריך האחרון;נסגרת;נסגר;מסתיימת;מסתיים;לפני;\
      termina;terminan;finaliza;finalizan;concluye;chiudono;si chiudono;chiude;terminano;terminam;finalizam;\
      se terminent;se termine;ferment;prennent fin;uiterste datum;uiterste inschrijfdatum;uiterste aanmelddatum;t / m;\
      eindigt;eindigt op;заканчивается;завершается;закрывается;истекает;последний день;закінчується;завершується;\
      останній день;ditutup;berakhir;ينتهي;تنتهي;يغلق;تغلق;\
      अंतिम तिथि;अंतिम तारीख;अन्तिम तिथि;आखिरी तारीख;आख़िरी तारीख;समय सीमा
      """)

  /// Words between such a word and the date, or between a fixed phrase and the date.
  static let fillers: Set<String> = [
    ":", "：", "the", "on", "is", "el", "le", "il", "la", "dia", "am", "den", "zum", "op", "dnia",
    "es", "est", "ist", "e", "em", "por", "ngay", "يوم", "هو", "هي", "a", "al", "of", "-", "–",
    "là",
    "pada", "tanggal", "jest", "дня", "日期", "は", "은", "는", "para", "de", "um", "o", "for", "d", "'",
    "’", "des", "di", "da", "zur", "voor", "na", "to",
    "submission", "der", "die", "das", "fur", "ar", "för", "att", "er", "til", "av", "af", "τις",
    "στις",
    "την", "της", "των", "η", "οι", "για", "υποβολής", "υποβολή", "είναι", "και", "data", "este",
    "pe",
    "pentru", "за", "на", "е", "подаване", "ה", "ב", "ל", "הוא", "היא", "להגשת", "הגשת", "की", "के",
    "लिए",
    "برای", "است", "روز", "نام", "ارسال", "no", "per", "подачи", "подання", "—", "في", "باب",
  ]

  /// Words behind a date that make it a limit, and behind words for applications before it.
  static let behind: Set<String> = [
    "kadar", "까지", "마감", "dek", "mennessa", "saakka", "asti", "तक", "sona", "kapanıyor",
  ]
  /// Endings of a Hungarian date, behind a hyphen: `szeptember 30-ig`.
  static let endings: Set<String> = ["ig", "aig", "eig", "jeig", "jaig"]
  static let behindInCharacters = ["まで", "締切", "締め切り", "〆切", "前", "之前", "截止", "为止", "為止", "止"]
  static let beforeInCharacters = [
    "締切", "締め切り", "〆切", "截止", "期限", "締切日", "截至", "截止日期", "截止时间", "ภายใน", "ถึง", "จนถึง", "ก่อน",
    "ไม่เกิน",
    "ปิดรับ", "ปิด", "หมดเขต", "สิ้นสุด", "วันสุดท้าย", "กำหนดส่ง",
  ]
  static let fillersInCharacters = ["วันที่", "วัน", "ของการ", "การ", "คือ", "ใน", "รับ"]

  /// Words for applications and registrations.
  static let subjects = [
    "appl", "regist", "enrol", "nominat", "inscrip", "inscrib", "postul", "solicitud", "candidat",
    "inscri", "anmeld", "bewerb", "iscri", "aanmeld", "inschrij", "zgłosz", "zapis", "rejestrac",
    "aplikow", "prihlas", "registrac", "заявк", "регистрац", "зарегистр", "заявлен", "реєстрац",
    "заявок", "basvur", "kayıt", "kayit", "pendaftar", "daftar", "mendaftar", "التسجيل", "التقديم",
    "الطلبات", "للتسجيل", "للتقديم", "ثبت", "درخواست", "inscrie", "신청", "접수", "모집", "지원서", "지원자",
    "참가등록", "ansok", "anmal", "ansøg", "tilmeld", "søg", "søk", "pamel", "haku", "hakem", "hakea",
    "ilmoittau",
    "rekister", "αίτησ", "αιτήσ", "εγγραφ", "δήλωσ", "δηλώσ", "υποψηφ", "jelentkez", "regisztr",
    "palyaz",
    "кандидатств", "записван", "регистрир", "הרשמ", "להרשמ", "ההרשמ", "להירש", "הירש", "מועמדות",
    "המועמדות",
    "בקשות", "הבקשות", "רישום", "הרישום", "आवेदन", "पंजीकरण", "रजिस्ट्रेशन", "नामांकन", "prijav",
  ]
  /// Words that begin like those and are about people who applied, or about what is in use.
  static let notSubjects: Set<String> = [
    "applied", "registered", "enrolled", "nominated", "inscritos", "inscritas", "inscrito",
    "inscrita",
    "inscrits", "inscrites", "iscritti", "iscritte", "angemeldete", "angemeldeten", "anmalda",
    "anmald",
    "tilmeldte", "tilmeldt", "pameldte", "pameldt", "ilmoittautuneet", "ilmoittautuneille",
    "rekisteroityneet",
    "rekisteroityneille", "jelentkezok", "jelentkezoknek", "regisztraltak", "søkte", "søgte",
  ]

  /// Words behind "apply" for what is put to use.
  static let objects: Set<String> = [
    "the", "what", "these", "those", "their", "this", "methods", "it", "them", "lessons", "skills",
  ]

  static let subjectPhrases = PhraseTable(
    folding: """
      sign up;đăng ký;nộp hồ sơ;nộp đơn;ứng tuyển;domande di partecipazione;puteți aplica;se poate aplica;\
      depunerea aplicațiilor;aplicațiile se
      """)
  static let subjectsInCharacters = [
    "申込", "申し込", "応募", "募集", "参加登録", "报名", "報名", "申请", "申請", "注册", "註冊", "สมัคร",
    "ลงทะเบียน",
  ]
}
