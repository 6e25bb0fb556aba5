/// Words of other languages for the words that fields of the catalog accept: `realizado` for `held`,
/// `taller` for `workshop`; those of ``ModePhrase``, ``StatusPhrase`` and
/// ``StatusSentence`` count as well.
///
/// Only words with one meaning among the accepted ones are here; a seminar can be a course or a workshop.
package enum ChoiceWords {
  /// Returns the accepted words that a text can mean.
  package static func values(of text: String) -> [String] {
    guard text.utf8.count <= 60 else { return [StatusSentence.status(of: text)].compactMap(\.self) }
    var values = byWord[FoldedName.key(of: text)] ?? []
    if let status = StatusPhrase.status(of: text) { values.append(status) }
    if let mode = ModePhrase(text) { values.append(mode.rawValue) }
    // `Annulée (COVID)`, but not `Planned (canceled)`.
    if values.isEmpty, let trailing = TrailingRemark(text),
      Self.values(of: trailing.remark).isEmpty
    {
      return Self.values(of: trailing.base)
    }
    if values.isEmpty, let status = StatusSentence.status(of: text) { return [status] }
    return values
  }

  private static let byWord: [String: [String]] = {
    let rows: [(value: String, words: String)] = [
      (
        "held",
        "realizado;realizada;celebrado;celebrada;ejecutado;ejecutada;finalizado;finalizada;concluído"
          + ";concluída;réalisé;réalisée;tenu;tenue;terminé;terminée;durchgeführt;abgeschlossen"
          + ";stattgefunden;completed;done;finished;took place;svolto;svolta;concluso;conclusa;realitzat"
          + ";realitzada;afgerond;zakończone;zrealizowane;проведено;проведён;состоялся;завершено"
          + ";завершен;tamamlandı;yapıldı;gerçekleşti;gerçekleştirildi;selesai;terlaksana"
          + ";zrealizowano;odbyło się;odbyte;zakończono;uskutečněno;uskutečněn;proběhlo;proběhl;ukončeno"
          + ";dokončeno;реализовано;відбулося;відбувся;gerçekleştirilmiştir"
          + ";تمت;أنجزت;أنجز;نفذت;نفذ;منجزة;منجز;انتهت;已实施;已實施;已舉辦"
          + ";đã tổ chức;완료;종료;개최;済;実施済;実施済み;終了;完了;已举办;已完成;已结束;تم;اكتمل;برگزار شد"
      ),
      (
        "participant",
        "participante;attendee;participants;participantes;teilnehmer;teilnehmerin;teilnehmende"
          + ";partecipante;deelnemer;uczestnik;uczestniczka;účastník;účastnice;účastníčka;résztvevő;sudionik;udeleženec"
          + ";участник;участница;учасник;учасниця;katılımcı;peserta;deltagare;deltager;osallistuja;osaleja;dalībnieks"
          + ";dalyvis;συμμετέχων;συμμετέχουσα;مشارك;مشاركة;شرکت‌کننده;משתתף;người tham gia;ผู้เข้าร่วม;प्रतिभागी"
          + ";参加者;参加;参加都市;與會者;参与者;參與者;참가자;참가;참가도시;mshiriki;učesnik"
      ),
      (
        "observer",
        "observador;observadora;observateur;observatrice;beobachter;beobachterin;osservatore;osservatrice;waarnemer"
          + ";obserwator;obserwatorka;pozorovatel;pozorovateľ;megfigyelő;promatrač;opazovalec;observatör;observatør"
          + ";tarkkailija;наблюдатель;спостерігач;наблюдател;gözlemci;pengamat;peninjau;παρατηρητής;مراقب;משקיף"
          + ";quan sát viên;ผู้สังเกตการณ์;पर्यवेक्षक;オブザーバー;観察員;观察员;觀察員;참관;참관인;참관자;옵서버;observator"
      ),
      (
        "presenter",
        "ponente;conferencista;expositor;expositora;conferenciante;palestrante;intervenant;intervenante;conférencier"
          + ";conférencière;orateur;oratrice;referentin;vortragender;vortragende;relatore;relatrice;spreker"
          + ";prelegent;prelegentka;přednášející;prednášajúci;előadó;predavač;predavatelj;докладчик;спикер;доповідач"
          + ";konuşmacı;pembicara;narasumber;föredragshållare;foredragsholder;puhuja;ομιλητής;ομιλήτρια;متحدث;سخنران"
          + ";מרצה;diễn giả;วิทยากร;वक्ता;発表者;講演者;登壇者;演讲者;講者;讲者;报告人;발표자;연사;speaker"
      ),
      (
        "host",
        "anfitrión;anfitriona;anfitrião;anfitriã;hôte;ville hôte;ciudad anfitriona;ciudad sede;cidade anfitriã;cidade-sede"
          + ";gastgeber;gastgeberin;gastgeberstadt;città ospitante;gaststad;gospodarz;hostitel;hostiteľ;vendéglátó;domaćin"
          + ";gostitelj;принимающий город;принимающая сторона;ev sahibi;ev sahibi şehir;tuan rumah;värd;värdstad;vert"
          + ";vertsby;isäntä;isäntäkaupunki;مضيف;المدينة المضيفة;میزبان;מארח;thành phố chủ nhà;เจ้าภาพ;मेज़बान"
          + ";開催都市;主催都市;主办城市;主辦城市;개최도시;주최도시;host city"
      ),
      // As a word of a title, it is a plan: `계획: 스마트 도시`.
      ("planned", "계획"),
      (
        "confirmed",
        "confirmado;confirmada;confirmé;confirmée;bestätigt;confermato;confermata;confirmat;confirmada"
          + ";bevestigd;potwierdzone;подтверждено;подтвержден;onaylandı;kesinleşti;terkonfirmasi"
          + ";xác nhận;확정;確定;确定;已确认;مؤكد;تأیید شد"
      ),
      (
        "course",
        "curso;cours;kurs;corso;curs;cursus;kursus;training course;курс;دورة;دورة تدريبية;khóa học"
          + ";강좌;교육과정;課程;课程;培训班;講座;研修コース"
      ),
      (
        "workshop",
        "taller;talleres;atelier;ateliers;oficina;werkstatt;tallers;warsztaty;воркшоп"
          + ";çalıştay;atölye;lokakarya;hội thảo thực hành;워크숍;워크샵;ワークショップ;工作坊;研讨班"
          + ";ورشة عمل;ورشة;کارگاه"
      ),
      (
        "study-visit",
        "study visit;study tour;visita de estudio;visita de estudios;viaje de estudios;voyage d'études"
          + ";visite d'étude;visita de estudo;studienreise;studienbesuch;viaggio di studio"
          + ";visita d'estudi;studiereis;wizyta studyjna;ознакомительный визит;çalışma ziyareti"
          + ";kunjungan studi;studi banding;견학;현장견학;視察;考察;زيارة دراسية"
      ),
      (
        "exchange",
        "intercambio;échange;austausch;intercâmbio;scambio;intercanvi;uitwisseling;wymiana;обмен"
          + ";değişim;pertukaran;교류;交流;تبادل"
      ),
      (
        "webinar",
        "webinario;webinaire;seminario web;webinari;вебинар;вебінар;webinarium;웨비나;ウェビナー;网络研讨会"
          + ";ندوة عبر الإنترنت;وبینار"
      ),
      ("forum", "foro;fórum;forum;fòrum;포럼;フォーラム;论坛;論壇;форум;منتدى;diễn đàn"),
      (
        "internship",
        "pasantía;praktikum;estágio;tirocinio;стажировка;staj;magang;인턴십;实习;實習"
          + ";インターンシップ;تدريب داخلي"
      ),
    ]
    var byWord: [String: [String]] = [:]
    for row in rows {
      for word in Set(row.words.split(separator: ";").map({ FoldedName.key(of: String($0)) })) {
        byWord[word, default: []].append(row.value)
      }
    }
    return byWord
  }()
}
