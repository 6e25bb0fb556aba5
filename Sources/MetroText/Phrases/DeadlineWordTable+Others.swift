/// Words of sentences whose last day is not one for applications to the program.
extension DeadlineWordTable {
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
    // Northern languages, Finnish, Greek, Hungarian, Romanian, Bulgarian, Hebrew, Hindi and Persian.
    "utstallning", "udstilling", "utstilling", "nasta", "næste", "kommende", "enkat", "spørgeskema", "spørreunder",
    "ladda", "intyg", "certifikat", "aterbetal", "refunder", "refusion", "tilskud", "bidrag", "stipend",
    "tilgang", "adgang", "atkomst", "avgift", "gebyr",
    "nayttely", "maksu", "maksa", "seuraav", "kysely", "palaut", "lataa", "ladata", "todistu", "apuraha",
    "avustu", "alusta",
    "έκθεσ", "εκθέσ", "πληρωμ", "επόμεν", "ερωτηματολ", "αναφορ", "διαφάν", "πιστοποιητ", "επιστροφ", "πλατφόρμ",
    "πρόσβασ", "επιχορήγ", "υποτροφ", "βεβαίωσ",
    "kiallit", "fizet", "dijat", "dijak", "reszveteli", "kovetkezo", "kerdoiv", "beszamolo", "jelentes", "letolt", "tanusitvany",
    "oklevel", "visszaterit", "hozzafer", "osztondij",
    "expozit", "platit", "platesc", "plateste", "taxa", "taxe", "urmator", "chestionar", "descarc", "adeverint", "ramburs",
    "излож", "плащан", "плаща", "такса", "таксата", "следващ", "въпросник", "изтегл", "удостоверен",
    "възстанов", "достъп", "платформ", "доклад", "стипенди",
    "תערוכ", "תשלום", "לתשלום", "הבא", "סקר", "משוב", "דוח", "הדוח", "להוריד", "תעודה", "החזר", "גישה", "מלגה",
    "प्रदर्शनी", "शुल्क", "भुगतान", "अगल", "सर्वे", "रिपोर्ट", "डाउनलोड", "प्रमाण", "वापसी", "छात्रवृत्ति",
    "نمایشگاه", "پرداخت", "هزینه", "بعدی", "نظرسنجی", "دانلود", "گواهی", "بازپرداخت", "دسترسی", "بورس",
  ]
  static let othersInCharacters = [
    "報告", "报告", "資料", "资料", "ダウンロード", "下载", "下載", "展览", "展覽", "展示", "展覧", "返金", "退款", "支払", "付款",
    "缴费", "費用", "费用", "評価", "アンケート", "评估", "评价", "问卷", "修了証", "证书", "證書", "次回", "下一", "下期", "录像",
    "รายงาน", "นิทรรศการ", "ชำระ", "ค่าธรรมเนียม", "ครั้งต่อไป", "ถัดไป", "แบบสอบถาม", "แบบประเมิน", "ดาวน์โหลด", "ใบประกาศ",
    "ประกาศนียบัตร", "คืนเงิน", "เข้าถึง",
  ]
}
