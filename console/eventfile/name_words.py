"""Words that begin with a capital in programmes and never are part of a person's name."""

from console.eventfile.common_words import COMMON_WORDS

_COMMON = """
abbazia abendessen abertura abschluss accueil advanced afsluiting afternoon agenda all allocution
allocutions almoco almuerzo am amphi amphitheatre analysis and animation annonce annonces apero
apertura api atelier ateliers auditorium auf aula aus ausklang autorite avec avenue award awards
banque basilica begrussung bei benvinguda beta beyond biblioteca bibliotheque bienvenida big bilan
bio borrel break breakfast breakout buffet building cathedrale ce centre ceremony ces cet cette
charla charlas chez chiusura cierre cinema citoyen citoyens clausura cloenda closing cloture cloud
club cocktail code coffee college colloque comida communaute commune communes communication
communications community como con conclusion conference conferences contributed cover credenciamento
dans data dean debat debut defi defis dejeuner demo demos des descanso design development
developpement digital dimanche dinar diner dinner discours docker does done dr drinks durable
echanges education eglise ein eine einen elle emploi encerramento end engagement eroffnung espace et
europe europeenne evening event everyone experience exploring expose exposes facultad facultat film
fin formation formations fragen france free friday fruhstuck fur gala gare gemeinsames general
generale getting git github gouv group guest guests guided gymnase hacking hall hands haut haute
home hotel how hub iglesia il im inauguracion inloop innovation innovations interface internet
intervalo intervention introducing introduction invited java jeudi journee kaffeepause kerk keynote
keynotes kirche la language languages las laws le learning lecture lectures les lezing lezione
licence license lieu lightning linux local logiciel logiciels los lunch lundi m machine madame
making mardi marktplatz matin matinee mediatheque mercredi mesdames messieurs metier metiers
metropole midi mit mittagessen mittagspause mm mme mmes model models moderateur moderation
moderatrice module monday monsieur morning mot mots mr musee museo music musiche musique nach
national nationale network networking networks new nos notre nous numerique observations on open
open-source opening organisateurs organisation our ouverture painel palais palestra panel paper
papers para parc part partie party pausa pause pauze pitch pitchs place platz plenary
podiumsdiskussion poster posters pot pour pr pranzo premiazione presentacion presentaciones
presentation prix programme project projet projets public python question questions quickie rathaus
raum reception red redonda regard regards regia region registration remarks remise reponses research
restaurant resultats retour rodona ronde room rotonda rue sala salle saluti saluto samedi sans
saturday scene science sciences scuola security seminaire sesion session sessione sessions sitzung
social soir soiree solidarite solidarites source space speakers stade stadhuis stadthalle stage
start strasse study suite sunday sur systeme systems table talk talks taller taula tavola tea team
teams teatro technologie technologies technology temoignage territoire territoires that the theatre
this thursday time tour tous toutes toward towards traduzione training tuesday tutorial tutorials
tutoriel uber un und understanding une unser unsere using vegetation vendredi verabschiedung video
virtual visite vor vortrag vortrage vos votre vous web wednesday welcome welkom what when where why
with work working workshop workshops wrap wrap-up your zum zur
"""
_FUNCTIONS = """
academie adjoint adjointe agence agent agente ajuntament akademie analyst animateur animatrice
architecte artiste asociacion assessore associate association associazione associe associee attache
attachee auteur autrice avocat avocate ayuntamiento bureau cabinet capitaine catedratica
catedratico ceo cfo chair chairs charge chargee chef cheffe chercheur chercheure chercheuse chief
cio cnrs co-fondateur co-fondatrice cofondateur cofondatrice collectif colonel comite commandant
commissaire commission compositeur compositrice comune concejal concejala conseil conseiller
conseillere consultant consultante coordinateur coordinatrice critique cto decana decano dekan
dekanin delegue deleguee departament departement depute deputee designer developer developpeur
developpeuse dinum dipartimento direccion directeur direction director directora directrice
direttore direttrice docente docentes docteur docteure doctoranda doctorando doctorant doctorante
doyen doyenne ecole economiste ecrivain ecrivaine editeur editrice elu elue engineer enseignant
enseignant-chercheur enseignante enseignante-chercheuse ensemble equipe etalab expert experte
fachhochschule federation fellow fondateur fondation fondatrice fondazione formateur formatrice
forum foundation founder fundacion gemeente generalitat geographe gerant gerante geschaftsfuhrer
geschaftsfuhrerin gesellschaft gmbh group groupe head historien historienne hochschule inc
ingenieur ingenieure inra inrae inria insee inspecteur inspectrice institut instituto intervenant
intervenante intervenants investigador investigadora istituto journaliste juge juriste jury lab
laboratoire labs lead lecturer leiter leiterin ltd maire mairie maitre maitresse manager
mathematicien mathematicienne mayor mcf medecin membre membres minister ministere ministerium
ministero ministre musicien musicienne office officer orateurs organisateur organisatrice owner
partner philosophe photographe pianiste pole por postdoc prefecture prefet prefete president
presidenta presidente producteur productrice prof profesor profesora professeur professeure
professor professoressa professorin prorettore prorettrice proviseur psychiatre psychologue
realisateur realisatrice recteur rector rectrice referent referente representant representante
researcher responsable ricercatore ricercatrice sarl sas scenariste school scientifique scientist
secretaire selon senateur senatrice service social societe sociologue sous-directeur
sous-directrice stichting stiftung student syndicat team traducteur traductrice tresorier
tresoriere universidad universita universitat universite universiteit university verein vereniging
vice-doyen vice-doyenne vice-president vice-presidente vicepresidente ville vorsitzende
vorsitzender vorstand
"""
_SURNAMES = """
capitaine colonel doyen fellow head juge juriste leiter maire mayor medecin partner prefet ville
"""
_PARTICLES = """
de du des da das do dos del della di la le van von der den zu el al ben bin y e d' ten ter
"""

FUNCTIONS = frozenset(_FUNCTIONS.split())
"""Folded: what a person is, or belongs to: "directrice", "professor", "université"."""

COMMON = frozenset(_COMMON.split()) | COMMON_WORDS | (FUNCTIONS - frozenset(_SURNAMES.split()))
"""Folded: no accents, lower case; a function that is a surname too is not among them."""

PARTICLES = frozenset(_PARTICLES.split())
"""Words of a name that have no capital."""
