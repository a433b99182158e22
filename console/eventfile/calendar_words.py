"""Months and weekdays in the languages of the events that we read."""

_MONTHS = """
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
january february march april may june july august september october november december
januar februar märz april mai juni juli august september oktober november dezember
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
januari februari maart april mei juni juli augustus september oktober november december
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
janv févr mars avr mai juin juil août sept oct nov déc
jan feb mar apr may jun jul aug sep oct nov dec
jän feb mär apr mai jun jul aug sep okt nov dez
ene feb mar abr may jun jul ago sep oct nov dic
gen feb mar apr mag giu lug ago set ott nov dic
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
jan fev mar abr mai jun jul ago sept oct nov dez
januari februari mars april maj juni juli augusti september oktober november december
januar februar marts april maj juni juli august september oktober november december
januar februar mars april mai juni juli august september oktober november desember
jan feb mar apr maj jun jul aug sep okt nov des
styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
leden únor březen duben květen červen červenec srpen září říjen listopad prosinec
ledna února března dubna května června července srpna září října listopadu prosince
ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta \
lokakuuta marraskuuta joulukuuta
január február március április május június július augusztus szeptember október november december
xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro
"""
_WEEKDAYS = """
lundi mardi mercredi jeudi vendredi samedi dimanche
monday tuesday wednesday thursday friday saturday sunday
montag dienstag mittwoch donnerstag freitag samstag sonntag
lunes martes miércoles jueves viernes sábado domingo
lunedì martedì mercoledì giovedì venerdì sabato domenica
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
dilluns dimarts dimecres dijous divendres dissabte diumenge
segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
mon tue wed thu fri sat sun
lunes martes miercoles jueves viernes sabado domingo
lunedi martedi mercoledi giovedi venerdi sabato domenica
måndag tisdag onsdag torsdag fredag lördag söndag
mandag tirsdag onsdag torsdag fredag lørdag søndag
poniedziałek wtorek środa czwartek piątek sobota niedziela
pondělí úterý středa čtvrtek pátek sobota neděle
luni marți miercuri joi vineri sâmbătă duminică
maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
hétfő kedd szerda csütörtök péntek szombat vasárnap
luns martes mércores xoves venres sábado domingo
"""


def _numbered(table: str, first: int) -> dict[str, int]:
    return {
        word: number
        for line in table.split("\n")
        for number, word in enumerate(line.split(), first)
    }


MONTHS = _numbered(_MONTHS, 1)
"""The number of a month, by its name."""

WEEKDAYS = _numbered(_WEEKDAYS, 0)
"""The number of a weekday, Monday being 0, by its name."""

_BRIEF = """
mo di mi do fr sa so lu ma me je ve lun mar mer jeu ven sam dim mié mie jue vie sáb sab dom gio
seg ter qua qui sex wo vr za zo tir ons tor fre lør søn mån lör sön pon wt śr czw pt sob nd
"""
BRIEF_WEEKDAYS = tuple(_BRIEF.split())
"""Weekdays of two or three letters, which are such only before a date."""
