/// Words for numbers in further languages.
extension NumberLanguageTable {
  static let further: [NumberLanguage] = [
    // Greek.
    NumberLanguage(
      "2 δύο δυο;3 τρεις τρία τριών;4 τέσσερις τέσσερα τεσσάρων;5 πέντε;6 έξι;7 επτά εφτά;8 οκτώ οχτώ"
        + ";9 εννέα εννιά;10 δέκα;11 έντεκα ένδεκα;12 δώδεκα;13 δεκατρείς δεκατρία;14 δεκατέσσερις δεκατέσσερα"
        + ";15 δεκαπέντε;16 δεκαέξι δεκάξι;17 δεκαεπτά δεκαεφτά;18 δεκαοκτώ δεκαοχτώ;19 δεκαεννέα δεκαεννιά",
      tens:
        "20 είκοσι;30 τριάντα;40 σαράντα;50 πενήντα;60 εξήντα;70 εβδομήντα;80 ογδόντα;90 ενενήντα;100 εκατό",
      things:
        "πόλεις πόλεων χώρες χωρών δήμο δήμων συμμετέχ άτομα στελέχη παρουσιάσεις γυναίκες άνδρες"),
    // Hungarian.
    NumberLanguage(
      "2 két kettő;3 három;4 négy;5 öt;6 hat;7 hét;8 nyolc;9 kilenc;10 tíz;11 tizenegy;12 tizenkét tizenkettő"
        + ";13 tizenhárom;14 tizennégy;15 tizenöt;16 tizenhat;17 tizenhét;18 tizennyolc;19 tizenkilenc",
      tens:
        "20 húsz;30 harminc;40 negyven;50 ötven;60 hatvan;70 hetven;80 nyolcvan;90 kilencven;100 száz",
      compounds: .tensFirst(dropsVowel: false),
      things: "város ország résztvevő szakember előadás"),
    // Finnish.
    NumberLanguage(
      "2 kaksi kahdesta kahden;3 kolme kolmesta kolmen;4 neljä neljästä neljän;5 viisi viidestä viiden"
        + ";6 kuusi kuudesta kuuden;7 seitsemän seitsemästä;8 kahdeksan kahdeksasta;9 yhdeksän yhdeksästä"
        + ";10 kymmenen kymmenestä;11 yksitoista;12 kaksitoista;13 kolmetoista;14 neljätoista;15 viisitoista"
        + ";16 kuusitoista;17 seitsemäntoista;18 kahdeksantoista;19 yhdeksäntoista",
      tens: "20 kaksikymmentä;30 kolmekymmentä;40 neljäkymmentä;50 viisikymmentä",
      compounds: .tensFirst(dropsVowel: false),
      things: "kaupun kunta kuntaa maata maasta osallistuj henkilö esity naista miestä"),
    // Romanian.
    NumberLanguage(
      "2 două doi;3 trei;4 patru;5 cinci;6 șase;7 șapte;8 opt;9 nouă;10 zece;11 unsprezece"
        + ";12 doisprezece douăsprezece;13 treisprezece;14 paisprezece;15 cincisprezece;16 șaisprezece"
        + ";17 șaptesprezece;18 optsprezece;19 nouăsprezece",
      tens: "20 douăzeci;30 treizeci;40 patruzeci;50 cincizeci", joints: "și",
      things: "oraș țări municipii participanți persoane funcționari prezentări femei bărbați"),
    // Danish and Norwegian; "two" is an English word.
    NumberLanguage(
      "3 tre;4 fire;5 fem;6 seks;7 syv sju;8 otte åtte;9 ni;10 ti;11 elleve;12 tolv;13 tretten;14 fjorten"
        + ";15 femten;16 seksten sejsten;17 sytten;18 atten;19 nitten",
      tens: "20 tyve tjue;30 tredive tretti;40 fyrre førti;50 femti", compounds: .unitFirst("og"),
      things: "byer kommuner lande deltager deltaker"),
    // Croatian, Bosnian and Serbian.
    NumberLanguage(
      "2 dva dvije dve;3 tri;4 četiri;5 pet;6 šest;7 sedam;8 osam;9 devet;10 deset;11 jedanaest;12 dvanaest"
        + ";13 trinaest;14 četrnaest;15 petnaest",
      tens: "20 dvadeset;30 trideset;40 četrdeset;50 pedeset", joints: "i",
      things: "gradova grada opština općina zemalja zemlje država učesni sudioni"),
    // Bulgarian.
    NumberLanguage(
      "2 два две;3 три;4 четири;5 пет;6 шест;7 седем;8 осем;9 девет;10 десет;11 единадесет;12 дванадесет"
        + ";13 тринадесет;14 четиринадесет;15 петнадесет",
      tens: "20 двадесет;30 тридесет;40 четиридесет;50 петдесет", joints: "и",
      things: "град държави страни общини участни души"),
  ]
}
