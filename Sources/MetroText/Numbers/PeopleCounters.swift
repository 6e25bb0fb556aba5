/// Words for persons that follow a number, in more languages and forms than ``CounterTable`` has, as keys
/// of ``FoldedName``.
enum PeopleCounters {
  static let keys: Set<String> = Set(
    """
    pers asistente delegada delegat delegats delegada persona inscritos inscrito inscritas becarios \
    delegue deleguee inscrit inscrits representantes representante representative representatives \
    kişi kişiler katılımcı katılımcılar delege orang peserta utusan người ngươi đại_biểu học_viên \
    человек человека чел участник участника участников делегат делегата делегатов \
    osob účastník účastníci účastníků účastnic teiln teilnehmern \
    учасник учасника учасників особа особи осіб людей лица лиц \
    شخصا شخصاً متدربين متدربا متدرب osoba osoby osób uczestnik uczestnika uczestników delegat delegatów \
    personen persoon deelnemer deelnemers afgevaardigde afgevaardigden delegierte delegierter \
    teilnehmerin personer person deltagere deltager deltagare delegati delegato \
    agent agents technicien techniciens technician technicians técnico técnicos técnica técnicas \
    fachleute fachkräfte fachkräften expert experts experte experten expertinnen experto expertos \
    official officials funcionario funcionarios funcionaria funcionarias fonctionnaire fonctionnaires \
    funzionari tecnici beamte специалист специалиста специалистов сотрудник сотрудника сотрудников \
    uzman temsilci pegawai pejabat موظف موظفا موظفين موظفون متدربا \
    شخص أشخاص اشخاص مشارك مشاركين مشاركون مشاركا نفر مندوب مندوبين شرکت‌کننده \
    名 名様 人 位 명 명씩 名代表 位代表 名代表団 人の代表 คน व्यक्ति लोग
    """.split { $0 == " " || $0 == "\n" }
      .map { FoldedName.key(of: String($0).replacing("_", with: " ")) })
}
