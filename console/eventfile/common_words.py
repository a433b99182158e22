"""Words of titles in the languages of Europe that are part of nobody's name, without accents."""

_WORDS = """
aankomst aanmelden aansluitend aanvang abendprogramm abreise acceso access accessibility accoglienza
acolhimento acollida acreditacio acreditacion acreditaciones acte actividad actividades activitat
activitats acto actuacio actuacion adventure adventures afscheid afslutning aften age agents
agraiments agua ai algemene algorithm algorithms ambiente anfang animales ankunft anmeldung anreise
aperitiu aperitivo aperto app application applications approach approccio apps aprende aprendiendo
aprendizado aprendizaje apresentacao apresentacoes arbeid arbeit arbeitsgruppe arbeitsgruppen
arbejde arbete architecture architectures arte artificial asamblea asistentes assemblea atividade
atividades attack attacks attivita audio aufbau aulas ausblick ausstellung austausch auswertung
automated automation avond avondeten avondprogramma avslutning aziende backend badge badges baile
bailes ball bases basics begin beginn begins begleitprogramm begynder behind beitrag beitrage belang
benvenuto benvinguts berenar bericht besichtigung bespreken besuch better bezoek bibliothek
bijeenkomst bild bildung binnenkomst blick bloque bloques boas-vindas body bord brindis brindisi
browser browsers brunch bryllup bug bugs buhne build business cafe cafezinho caffe cake call calling
camp canco capture car career careers ceia cele centrale cercavila ceremonia ceremonial
ceremonie cerimonia challenge challenges change changes charts check check-in checkin choice cidade
ciencia ciencias citta city ciudad ciudadana ciutat clase clases class classes classification client
clients climate codigo coding collaboration collaborative comedy comiat comidas company competicion
compiler compilers complex component components compute computer computing comunicaciones
comunicazione concerto concierto conclusao conclusioni concurrency concurso conferencia conferentie
conferenza confraternizacao connect consegna construccion construindo container containers content
contest context control convegno convidado core corso course courses creating creative cultura
culture current curs cursa curso custom cutting cyber czesc dades dados dagen dagvoorzitter
daily dance dances dancing dane dashboard data-driven database databases daten dati datos days
debata debatt deel deep delivery deltagare deltakere demonstration deploy deployment desafio
desafios desayuno descans descoberta descripcion descubre desde desenvolvimento despedida detection
dev devops dialogo dibattito digitale digitales dinamica discussao discussie discussione diskussion
diversidade dla dni doel domande donde doors dorr dorrar down draft driven dynamic dyskusja dzien
early ecosystem educacion eerste effective efficient efter eftermiddag eftermiddagsfika einde
einfuhrung einlass einsatz ejemplo ejemplos electronic em embedded empfang empresa empresas encontro
encuentro ende energie energy engine engines ensenyament ensino enterprise entrada entrance entrega
entrevista entrevistas entwicklung environment equipo equipos erfahrungen ergebnisse eroffnungsrede
error errors ervaringen escola escoles esmorzar espacio espaco especial espectacle espectaculo
esperienza esperienze essential essentials eten ethics ettermiddag eventi evento everything
evolution example examples exercise exhibit exhibition experiencia experiencias exploration
exposicao exposicio exposicion express fast faza feature features feedback feest feier feira festa
festival festiwal feuerwerk fi fiesta fika final finals finding first flash floor flow food for
foredrag forelasning forfriskninger formiddag forschung foto fotografering fotografia fotos fragor
framework frameworks freie frokost from front frontend fruhstuckspause frukost fuhrung full fun
functional fundamentals futur future futuro fuzzing game games gara gaste gasten gebouw generales
generation gent geschichte geschiedenis gesprach gestao gezamenlijke giochi giornata giornate global
goal goals godzina going goscie gottesdienst graph graphs great groep groepen groepsfoto ground
growing growth grundlagen grup grupo grupos grupp gruppe gruppenarbeit gruppenfoto gruppi gruppo
grups grupy gruss grusswort grussworte guide hack hackathon hardware hauptversammlung health
herramientas herzlich high historia historie history hochzeit hora horario hour hours human
icebreaker idea ideas ihr ihre image images imbiss impact impacto impreza improving impuls impulse
impulsvortrag in inauguracio inauguracja inclusao incontri incontro indoor industry informacao
informacion informacje informasjon informatica information informationen infrastructure inici
iniciacion inicio inizio inledning inleiding innledning innlegg inno innovazione inovacao
inschrijving inscricao inscricoes inscripcio inscripcion inside insieme insights inslapp instalacao
instalacion install instance integration inteligencia intelligence intelligent interactive
intervencio interventi intervento into introducao introduccio introduccion introductie introduksjon
introduktion introduzione investigacion iscrizione issue issues it jahre jantar job jocs jogo
jogos joint jornada jornadas jornades journey judging juego juegos just kaffe kaffee kaffepaus kake
kawa kawowa kennismaking kernel key kick-off kickoff kids kinder kinderen kleine knowledge koffie
koffiepauze kolacja koncert konferanse konferencja konferencji konferens konferenz konkurs konsert
konzert kuchen kultur kurs kursstart kurze kurzvortrage kvall kveld laboratori
laboratorio lancamento lancering lanche lancio landscape lansering lanzamiento large last late
launch lavori lavoro layer leadership learned learners leben lectura leden ledenvergadering lernen
lessons lesung level ley lezioni libero library libre libres libro life limits line lines lingua
linguagem linguaggi list live live-musik living livre lliurament lliure load look low lugar
lunchpauze lunsj lyntale lyntaler machines madness magistral magistrale main maintenance make
management manana manha many map maps market marketplace markt marriage mass mastering mat math
mathematics matter mattina mattino media medical medio meet meeting meetings meetup memory mental
mercado mercat mesa-redonda mesas messa meta method methods metodi metodologia metodos metrics
microservices middag middagpauze migration mind mingel mingling mini minicurso minicursos minute
minutes misa mitglieder mitgliederversammlung mittag mobile modelli modelling modelo modelos modern
moderna mon mondo monitoring more morgen morgon most mostra move msza mulheres multi mundo musica
musical musik musikk muziek muzyka my mystery nachmittag nachmittagspause nagrod nagrody need nens
netzwerk netzwerken neue neuen neural never news next nieuwe nieuws night ninos no non nova novas
novo novos nowe nowych nuevas nuevo nuevos nuove nuovi nuovo ny nya nye obiad obiadowa object
objects obrady oefening of off offene official offnung oficina oficinas oficjalne old omowienie
onderzoek one online only ontbijt ontmoeting ontvangst opbouw openbare openingswoord operation
operations opstart optimization optimizing optocht optreden orali orchestration order ore organic
organizers orientaciones other otwarcie ouders out outdoor outside over overview overzicht package
packages pain palabras palavra palavras palestras paneldiscussie parade paralelas paralelos parallel
parent parents parlament parola parte partecipanti participantes patterns paus pausen pauser peer
pequeno-almoco percorsi performance perguntas personal perspective perspectives pesquisa phase photo
photos physical pipeline pipelines pizza plan planning planung platform platforms play players
playing plenaire plenari plenaria plenarna po poczestunek podsumowanie podziekowanie point points
pokaz policy pomeriggio ponencia ponencias por powitanie practica practical practicas practice
practices praktijk praxis pre pregunta preguntas preguntes preise preisverleihung prelekcja
prelekcje premi premiacao premieutdeling premio premios premis presentacio presentacions
presentasjon presentatie presentaties presentazione presentazioni preview prezentacja prezentacje
prijs prijsuitreiking prima prime primera primeros prisutdelning privacy problem problems process
processing product production products professional profile progetti progetto programacao
programmazione programming programmpunkte projecte projecten projectes projects projekt projekte
projekty projeto projetos promise proteccion protection protocol protocols prototype prova proyecto
proyectos prufung przerwa przygotowanie przyjecie przywitanie puertas purpose pytania qualidade
qualita quality quantum que quick quiz race radio rapid rast raumwechsel raw ready real-time recap
recent recepcao recepcio recepcion receptie recollida recorrido rede referatowa referatowe referaty
reference reflection reflections refrigeri refrigerio registrazione registre registrering
registrierung registro rejestracja relations release remote report reporting reports requirements
resumen retos review ricerca ricerche rinfresco ringraziamenti risk risposte risultati robot
robotics robots roda rodada role rondleiding rozdanie rozmowy rozpoczecie rules run runde rundgang
rundvisning rundy running safe safety salud saludo samen samenvatting samling sarau satellite saude
scalable scale scaling schedule schluss schlusswort schule scientific scope screen script scuole
search second secret secrets secure segunda seguranca seguretat seguridad sektempfang semana
seminario send-off sensing sera serata series servei server servers services servicio servicios
servizi sesja sesje sessao sessie sessies sessio sessoes set setting setup share shared shift show
showcase sicherheit sicht sicurezza side simple simulation site size skal skill skills slubu slut
slutt smart snacks snakk sobre sociales socialt software solution solutions solving some sopar
sorteig sorteio sorteios sorteo sosialt sostenibile sound spacer special speech speed spel spelen
spettacolo spiel spiele sponsor sponsors sponsorska sporsmal sports spotkanie spotlight sprekers
sprint sprints stack standard standards start-up startup state status step steps storage storia
stories storytelling strategies strategy stream streaming structure structures strumenti studenti
students studio style success summary summit supply support survey sustainability sustainable
sviluppo szkola szkolenie sztuka taart tag tage taglio tagung tale tales tallers tanz tarda
tarde target task tasks tast tavole teaching tech technical technik tecnica tecnicas tecnologia
tecnologias teilnehmende teilnehmer tema temas territorio test testing tests text thema themen
theory thinking threat three tider tiempo til tiny tips titolo to toast toasts today todos toekomst
toespraak together tool toolkit tools top topic topics torn torneig torneo tort torta tournament
towarzyskie trabajo trabajos trabalho trabalhos track tracks traffic transformation trauung travel
treball treffen trends trial trilha trouble trouwen trust truth turniej turno tweede two type types
uberblick ubicacion ubung uczestnicy uczestnikow ufficiale uitleg uitreiking ultimate uma umfrage
umtrunk unconference unit universal update updates upgrade uroczyste uroczystosc us use user users
uso usuario valkommen values valutazione velkommen verano veranstaltung vereine vergadering verhalen
verification verlosung vermut vernissage version verso vervolg verzamelen vespre viagem viaje vielse
viering view views vigsel vision visita visitas visning visual voce voice vorstellung
vorstellungsrunde vows vragen vrije walk wandeling war warm-up warsztat warsztaty warum was water
way ways weather website wedding week weekend wege weihnachten welcoming welkomstwoord welt wereld
werkgroep werkstatt wie wielki windows wine winners wir wirtschaft wissen wissenschaft women words
world wprowadzenie wreczenie writing wstep wycieczka wyklad wyklady wystapienie wystawa wystep
xerrades xocolatada year years yoga you zaal zabawa zakonczenie zamkniecie zaproszenie zeit
zeremonie zero zespol ziele zone zukunft zusammenfassung zweite zwiedzanie
"""

COMMON_WORDS = frozenset(_WORDS.split())
"""Folded: no accents, lower case."""
