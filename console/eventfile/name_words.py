"""Words that begin with a capital in programmes and never are part of a person's name."""

_COMMON = """
abschluss accueil agence all amphi amphitheatre and annonce annonces apero apertura api
association atelier ateliers auditorium aula ausklang avec avenue award awards begrussung beta
bienvenida big bilan break breakfast buffet ce centre ces cet cette chair chairs chef cheffe
chez chiusura closing cloture cloud club cnrs cocktail code coffee college comida commission
communaute community con conclusion conseil conseiller conseillere coordinateur coordinatrice
dans data dean debut defi defis dejeuner demo demos departement des descanso dimanche diner
dinner dinum directeur direction director directrice direttore direttrice discours docker done
drinks echanges ecole elle emploi end equipe et etalab europe europeenne event everyone
experience film fin fondation formation formations forum foundation france friday fruhstuck
general generale getting git github gmbh gouv group groupe hall hands head home how hub il inc
innovation innovations inria insee institut intervenant intervenants intervention introduction
java jeudi journee jury keynote la lab labs le lecture les lezione licence license lieu
lightning linux logiciel logiciels ltd lunch lundi mairie manager mardi marktplatz matinee
membres mercredi metier metiers ministere ministre mit mittagessen monday mot mots music musique
national nationale networking new nos notre nous numerique on open open-source opening orateurs
our ouverture panel part partie party pausa pause pitch pitchs place pole por pot pour
prefecture premiazione presentacion presentaciones presentation president presidente prix
professor programme project projet projets public python question questions quickie raum
reception rector region registration remise reponses responsable resultats retour ronde room rue
sala salle saluti saluto samedi sans sarl sas saturday scene school science sciences secretaire
selon service session sessions social societe soiree source space speakers stage start suite
sunday sur table talk talks taller technologies technology temoignage that the this thursday
time tous toutes tuesday un und une universite university vendredi video ville vos votre vous
web wednesday welcome what when where why with workshop workshops your
"""
_PARTICLES = """
de du des da das do dos del della di la le van von der den zu el al ben bin y e d' of ten ter
"""

COMMON = frozenset(_COMMON.split())
"""Folded: no accents, lower case."""

PARTICLES = frozenset(_PARTICLES.split())
"""Words of a name that have no capital."""
