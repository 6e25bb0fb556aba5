/// Words for people who are neither women nor men, and for those whose gender is not stated.
extension SumWords {
  /// The number one before a person, in all genders; folded.
  static let one: Set<String> = Set(
    """
    one un una uma une uno ein eine einer einem einen één een en ett jeden jedna jedno jednej один одна одно одной \
    bir satu seorang một واحد واحدة يک یک एक 한 하나 一 หนึ่ง
    """.split(whereSeparator: \.isWhitespace).map { TokenizedText(String($0)).word(0) })

  /// Others, of whom a text need not say more.
  static let others = PhraseTable(
    folding:
      "other;others;otro;otra;otros;otras;autre;autres;outro;outra;outros;outras;andere;anderer;weitere;weiterer"
      + ";altro;altra;altri;altre;inne;inna;inny;innych;другое;другие;других;прочие;інші;інша;lainnya;lain"
      + ";altres;övriga;jiné;diğer;khác;آخرون;أخرى;سایر;دیگر;अन्य",
    characters: "기타;其他;その他;อื่น")

  /// Words that say that somebody is neither, or that nobody states the gender.
  static let unstated = PhraseTable(
    folding:
      "non-binary;nonbinary;non binary;not stated;did not state;didn't state;did not disclose;did not say"
      + ";did not specify;did not indicate;did not report;did not answer;did not respond;not disclosed"
      + ";undisclosed;not specified;unspecified;unknown;not known;not given;not recorded;not reported"
      + ";prefer not;preferred not;gender diverse;gender-diverse;genderqueer;transgender;intersex;agender"
      + ";another gender;other gender;self-described;without a stated gender;no answer;no data"
      + ";no binaria;no binarias;no binario;no binarios;no binarie;sin especificar;no especificado"
      + ";no especificaron;no especificó;no indicó;no indicaron;no declaró;no declararon;no informó"
      + ";prefirió no;prefirieron no;prefiere no;prefieren no;desconocido;sin dato;sin datos;sin identificar"
      + ";otro género;otro sexo;no consta;non binaire;non binaires;non précisé;non renseigné;n'a pas;n'ont pas"
      + ";inconnu;non déclaré;autre genre;sans réponse;préfère ne;préfèrent ne;não binária;não binárias"
      + ";não binário;não binários;não informou;não informaram;não declarou;não declararam;não informado"
      + ";não especificado;sem informação;outro gênero;outro género;prefere não;preferiu não;nichtbinär"
      + ";nichtbinäre;nicht binär;nicht-binär;nicht-binäre;divers;diverse;ohne Angabe;keine Angabe;keine Angaben;k.A."
      + ";unbekannt;nicht angegeben;ohne Geschlechtsangabe;machte keine;non binaria;non binarie;non dichiarato"
      + ";non ha dichiarato;non hanno dichiarato;non specificato;non indicato;non ha indicato;non hanno indicato"
      + ";sconosciuto;altro genere;preferisce non;non-binair;non-binaire;non binair;niet opgegeven;onbekend"
      + ";genderneutraal;niet vermeld;geen opgave;wilde niet;gaf geen;niebinarna;niebinarne;niebinarnych"
      + ";nie podała;nie podał;nie podało;nie podały;nie podali;nie ujawniła;nie określiła;nie wskazała"
      + ";nie wskazało;bez podania;nieznana;nieznanej;brak danych;небинарный;небинарная;небинарных;не указал"
      + ";не указала;не указали;не указано;не назвал;не назвала;не назвали;не сообщил;не сообщила;пол не указан"
      + ";неизвестно;неизвестен;без указания;небінарна;небінарних;не вказав;не вказала;не вказали;не вказано"
      + ";невідомо;без зазначення;belirtmedi;belirtmemiş;belirtmeyen;belirtilmemiş;bilinmiyor;ikili olmayan"
      + ";tidak menyebutkan;tidak disebutkan;tidak diketahui;tidak menyatakan;non-biner;nonbiner;không nêu"
      + ";không khai;không cho biết;không xác định;không rõ;phi nhị nguyên;غير محدد;غير محددة;غير معروف;لم يحدد"
      + ";لم تحدد;لم يذكر;لم تذكر;لم يفصح;لم تفصح;نامشخص;اعلام نکرد;اعلام نکردند;مشخص نکرد;no binària;no binàries"
      + ";sense especificar;no ho va indicar;no va indicar;icke-binär;ickebinär;uppgav inte;okänt;ej angivet"
      + ";annat kön;nebinární;neuvedl;neuvedla;neuvedli;neznámé",
    characters: "논바이너리;미응답;무응답;미상;밝히지;응답하지;성별 미;비공개;未说明;未說明;未填写;未透露;未注明;不明;未知;非二元"
      + ";未披露;不详;未回答;無回答;ノンバイナリー;非公表;回答なし;未記入;答えな;ไม่ระบุ;ไม่ทราบ;ไม่เปิดเผย")

  /// Words after which numbers are about some of the people before them.
  static let subgroups = PhraseTable(
    folding:
      "of whom;of these;of them;of those;of which;among them;de los cuales;de las cuales;de ellos;de ellas;de estos"
      + ";dont;parmi eux;d'entre eux;dos quais;das quais;deles;destes;davon;darunter;di cui;di questi;waarvan"
      + ";z czego;z nich;spośród nich;из них;из которых;з них;bunların;di antaranya;trong đó;منهم;من بينهم;dels quals",
    characters: "其中;그중;그 중;うち;ในจำนวนนี้")
}
