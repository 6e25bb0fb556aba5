/// Names of months in languages beside those of ``MonthNames``, folded, in the forms that dates have.
///
/// Swedish, Danish, Norwegian, Estonian, Slovene, Slovak, Serbian, Macedonian, Bosnian, Belarusian, Finnish,
/// Latvian, Lithuanian, Icelandic, Hungarian with an ending, Malay, Swahili, Albanian, Galician and
/// Azerbaijani. A word that is another month or a common word in one of the languages is left out.
enum MonthTable {
  /// The names of each month from January to December, between spaces.
  static let rows = [
    "jaanuar jaanuaril januara јануар јануара јануари студзеня студзень tammikuu tammikuuta"
      + " tammikuussa janvaris janvari sausio sausis januarban xaneiro yanvar",
    "februara veebruar veebruaril фебруар фебруара фебруари лютага helmikuu helmikuuta helmikuussa"
      + " februaris vasario vasaris februarban febreiro shkurt fevral",
    "marta marec martsil марти сакавіка сакавік maaliskuu maaliskuuta maaliskuussa kovo kovas"
      + " marciusban machi",
    "aprill aprillil aprila априла красавіка красавік huhtikuu huhtikuuta huhtikuussa balandzio"
      + " balandis aprilban aprilisban aprili aprel prill",
    "мај маја мајот траўня toukokuu toukokuuta toukokuussa maijs maija geguzes geguze majusban",
    "juuni juunil juna junij junija јун јуна јуни чэрвеня kesakuu kesakuuta kesakuussa junijs"
      + " birzelio birzelis juniusban qershor xuno iyun",
    "juuli juulil jula julij julija јул јула јули ліпеня heinakuu heinakuuta heinakuussa julijs"
      + " liepos juliusban julai korrik xullo iyul",
    "avgust avgusta augusta augustil жніўня elokuu elokuuta elokuussa augusts rugpjucio rugpjutis"
      + " agust augusztusban ogos agosti gusht avqust",
    "septembar septembra septembril септембар септембра верасня syyskuu syyskuuta syyskuussa"
      + " septembris septembri rugsejo rugsejis szeptemberben septemba shtator sentyabr",
    "oktobar oktobra oktoober oktoobril октобар октобра кастрычніка lokakuu lokakuuta lokakuussa"
      + " oktobris oktobri spalio spalis oktoberben oktoba tetor oktyabr",
    "novembar novembra novembril новембар новембра лістапада marraskuu marraskuuta marraskuussa"
      + " novembris novembri lapkricio lapkritis novemberben novemba nentor noyabr",
    "decembar decembra detsember detsembril децембар децембра снежня joulukuu joulukuuta joulukuussa"
      + " decembris decembri gruodzio gruodis decemberben disember desemba dhjetor decembro dekabr",
  ]
}
