import Testing

@testable import MetroText

/// Short sentences that state the status of a program.
struct StatusSentenceTests {
  @Test(arguments: [
    "đã bị hủy", "ausgefallen", "fällt aus", "Der Kurs fällt leider aus", "취소되었다",
    "se ha cancelado",
    "a été annulé", "afgelast", "gaat niet door", "odwołane", "Szkolenie zostało odwołane",
    "отменён",
    "Семинар отменили", "iptal edildi", "Eğitim iptal edilmiştir", "dibatalkan", "أُلغيت",
    "تم إلغاء الدورة",
    "中止となった", "已取消", "研修は中止になりました", "was cancelled", "has been canceled", "will be cancelled",
    "è stato annullato", "foi cancelado", "скасовано", "had been called off",
  ])
  func `words for a canceled program are read`(text: String) {
    #expect(ChoiceWords.values(of: text) == ["cancelled"])
  }

  @Test(arguments: [
    "foi adiado", "se aplazó", "ha sido aplazado", "a été reporté", "wurde verschoben", "rinviato",
    "è stato rinviato", "is uitgesteld", "zostało przełożone", "перенесён", "ertelendi", "ditunda",
    "đã bị hoãn", "تم تأجيل الدورة", "연기되었다", "延期となった", "已推迟", "has been postponed to 2021",
    "was rescheduled",
  ])
  func `words for a postponed program are read`(text: String) {
    #expect(ChoiceWords.values(of: text) == ["postponed"])
  }

  @Test(arguments: [
    "was held", "se celebró", "tuvo lugar", "a eu lieu", "realizou-se", "fand statt", "vond plaats",
    "odbyło się", "состоялся", "відбувся", "düzenlendi", "telah diadakan", "đã diễn ra", "개최되었다",
    "開催された", "举行了", "برگزار شد", "si è svolto",
    "The course was held over three days", "Training sessions were held in Lima",
    "The course was held in parts",
  ])
  func `words for a program that was held are read`(text: String) {
    #expect(ChoiceWords.values(of: text) == ["held"])
  }

  @Test(arguments: [
    "will be held", "se celebrará", "aura lieu", "findet statt", "состоится", "개최될 예정이다", "将于5月举行",
  ])
  func `words for a planned program are read`(text: String) {
    #expect(ChoiceWords.values(of: text) == ["planned"])
  }

  @Test(arguments: [
    "The call was canceled, the course was held", "field trip cancelled, course held",
    "Registration cancelled", "the in-person part was cancelled", "never cancelled",
    "la suspendida se celebró", "was held over to 2020",
    "was held over until May", "Side sessions were held in Lima",
    "The dinner of the course was cancelled",
    "was not cancelled", "may be cancelled", "if it is cancelled", "cancelled, then postponed",
    "workshop room",
    "was attended", "nie odwołane", "Seoul", "fällt auf", "was not held", "", "연기 자욱한 도시",
  ])
  func `other texts state no status`(text: String) {
    #expect(StatusSentence.status(of: text) == nil)
  }
}
