"""Words that begin with a capital in programmes and never are part of a person's name."""

_COMMON = """
abschluss accueil agenda all allocution allocutions amphi amphitheatre and animation annonce
annonces apero apertura api atelier ateliers auditorium aula ausklang autorite avec avenue award
awards banque begrussung beta bibliotheque bienvenida big bilan bio break breakfast buffet
cathedrale ce centre ces cet cette chez chiusura cinema citoyen citoyens closing cloture cloud
club cocktail code coffee college colloque comida communaute commune communes communication
communications community con conclusion conference conferences dans data dean debat debut defi
defis dejeuner demo demos des descanso dimanche diner dinner discours docker done dr drinks
echanges eglise elle emploi end espace et europe europeenne event everyone experience expose
exposes film fin formation formations france friday fruhstuck gare general generale getting git
github gouv gymnase hall hands haut haute home hotel how hub il innovation innovations internet
intervention introduction java jeudi journee keynote la le lecture les lezione licence license
lieu lightning linux local logiciel logiciels lunch lundi m madame mardi marktplatz matin matinee
mediatheque mercredi mesdames messieurs metier metiers metropole midi mit mittagessen mm mme mmes
moderateur moderation moderatrice monday monsieur mot mots mr musee music musique national
nationale networking new nos notre nous numerique on open open-source opening organisateurs
organisation our ouverture palais panel parc part partie party pausa pause pitch pitchs place
poster posters pot pour pr premiazione presentacion presentaciones presentation prix programme
project projet projets public python question questions quickie raum reception regard regards
region registration remise reponses restaurant resultats retour ronde room rue sala salle saluti
saluto samedi sans saturday scene science sciences seminaire sesion session sessione sessions
sitzung soir soiree source space speakers stade stage start suite sunday sur systeme table talk
talks taller technologie technologies technology temoignage territoire territoires that the
theatre this thursday time tous toutes tuesday un und une vendredi video visite vos votre vous web
wednesday welcome what when where why with workshop workshops your
"""
_FUNCTIONS = """
academie adjoint adjointe agence agent agente analyst animateur animatrice architecte artiste
assessore associate association associe associee attache attachee auteur autrice avocat avocate
bureau cabinet capitaine ceo cfo chair chairs charge chargee chef cheffe chercheur chercheure
chercheuse chief cio cnrs co-fondateur co-fondatrice cofondateur cofondatrice collectif colonel
comite commandant commissaire commission compositeur compositrice conseil conseiller conseillere
consultant consultante coordinateur coordinatrice critique cto delegue deleguee departement depute
deputee designer developer developpeur developpeuse dinum direccion directeur direction director
directora directrice direttore direttrice docteur docteure doctorant doctorante doyen doyenne
ecole economiste ecrivain ecrivaine editeur editrice elu elue engineer enseignant
enseignant-chercheur enseignante enseignante-chercheuse ensemble equipe etalab expert experte
federation fellow fondateur fondation fondatrice formateur formatrice forum foundation founder
geographe gerant gerante geschaftsfuhrer geschaftsfuhrerin gmbh group groupe head historien
historienne inc ingenieur ingenieure inra inrae inria insee inspecteur inspectrice institut
intervenant intervenante intervenants journaliste juge juriste jury lab laboratoire labs lead
lecturer leiter leiterin ltd maire mairie maitre maitresse manager mathematicien mathematicienne
mayor mcf medecin membre membres minister ministere ministre musicien musicienne office officer
orateurs organisateur organisatrice owner partner philosophe photographe pianiste pole por postdoc
prefecture prefet prefete president presidenta presidente producteur productrice prof profesor
profesora professeur professeure professor professorin proviseur psychiatre psychologue
realisateur realisatrice recteur rector rectrice referent referente representant representante
researcher responsable sarl sas scenariste school scientifique scientist secretaire selon senateur
senatrice service social societe sociologue sous-directeur sous-directrice student syndicat team
traducteur traductrice tresorier tresoriere universidad universita universitat universite
university vice-doyen vice-doyenne vice-president vice-presidente ville vorstand
"""
_SURNAMES = """
capitaine colonel doyen fellow head juge juriste leiter maire mayor medecin partner prefet ville
"""
_PARTICLES = """
de du des da das do dos del della di la le van von der den zu el al ben bin y e d' ten ter
"""

FUNCTIONS = frozenset(_FUNCTIONS.split())
"""Folded: what a person is, or belongs to: "directrice", "professor", "université"."""

COMMON = frozenset(_COMMON.split()) | (FUNCTIONS - frozenset(_SURNAMES.split()))
"""Folded: no accents, lower case; a function that is a surname too is not among them."""

PARTICLES = frozenset(_PARTICLES.split())
"""Words of a name that have no capital."""
