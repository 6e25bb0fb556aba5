import Testing

@testable import MetroText

/// Deadlines for applications beside the dates of a program from 13 to 17 September 2021.
struct DeadlinePhraseTests {
  private let program =
    CalendarDay(
      existingYear: 2021, month: 9, day: 13)...CalendarDay(
      existingYear: 2021, month: 9, day: 17)

  @Test(arguments: [
    "Apply by 20 September 2021.", "Applications are accepted until September 20, 2021",
    "Registration closes on 20 September", "Application deadline: 20 September 2021",
    "13–17 September 2021; registration deadline is Monday, 20 September",
    "13–17 września 2021 r. w Seulu; zgłoszenia przyjmujemy do 20 września 2021 r.",
    "Inscripciones hasta el 20 de septiembre",
    "con los gastos pagos [...] Inscripciones hasta el 20 de septiembre de 2021 (12 horas)",
    "Fecha límite de inscripción: 20 de septiembre de 2021",
    "Inscrições até 20 de setembro de 2021", "Inscriptions jusqu'au 20 septembre 2021",
    "Date limite d'inscription : 20 septembre 2021", "Anmeldeschluss: 20. September 2021",
    "Bitte bis zum 20.09.2021 anmelden", "Iscrizioni entro il 20 settembre 2021",
    "Aanmelden kan tot en met 20 september 2021", "Приём заявок до 20 сентября 2021 года",
    "Реєстрація до 20 вересня 2021", "Son başvuru tarihi: 20 Eylül 2021",
    "20 Eylül 2021 tarihine kadar başvurunuz", "Pendaftaran paling lambat 20 September 2021",
    "Hạn đăng ký: ngày 20 tháng 9 năm 2021", "التسجيل حتى 20 سبتمبر 2021", "신청 마감: 2021년 9월 20일",
    "2021년 9월 20일까지 신청하세요", "9월 20일(월)까지 접수", "申込締切：2021年9月20日", "9月20日までにお申し込みください",
    "报名截止日期：2021年9月20日", "请于9月20日前报名",
    "The last day to register is 20 September 2021",
    "Bewerbungsschluss ist der 20. September 2021.",
    "Die Anmeldefrist endet am 20. September 2021", "Sista anmälningsdag är den 20 september 2021.",
    "Ansök senast den 20 september", "Tilmeldingsfristen er den 20. september 2021.",
    "Søg inden 20. september 2021", "Søknadsfristen går ut 20. september 2021.",
    "Påmelding innen 20. september", "Hakuaika päättyy 20.9.2021.",
    "Ilmoittautuminen päättyy 20. syyskuuta 2021", "Hakemukset 20.9.2021 mennessä",
    "Η προθεσμία υποβολής αιτήσεων λήγει στις 20 Σεπτεμβρίου 2021",
    "Εγγραφές έως τις 20 Σεπτεμβρίου",
    "Jelentkezési határidő: 2021. szeptember 20.", "Jelentkezni szeptember 20-ig lehet.",
    "Înscrierile se încheie la 20 septembrie 2021",
    "Termen limită de înscriere: 20 septembrie 2021",
    "Краен срок за кандидатстване: 20 септември 2021 г.", "ההרשמה פתוחה עד ה-20 בספטמבר 2021",
    "המועד האחרון להגשת מועמדות הוא 20 בספטמבר 2021", "आवेदन की अंतिम तिथि 20 सितंबर 2021 है",
    "20 सितंबर 2021 तक पंजीकरण करें", "ปิดรับสมัครวันที่ 20 กันยายน 2564",
    "ลงทะเบียนภายในวันที่ 20 กันยายน 2564", "مهلت ثبت‌نام تا ۲۰ سپتامبر ۲۰۲۱ است",
    "La inscripción finaliza el 20 de septiembre", "Le iscrizioni chiudono il 20 settembre",
    "As inscrições terminam no dia 20 de setembro", "De uiterste inschrijfdatum is 20 september",
    "Последний день подачи заявок — 20 сентября 2021 года", "Pendaftaran ditutup pada 20 September",
    "ينتهي التسجيل في 20 سبتمبر 2021",
  ])
  func `a deadline for applications is read`(text: String) {
    #expect(DeadlinePhrase.read(text, of: program).map(\.day.text) == ["2021-09-20"])
  }

  @Test(arguments: [
    "Reports are due by 20 September 2021", "Applicants send their reports by 20 September 2021",
    "Slides can be downloaded until 20 September", "The exhibition is open until 20 September",
    "Apply for a refund until 20 September", "The registration fee is paid by 20 September",
    "Register for the next course by 20 September", "Fill in the survey by 20 September",
    "The course is from 13 to 17 September 2021", "Registration from 1 September 2021 on",
    "보고서는 9월 20일까지 제출", "9月20日までに報告書を提出", "Bis 20. September sind die Folien zu haben",
    "La exposición estará abierta hasta el 20 de septiembre", "报告于9月20日前提交", "9月20日起报名", "",
    "Participants apply what they learned in a project until 20 September 2021",
    "Each city will apply the methods at home by 20 September 2021",
    "The applied phase runs until 20 September 2021",
    "L'application mobile sera disponible jusqu'au 20 septembre 2021",
    "Registered participants have access to the platform until 20 September 2021",
    "Los inscritos pueden acceder al aula virtual hasta el 20 de septiembre de 2021",
    "Applications of sensors in cities. Until 20 September", "Applications opened on 20 September",
    "Rapporten lämnas senast den 20 september 2021",
    "Anmälningsavgiften betalas senast 20 september",
    "Anmälda deltagare har materialet till den 20 september",
    "Ansökan öppnar den 20 september 2021",
    "De tilmeldte får svar inden den 20. september", "Utstillingen er åpen til 20. september",
    "Raportit on jätettävä 20.9.2021 mennessä", "Haku alkaa 20.9.2021",
    "Οι εκθέσεις υποβάλλονται έως τις 20 Σεπτεμβρίου", "Οι εγγραφές ανοίγουν στις 20 Σεπτεμβρίου",
    "A jelentkezés szeptember 20-án nyílik", "A képzés szeptember 20-ig tart",
    "Înscrierile încep la 20 septembrie 2021", "Регистрация от 20 септември 2021 г.",
    "ההרשמה נפתחת ב-20 בספטמבר 2021", "आवेदन 20 सितंबर 2021 से शुरू", "20 सितंबर 2021 तक रिपोर्ट भेजें",
    "เปิดรับสมัครวันที่ 20 กันยายน 2564", "ส่งรายงานภายในวันที่ 20 กันยายน 2564",
    "گزارش‌ها تا ۲۰ سپتامبر ۲۰۲۱ ارسال شود", "Der Kurs endet am 20. September 2021",
    "Las inscripciones abren el 20 de septiembre",
  ])
  func `other dates are no deadline`(text: String) {
    #expect(DeadlinePhrase.read(text, of: program).isEmpty)
  }

  @Test func `a day without a year is nearest to the program`() {
    let january =
      CalendarDay(
        existingYear: 2022, month: 1, day: 10)...CalendarDay(
        existingYear: 2022, month: 1, day: 14)
    let found = DeadlinePhrase.read("Apply by 20 November", of: january)
    #expect(
      found == [
        DeadlinePhrase(
          day: CalendarDay(existingYear: 2021, month: 11, day: 20), excerpt: "Apply by 20 November")
      ])
  }
}
